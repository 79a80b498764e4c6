import gifenc from 'gifenc';
import type { Page } from 'puppeteer-core';
import type { Frame } from './camera.ts';

/** Height of the line of words below what the browser shows, px. */
export const CAPTION = 60;
/** Frames that stand at least so long say which colours the film needs, ms. */
const LONG = 1500;
/** The last colour means: as in the frame before. */
const COLORS = 255;
const SAME = 255;

interface Size {
  width: number;
  height: number;
}

/** An animated GIF of the frames, each with its caption and pointer; `page` is any page of Chromium. */
export async function gifOf(page: Page, frames: readonly Frame[], size: Size): Promise<Uint8Array> {
  await page.goto('about:blank');
  const pixels: Uint8Array[] = [];
  for (const frame of frames) pixels.push(await drawn(page, frame, size));
  const palette = gifenc.quantize(joined(pixels.filter((_, at) => (frames[at]?.ms ?? 0) >= LONG)), COLORS);
  while (palette.length < COLORS + 1) palette.push([0, 0, 0]);
  const encoder = gifenc.GIFEncoder();
  let before: Uint8Array | null = null;
  for (const [at, frame] of frames.entries()) {
    const now = gifenc.applyPalette(pixels[at] as Uint8Array, palette.slice(0, COLORS));
    const changed: Uint8Array = before
      ? now.map((color, place) => (color === before?.[place] ? SAME : color))
      : now;
    encoder.writeFrame(changed, size.width, size.height, {
      ...(before ? { transparent: true, transparentIndex: SAME } : { palette }),
      delay: frame.ms,
      dispose: 1,
    });
    before = now;
  }
  encoder.finish();
  return encoder.bytes();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The pixels of one frame with all that is drawn over it, four bytes each. */
async function drawn(
  page: Page,
  { png, pointer, isPressed, caption }: Frame,
  size: Size,
): Promise<Uint8Array> {
  const data = await page.evaluate(drawInPage, {
    picture: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    pointer,
    isPressed,
    caption,
    captionHeight: CAPTION,
    ...size,
  });
  return Buffer.from(data, 'base64');
}

interface Drawing extends Size {
  picture: string;
  pointer: { x: number; y: number } | null;
  isPressed: boolean;
  caption: string;
  captionHeight: number;
}

// Runs in the page: only its text is sent.
async function drawInPage(frame: Drawing): Promise<string> {
  const { width, height, captionHeight, pointer } = frame;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const image = Object.assign(new Image(), { src: frame.picture });
  await image.decode();
  context.drawImage(image, 0, 0);
  if (frame.caption !== '') {
    context.fillStyle = '#1d4f76';
    context.fillRect(0, height - captionHeight, width, captionHeight);
    context.fillStyle = '#ffd75e';
    context.fillRect(28, height - captionHeight + 18, 5, captionHeight - 36);
    context.fillStyle = '#ffffff';
    context.font = '600 22px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
    context.textBaseline = 'middle';
    context.fillText(frame.caption, 48, height - captionHeight / 2 + 1);
  }
  if (pointer) {
    if (frame.isPressed) {
      context.beginPath();
      context.arc(pointer.x, pointer.y, 17, 0, 2 * Math.PI);
      context.fillStyle = 'rgb(26 111 181 / 35%)';
      context.fill();
    }
    const arrow = new Path2D('M0 0 0 19 4.6 14.9 7.8 22 11 20.6 7.9 13.7 14 13.2Z');
    context.translate(pointer.x, pointer.y);
    context.fillStyle = '#ffffff';
    context.strokeStyle = '#23211d';
    context.lineWidth = 1.5;
    context.fill(arrow);
    context.stroke(arrow);
  }
  const bytes = context.getImageData(0, 0, width, height).data;
  const reader = new FileReader();
  return new Promise((done) => {
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(new Blob([bytes]));
  });
}
