import type { Segment } from './ink.ts';

/** From offsets in the page's text back to the DOM. */
export class Places {
  readonly #starts: number[] = [];
  readonly #segments: Segment[] = [];

  /** Segments must be added in the order of their offsets. */
  add(start: number, segment: Segment): void {
    this.#starts.push(start);
    this.#segments.push(segment);
  }

  #find(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * A DOM Range over page.text[start, end), made on demand. Null when the page no longer has that text
   * (a script has replaced it) or when the two ends stand in different documents (frames).
   */
  range(start: number, end: number): Range | null {
    if (this.#segments.length === 0 || end <= start) return null;
    const a = this.#find(start);
    const b = this.#find(end - 1);
    const first = this.#segments[a] as Segment;
    const last = this.#segments[b] as Segment;
    const document = first.node.ownerDocument;
    if (document !== last.node.ownerDocument || !first.node.isConnected || !last.node.isConnected)
      return null;
    const from = first.from + Math.min(Math.max(0, start - (this.#starts[a] as number)), first.length);
    const to = last.from + Math.min(end - (this.#starts[b] as number), last.length);
    if (from > first.node.length || to > last.node.length) return null;
    const range = document.createRange();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return range;
  }
}
