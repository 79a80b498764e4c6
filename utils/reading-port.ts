import { browser } from 'wxt/browser';
import { INDICATORS } from './domain/indicators.ts';
import type { TextOf } from './export/evidence.ts';
import { type Shown, shownOf } from './export/shown.ts';
import { senderOf } from './messages.ts';
import type { Figure, Line, Page, Reading, ReportDocument } from './model.ts';
import { readAnyway, readInSteps } from './reading.ts';

/**
 * Pages are read in the background: their own thread stays free, and what is injected into them small. The
 * reader sends the page as plain data through a port; the reading comes back in parts, none so large that
 * taking it in would be felt. When the page goes away the port closes, and the reading ends.
 */
const PORT = 'reading';

/** What an indicator is called. */
export interface IndicatorName {
  id: string;
  zh: string;
  en: string;
}

/** What came of a page. */
export interface ReadAside {
  reading: Reading;
  /** What can be outlined on a page that is none of ours; null when nothing can. */
  found: ReportDocument | null;
  /** The official indicators in their order. */
  indicators: readonly IndicatorName[];
  /** Labels and rules, by the id of the document. */
  shown: Readonly<Record<string, Shown>>;
}

/** Lines go without their text: it stands in the page's. */
type SentLine = Omit<Line, 'text'>;
type SentPage = Omit<Page, 'lines'> & { lines: SentLine[] };
/** What the reader sends: lines in portions, and with the last of them the rest of the page. */
type Sent = SentLine[] | SentPage;

/** Figures go without their sentences, of which many may share one: it stands in the page's text, too. */
type SentFigure = Omit<Figure, 'sentence'> & { sentence: number };

type Part =
  /** A document without its figures. */
  | { type: 'document'; document: ReportDocument; shown: Shown }
  /** Figures of the document that came last. */
  | { type: 'more'; figures: SentFigure[]; rejected: ReportDocument['rejected'] }
  /** The last one; the reading's documents came before it, each with what is shown of it. */
  | ({ type: 'done' } & ReadAside);

/** How many figures, and texts that are none, one part holds. */
const PART = 300;
/** How long the background reads before it looks after others, ms. */
const SLICE = 40;
const ATTEMPTS = 2;
/** How many lines go at once: what is packed up in one go keeps the page's own thread busy. */
const LINES = 1500;

// ---------------------------------------------------------------- in the reader

/** The background went away without an answer; it may come back. */
class Unanswered extends Error {}

/**
 * Has a page read. Rejects when nobody reads it (the extension was updated or removed), and when `signal`
 * says stop.
 */
export async function readAside(page: Page, signal: AbortSignal): Promise<ReadAside> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(page, signal);
    } catch (error) {
      // Browsers put a background to rest as they please; asked again, it wakes up.
      if (!(error instanceof Unanswered) || signal.aborted || attempt === ATTEMPTS) throw error;
    }
  }
}

/** A page as it is sent, in portions. */
export function* sentOf(page: Page): Generator<Sent> {
  const lines = page.lines.map(({ text, ...line }): SentLine => line);
  let from = 0;
  for (; lines.length - from > LINES; from += LINES) yield lines.slice(from, from + LINES);
  yield { ...page, lines: lines.slice(from) };
}

/** Lets others work on this thread. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

/** A figure as it was before it was sent. */
export const wholeFigure = (figure: SentFigure, { text }: Page): Figure => ({
  ...figure,
  sentence: text.slice(figure.sentenceStart, figure.sentenceStart + figure.sentence),
});

/** Puts the parts of a reading together; answers the whole when the last of them has come, null before. */
function joined(page: Page): (part: Part) => ReadAside | null {
  const documents: ReportDocument[] = [];
  const shown: Record<string, Shown> = {};
  return (part) => {
    if (part.type === 'document') {
      documents.push(part.document);
      shown[part.document.id] = part.shown;
    } else if (part.type === 'more') {
      documents.at(-1)?.figures.push(...part.figures.map((figure) => wholeFigure(figure, page)));
      documents.at(-1)?.rejected.push(...part.rejected);
    } else {
      const { type, reading, ...others } = part;
      return { ...others, reading: { ...reading, documents }, shown: { ...shown, ...others.shown } };
    }
    return null;
  };
}

function askOnce(page: Page, signal: AbortSignal): Promise<ReadAside> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const port = browser.runtime.connect({ name: PORT });
    const settled = new AbortController();
    const join = joined(page);
    const stop = (): void => {
      settled.abort();
      // Firefox keeps a closed port, and all that its listeners hold, as long as the page.
      port.onMessage.removeListener(take);
      port.onDisconnect.removeListener(whenGone);
      port.disconnect();
    };
    const whenStopped = (): void => {
      reject(signal.reason);
      stop();
    };
    signal.addEventListener('abort', whenStopped, { once: true, signal: settled.signal });
    const whenGone = (): void => {
      reject(new Unanswered('the background went away'));
      stop();
    };
    port.onDisconnect.addListener(whenGone);
    const take = (part: Part): void => {
      const whole = join(part);
      if (whole === null) return;
      resolve(whole);
      stop();
    };
    port.onMessage.addListener(take);
    const send = async (): Promise<void> => {
      for (const portion of sentOf(page)) {
        await rest();
        if (settled.signal.aborted) return;
        port.postMessage(portion);
      }
    };
    send().catch(reject);
  });
}

