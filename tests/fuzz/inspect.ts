import { isDeepStrictEqual } from 'node:util';
import { parse } from '../../cli/dom.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';
import { type Made, madeOf } from './inside.ts';

/** Where the damaged pages pretend to stand. */
export const URL = 'http://www.qinghe.gov.cn/xxgk/fuzz.html';

/** What is wrong with the reading of a page, in words; null where nothing is. Never throws. */
export function faultOf(markup: string): string | null {
  const { document, close } = parse(markup, URL);
  try {
    return faultIn(document);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    close();
  }
}

function faultIn(document: Document): string | null {
  const before = document.documentElement.outerHTML;
  const { page } = readPage(document, URL);
  const reading = read(page);
  const failed = reading.notices.find((notice) => notice.code === 'room-failed');
  if (failed) return `a room failed: ${JSON.stringify(failed)}`;
  if (document.documentElement.outerHTML !== before) return 'the page was changed';
  for (const figure of reading.documents.flatMap((one) => one.figures)) {
    // A line that breaks before its number goes on in the next one, with a space for the break.
    const found = page.text.slice(figure.start, figure.end).replace('\n', ' ');
    if (found !== figure.raw) return `a figure is not in its place: ${figure.raw} / ${found}`;
  }
  if (!isDeepStrictEqual(read(page), reading)) return 'read twice, it reads otherwise';
  return null;
}

/** Milliseconds that reading takes with the body `times` over; the building of the document is not counted. */
function cost(markup: string, times: number): number {
  const { document, close } = parse(markup, URL);
  const body = document.body.innerHTML;
  const whole = parse(`<head>${document.head.innerHTML}</head><body>${body.repeat(times)}</body>`, URL);
  close();
  const start = performance.now();
  read(readPage(whole.document, URL).page);
  const spent = performance.now() - start;
  whole.close();
  return spent;
}

/**
 * How many times longer reading takes for eight times the page: 8 where work grows with the text. The least of
 * `tries`, so that a pause of the machine is no finding; pages read within 4 ms say nothing and give 0.
 */
export function growthOf(markup: string, tries = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && least > 24; i++) {
    const one = cost(markup, 1);
    if (one < 4) return 0;
    least = Math.min(least, cost(markup, 8) / one);
  }
  return least;
}

/** What Node makes of markup, to be compared with a browser's; null where it fails, which is a fault of its own. */
export function madeInNode(markup: string): Made | null {
  const { document, close } = parse(markup, URL);
  try {
    return madeOf(document, URL);
  } catch {
    return null;
  } finally {
    close();
  }
}

/** Where two readings part, in a few characters of each. */
export function differenceOf(here: string, there: string): string {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `${near(here)} and ${near(there)}`;
}
