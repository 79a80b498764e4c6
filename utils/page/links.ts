import { webAddressOf } from '../web-address.ts';

export interface PageLink {
  text: string;
  /** Absolute, http or https. */
  url: string;
}

const MOST_LINKS = 5000;

function absolute(href: string, base: string): string | null {
  const url = webAddressOf(href, base);
  if (!url) return null;
  url.hash = '';
  return url.href;
}

/** The links of a document with their words (or their title, where a list cuts them short), each address once. */
export function linksOf(document: Document, base: string): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const anchor of document.querySelectorAll('a[href]')) {
    if (found.size >= MOST_LINKS) break;
    const url = absolute(anchor.getAttribute('href') ?? '', base);
    const shown = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
    const title = (anchor.getAttribute('title') ?? '').trim();
    const text = (title.length > shown.length ? title : shown).slice(0, 200);
    if (url !== null && text !== '' && !found.has(url)) found.set(url, { text, url });
  }
  return [...found.values()];
}
