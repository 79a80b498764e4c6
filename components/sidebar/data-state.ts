import { signal } from '@preact/signals';
import type { FigureTime } from '../../utils/model.ts';
import type { Grouping, KindClass, Sorting } from './figure-groups.ts';

/** How the figures are listed, and which of them the person has in hand. */
export class DataState {
  readonly grouping = signal<Grouping>('indicator');
  readonly sorting = signal<Sorting>('page');
  readonly kind = signal<KindClass | 'all'>('all');
  readonly time = signal<FigureTime | 'all'>('all');
  readonly selected = signal<ReadonlySet<string>>(new Set());
  /** The figure the pointer is over, in the list or in the page. */
  readonly hovered = signal<string | null>(null);
  /** The figure whose row is to be brought into view, once it is drawn. */
  readonly sought = signal<string | null>(null);

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
    this.hovered.value = null;
    this.sought.value = null;
  }

  /** Shows every kind of figure again. */
  showAll(): void {
    this.kind.value = 'all';
    this.time.value = 'all';
  }
}
