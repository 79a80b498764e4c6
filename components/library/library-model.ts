import { computed, type Signal, signal } from '@preact/signals';
import type { LibraryRecord } from '../../utils/library/records.ts';
import type { Entry, Library } from '../../utils/library/store.ts';
import { exportParts, importLibrary, toImport } from '../../utils/library/transfer.ts';

export type SortKey = 'title' | 'region' | 'year' | 'kind' | 'figures' | 'disagrees' | 'seen';
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** Entries read at once while a library is exported. */
const CHUNK = 50;

const haystack = ({ title, agency, region, year, tags, address }: LibraryRecord) =>
  [title, agency, region, year, ...tags, address].join(' ').toLowerCase();

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** What is missing comes last whichever way the list is sorted. */
function compare(a: LibraryRecord, b: LibraryRecord, { key, descending }: Sort): number {
  const [x, y] = [a[key], b[key]];
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  const order =
    typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  return descending ? -order : order;
}

/** The list of the library: what is kept, what of it is shown, and what can be done with it. */
export class LibraryModel {
  /** Null until the first answer of the store. */
  readonly records: Signal<readonly LibraryRecord[] | null> = signal(null);
  /** Why the store does not answer; null when it does. */
  readonly failed: Signal<string | null> = signal(null);
  readonly query = signal('');
  readonly tag: Signal<string | null> = signal(null);
  readonly sort: Signal<Sort> = signal({ key: 'seen', descending: true });
  readonly chosen: Signal<ReadonlySet<string>> = signal(new Set());
  /** What was deleted last, for an undo. */
  readonly removed: Signal<readonly Entry[]> = signal([]);

  readonly tags = computed(() =>
    [...new Set((this.records.value ?? []).flatMap(({ tags }) => tags))].sort(collator.compare),
  );
  private readonly sought = computed(() =>
    (this.records.value ?? []).map((record) => ({ record, text: haystack(record) })),
  );
  /** The records that the search leaves, sorted. */
  readonly shown = computed(() => {
    const words = this.query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const tag = this.tag.value;
    return this.sought.value
      .filter(
        ({ record, text }) =>
          (tag === null || record.tags.includes(tag)) && words.every((word) => text.includes(word)),
      )
      .map(({ record }) => record)
      .sort((a, b) => compare(a, b, this.sort.value));
  });

  readonly library: Library;

  constructor(library: Library) {
    this.library = library;
  }

  /** Follows the store; the answer ends it. */
  follow(): () => void {
    return this.library.watch(
      (records) => {
        this.failed.value = null;
        this.records.value = records;
        const there = new Set(records.map(({ id }) => id));
        this.chosen.value = new Set([...this.chosen.value].filter((id) => there.has(id)));
      },
      (error) => {
        this.failed.value = String(error);
      },
    );
  }

  sortBy(key: SortKey): void {
    const { key: before, descending } = this.sort.value;
    this.sort.value = { key, descending: key === before ? !descending : key !== 'title' && key !== 'region' };
  }

  choose(id: string, on: boolean): void {
    const next = new Set(this.chosen.value);
    if (on) next.add(id);
    else next.delete(id);
    this.chosen.value = next;
  }

  chooseAll(on: boolean): void {
    this.chosen.value = new Set(on ? this.shown.value.map(({ id }) => id) : []);
  }

  async remove(ids: readonly string[]): Promise<void> {
    this.removed.value = await this.library.remove(ids);
    this.chosen.value = new Set();
  }

  async undo(): Promise<void> {
    await this.library.restore(this.removed.value);
    this.removed.value = [];
  }

  tagAll(ids: readonly string[], tag: string, on: boolean): Promise<void> {
    return this.library.setTags(ids, (tags) => (on ? [...tags, tag] : tags.filter((one) => one !== tag)));
  }

  /** The whole library as one file, read piece by piece. */
  async exported(): Promise<Blob> {
    const ids = (this.records.value ?? []).map(({ id }) => id);
    const parts: string[] = [];
    const entries: Entry[] = [];
    for (let at = 0; at < ids.length; at += CHUNK)
      entries.push(...(await this.library.entries(ids.slice(at, at + CHUNK))));
    for (const part of exportParts(entries)) parts.push(part);
    return new Blob(parts, { type: 'application/json' });
  }

  /** Takes in a file of a library; throws NotALibrary for another. */
  async takeIn(file: File): Promise<{ added: number; older: number; wrong: number }> {
    const { entries, wrong } = importLibrary(await file.text());
    const fresh = toImport(entries, await this.library.records());
    for (let at = 0; at < fresh.length; at += CHUNK) await this.library.restore(fresh.slice(at, at + CHUNK));
    return { added: fresh.length, older: entries.length - fresh.length, wrong: wrong.length };
  }
}
