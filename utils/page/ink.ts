import { unified } from '../domain/radicals.ts';
import { beginsAnew } from './paragraphs.ts';

/**
 * From the characters of text nodes to the characters of the page's text: white space is collapsed,
 * zero-width characters go, radicals that PDF writers leave in place of characters become characters, and wide
 * digits, ％ and ． narrow ones.
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
const [WHITE, ZERO_WIDTH, REWRITTEN] = [1, 2, 3];
const FATE: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const set = (fate: number, ...codes: number[]) => {
    for (const code of codes) table[code] = fate;
  };
  table.fill(WHITE, 9, 14).fill(WHITE, 0x2000, 0x200b);
  set(WHITE, 0x20, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000);
  table.fill(ZERO_WIDTH, 0x200b, 0x2010).fill(ZERO_WIDTH, 0x202a, 0x202f).fill(ZERO_WIDTH, 0x2060, 0x2070);
  set(ZERO_WIDTH, 0xad, 0xfeff);
  set(REWRITTEN, 0xff05, 0xff0e);
  return table
    .fill(REWRITTEN, 0x2e80, 0x2fe0)
    .fill(REWRITTEN, 0xf900, 0xfb00)
    .fill(REWRITTEN, 0xff10, 0xff1a);
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

const PERCENT = 0x25;
const weightOf = (c: number) => (isWide(c) ? 2 : Number(c === PERCENT || (c >= 0x30 && c <= 0x39)));
/** 共 12 件, 98 %: the spaces that word processors set around a number say as little as those between wide characters. */
const isMere = (last: number, next: number) => weightOf(last) * weightOf(next) > Number(next !== PERCENT);

/** 一 基本情况, 1 加强领导, 2.1 完善机制: all that sets the number of a heading off; 二 〇二三年 is one word. */
const SET_OFF =
  /^(?:[一二三四五六七八九十]{1,2}(?![〇零一二三四五六七八九十百千年月是要])[\d\u4e00-\u9fff]|\d{1,2}(?:\.\d{0,2}){0,3}[^\d%])$/;
const LONGEST_NUMBER = 9;
const isSetOff = (text: string, next: number) =>
  text.length <= LONGEST_NUMBER && SET_OFF.test(text + String.fromCharCode(next));

/** Width in letters: 　 and &emsp; two half ones, &nbsp; one; what the source is wrapped with has none. */
const widthOf = (white: number) => (white === 0x3000 || white === 0x2003 ? 2 : Number(white === 0xa0));
/** A paragraph is set in by two letters. */
const INDENT = 4;

/** Collects the characters of one line. */
export class LineInk {
  text = '';
  readonly segments: Segment[] = [];
  /** The last kept character: to look it up in a text that still grows makes the engine copy all of it. */
  #last = 0;
  /** White space seen since the last kept character. */
  #gap = 0;
  #gapHasBreak = false;
  #gapWidth = 0;
  #gapPlace: { node: Text; from: number } | null = null;
  readonly #endsAtIndents: boolean;

  /** `endsAtIndents`: whether a paragraph that only its indent sets off is a line of its own. */
  constructor(endsAtIndents = false) {
    this.#endsAtIndents = endsAtIndents;
  }

  /** Adds a text node, or a piece of it; returns where it ended: at `end`, or where another line begins. */
  add(node: Text, start = 0, end = node.length): number {
    const { data } = node;
    let from = start;
    for (let i = start; i < end; i++) {
      const code = data.charCodeAt(i);
      const fate = FATE[code];
      if (fate === 0) continue;
      if (i > from && !this.#keep(node, from, data.slice(from, i))) return from;
      from = i + 1;
      if (fate === WHITE) this.#white(node, i, code);
      else if (fate === REWRITTEN && !this.#keep(node, i, unified(data.charAt(i)))) return i;
    }
    return this.#keep(node, from, data.slice(from, end)) ? end : from;
  }

  #white(node: Text, at: number, code: number): void {
    if (this.#gap === 0) this.#gapPlace = { node, from: at };
    this.#gap++;
    if (code === 10 || code === 13) this.#gapHasBreak = true;
    this.#gapWidth += widthOf(code);
  }

  /** Whether the piece belongs to this line. */
  #keep(node: Text, from: number, piece: string): boolean {
    if (piece === '') return true;
    if (this.#gapWidth >= INDENT && this.#endsAtIndents && beginsAnew(this.text, node.data, from))
      return false;
    if (this.#gap > 0) this.#closeGap(piece.charCodeAt(0));
    const last = this.segments[this.segments.length - 1];
    if (last && last.node === node && last.from + last.length === from) last.length += piece.length;
    else this.segments.push({ node, from, length: piece.length });
    this.text += piece;
    this.#last = piece.charCodeAt(piece.length - 1);
    return true;
  }

  /** A single space or a break of the source is no space to a reader where letters stand without spaces. */
  #closeGap(next: number): void {
    const place = this.#gapPlace;
    if (this.text !== '' && place) {
      const mere = ((this.#gap === 1 && this.#gapWidth < 2) || this.#gapHasBreak) && isMere(this.#last, next);
      if (!mere || isSetOff(this.text, next)) {
        this.text += ' ';
        this.segments.push({ node: place.node, from: place.from, length: 1 });
      }
    }
    this.#gap = 0;
    this.#gapHasBreak = false;
    this.#gapWidth = 0;
    this.#gapPlace = null;
  }
}
