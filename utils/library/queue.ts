import { hostOf } from './addresses.ts';
import { isWorthRetry, type Outcome, type RowReason } from './outcomes.ts';

export type RowState = 'waiting' | 'reading' | 'done' | 'failed' | 'cancelled';

/** One address or file of the queue, as it is kept; nothing else is needed to go on after a restart. */
export interface QueueRow {
  id: string;
  /** Its place in the queue. */
  order: number;
  /** The address, or null for a file. */
  address: string | null;
  /** What the person sees: the address or the file's name. */
  name: string;
  state: RowState;
  reason: RowReason | null;
  /** How often it was tried. */
  attempts: number;
  /** Not tried before this time (ms since 1970). */
  notBefore: number;
  /** Titles of the reports found in it. */
  titles: string[];
  /** The bytes of a dropped file, until it is read. */
  file: Blob | null;
}

/** How politely, and how patiently. */
export interface Pace {
  /** Least time between two requests to one host, ms. */
  perHost: number;
  /** How often a row is tried again after an error that may pass. */
  retries: number;
  /** How long one answer may take, ms. */
  timeout: number;
}

export const PACE: Pace = { perHost: 1000, retries: 3, timeout: 30_000 };

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 120_000;

/** How long to wait before try number `attempts + 1`: twice as long each time, longer if the server says so. */
export function pauseAfter(attempts: number, retryAfter: number | null): number {
  const own = FIRST_PAUSE * 2 ** Math.max(0, attempts - 1);
  return Math.min(LONGEST_PAUSE, Math.max(own, retryAfter ?? 0));
}

/** What a queue does next. */
export type Step =
  | { kind: 'read'; row: QueueRow }
  /** Nothing may be read before this many ms. */
  | { kind: 'wait'; for: number }
  | { kind: 'end' };

/** When a row may be read: its own pause, and that of its host. */
const dueAt = (row: QueueRow, asked: ReadonlyMap<string, number>, pace: Pace): number => {
  const last = row.address === null ? undefined : asked.get(hostOf(row.address));
  return Math.max(row.notBefore, last === undefined ? 0 : last + pace.perHost);
};

/**
 * The next row in the order of the queue that may be read now; hosts do not wait for one another. `asked` tells
 * when a host was last asked (ms since 1970).
 */
export function nextStep(
  rows: readonly QueueRow[],
  asked: ReadonlyMap<string, number>,
  now: number,
  pace: Pace,
): Step {
  let soonest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.state !== 'waiting') continue;
    const due = dueAt(row, asked, pace);
    if (due <= now) return { kind: 'read', row };
    soonest = Math.min(soonest, due);
  }
  return soonest === Number.POSITIVE_INFINITY ? { kind: 'end' } : { kind: 'wait', for: soonest - now };
}

export const started = (row: QueueRow): QueueRow => ({
  ...row,
  state: 'reading',
  reason: null,
  attempts: row.attempts + 1,
});

/** A row after it was tried: done, failed, or waiting for another try. */
export function ended(row: QueueRow, outcome: Outcome, now: number, pace: Pace): QueueRow {
  if (outcome.ok) return { ...row, state: 'done', reason: null, titles: outcome.titles, file: null };
  const { reason, retryAfter } = outcome;
  if (isWorthRetry(reason) && row.attempts <= pace.retries)
    return { ...row, state: 'waiting', reason, notBefore: now + pauseAfter(row.attempts, retryAfter) };
  return { ...row, state: 'failed', reason };
}

/** After a restart: what was being read is read again, and is not counted as a try. */
export const resumed = (row: QueueRow): QueueRow =>
  row.state === 'reading' ? { ...row, state: 'waiting', attempts: Math.max(0, row.attempts - 1) } : row;

/** A failed or cancelled row gets all its tries again. */
export const again = (row: QueueRow): QueueRow =>
  row.state === 'failed' || row.state === 'cancelled'
    ? { ...row, state: 'waiting', reason: null, attempts: 0, notBefore: 0 }
    : row;

export const cancelled = (row: QueueRow): QueueRow =>
  row.state === 'waiting' || row.state === 'reading' ? { ...row, state: 'cancelled' } : row;

export interface Progress {
  all: number;
  done: number;
  failed: number;
  cancelled: number;
  left: number;
}

export function progressOf(rows: readonly QueueRow[]): Progress {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length;
  const [done, failed, stopped] = [count('done'), count('failed'), count('cancelled')];
  return { all: rows.length, done, failed, cancelled: stopped, left: rows.length - done - failed - stopped };
}

/** The time left, ms, by the pace of what was read since `since`; null before anything was. */
export function timeLeft(read: number, left: number, since: number, now: number): number | null {
  return read === 0 ? null : Math.round(((now - since) / read) * left);
}
