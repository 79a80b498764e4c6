import type { ReportDocument } from '../model.ts';

/** What no file system takes, what a terminal or a bidi-aware list would show otherwise, and white space. */
const UNSAFE = /[\\/:*?"<>|\p{C}\s]+/gu;
/** File systems count bytes: 255, of which a Chinese character takes three. */
const MOST_BYTES = 200;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function safe(text: string): string {
  return text.replace(UNSAFE, ' ').trim().replaceAll(' ', '_');
}

/** 机关_年份_标题.xlsx: safe on every system, never hidden, never empty, never too long. */
export function fileName(document: ReportDocument, extension: string): string {
  const parts = [document.agency ?? '', document.year === null ? '' : String(document.year), document.title];
  return nameOfParts(parts, extension);
}

/** Parts of a name joined by _: safe on every system, never hidden, never empty, never too long. */
export function nameOfParts(parts: readonly string[], extension: string): string {
  const name = parts.map(safe).filter(Boolean).join('_').replace(/^\.+/, '');
  return `${cut(name).replace(/[._]+$/, '') || 'minglan'}.${extension}`;
}

function cut(name: string): string {
  let room = MOST_BYTES;
  let kept = '';
  for (const sign of name) {
    room -= bytesOf(sign);
    if (room < 0) break;
    kept += sign;
  }
  return kept;
}
