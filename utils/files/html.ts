import type { Page } from '../model.ts';
import { readPageInSteps } from '../page/index.ts';
import { webAddressOf } from '../web-address.ts';
import type { FileTools } from './model.ts';

/** What browsers and archivers write at the top of a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{4}\)(\S{4,2000}?)\s*-->/i;
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{4,2000})/;

const isAddress = (url: string | null | undefined): url is string =>
  typeof url === 'string' && webAddressOf(url) !== null;

/** The address that a saved page gives itself; '' when it gives none. */
function ownAddress(document: Document, markup: string): string {
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const meta = document.querySelector('meta[name="Url" i]')?.getAttribute('content');
  const top = markup.slice(0, 4000);
  const saved = SAVED_FROM.exec(top)?.[1] ?? SINGLE_FILE.exec(top)?.[1];
  return [link, meta, saved].find(isAddress) ?? '';
}

/** Markup to a page. `url` '' or undefined: by the address that the page gives itself. */
export async function pageOfMarkup(markup: string, url: string | undefined, tools: FileTools): Promise<Page> {
  const { document, close } = await tools.parseHtml(markup, url ?? '');
  try {
    const steps = readPageInSteps(document, url || ownAddress(document, markup));
    for (;;) {
      const { value, done } = steps.next();
      if (done) return value.page;
      await tools.rest();
    }
  } finally {
    close();
  }
}
