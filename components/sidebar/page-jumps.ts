import { signal } from '@preact/signals';
import { clearHighlight, highlight, jumpTo, MARKS, TARGET_HIGHLIGHT } from '../../utils/jump/index.ts';
import { coveredBy, type Placed } from './geometry.ts';

/** Brings places of the page into view, one jump at a time, and marks them. */
export class PageJumps {
  /** Ranges without a highlight of the browser's own: shown by outlines. */
  readonly outlined = signal<readonly Range[]>([]);
  /** A jump is still scrolling the page. */
  readonly moving = signal(false);
  readonly #undo: (() => void)[] = [];
  #last = new AbortController();

  /** Marks the ranges and brings the first into view; false when the page hides it. */
  to(ranges: readonly [Range, ...Range[]], block: 'start' | 'nearest', own: Element, place: Placed): boolean {
    this.#last.abort();
    const jump = new AbortController();
    this.#last = jump;
    const { visible, undo, settled } = jumpTo(ranges[0], {
      own,
      block,
      covered: coveredBy(place),
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      signal: jump.signal,
    });
    this.#undo.push(undo);
    this.outlined.value = highlight(ranges);
    this.moving.value = true;
    void settled.finally(() => {
      if (this.#last === jump) this.moving.value = false;
    });
    return visible;
  }

  /** Leaves the page as it was found. */
  dispose(): void {
    this.#last.abort();
    for (const mark of [TARGET_HIGHLIGHT, ...MARKS] as const) clearHighlight(mark);
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}
