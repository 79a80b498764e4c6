import { computed, type Signal, signal } from '@preact/signals';
import { kindOfReport } from '../../../utils/detect/report-title.ts';
import { decode, type FileTools, openFile } from '../../../utils/files/index.ts';
import { addressesIn, hostOf } from '../../../utils/library/addresses.ts';
import { failure, type Outcome, type RowReason } from '../../../utils/library/outcomes.ts';
import {
  again,
  cancelled,
  ended,
  nextStep,
  PACE,
  type Pace,
  progressOf,
  type QueueRow,
  resumed,
  started,
  timeLeft,
} from '../../../utils/library/queue.ts';
import type { QueueStore } from '../../../utils/library/queue-store.ts';
import type { Page } from '../../../utils/model.ts';
import { linksOf, type PageLink } from '../../../utils/page/links.ts';
import { type Fetched, fetchBytes } from './fetching.ts';

/** What the batch needs of the page it stands in. */
export interface BatchHost {
  store: QueueStore;
  tools: FileTools;
  /** Reads a page and keeps what it holds; rejects when it cannot be kept. */
  keep: (page: Page) => Promise<Outcome>;
  /** Whether the extension may fetch from this host. */
  isGranted: (address: string) => Promise<boolean>;
}

export type BatchState = 'idle' | 'running' | 'paused' | 'elsewhere';

/** A list added to the queue, in numbers. */
export interface Added {
  added: number;
  repeated: number;
  refused: string[];
}

const LOCK = 'minglan-batch';

/** The queue as the batch view shows it, and the one loop that reads it. */
export class BatchModel {
  readonly rows: Signal<readonly QueueRow[]> = signal([]);
  readonly state: Signal<BatchState> = signal('idle');
  readonly pace: Signal<Pace> = signal(PACE);
  readonly progress = computed(() => progressOf(this.rows.value));
  /** ms left by the pace of this run; null before the first row. */
  readonly left = signal<number | null>(null);
  /** What could not be written down; null when all is well. */
  readonly trouble = signal<string | null>(null);

  readonly #host: BatchHost;
  readonly #asked = new Map<string, number>();
  #stop = new AbortController();
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(host: BatchHost) {
    this.#host = host;
  }

  async load(): Promise<void> {
    const [rows, pace] = await Promise.all([this.#host.store.rows(), this.#host.store.pace()]);
    const known = new Map(this.rows.value.map((row) => [row.id, row]));
    // Only what has changed is drawn anew.
    this.rows.value = rows.map((row) => {
      const before = known.get(row.id);
      return before && isSame(before, row) ? before : row;
    });
    this.pace.value = pace;
  }

  async setPace(change: Partial<Pace>): Promise<void> {
    this.pace.value = { ...this.pace.value, ...change };
    await this.#host.store.setPace(this.pace.value);
  }

  /** Puts the addresses of a text into the queue; those already in it are not read twice. */
  async addText(text: string): Promise<Added> {
    const { addresses, repeated, refused } = addressesIn(text);
    const known = new Set(this.rows.value.map((row) => row.address));
    const fresh = addresses.filter((address) => !known.has(address));
    await this.#append(fresh.map((address) => ({ address, name: address, file: null })));
    return { added: fresh.length, repeated: repeated + addresses.length - fresh.length, refused };
  }

  async addFiles(files: readonly File[]): Promise<Added> {
    await this.#append(
      files.map((file) => ({ address: null, name: file.webkitRelativePath || file.name, file })),
    );
    return { added: files.length, repeated: 0, refused: [] };
  }

  async #append(sources: readonly Pick<QueueRow, 'address' | 'name' | 'file'>[]): Promise<void> {
    const last = this.rows.value.at(-1)?.order ?? 0;
    const rows = sources.map(
      (source, i): QueueRow => ({
        ...source,
        id: crypto.randomUUID(),
        order: last + 1 + i,
        state: 'waiting',
        reason: null,
        attempts: 0,
        notBefore: 0,
        titles: [],
      }),
    );
    await this.#write((all) => [...all, ...rows]);
  }

