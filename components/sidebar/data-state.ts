import { signal } from '@preact/signals';
import type { Figure, FigureTime } from '../../utils/model.ts';
import { filterFigures, type Grouping, type KindClass, type Sorting, sortFigures } from './figure-groups.ts';

/** How the figures are listed, and which of them the person has in hand. */
export class DataState {
  /** What the person picked; null leaves it to the document. */
  readonly grouping = signal<Grouping | null>(null);
  readonly sorting = signal<Sorting>('page');
  readonly kind = signal<KindClass | 'all'>('all');
  readonly time = signal<FigureTime | 'all'>('all');
  readonly selected = signal<ReadonlySet<string>>(new Set());
  /** The figure the pointer is over, in the list or in the page. */
  readonly hovered = signal<string | null>(null);
  /** The figure whose row is to be brought into view, once it is drawn. */
  readonly sought = signal<string | null>(null);

  /** The figures of the list in its order, also those not drawn yet. */
  shown: readonly string[] = [];
  #lastPicked: string | null = null;

  /** The figures that pass the filter and what is picked, in the order that is picked. */
  list(figures: readonly Figure[], text: string, nameOf: (indicator: string) => string | null): Figure[] {
    const filter = { text, kind: this.kind.value, time: this.time.value };
    return sortFigures(filterFigures(figures, filter, nameOf), this.sorting.value);
  }

  /** Chooses a figure or lets it go; `through` does the same with all between it and the one picked before. */
  pick(id: string, selected: boolean, through: boolean): void {
    const ends = [this.shown.indexOf(this.#lastPicked ?? ''), this.shown.indexOf(id)];
    const isRange = through && ends.every((end) => end >= 0);
    this.select(isRange ? this.shown.slice(Math.min(...ends), Math.max(...ends) + 1) : [id], selected);
    this.#lastPicked = id;
  }

  select(ids: readonly string[], selected: boolean): void {
    const next = new Set(this.selected.value);
    for (const id of ids) {
      if (selected) next.add(id);
      else next.delete(id);
    }
    this.selected.value = next;
  }

  /** Another document: what was chosen in the one before means nothing here. */
  clear(): void {
    this.selected.value = new Set();
    this.#lastPicked = null;
    this.hovered.value = null;
    this.sought.value = null;
  }

  /** Shows every kind of figure again. */
  showAll(): void {
    this.kind.value = 'all';
    this.time.value = 'all';
  }
}
