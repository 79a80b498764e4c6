import { Dexie, type EntityTable } from 'dexie';
import { PACE, type Pace, type QueueRow, resumed } from './queue.ts';

interface Kept {
  key: 'pace';
  value: Pace;
}

/** The queue of the batch as it survives a restart: rows and pace, in a database of its own. */
export class QueueStore {
  readonly #database = new Dexie('minglan-batch') as Dexie & {
    rows: EntityTable<QueueRow, 'id'>;
    kept: EntityTable<Kept, 'key'>;
  };

  constructor() {
    this.#database.version(1).stores({ rows: 'id, order', kept: 'key' });
  }

  /** All rows in their order; what was being read when the browser ended waits again. */
  async rows(): Promise<QueueRow[]> {
    return (await this.#database.rows.orderBy('order').toArray()).map(resumed);
  }

  /** Writes new and changed rows; all of them or none. */
  async put(rows: readonly QueueRow[]): Promise<void> {
    await this.#database.rows.bulkPut(rows);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#database.rows.bulkDelete([...ids]);
  }

  async pace(): Promise<Pace> {
    return { ...PACE, ...(await this.#database.kept.get('pace'))?.value };
  }

  async setPace(value: Pace): Promise<void> {
    await this.#database.kept.put({ key: 'pace', value });
  }
}