  /**
   * Writes down the rows that `to` makes new, then shows them: what is shown as done survives the end of the
   * browser. One change after the other: each begins with what the one before has left.
   */
  #write(to: (rows: readonly QueueRow[]) => readonly QueueRow[]): Promise<void> {
    const written = this.#lastWrite.then(async () => {
      const before = new Set(this.rows.value);
      const all = to(this.rows.value);
      await this.#host.store.put(all.filter((row) => !before.has(row)));
      this.rows.value = all;
    });
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }

  #change(row: QueueRow): Promise<void> {
    return this.#write((rows) => rows.map((one) => (one.id === row.id ? row : one)));
  }

  #changeAll(to: (row: QueueRow) => QueueRow): Promise<void> {
    return this.#write((rows) => rows.map(to));
  }

  /** Reads until the end, a pause or trouble; a second tab of the library leaves the queue to the first. */
  async start(): Promise<void> {
    if (this.state.value === 'running') return;
    this.#stop = new AbortController();
    this.state.value = 'running';
    this.trouble.value = null;
    let end: BatchState = 'idle';
    try {
      await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) {
          end = 'elsewhere';
          return;
        }
        try {
          // Another tab may have read on since this one looked.
          await this.load();
          await this.#run(this.#stop.signal);
        } catch (error) {
          end = 'paused';
          if (!this.#stop.signal.aborted) this.trouble.value = String(error);
          await this.#changeAll(resumed);
        }
      });
    } finally {
      // Told only when the lock is free again: who goes on at once would find the queue being read elsewhere.
      this.state.value = end;
    }
  }

  pause(): void {
    if (this.state.value === 'running') this.#stop.abort();
  }

  async cancel(): Promise<void> {
    this.pause();
    await this.#changeAll(cancelled);
  }

  async retry(): Promise<void> {
    await this.#changeAll(again);
    await this.start();
  }

  /** Takes out of the list what is over. */
  async clear(): Promise<void> {
    const over = this.rows.value.filter(({ state }) => state !== 'waiting' && state !== 'reading');
    await this.#host.store.remove(over.map(({ id }) => id));
    const gone = new Set(over.map(({ id }) => id));
    this.rows.value = this.rows.value.filter(({ id }) => !gone.has(id));
  }

  async #run(signal: AbortSignal): Promise<void> {
    const since = Date.now();
    let done = 0;
    for (;;) {
      signal.throwIfAborted();
      const step = nextStep(this.rows.value, this.#asked, Date.now(), this.pace.value);
      if (step.kind === 'end') return;
      if (step.kind === 'wait') {
        await delay(step.for, signal);
        continue;
      }
      const row = started(step.row);
      await this.#change(row);
      const outcome = await this.#read(row, signal);
      // A row that was cancelled meanwhile stays so.
      if (this.rows.value.find(({ id }) => id === row.id)?.state !== 'reading') continue;
      await this.#change(ended(row, outcome, Date.now(), this.pace.value));
      this.left.value = timeLeft(++done, this.progress.value.left, since, Date.now());
    }
  }

  async #read(row: QueueRow, signal: AbortSignal): Promise<Outcome> {
    if (row.address === null) {
      if (!row.file) return failure('empty');
      const bytes = new Uint8Array(await row.file.arrayBuffer());
      return this.#open(row.name, { bytes, charset: undefined, url: '' });
    }
    if (!(await this.#host.isGranted(row.address))) return failure('no-permission');
    const found = await this.#fetch(row.address, signal);
    return 'ok' in found ? found : this.#open(row.name, found);
  }

  #fetch(address: string, signal: AbortSignal): Promise<Fetched | Outcome> {
    this.#asked.set(hostOf(address), Date.now());
    return fetchBytes(address, this.pace.value.timeout, signal);
  }

  /** Every report in a file or an answer is kept; the first reason counts where there is none. */
  async #open(name: string, { bytes, charset, url }: Fetched): Promise<Outcome> {
    const titles: string[] = [];
    let reason: RowReason = 'no-text';
    const options = { ...(url !== '' && { url }), ...(charset !== undefined && { charset }) };
    for await (const file of openFile(name, bytes, this.#host.tools, options)) {
      if (!file.ok) {
        reason = file.failure;
        continue;
      }
      const outcome = await this.#host.keep(file.page);
      if (outcome.ok) titles.push(...outcome.titles);
      else reason = outcome.reason;
    }
    return titles.length > 0 ? { ok: true, titles } : failure(reason);
  }

  /** The links of a column page whose words name a report; why there are none, else. */
  async column(address: string): Promise<PageLink[] | RowReason> {
    if (!(await this.#host.isGranted(address))) return 'no-permission';
    const found = await this.#fetch(address, new AbortController().signal);
    if ('ok' in found) return found.ok ? [] : found.reason;
    const markup = decode(found.bytes, found.charset);
    const { document, close } = await this.#host.tools.parseHtml(markup, found.url);
    const links = linksOf(document, found.url).filter(({ text }) => kindOfReport(text) !== null);
    close();
    return links;
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

/** Whether nothing has happened to a row. */
const isSame = (a: QueueRow, b: QueueRow): boolean =>
  a.state === b.state && a.reason === b.reason && a.attempts === b.attempts && a.notBefore === b.notBefore;
