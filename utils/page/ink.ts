import { unified } from '../domain/radicals.ts';

/**
 * From the characters of text nodes to the characters of the page's text: white space is collapsed,
 * zero-width characters go, radicals that PDF writers leave in place of characters become characters.
 * Every kept character keeps its place in the DOM.
 */
export interface Segment {
  node: Text;
  /** Offset in the node's data of the first character. */
  from: number;
  length: number;
}

export interface RawLine {
  text: string;
  segments: Segment[];
}

/** What becomes of a character: kept, one of a gap, dropped, or written with another. */
const [WHITE, ZERO_WIDTH, RADICAL] = [1, 2, 3];
const FATE: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const set = (fate: number, ...codes: number[]) => {
    for (const code of codes) table[code] = fate;
  };
  table.fill(WHITE, 9, 14).fill(WHITE, 0x2000, 0x200b);
  set(WHITE, 0x20, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000);
  table.fill(ZERO_WIDTH, 0x200b, 0x2010).fill(ZERO_WIDTH, 0x202a, 0x202f).fill(ZERO_WIDTH, 0x2060, 0x2070);
  set(ZERO_WIDTH, 0xad, 0xfeff);
  return table.fill(RADICAL, 0x2e80, 0x2fe0).fill(RADICAL, 0xf900, 0xfb00);
})();

/** How many characters of a text are no white space. */
export function inkLength(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (FATE[text.charCodeAt(i)] !== WHITE) n++;
  return n;
}

/** Letters that stand without spaces: Han, kana, full-width forms and CJK punctuation. */
export const isWide = (c: number) =>
  (c >= 0x2e80 && c <= 0x9fff) ||
  (c >= 0xf900 && c <= 0xfaff) ||
  (c >= 0xff00 && c <= 0xff60) ||
  c === 0x2014 ||
  (c >= 0x2018 && c <= 0x201d);

/** 一 基本情况: the space is all that sets the number off from the heading; 二 〇二三年 is one word. */
const BARE_NUMBER = /^[一二三四五六七八九十]{1,2}(?![〇零一二三四五六七八九十百千年月是要])[\u4e00-\u9fff]$/;
const isBareNumber = (text: string, next: number) =>
  text.length <= 2 && BARE_NUMBER.test(text + String.fromCharCode(next));

/** Collects the characters of one line. */
export class LineInk {
  text = '';
  readonly segments: Segment[] = [];
  /** The last kept character: to look it up in a text that still grows makes the engine copy all of it. */
  private last = 0;
  /** White space seen since the last kept character. */
  private gap = 0;
  private gapHasBreak = false;
  private gapWide = false;
  private gapPlace: { node: Text; from: number } | null = null;

  /** Adds a text node; returns how many characters were kept. */
  add(node: Text): number {
    const { data } = node;
    const before = this.text.length;
    let from = 0;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const fate = FATE[code];
      if (fate === 0) continue;
      if (i > from) this.keep(node, from, data.slice(from, i));
      from = i + 1;
      if (fate === RADICAL) this.keep(node, i, unified(data.charAt(i)));
      else if (fate === WHITE) this.white(node, i, code);
    }
    this.keep(node, from, from === 0 ? data : data.slice(from));
    return this.text.length - before;
  }

  private white(node: Text, at: number, code: number): void {
    if (this.gap === 0) this.gapPlace = { node, from: at };
    this.gap++;
    if (code === 10 || code === 13) this.gapHasBreak = true;
    if (code === 0x3000) this.gapWide = true;
  }

  private keep(node: Text, from: number, piece: string): void {
    if (piece === '') return;
    if (this.gap > 0) this.closeGap(piece.charCodeAt(0));
    const last = this.segments[this.segments.length - 1];
    if (last && last.node === node && last.from + last.length === from) last.length += piece.length;
    else this.segments.push({ node, from, length: piece.length });
    this.text += piece;
    this.last = piece.charCodeAt(piece.length - 1);
  }

  /** A single space or a break of the source between two wide characters is no space to a reader. */
  private closeGap(next: number): void {
    const place = this.gapPlace;
    if (this.text !== '' && place) {
      const mere = (this.gap === 1 && !this.gapWide) || this.gapHasBreak;
      if (!(mere && isWide(this.last) && isWide(next) && !isBareNumber(this.text, next))) {
        this.text += ' ';
        this.segments.push({ node: place.node, from: place.from, length: 1 });
      }
    }
    this.gap = 0;
    this.gapHasBreak = false;
    this.gapWide = false;
    this.gapPlace = null;
  }
}
