import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { unified } from '../../domain/radicals.ts';
import { HEADING_FACE } from '../../page/look.ts';
import { FileProblem, type PdfTools } from '../model.ts';
import { applied, type Matrix, multiply, type Operations, rulesOf } from './rules.ts';
import { NO_RULES, type Run, type Sheet } from './sheet.ts';

/** From pdf.js to plain sheets; no other file of the room knows the library. */

const BOLD_FACE = /bold|black|heavy/i;
/** PDF writers leave these in the place of characters. */
const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/g;
/** Text printed a second time this close (in sizes of the type) is a printer's way to make it bold. */
const SHADOW = 0.12;

/** Which way most of the text on a page runs, in quarter turns. */
function quarterTurns(items: readonly TextItem[], view: Matrix): number {
  const ink = [0, 0, 0, 0];
  for (const item of items) {
    const [a, b] = multiply(view, item.transform as unknown as Matrix);
    const turns = Math.round(Math.atan2(b, a) / (Math.PI / 2));
    ink[(turns + 4) % 4] = (ink[(turns + 4) % 4] ?? 0) + item.str.trim().length;
  }
  return ink.indexOf(Math.max(...ink));
}

/** The view of a page with its text upright. */
function uprightView(items: readonly TextItem[], page: PDFPageProxy) {
  const upright = page.getViewport({ scale: 1 });
  const turns = quarterTurns(items, upright.transform as unknown as Matrix);
  return turns === 0 ? upright : page.getViewport({ scale: 1, rotation: page.rotate - turns * 90 });
}

class RunCollector {
  readonly runs: Run[] = [];
  readonly #seen = new Map<string, Run[]>();

  add(run: Run): void {
    const same = this.#seen.get(run.text) ?? [];
    this.#seen.set(run.text, same);
    const near = run.size * SHADOW;
    if (same.some((one) => Math.abs(one.x - run.x) <= near && Math.abs(one.y - run.y) <= near)) return;
    same.push(run);
    this.runs.push(run);
  }
}

function runsOf(
  items: readonly TextItem[],
  page: number,
  view: Matrix,
  isBold: (font: string) => boolean,
): Run[] {
  const collector = new RunCollector();
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const [a, b, c, d] = multiply(view, item.transform as unknown as Matrix);
    // Text that runs across the page is a water mark.
    if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.1) continue;
    const [x, y] = applied(view, item.transform[4] as number, item.transform[5] as number);
    const size = Math.hypot(c, d);
    if (size > 0)
      collector.add({
        text: item.str.replace(RADICAL, unified),
        x,
        y,
        width: item.width,
        size,
        bold: isBold(item.fontName),
        page,
      });
  }
  return collector.runs;
}

/** Names of typefaces are known once the page's drawing has been asked for. */
function boldFonts(page: PDFPageProxy): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    let bold = known.get(font);
    if (bold === undefined) {
      const face = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : null;
      const name = face?.name ?? '';
      bold = BOLD_FACE.test(name) || HEADING_FACE.test(name);
      known.set(font, bold);
    }
    return bold;
  };
}

async function sheetOf(pdf: PDFDocumentProxy, number: number, ops: Operations): Promise<Sheet> {
  const page = await pdf.getPage(number);
  try {
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is TextItem => 'str' in item);
    const { width, height, transform } = uprightView(texts, page);
    if (!texts.some(({ str }) => str.trim() !== ''))
      return { page: number, width, height, runs: [], rules: NO_RULES };
    const drawing = await page.getOperatorList();
    const view = transform as unknown as Matrix;
    const runs = runsOf(texts, number, view, boldFonts(page));
    return { page: number, width, height, runs, rules: rulesOf(drawing, ops, view) };
  } finally {
    page.cleanup();
  }
}

/** What pdf.js throws, in our words. It names its errors and does not export all of them. */
function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const name = error instanceof Error ? error.name : '';
  return new FileProblem(name === 'PasswordException' ? 'encrypted' : 'damaged');
}

/**
 * The pages of a PDF, one after another, at most `most` of them. Pictures are not decoded, scripts and
 * forms not run. Throws FileProblem 'encrypted' or 'damaged'.
 */
export async function* sheetsOf(bytes: Uint8Array, tools: PdfTools, most: number): AsyncGenerator<Sheet> {
  // The library takes the bytes for its own.
  const task = tools.pdfjs.getDocument({
    data: new Uint8Array(bytes),
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    // The names of typefaces.
    fontExtraProperties: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    ...tools.settings,
  });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= Math.min(pdf.numPages, most); number++)
      yield await sheetOf(pdf, number, tools.pdfjs.OPS as unknown as Operations);
  } catch (error) {
    throw problemOf(error);
  } finally {
    await task.destroy();
  }
}
