import { computed, type Signal, signal } from '@preact/signals';
import type { LibraryRecord } from '../../utils/library/records.ts';
import type { Entry, Library } from '../../utils/library/store.ts';
import { exportParts, importLibrary, isFresh } from '../../utils/library/transfer.ts';

export type SortKey = 'title' | 'region' | 'year' | 'kind' | 'figures' | 'disagrees' | 'seen';
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** Entries read and written at once while a library is exported and taken in. */
const CHUNK = 50;
/** Held by every tab that can still undo a removal: nothing is deleted for good meanwhile. */
const UNDO_LOCK = 'minglan-undo';

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

/** What came of a library's file, in numbers of readings. */
export interface TakenIn {
  added: number;
  /** Not newer than what is there. */
  older: number;
  /** No readings. */
  wrong: number;
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
  readonly removed: Signal<readonly LibraryRecord[]> = signal([]);

  readonly tags = computed(() =>
    [...new Set((this.records.value ?? []).flatMap(({ tags }) => tags))].sort(collator.compare),
  );
  readonly #sought = computed(() =>
    (this.records.value ?? []).map((record) => ({ record, text: haystack(record) })),
  );
  // Sorted before it is searched: typing sorts nothing.
  readonly #sorted = computed(() =>
    [...this.#sought.value].sort((a, b) => compare(a.record, b.record, this.sort.value)),
  );
  /** The records that the search leaves, sorted. */
  readonly shown = computed(() => {
    const words = this.query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const tag = this.tag.value;
    return this.#sorted.value
      .filter(
        ({ record, text }) =>
          (tag === null || record.tags.includes(tag)) && words.every((word) => text.includes(word)),
      )
      .map(({ record }) => record);
  });

  /** The chosen records that the search shows: what is deleted must be seen. */
  readonly chosenShown = computed(() =>
    this.shown.value.map(({ id }) => id).filter((id) => this.chosen.value.has(id)),
  );

  readonly library: Library;
  /** Gives the lock of the undo back. */
  #letGo: () => void = () => undefined;

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
    await this.forget();
    await this.#holdUndo();
    this.removed.value = await this.library.remove(ids);
    const gone = new Set(ids);
    this.chosen.value = new Set([...this.chosen.value].filter((id) => !gone.has(id)));
  }

  async undo(): Promise<void> {
    await this.library.bringBack(this.removed.value);
    this.removed.value = [];
    this.#letGo();
  }

  /** Deletes for good what was removed, here and before, unless another tab can still undo it. */
  async forget(): Promise<void> {
    this.removed.value = [];
    this.#letGo();
    await navigator.locks.request(UNDO_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await this.library.sweep();
    });
  }

  #holdUndo(): Promise<void> {
    return new Promise((held) => {
      void navigator.locks.request(UNDO_LOCK, { mode: 'shared' }, () => {
        held();
        return new Promise<void>((resolve) => {
          this.#letGo = resolve;
        });
      });
    });
  }

  tagAll(ids: readonly string[], tag: string, on: boolean): Promise<void> {
    return this.library.setTags(ids, (tags) => (on ? [...tags, tag] : tags.filter((one) => one !== tag)));
  }

  async *#pieces(): AsyncGenerator<Entry[]> {
    const ids = (this.records.value ?? []).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += CHUNK) yield this.library.entries(ids.slice(at, at + CHUNK));
  }

  /** The whole library as one file, read piece by piece; what is written the browser may put on the disk. */
  async exported(): Promise<Blob> {
    const parts: Blob[] = [];
    for await (const part of exportParts(this.#pieces())) parts.push(new Blob([part]));
    return new Blob(parts, { type: 'application/json' });
  }

  /** Takes in a file of a library, once it is known to be whole; throws NotALibrary for another. */
  async takeIn(file: Blob): Promise<TakenIn> {
    const there = new Map((await this.library.records()).map((record) => [record.id, record]));
    const counts: TakenIn = { added: 0, older: 0, wrong: 0 };
    for await (const found of importLibrary(file)) {
      if (!found.ok) counts.wrong++;
      else if (!isFresh(found.entry, there)) counts.older++;
    }
    let piece: Entry[] = [];
    const write = async (): Promise<void> => {
      await this.library.restore(piece);
      counts.added += piece.length;
      piece = [];
    };
    for await (const found of importLibrary(file)) {
      if (found.ok && isFresh(found.entry, there)) piece.push(found.entry);
      if (piece.length === CHUNK) await write();
    }
    await write();
    return counts;
  }
}
