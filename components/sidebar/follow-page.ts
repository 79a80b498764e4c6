import { effect } from '@preact/signals';
import {
  coveredTop,
  currentStop,
  documentsWithin,
  frameOffset,
  type Stop,
  scrolledView,
  type View,
} from '../../utils/jump/index.ts';
import { coveredBy } from './geometry.ts';
import type { SidebarModel } from './sidebar-model.ts';
import type { Place } from './sidebar-types.ts';

type Part = Place & { id: string };

/** Px the person must scroll before a section jumped to loses its light. */
const PIN_PX = 60;
/** Measuring sticky headers costs hit tests: not on every frame. */
const COVERED_MS = 1000;

/**
 * Lights the section being read and measures the progress while the page, a box in it or a frame scrolls.
 * Returns what makes it look again, to be called after each reading.
 */
export function followPage(model: SidebarModel, signal: AbortSignal): () => void {
  const follower = new Follower(model);
  const schedule = (): void => follower.schedule();
  const options = { capture: true, passive: true, signal };
  const heard = new WeakSet<Document>();
  const listen = (): void => {
    for (const doc of documentsWithin(document)) {
      if (heard.has(doc)) continue;
      heard.add(doc);
      doc.addEventListener('scroll', schedule, options);
    }
  };
  window.addEventListener('resize', schedule, options);
  // Larger type moves every heading without a word from the window.
  const sizes = new ResizeObserver(schedule);
  if (document.body) sizes.observe(document.body);
  // Where a jump came to rest is where the pin is measured from, even if the page did not have to move.
  const stopRest = effect(() => {
    if (!model.jumps.moving.value) schedule();
  });
  signal.addEventListener('abort', () => {
    stopRest();
    sizes.disconnect();
    follower.stop();
  });
  return () => {
    listen();
    schedule();
  };
}

class Follower {
  #frame = 0;
  #pinnedAt: number | null = null;
  #covered = { at: -COVERED_MS, top: 0 };
  readonly #model: SidebarModel;

  constructor(model: SidebarModel) {
    this.#model = model;
  }

  schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#update());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #update(): void {
    this.#frame = 0;
    const model = this.#model;
    const shown = model.document.value;
    const [first] = model.sections.value;
    const start = first ?? shown;
    const range = start && this.#range(start.start, start.start + 1);
    if (!shown || !range) return;
    const view = scrolledView(range, this.#coveredTop(range), coveredBy(model.place.value).bottom);
    model.progress.value = this.#progress(shown, view);
    if (this.#keepsPin(view)) return;
    const read = this.#stopAt(this.#titles(), view);
    if (read !== null && read !== shown.id && model.follow(read)) this.schedule();
    else model.currentSection.value = this.#stopAt(model.sections.value, view);
  }

  /** Which of these, in the order of the page, is being read. */
  #stopAt(parts: readonly Part[], view: View): string | null {
    const stops = parts.map(({ id, start, end }): Stop => ({ id, top: () => this.#top(start, end) }));
    return currentStop(stops, view);
  }

  /** Where the documents of the page begin. */
  #titles(): Part[] {
    const phase = this.#model.phase.value;
    if (phase.kind !== 'ready') return [];
    return phase.reading.documents.map(({ id, start }) => ({ id, start, end: start + 1 }));
  }

  #coveredTop(range: Range): number {
    const now = performance.now();
    if (now - this.#covered.at > COVERED_MS) {
      const x = range.getBoundingClientRect().left + frameOffset(document, range).x + 20;
      this.#covered = { at: now, top: coveredTop(document, Math.max(0, x), this.#model.host.element) };
    }
    return this.#covered.top;
  }

  /** How much of the document has come into view, percent. */
  #progress({ start, end }: { start: number; end: number }, view: View): number {
    const [top, bottom] = [this.#top(start, start + 1), this.#top(end - 1, end)];
    if (view.whole > 0 && view.left < 2) return 100;
    if (top === null || bottom === null || bottom <= top) return 0;
    return Math.round(Math.min(1, Math.max(0, (view.bottom - top) / (bottom - top))) * 100);
  }

  #range(start: number, end: number): Range | null {
    const phase = this.#model.phase.value;
    return phase.kind === 'ready' ? phase.places.range(start, end) : null;
  }

  /** Where a place stands in the view, px; null when it is not laid out. */
  #top(start: number, end: number): number | null {
    const range = this.#range(start, end);
    const box = range?.getBoundingClientRect();
    return range && box && box.height > 0 ? box.top + frameOffset(document, range).y : null;
  }

  // While the jump itself scrolls the page the light stays; then until the person moves on.
  #keepsPin(view: View): boolean {
    const model = this.#model;
    if (model.pinned === null || model.jumps.moving.value) {
      this.#pinnedAt = null;
      return model.pinned !== null;
    }
    this.#pinnedAt ??= view.left;
    if (Math.abs(view.left - this.#pinnedAt) < PIN_PX) return true;
    model.pinned = null;
    this.#pinnedAt = null;
    return false;
  }
}
