import type { PageObject } from '../model.ts';
import { frameBody } from './tree.ts';

/** An object before its place in the page's text is known. */
export type ObjectDraft = Omit<PageObject, 'start'>;

const PICTURE = /\.(?:jpe?g|png|gif|bmp|webp|tiff?)(?:[?#]|$)/i;
const FILE = /\.(pdf|docx?|wps|ofd|xlsx?|et|rtf|zip|rar)(?:[?#&]|$)/i;
/** Narrower pictures are icons and emblems, px. */
const NARROWEST = 200;

function addressOf(element: Element): string | null {
  switch (element.tagName) {
    case 'A':
      return element.getAttribute('href');
    case 'OBJECT':
      return element.getAttribute('data');
    default:
      return element.getAttribute('src');
  }
}

function nameOf(element: Element): string {
  const text = element.tagName === 'A' ? element.textContent : null;
  return (text ?? element.getAttribute('alt') ?? element.getAttribute('title') ?? '').trim().slice(0, 80);
}

const isPicture = (element: Element, url: string) => {
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  return PICTURE.test(url) && !(width < NARROWEST);
};

const SHOWING = ['IMG', 'A', 'EMBED', 'OBJECT', 'IFRAME', 'FRAME'];

/** What an element shows that is no text of the page: a picture, a file, a frame of another origin; else null. */
export function objectOf(element: Element, tag: string): ObjectDraft | null {
  if (!SHOWING.includes(tag)) return null;
  const url = addressOf(element);
  if (!url || /^\s*(?:javascript|about|data):/i.test(url)) return null;
  const text = nameOf(element);
  if (tag === 'IMG') return isPicture(element, url) ? { kind: 'image', text, url } : null;
  const extension = FILE.exec(url)?.[1]?.toLowerCase();
  if (extension) return { kind: extension === 'pdf' ? 'pdf' : 'file', text, url };
  return tag === 'A' || frameBody(element) || tag === 'EMBED' || tag === 'OBJECT'
    ? null
    : { kind: 'frame', text, url };
}
