import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReportDocument, Section } from '../../utils/model.ts';
import { ancestorsOf, flatSections, matching, type OutlineRow, visibleRows } from './outline-rows.ts';

/** More lines than this begin folded; the part being read opens by itself. */
const LONG = 50;

/** What of the outline is shown: folds, filter, and the line that has the keyboard. */
export class OutlineState {
  readonly filter = signal('');
  /** The line that takes the keyboard; null: the lit one. */
  readonly focused = signal<string | null>(null);
  /** Folded by the person, and folded because the outline is long: those follow the reading. */
  readonly #closed = signal<ReadonlySet<string>>(new Set());
  readonly #following = signal<ReadonlySet<string>>(new Set());
  readonly #document: ReadonlySignal<ReportDocument | null>;
  readonly #current: ReadonlySignal<string | null>;
  #adopted: string | null = null;

  constructor(document: ReadonlySignal<ReportDocument | null>, current: ReadonlySignal<string | null>) {
    this.#document = document;
    this.#current = current;
  }

  /** The sections that match the filter; null without one. */
  readonly matches = computed(() => matching(this.#sections, this.filter.value));

  readonly rows: ReadonlySignal<OutlineRow[]> = computed(() => {
    const matches = this.matches.value;
    if (matches) return visibleRows(this.#sections, new Set(), matches.shown);
    const path = ancestorsOf(this.#sections, this.#current.value);
    const waiting = [...this.#following.value].filter((id) => !path.has(id));
    return visibleRows(this.#sections, new Set([...this.#closed.value, ...waiting]));
  });

  /** Looks at a document for the first time: a long outline begins with its parts folded. */
  adopt(document: ReportDocument): void {
    const key = `${document.id} ${document.title}`;
    if (this.#adopted === key) return;
    this.#adopted = key;
    const all = flatSections(document.sections);
    const parents = all.length > LONG ? all.filter((section) => section.children.length > 0) : [];
    this.#closed.value = new Set();
    this.#following.value = new Set(parents.map(({ id }) => id));
    this.focused.value = null;
    this.filter.value = '';
  }

  fold(id: string, fold: boolean): void {
    const closed = new Set(this.#closed.value);
    if (fold) closed.add(id);
    else closed.delete(id);
    this.#closed.value = closed;
    this.#following.value = new Set([...this.#following.value].filter((other) => other !== id));
  }

  foldAll(): void {
    const parents = flatSections(this.#sections).filter((section) => section.children.length > 0);
    this.#closed.value = new Set(parents.map(({ id }) => id));
    this.#following.value = new Set();
  }

  unfoldAll(): void {
    this.#closed.value = new Set();
    this.#following.value = new Set();
  }

  get #sections(): readonly Section[] {
    return this.#document.value?.sections ?? [];
  }
}
