import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Output, type ReaderJob, readFileAt } from './reader.ts';
import { nodeTools } from './tools.ts';

/** To a worker: a file to read, or that one output has been taken off its hands. */
export type ToWorker = { path: string } | { taken: true };
/** From a worker: that it has begun with a file, an output of the file, or its end. */
export type FromWorker = { begun: true } | { output: Output } | { done: true };

/** So many outputs may wait to be taken: an archive of thousands must not fill the memory. */
const MOST_WAITING = 8;

/** Reads one file after another in a thread of its own. */
class ReaderThread {
  #waiting = 0;
  #resume: (() => void) | null = null;
  readonly #tools = nodeTools();
  readonly #job = workerData as ReaderJob;

  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', (message: ToWorker) => {
      if ('path' in message) void this.#read(message.path);
      else this.#taken();
    });
  }

  #taken(): void {
    this.#waiting--;
    this.#resume?.();
  }

  #nextTaken(): Promise<void> {
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  async #read(path: string): Promise<void> {
    // What was sent of the file before is no concern of this one.
    this.#waiting = 0;
    this.#port.postMessage({ begun: true } satisfies FromWorker);
    for await (const output of readFileAt(path, this.#job, await this.#tools)) {
      this.#waiting++;
      this.#port.postMessage({ output } satisfies FromWorker);
      while (this.#waiting >= MOST_WAITING) await this.#nextTaken();
    }
    this.#port.postMessage({ done: true } satisfies FromWorker);
  }
}

if (parentPort) new ReaderThread(parentPort);
