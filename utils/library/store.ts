import { Dexie, type EntityTable, liveQuery } from 'dexie';
import type { Reading } from '../model.ts';
import { type Changes, changesBetween, isUnchanged } from './changes.ts';
import { hashOf, idOf, type KeptReading, type LibraryRecord, recordOf, regionOf } from './records.ts';

/** What came of keeping a reading. */
export type Kept = 'new' | 'same' | 'updated';

/** What the sidebar is told: it was kept, or why not. */
export type KeepAnswer = Kept | 'full' | 'failed';

/** What the library knows of a page that is open again; `changes` is null where no line of its reports has changed. */
export interface Visit {
  seen: number;
  changes: Changes | null;
}

/** A kept reading whole, as it is exported. */
export interface Entry {
  record: LibraryRecord;
  kept: KeptReading;
}

type Tables = Dexie & {
  records: EntityTable<LibraryRecord, 'id'>;
  readings: EntityTable<KeptReading, 'id'>;
};

/** Why something could not be kept, for the person: full, or blocked by the browser's settings. */
export function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}

/**
 * The kept readings, in the extension's own IndexedDB: light records for the list, readings with their text
 * beside them. A reading is written with its record in one transaction, or not at all. Rejects with Dexie's
 * errors; `isFull` tells a full disk.
 */
export class Library {
  readonly #database: Tables;

  constructor(name = 'minglan-library') {
    this.#database = new Dexie(name) as Tables;
    this.#database.version(1).stores({ records: 'id, seen', readings: 'id' });
    // The first version had neither regions nor tags nor changes.
    this.#database
      .version(2)
      .stores({ records: 'id, seen, *tags', readings: 'id' })
      .upgrade((change) =>
        change
          .table<LibraryRecord>('records')
          .toCollection()
          .modify((record) => {
            record.tags ??= [];
            record.changed ??= null;
            record.region ??= regionOf(record.agency);
          }),
      );
  }

  #whole<T>(work: () => Promise<T>): Promise<T> {
    const { records, readings } = this.#database;
    return this.#database.transaction('rw', [records, readings], work);
  }

  /** Keeps a reading. The same text is only seen again; another text takes the place of the old one. */
  async keep(reading: Reading, text: string, now: number): Promise<Kept> {
    const hash = await hashOf(text);
    const record = recordOf(reading, hash, now);
    return this.#whole(async () => {
      const before = await this.#database.records.get(record.id);
      if (before?.hash === hash) {
        await this.#database.records.update(record.id, { seen: now, changed: null });
        return 'same';
      }
      await this.#database.records.put({ ...record, tags: before?.tags ?? [] });
      await this.#database.readings.put({ id: record.id, reading, text });
      return before ? 'updated' : 'new';
    });
  }

  /** Whether a page of this web address is kept. */
  knows(address: string): Promise<boolean> {
    return this.#whole(async () => (await this.#database.records.get(idOf(address, ''))) !== undefined);
  }

  /** What is known of a page that is open again, and remembers when its text has changed; null for a new page. */
  async visit(reading: Reading, text: string, now: number): Promise<Visit | null> {
    const hash = await hashOf(text);
    const id = idOf(reading.url, hash);
    return this.#whole(async () => {
      const record = await this.#database.records.get(id);
      if (!record) return null;
      if (record.hash === hash) return { seen: record.seen, changes: null };
      const kept = await this.#database.readings.get(id);
      const changes = kept ? changesBetween(kept, { reading, text }) : null;
      if (changes === null || isUnchanged(changes)) return { seen: record.seen, changes: null };
      await this.#database.records.update(id, { changed: now });
      return { seen: record.seen, changes };
    });
  }

  /** All records, newest first. */
  records(): Promise<LibraryRecord[]> {
    return this.#database.records.orderBy('seen').reverse().toArray();
  }

  /** Calls back with all records now and after each change, of any tab; the answer ends it. */
  watch(shown: (records: LibraryRecord[]) => void, failed: (error: unknown) => void): () => void {
    const subscription = liveQuery(() => this.records()).subscribe({ next: shown, error: failed });
    return () => subscription.unsubscribe();
  }

  reading(id: string): Promise<KeptReading | undefined> {
    return this.#database.readings.get(id);
  }

  async readings(ids: readonly string[]): Promise<KeptReading[]> {
    const found = await this.#database.readings.bulkGet([...ids]);
    return found.filter((kept) => kept !== undefined);
  }

  async setTags(ids: readonly string[], change: (tags: string[]) => string[]): Promise<void> {
    await this.#database.records
      .where('id')
      .anyOf([...ids])
      .modify((record) => {
        record.tags = [...new Set(change(record.tags))].filter((tag) => tag !== '');
      });
  }

  /** Takes readings out of the library; their records are the answer, to bring them back with until `sweep`. */
  remove(ids: readonly string[]): Promise<LibraryRecord[]> {
    return this.#whole(async () => {
      const found = await this.#database.records.bulkGet([...ids]);
      await this.#database.records.bulkDelete([...ids]);
      return found.filter((record) => record !== undefined);
    });
  }

  /** Brings back what was removed; what was kept anew since then stays as it is. The answer: how many are there. */
  bringBack(removed: readonly LibraryRecord[]): Promise<number> {
    const ids = removed.map(({ id }) => id);
    return this.#whole(async () => {
      const [records, readings] = [this.#database.records, this.#database.readings];
      const [now, kept] = await Promise.all([
        records.where('id').anyOf(ids).primaryKeys(),
        readings.where('id').anyOf(ids).primaryKeys(),
      ]);
      const [isThere, isKept] = [new Set(now), new Set(kept)];
      await records.bulkPut(removed.filter(({ id }) => isKept.has(id) && !isThere.has(id)));
      return kept.length;
    });
  }

  /** Deletes for good what was removed. */
  sweep(): Promise<void> {
    return this.#whole(async () => {
      const listed = new Set(await this.#database.records.toCollection().primaryKeys());
      const kept = await this.#database.readings.toCollection().primaryKeys();
      await this.#database.readings.bulkDelete(kept.filter((id) => !listed.has(id)));
    });
  }

  /** Puts whole entries in, all or none. */
  restore(entries: readonly Entry[]): Promise<void> {
    return this.#whole(async () => {
      await this.#database.records.bulkPut(entries.map(({ record }) => record));
      await this.#database.readings.bulkPut(entries.map(({ kept }) => kept));
    });
  }

  async entries(ids: readonly string[]): Promise<Entry[]> {
    const [records, readings] = await Promise.all([
      this.#database.records.bulkGet([...ids]),
      this.#database.readings.bulkGet([...ids]),
    ]);
    return records.flatMap((record, i) => {
      const kept = readings[i];
      return record && kept ? [{ record, kept }] : [];
    });
  }
}
