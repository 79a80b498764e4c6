import type { Notice, Page } from '../../model.ts';
import { pageOfBlocks } from '../../page/plain.ts';
import { FileProblem, LIMITS, type PdfTools } from '../model.ts';
import { titleOfName } from '../text.ts';
import { blocksOf } from './blocks.ts';
import { sheetsOf } from './engine.ts';
import { NO_RULES, type Sheet } from './sheet.ts';

/** Private characters, broken ones and controls: what comes out of fonts without a character map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const RUBBISH = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ue000-\uf8ff\ufffd]/g;

const textOf = (sheet: Sheet) => sheet.runs.map(({ text }) => text).join('');
const isGarbled = (text: string) => (text.match(RUBBISH)?.length ?? 0) > text.length * 0.2;

/** [3, 4, 5, 9] as '3–5、9'. */
function rangesOf(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join('、');
}

function noticeOf(code: Notice['code'], pages: readonly number[]): Notice[] {
  return pages.length === 0 ? [] : [{ code, text: rangesOf(pages), start: null, url: null }];
}

/** A PDF as a page. Throws FileProblem ('scanned', 'garbled', 'encrypted', 'damaged'). */
export async function pageOfPdf(
  bytes: Uint8Array,
  name: string,
  url: string,
  tools: PdfTools,
): Promise<Page> {
  const sheets: Sheet[] = [];
  for await (const sheet of sheetsOf(bytes, tools, LIMITS.pages + 1)) sheets.push(sheet);
  const isLong = sheets.length > LIMITS.pages;
  if (isLong) sheets.pop();
  const empty = sheets.filter(({ runs }) => runs.length === 0).map(({ page }) => page);
  if (empty.length === sheets.length) throw new FileProblem('scanned');
  const garbled = sheets.filter((sheet) => isGarbled(textOf(sheet))).map(({ page }) => page);
  if (garbled.length + empty.length === sheets.length) throw new FileProblem('garbled');
  const readable = sheets.map((sheet) =>
    garbled.includes(sheet.page) ? { ...sheet, runs: [], rules: NO_RULES } : sheet,
  );
  const notices = [...noticeOf('scanned-pages', empty), ...noticeOf('garbled-pages', garbled)];
  if (isLong) notices.push({ code: 'too-large', text: '', start: null, url: null });
  const title = titleOfName(name);
  return pageOfBlocks({ url, title, blocks: blocksOf(readable), notices, container: 'pdf', broken: false });
}
