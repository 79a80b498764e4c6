import type { LineLook, Notice } from '../model.ts';
import { type GridDraft, readGrid } from './grid.ts';
import { LineInk, type Segment } from './ink.ts';
import { LookSum, PLAIN, type Style, styleOf } from './look.ts';
import { type ObjectDraft, objectOf } from './objects.ts';
import { contentOf, type ElementFacts, type Elements, isBlock, MAX_DEPTH } from './tree.ts';

/** A line before its place in the page's text is known. */
export interface LineDraft {
  text: string;
  segments: Segment[];
  look: LineLook;
  grid: GridDraft | null;
  /** Pictures, files and frames that stand before or in the line. */
  objects: ObjectDraft[];
}

export interface Walk {
  lines: LineDraft[];
  notices: Notice[];
  /** What stands behind the last line. */
  objects: ObjectDraft[];
}

/** Nodes of one step. */
const STEP = 500;

interface Frame {
  style: Style;
  block: boolean;
  queue: readonly (Text | Element)[];
  at: number;
}

/** Reads an element into lines, in document order; data tables become grids. Iterative: trees may be deep. */
export class Walker {
  readonly lines: LineDraft[] = [];
  readonly notices: Notice[] = [];
  #ink = new LineInk(true);
  #look = new LookSum();
  #objects: ObjectDraft[] = [];
  readonly #stack: Frame[] = [];
  readonly #elements: Elements;
  readonly #tables: boolean;

  /** `tables`: whether data tables become grids (not inside a cell, where all is text). */
  constructor(tables: boolean, elements: Elements) {
    this.#tables = tables;
    this.#elements = elements;
  }

  walk(root: Element, around: Style = PLAIN): Walk {
    const steps = this.steps(root, around);
    for (;;) {
      const { value, done } = steps.next();
      if (done) return value;
    }
  }

  /** The same in short steps, for those who have to rest in between. */
  *steps(root: Element, around: Style = PLAIN): Generator<void, Walk> {
    this.#open(root, this.#elements.of(root), around, true);
    for (let count = 1; this.#stack.length > 0; count++) {
      this.#step();
      if (count % STEP === 0) yield;
    }
    this.#endLine();
    return { lines: this.lines, notices: this.notices, objects: this.#objects };
  }

  #step(): void {
    const top = this.#stack[this.#stack.length - 1] as Frame;
    const node = top.queue[top.at++];
    if (!node) {
      this.#stack.pop();
      if (top.block) this.#endLine();
    } else if (node.nodeType === 3) this.#text(node as Text, top.style);
    else this.#enter(node as Element, top.style);
  }

  #text(node: Text, style: Style): void {
    let at = 0;
    for (const { length } of style.pre ? node.data.split('\n') : [node.data]) {
      if (at > 0) this.#endLine();
      this.#line(node, at, at + length, style);
      at += length + 1;
    }
  }

  /** Most text goes on with the line that stands open; some holds several paragraphs. */
  #line(node: Text, start: number, end: number, style: Style): void {
    for (let at = start; ; this.#endLine()) {
      const before = this.#ink.text.length;
      at = this.#ink.add(node, at, end);
      this.#look.add(this.#ink.text.length - before, style);
      if (at >= end) return;
    }
  }

  #enter(element: Element, around: Style): void {
    const facts = this.#elements.of(element);
    const { tag } = facts;
    if (tag === 'BR') {
      this.#endLine();
      return;
    }
    if (facts.hidden) return;
    const object = objectOf(element, tag);
    if (object) this.#objects.push(object);
    if (facts.noise) return;
    if (tag === 'TABLE' && this.#tables && this.#table(element as HTMLTableElement)) return;
    else if (this.#stack.length >= MAX_DEPTH) {
      if (!this.notices.some((n) => n.code === 'too-deep'))
        this.notices.push({ code: 'too-deep', text: '', start: null, url: null });
    } else this.#open(element, facts, around, isBlock(facts));
  }

  #open(element: Element, facts: ElementFacts, around: Style, block: boolean): void {
    if (block) this.#endLine();
    this.#stack.push({
      style: styleOf(element, facts, around),
      block,
      queue: contentOf(element, facts),
      at: 0,
    });
  }

  #table(element: HTMLTableElement): boolean {
    const draft = readGrid(element, this.#elements);
    if (!draft) return false;
    this.#endLine();
    for (const part of draft) {
      if ('element' in part) {
        const inner = new Walker(false, this.#elements).walk(part.element);
        // One by one: as arguments of one call they may be more than the language takes.
        for (const line of inner.lines) this.lines.push(line);
        for (const object of inner.objects) this.#objects.push(object);
      } else this.#push({ text: '', segments: [], look: new LookSum().look, grid: part });
    }
    return true;
  }

  #push(line: Omit<LineDraft, 'objects'>): void {
    this.lines.push({ ...line, objects: this.#objects });
    this.#objects = [];
  }

  #endLine(): void {
    if (this.#ink.text !== '') {
      this.#push({
        text: this.#ink.text,
        segments: this.#ink.segments,
        look: this.#look.look,
        grid: null,
      });
      this.#look = new LookSum();
    }
    this.#ink = new LineInk(true);
  }
}
