import { computed, type Signal, signal } from '@preact/signals';
import { type ComparedFinding, comparedFindings } from '../../../utils/export/comparison-findings.ts';
import {
  type Change,
  type Comparison,
  changesOf,
  comparisonOf,
  type MatrixCell,
  type MatrixRow,
  matrixOf,
  type Picks,
  type Planned,
  pickKey,
  plansOf,
  type Subject,
  subjectsOf,
  yearPairs,
} from '../../../utils/library/compare/index.ts';
import type { Library } from '../../../utils/library/store.ts';
import type { Aside } from '../aside/index.ts';

export const COMPARE_TABS = ['matrix', 'years', 'rank', 'tables', 'findings'] as const;
export type CompareTab = (typeof COMPARE_TABS)[number];

/** The cell whose source is shown. */
export interface Shown {
  subject: Subject;
  /** What the number counts. */
  name: string;
  /** Null for a cell of a statutory table, of which nothing is to be picked. */
  row: MatrixRow | null;
  cell: MatrixCell;
}

/** A row says something where one of its values is not 0. */
export const saysSomething = ({ cells }: MatrixRow): boolean =>
  cells.some(({ state, value }) => state === 'several' || (value !== null && value.value !== 0));

/** Chosen readings side by side. What takes long is computed when it is first looked at. */
export class CompareModel {
  /** Null until the library has answered. */
  readonly subjects: Signal<readonly Subject[] | null> = signal(null);
  /** Chosen readings that are no longer in the library. */
  readonly gone = signal(0);
  readonly tab: Signal<CompareTab> = signal('matrix');
  readonly query = signal('');
  readonly withZeros = signal(false);
  readonly picks: Signal<Picks> = signal(new Map());
  readonly shown: Signal<Shown | null> = signal(null);
  /** Findings for the circular; null until a person chooses: then those that do not agree are. */
  readonly #ticked: Signal<ReadonlySet<string> | null> = signal(null);

  readonly rows = computed(() => matrixOf(this.subjects.value ?? [], this.picks.value));
  readonly changes = computed(() => changesOf(this.subjects.value ?? [], this.rows.value));
  readonly #years = computed(() => yearPairs(this.subjects.value ?? []));
  readonly comparison = computed(
    (): Comparison => comparisonOf(this.subjects.value ?? [], this.picks.value, this.#years.value),
  );
  readonly findings = computed((): ComparedFinding[] => comparedFindings(this.comparison.value));
  readonly chosen = computed(
    () =>
      this.#ticked.value ??
      new Set(this.findings.value.filter(({ note }) => note.verdict === 'disagrees').map(({ key }) => key)),
  );

  /** The rows that search and switch leave. */
  readonly visible = computed(() => {
    const words = this.query.value.toLowerCase().split(/\s+/).filter(Boolean);
    return this.rows.value.filter(
      (row) =>
        (this.withZeros.value || saysSomething(row)) &&
        words.every((word) => `${row.zh} ${row.en} ${row.category}`.toLowerCase().includes(word)),
    );
  });
  /** The changes by indicator and the later report. */
  readonly changeAt = computed(
    () =>
      new Map(
        this.changes.value.map((change): [string, Change] => [
          pickKey(change.after, change.indicator),
          change,
        ]),
      ),
  );

  /** The plans of the year before by indicator and the report that tells the result. */
  readonly plannedAt = computed(
    () =>
      new Map(
        plansOf(this.subjects.value ?? [], this.rows.value).map((planned): [string, Planned] => [
          pickKey(planned.after, planned.indicator),
          planned,
        ]),
      ),
  );

  readonly #library: Library;
  /** Does beside the page what would keep it from answering. */
  readonly aside: Aside;

  constructor(library: Library, aside: Aside) {
    this.#library = library;
    this.aside = aside;
  }

  async load(ids: readonly string[]): Promise<void> {
    const kept = await this.#library.readings(ids);
    this.gone.value = ids.length - kept.length;
    this.#ticked.value = null;
    this.shown.value = null;
    this.subjects.value = subjectsOf(kept);
  }

  /** Says which of several values is meant. */
  pick({ subject, name, row, cell }: Shown, at: number): void {
    if (!row) return;
    const next = new Map(this.picks.value);
    next.set(pickKey(subject, row.indicator), at);
    this.picks.value = next;
    const fresh = this.rows.value.find(({ indicator }) => indicator === row.indicator);
    const index = this.subjects.value?.indexOf(subject) ?? -1;
    this.shown.value = { subject, name, row: fresh ?? row, cell: fresh?.cells[index] ?? cell };
  }

  tick(keys: readonly string[], on: boolean): void {
    const next = new Set(this.chosen.value);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    this.#ticked.value = next;
  }
}
