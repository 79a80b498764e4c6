import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Printed } from './formats.ts';
import type { Sink } from './job.ts';

/** Where the readings of a job go: standard output, files, or both, each in its format. */
export class Outputs {
  readonly #streams: { stream: Writable; isFile: boolean; hasHeading: boolean }[];

  constructor(sinks: readonly Sink[]) {
    this.#streams = sinks.map(({ path }) => ({
      stream: path === null ? process.stdout : createWriteStream(path),
      isFile: path !== null,
      hasHeading: false,
    }));
    // An error comes when something is written or at the end; until then nobody listens.
    for (const { stream, isFile } of this.#streams) if (isFile) stream.on('error', () => {});
  }

  /** One text for each sink. Waits for a slow reader. Rejects when a file cannot be written. */
  async write(texts: readonly Printed[]): Promise<void> {
    for (const [i, { heading, body }] of texts.entries()) {
      const sink = this.#streams[i];
      if (!sink) continue;
      if (sink.stream.errored) throw sink.stream.errored;
      const text = sink.hasHeading ? body : heading + body;
      sink.hasHeading = true;
      if (!sink.stream.write(text)) await once(sink.stream, 'drain');
    }
  }

  async close(): Promise<void> {
    for (const { stream, isFile } of this.#streams) {
      if (!isFile) continue;
      stream.end();
      await finished(stream);
    }
  }
}
