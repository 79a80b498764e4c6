import type { Browser } from 'puppeteer-core';
import type { Bench } from './inside.ts';
import type { BenchPage } from './pages.ts';
import { bytesOf } from './pages.ts';

/** Times of one candidate on one page, ms. */
export interface Timing {
  /** The first run in a new tab, with nothing compiled. */
  first: number;
  median: number;
  low: number;
  high: number;
  samples: number;
}

export interface PageResult {
  name: string;
  title: string;
  bytes: number;
  characters: number;
  textNodes: number;
  documents: number;
  figures: number;
  times: Record<string, Timing>;
}

/** Candidates in the order of the report; the slow ones get fewer samples. */
const FAST = ['floor', 'page', 'reading', 'detector', 'readability'];
const SLOW = ['defuddle', 'recognizers'];

export interface Effort {
  samples: number;
  slowSamples: number;
  /** Pages above this size are not given to the slow candidates, bytes. */
  slowUpTo: number;
}

/** Enough for a report. */
export const THOROUGH: Effort = { samples: 21, slowSamples: 3, slowUpTo: Number.POSITIVE_INFINITY };
/** Enough to see that nothing went wrong. */
export const QUICK: Effort = { samples: 7, slowSamples: 0, slowUpTo: 0 };

function timingOf({ first, times }: { first: number; times: number[] }): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { first, median: at(0.5), low: at(0.1), high: at(0.9), samples: sorted.length };
}

/** Runs every candidate on one page in a tab of its own. */
export async function comparePage(
  browser: Browser,
  address: string,
  page: BenchPage,
  code: string,
  effort: Effort,
): Promise<PageResult> {
  const tab = await browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load' });
    await tab.evaluate(code);
    const run = (names: readonly string[], samples: number) =>
      tab.evaluate(
        (candidates, count) => {
          const { minglanBench } = globalThis as unknown as { minglanBench: Bench };
          return minglanBench.measure(candidates, count);
        },
        names,
        samples,
      );
    const raw = await run(FAST, effort.samples);
    if (effort.slowSamples > 0 && bytesOf(page.html) <= effort.slowUpTo) {
      Object.assign(raw, await run(SLOW, effort.slowSamples));
    }
    const facts = await tab.evaluate(() =>
      (globalThis as unknown as { minglanBench: Bench }).minglanBench.facts(),
    );
    const times = Object.fromEntries(Object.entries(raw).map(([name, one]) => [name, timingOf(one)]));
    return { name: page.name, title: page.title, bytes: bytesOf(page.html), ...facts, times };
  } finally {
    await tab.close();
  }
}
