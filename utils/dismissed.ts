import { browser } from 'wxt/browser';
import type { Check, ReportDocument } from './model.ts';

/** Findings dismissed on one page. */
interface DismissedPage {
  url: string;
  keys: string[];
}

const KEY = 'dismissed';
/** More pages than a person remembers having cleared; the oldest are forgotten. */
const MOST_PAGES = 500;
const MOST_KEYS = 200;

/**
 * What a finding is about, by rule, values and the words around them. Offsets are left out: they move when
 * a line is added anywhere above.
 */
export function checkKey(document: ReportDocument, check: Check): string {
  const labels = check.figures.map((id) => {
    const figure = document.figures.find((one) => one.id === id);
    return figure ? `${figure.label} ${figure.raw}` : '';
  });
  const about = [check.rule, check.stated, check.computed, check.cells.join(), labels.join(), check.message];
  return `${document.id} ${check.rule} ${hash(about.join('\n'))}`;
}

// FNV-1a: a fingerprint, no secret; equal text gives equal keys, that is all it is for.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

function isPage(value: unknown): value is DismissedPage {
  if (typeof value !== 'object' || value === null) return false;
  const { url, keys } = value as Partial<DismissedPage>;
  return typeof url === 'string' && Array.isArray(keys) && keys.every((key) => typeof key === 'string');
}

async function pages(): Promise<DismissedPage[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isPage) : [];
}

/** The address a page is remembered by: where it was scrolled to makes no difference. */
const addressOf = (url: string): string => url.split('#', 1)[0] as string;

/** Keys of the findings dismissed on a page. */
export async function readDismissed(url: string): Promise<string[]> {
  return (await pages()).find((page) => page.url === addressOf(url))?.keys ?? [];
}

/** Remembers the findings dismissed on a page; none forgets the page. */
export async function writeDismissed(url: string, keys: readonly string[]): Promise<void> {
  const own = addressOf(url);
  const others = (await pages()).filter((page) => page.url !== own);
  const now = keys.length > 0 ? [...others, { url: own, keys: keys.slice(-MOST_KEYS) }] : others;
  await browser.storage.local.set({ [KEY]: now.slice(-MOST_PAGES) });
}