// ---------------------------------------------------------------- in the background

interface Port {
  name: string;
  sender?: unknown;
  postMessage: (part: Part) => void;
  disconnect: () => void;
  onMessage: Record<'addListener' | 'removeListener', (listener: (value: unknown) => void) => void>;
  onDisconnect: Record<'addListener' | 'removeListener', (listener: () => void) => void>;
}

/** Reads for the readers of this extension, and for nobody else. */
export function serveReadings(): void {
  const listener = (port: Port): void => {
    if (port.name !== PORT || senderOf(port.sender, browser.runtime.id)?.frameId !== 0) return;
    const stop = new AbortController();
    const lines: unknown[] = [];
    const whenGone = (): void => {
      stop.abort();
      port.onDisconnect.removeListener(whenGone);
    };
    port.onDisconnect.addListener(whenGone);
    const take = (value: unknown): void => {
      if (Array.isArray(value)) {
        for (const line of value) lines.push(line);
        return;
      }
      port.onMessage.removeListener(take);
      const page = pageOf(value, lines);
      if (!page) port.disconnect();
      // A part that cannot be sent ends the reading: the reader hears that nothing more comes.
      else serve(page, port, stop.signal).catch(() => port.disconnect());
    };
    port.onMessage.addListener(take);
  };
  browser.runtime.onConnect.addListener(
    listener as unknown as Parameters<typeof browser.runtime.onConnect.addListener>[0],
  );
}

async function serve(page: Page, port: Port, gone: AbortSignal): Promise<void> {
  let rested = performance.now();
  for (const part of partsOf(page)) {
    if (gone.aborted) return;
    port.postMessage(part);
    if (performance.now() - rested < SLICE) continue;
    await rest();
    rested = performance.now();
  }
}

function* partsOf(page: Page): Generator<Part> {
  const steps = readInSteps(page);
  const textOf: TextOf = (start, end) => page.text.slice(start, end);
  for (;;) {
    const { value, done } = steps.next();
    if (!done) {
      yield* partsOfDocument(value, textOf);
      continue;
    }
    const indicators = INDICATORS.map(({ id, zh, en }) => ({ id, zh, en }));
    const found = value.kind === 'none' ? readAnyway(page) : null;
    const shown = found ? { [found.id]: shownOf(found, textOf) } : {};
    yield { type: 'done', reading: { ...value, documents: [] }, found, indicators, shown };
    return;
  }
}

/** A document in parts. */
export function* partsOfDocument(document: ReportDocument, textOf: TextOf): Generator<Part> {
  const { figures, rejected } = document;
  yield {
    type: 'document',
    document: { ...document, figures: [], rejected: [] },
    shown: shownOf(document, textOf),
  };
  for (let from = 0; from < Math.max(figures.length, rejected.length); from += PART) {
    const sent = figures
      .slice(from, from + PART)
      .map((figure) => ({ ...figure, sentence: figure.sentence.length }));
    yield { type: 'more', figures: sent, rejected: rejected.slice(from, from + PART) };
  }
}

type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown) => isShape(value) && Object.values(value).every(isText);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isLine = (line: unknown, text: string) =>
  isShape(line) &&
  isShape(line.look) &&
  isOffset(line.start) &&
  isOffset(line.end) &&
  line.start <= line.end &&
  line.end <= text.length &&
  (line.cell === null || isShape(line.cell));

const isTable = (table: unknown) =>
  isShape(table) && isOffset(table.line) && Array.isArray(table.cells) && table.cells.every(isShape);

/**
 * A page as a reader sends it, with the text of its lines; null for anything of another shape. `before`: the
 * lines that came ahead of it.
 */
export function pageOf(value: unknown, before: readonly unknown[] = []): Page | null {
  if (!isShape(value) || !Array.isArray(value.lines)) return null;
  const { url, title, text, tables, objects, notices, meta, panel, heading } = value;
  const lines = [...before, ...value.lines];
  if (!isText(url) || !isText(title) || !isText(text) || !areTexts(meta) || !areTexts(panel)) return null;
  if (heading !== null && !isText(heading)) return null;
  if (!lines.every((line) => isLine(line, text))) return null;
  if (!Array.isArray(tables) || !tables.every(isTable)) return null;
  if (![objects, notices].every((list) => Array.isArray(list) && list.every(isShape))) return null;
  return {
    ...(value as unknown as SentPage),
    lines: (lines as SentLine[]).map(({ start, end, ...line }) => ({
      ...line,
      start,
      end,
      text: text.slice(start, end),
    })),
  };
}
