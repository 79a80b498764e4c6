import { writeFile } from 'node:fs/promises';
import type { CircularEntry } from '../utils/export/index.ts';
import type { FileFailure } from '../utils/files/index.ts';
import type { KeptReading } from '../utils/library/records.ts';
import { type Input, inputsOf } from './inputs.ts';
import { HELP, type Job, jobFrom, Usage } from './job.ts';
import { Outputs } from './output.ts';
import { outputOf, readInParallel } from './pool.ts';
import type { Output, ReaderJob } from './reader.ts';

/** Fewer files than this are read before a thread would have started. */
const FEW = 4;

const say = (line: string) => process.stderr.write(`read: ${line}\n`);

interface Peeked {
  first: Input[];
  all: AsyncGenerator<Input>;
}

/** The first inputs, to know whether they are few; and all of them. */
async function peeked(inputs: AsyncGenerator<Input>, count: number): Promise<Peeked> {
  const first: Input[] = [];
  while (first.length < count) {
    const { value, done } = await inputs.next();
    if (done) break;
    first.push(value);
  }
  async function* all() {
    yield* first;
    if (first.length === count) yield* inputs;
  }
  return { first, all: all() };
}

/** Whether there is one thing to print: then it is laid out for a person. */
const isOneFile = (job: Job, first: readonly Input[]) =>
  first.length === 1 &&
  job.filesFrom === null &&
  first[0]?.path === job.paths[0] &&
  !/\.zip$/i.test(first[0]?.path ?? '');

// What reads is loaded only where something is read: the DOM takes its time.
async function* readInTurn(inputs: AsyncIterable<Input>, job: ReaderJob): AsyncGenerator<Output> {
  const { readFileAt } = await import('./reader.ts');
  const { nodeTools } = await import('./tools.ts');
  const tools = await nodeTools();
  for await (const input of inputs) {
    const known = outputOf(input);
    if (known) yield known;
    else yield* readFileAt(input.path, job, tools);
  }
}

/** What a run has come to besides its output. */
class Tally {
  hasProblem = false;
  readonly findings: CircularEntry[] = [];
  readonly kept: KeptReading[] = [];
  readonly #passedOver = new Map<FileFailure, number>();

  add(output: Output): void {
    if (output.kind === 'problem') {
      this.hasProblem = true;
      say(output.line);
    } else if (output.kind === 'passed-over')
      this.#passedOver.set(output.failure, (this.#passedOver.get(output.failure) ?? 0) + 1);
    else {
      this.findings.push(...output.findings);
      if (output.kept) this.kept.push(output.kept);
    }
  }

  /** Files of other kinds in folders and archives: one line for all of them. */
  report(): void {
    if (this.#passedOver.size === 0) return;
    const kinds = [...this.#passedOver].map(([kind, count]) => `${kind} ${count}`).join(', ');
    say(`passed over what is no document: ${kinds}`);
  }
}

async function run(job: Job): Promise<number> {
  const { first, all } = await peeked(inputsOf(job.paths, job.filesFrom), FEW);
  const { url, explain, sinks, findings, compare } = job;
  const readerJob = {
    url,
    explain,
    sinks,
    several: !isOneFile(job, first),
    withFindings: findings !== null,
    withKept: compare !== null,
  };
  const isFew = first.length < FEW || job.jobs === 1 || job.paths.includes('-');
  const outputs = new Outputs(sinks);
  const tally = new Tally();
  for await (const output of isFew ? readInTurn(all, readerJob) : readInParallel(all, readerJob, job)) {
    if (output.kind === 'read') await outputs.write(output.texts);
    tally.add(output);
  }
  await outputs.close();
  if (findings !== null) {
    const { findingsDocument } = await import('./findings.ts');
    await writeFile(findings, await findingsDocument(tally.findings, findings));
  }
  if (compare !== null) {
    const { comparisonFile } = await import('./compare.ts');
    await writeFile(compare, await comparisonFile(tally.kept, compare));
  }
  tally.report();
  return tally.hasProblem ? 2 : 0;
}

async function main(argv: string[]): Promise<number> {
  const job = jobFrom(argv);
  if (job) return await run(job);
  process.stdout.write(HELP);
  return 0;
}

// A reader downstream that has seen enough (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

/** Arguments and files that cannot be written are told in one line; anything else is a mistake of ours. */
function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof Usage || 'code' in error ? error.message : (error.stack ?? error.message);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(lineOf(error));
    process.exitCode = 2;
  },
);
