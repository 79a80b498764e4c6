import { type Zippable, zipSync } from 'fflate';

export { strToU8, zipSync } from 'fflate';

/**
 * Stands in for the zip of fflate that starts workers for anything large: a background has none, and the
 * content policy of extension pages forbids them (see scripts/build/zip-in-place.ts).
 */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
