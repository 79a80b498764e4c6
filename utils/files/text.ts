import type { Page } from '../model.ts';
import { PLAIN_LOOK, pageOfBlocks } from '../page/plain.ts';
import { FileProblem } from './model.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;

/** The file's name without its folders and its ending: often the title of the report. */
export function titleOfName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

/** Plain text to a page: a line a paragraph, lines broken at a fixed width joined. */
export function pageOfText(text: string, name: string, url: string): Page {
  if (text.trim() === '') throw new FileProblem('no-text');
  const sample = text.slice(0, 100_000);
  if ((sample.match(UNPRINTABLE)?.length ?? 0) > sample.length / 20) throw new FileProblem('other-kind');
  const blocks = text
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line) => ({ pieces: [{ text: line, page: null }], look: PLAIN_LOOK }));
  const title = titleOfName(name);
  return pageOfBlocks({ url, title, blocks, notices: [], container: 'text', broken: true });
}
