/** What runs in the page of the browser: every candidate on the same document, by the page's own clock. */

import {
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
} from '@microsoft/recognizers-text-number-with-unit';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { quickDetect } from '../../utils/detect/quick.ts';
import type { Reading } from '../../utils/model.ts';
import { readPage } from '../../utils/page/index.ts';
import { read } from '../../utils/reading.ts';

/** Does outside the clock what is not measured, and gives what is. */
type Candidate = () => () => unknown;

/** Where the pages pretend to stand; the bench serves them from elsewhere. */
const ADDRESS = 'http://www.qinghe.gov.cn/zwgk/bench.html';
/** A sample shorter than this is repeated until it is long enough for the clock, ms. */
const LEAST = 20;
const MOST_REPEATS = 1000;
/** So long every candidate runs before it is measured, ms: the engine compiles what runs often, in the background. */
const WARM_UP = 400;

/** The least that any reader of numbers must do: all text, and every digit in it. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  let found = 0;
  for (const _ of text.matchAll(/\d+/g)) found++;
  return found;
}

function recognizers(): number {
  let found = 0;
  for (const paragraph of document.querySelectorAll('p,td,li,h1,h2,h3')) {
    const text = paragraph.textContent ?? '';
    for (const recognize of [recognizeCurrency, recognizeDimension, recognizeAge])
      found += recognize(text, 'zh-cn').length;
  }
  return found;
}

const copy = (): Document => document.cloneNode(true) as Document;

const CANDIDATES: Readonly<Record<string, Candidate>> = {
  floor: () => floor,
  page: () => () => readPage(document, ADDRESS),
  reading: () => () => read(readPage(document, ADDRESS).page),
  detector: () => () => quickDetect(document),
  readability: () => {
    const own = copy();
    return () => new Readability(own).parse();
  },
  defuddle: () => {
    const own = copy();
    return () => new Defuddle(own).parse();
  },
  recognizers: () => recognizers,
};

function timeOf(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** One sample of a candidate, ms a run; `repeats` runs in a row make it. */
function sample(candidate: Candidate, repeats: number): number {
  const runs = Array.from({ length: repeats }, () => candidate());
  const began = performance.now();
  for (const run of runs) run();
  return (performance.now() - began) / repeats;
}

const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Times of each candidate, ms, oldest first. The candidates take turns, so that a slow moment of the
 * machine strikes all of them; `first` is the very first run, with nothing compiled yet.
 */
async function measure(
  names: readonly string[],
  samples: number,
): Promise<Record<string, { first: number; times: number[] }>> {
  const out: Record<string, { first: number; times: number[] }> = {};
  const repeats: Record<string, number> = {};
  for (const name of names) {
    const candidate = CANDIDATES[name] as Candidate;
    const first = timeOf(candidate());
    let second = timeOf(candidate());
    for (const until = performance.now() + WARM_UP; performance.now() < until; ) {
      second = timeOf(candidate());
      await rested();
    }
    repeats[name] = Math.max(1, Math.min(MOST_REPEATS, Math.ceil(LEAST / Math.max(second, 0.001))));
    out[name] = { first, times: [] };
    await rested();
  }
  for (let round = 0; round < samples; round++) {
    for (const name of names) {
      out[name]?.times.push(sample(CANDIDATES[name] as Candidate, repeats[name] ?? 1));
      await rested();
    }
  }
  return out;
}

/** What is on the page, as the reading has it. */
function facts(): { characters: number; textNodes: number; documents: number; figures: number } {
  const { page } = readPage(document, ADDRESS);
  const reading: Reading = read(page);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let textNodes = 0;
  while (walker.nextNode()) textNodes++;
  return {
    characters: page.text.length,
    textNodes,
    documents: reading.documents.length,
    figures: reading.documents.reduce((sum, one) => sum + one.figures.length, 0),
  };
}

export const bench = { measure, facts };
export type Bench = typeof bench;

(globalThis as unknown as { minglanBench: Bench }).minglanBench = bench;
