import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import type { Output, ReaderJob } from './reader.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** What was read of one input, as it comes; ends with null. Only the first in line is listened to. */
class Slot {
  readonly #queue: (Output | null)[] = [];
  #wake: (() => void) | null = null;

  readonly #onTaken: () => void;

  constructor(onTaken: () => void = () => {}) {
    this.#onTaken = onTaken;
  }

  put(output: Output | null): void {
    this.#queue.push(output);
    this.#wake?.();
  }

  #nextPut(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async *outputs(): AsyncGenerator<Output> {
    for (;;) {
      while (this.#queue.length === 0) await this.#nextPut();
      const output = this.#queue.shift();
      if (!output) return;
      yield output;
      this.#onTaken();
    }
  }
}

/** One thread and the file it is at. A thread that is silent too long, or dies, fails its file and no other. */
class Reader {
  #worker: Worker | null = null;
  #slot: Slot | null = null;
  #path = '';
  #timer: NodeJS.Timeout | undefined;
  /** Outputs that nobody has taken yet: as long as there are any the silence is ours. */
  #untaken = 0;
  readonly #job: ReaderJob;
  readonly #timeout: number;
  readonly #onFree: (reader: Reader) => void;

  constructor(job: ReaderJob, timeout: number, onFree: (reader: Reader) => void) {
    this.#job = job;
    this.#timeout = timeout;
    this.#onFree = onFree;
  }

  start(path: string): Slot {
    this.#worker ??= this.#spawn();
    const worker = this.#worker;
    this.#path = path;
    this.#untaken = 0;
    const slot = new Slot(() => {
      if (this.#slot !== slot) return;
      this.#untaken--;
      this.#watch();
      worker.postMessage({ taken: true } satisfies ToWorker);
    });
    this.#slot = slot;
    worker.postMessage({ path } satisfies ToWorker);
    return slot;
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
  }

  #spawn(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#job });
    worker.on('message', (message: FromWorker) => {
      if (this.#worker !== worker) return;
      if ('begun' in message) this.#watch();
      else if ('done' in message) this.#finish(null);
      else {
        this.#untaken++;
        this.#slot?.put(message.output);
        this.#watch();
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#lose(
        worker,
        isMemory ? 'took more memory than there is' : `not read (${error.message.split('\n')[0]})`,
      );
    });
    return worker;
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#untaken > 0 || !this.#slot) return;
    this.#timer = setTimeout(() => {
      const worker = this.#worker;
      if (worker) this.#lose(worker, `given up after ${this.#timeout / 1000} seconds`);
    }, this.#timeout);
  }

  #lose(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    void worker.terminate();
    this.#finish({ kind: 'problem', line: `${this.#path}: ${reason}` });
  }

  #finish(last: Output | null): void {
    clearTimeout(this.#timer);
    const slot = this.#slot;
    this.#slot = null;
    if (last) slot?.put(last);
    slot?.put(null);
    this.#onFree(this);
  }
}

/** Files that may be in work or wait for those before them, for each thread. */
const AHEAD = 8;

/** Reads inputs in several threads and gives what they say in the order of the inputs. */
export async function* readInParallel(
  inputs: AsyncIterable<Input>,
  job: ReaderJob,
  { jobs, timeout }: { jobs: number; timeout: number },
): AsyncGenerator<Output> {
  const free: Reader[] = [];
  const wanted: ((reader: Reader) => void)[] = [];
  const onFree = (reader: Reader) => {
    const taker = wanted.shift();
    if (taker) taker(reader);
    else free.push(reader);
  };
  const readers = Array.from({ length: jobs }, () => new Reader(job, timeout, onFree));
  free.push(...readers);
  const nextReader = () => {
    const reader = free.shift();
    return reader ? Promise.resolve(reader) : new Promise<Reader>((resolve) => wanted.push(resolve));
  };

  const line: Promise<Slot>[] = [];
  const iterator = inputs[Symbol.asyncIterator]();
  let isOver = false;
  const enqueue = async () => {
    const { value, done } = await iterator.next();
    if (done) isOver = true;
    else line.push(startOf(value, nextReader));
  };
  try {
    for (;;) {
      while (!isOver && line.length < jobs * AHEAD) await enqueue();
      const slot = line.shift();
      if (!slot) return;
      yield* (await slot).outputs();
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()));
  }
}

async function startOf(input: Input, nextReader: () => Promise<Reader>): Promise<Slot> {
  const known = outputOf(input);
  if (!known) return (await nextReader()).start(input.path);
  const slot = new Slot();
  slot.put(known);
  slot.put(null);
  return slot;
}

/** What is known of an input without reading it. */
export function outputOf(input: Input): Output | null {
  if ('passedOver' in input) return { kind: 'passed-over', failure: input.passedOver };
  return input.problem === undefined ? null : { kind: 'problem', line: input.problem };
}
