declare module 'gifenc' {
  type Color = [red: number, green: number, blue: number];

  interface FrameOptions {
    /** Of all frames where the first one brings it. */
    palette?: readonly Color[];
    transparent?: boolean;
    transparentIndex?: number;
    /** How long the frame stands, ms; kept in hundredths of a second. */
    delay?: number;
    /** 1 leaves the frame standing below the next one. */
    dispose?: number;
  }

  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array;
  }

  const gifenc: {
    GIFEncoder(): Encoder;
    /** The best `most` colours for these pixels (four bytes each). */
    quantize(pixels: Uint8Array, most: number): Color[];
    /** The pixels as places in the palette. */
    applyPalette(pixels: Uint8Array, palette: readonly Color[]): Uint8Array;
  };
  export default gifenc;
}
