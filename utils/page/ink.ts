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

const WHITE =
  /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\u00ad\u2e80-\u2fdf\uf900-\ufaff]/;

const isZeroWidth = (c: number) =>
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x206f) ||
  c === 0xfeff ||
  c === 0xad;
const isWhite = (c: number) =>
  c === 0x20 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f;
const isRadical = (c: number) => (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff);
/** Letters that stand without spaces: Han, kana, full-width forms and CJK punctuation. */
export const isWide = (c: number) =>
  (c >= 0x2e80 && c <= 0x9fff) ||
  (c >= 0xf900 && c <= 0xfaff) ||
  (c >= 0xff00 && c <= 0xff60) ||
  c === 0x2014 ||
  (c >= 0x2018 && c <= 0x201d);

/** Collects the characters of one line. */
export class LineInk {
  text = '';
  readonly segments: Segment[] = [];
  /** White space seen since the last kept character. */
  private gap = 0;
  private gapHasBreak = false;
  private gapWide = false;
  private gapPlace: { node: Text; from: number } | null = null;

  /** Adds a text node; returns how many characters were kept. */
  add(node: Text): number {
    const data = node.data;
    const before = this.text.length;
    if (!WHITE.test(data)) {
      this.keep(node, 0, data);
      return this.text.length - before;
    }
    let from = 0;
    for (let i = 0; i <= data.length; i++) {
      const c = i < data.length ? data.charCodeAt(i) : 0x20;
      if (i < data.length && !isWhite(c) && !isZeroWidth(c) && !isRadical(c)) continue;
      if (i > from) this.keep(node, from, data.slice(from, i));
      from = i + 1;
      if (i === data.length) break;
      if (isRadical(c)) this.keep(node, i, unified(data.charAt(i)));
      else if (!isZeroWidth(c)) this.white(node, i, c);
    }
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
  }

  /** A single space or a break of the source between two wide characters is no space to a reader. */
  private closeGap(next: number): void {
    const place = this.gapPlace;
    if (this.text !== '' && place) {
      const previous = this.text.charCodeAt(this.text.length - 1);
      const mere = (this.gap === 1 && !this.gapWide) || this.gapHasBreak;
      if (!(mere && isWide(previous) && isWide(next))) {
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
