import { kindOfTitle } from '../../detect/titles.ts';
import type { PrintedLine } from './lines.ts';

/** Running heads, running feet and page numbers: what a printer puts around the text of every page. */

export interface Margins {
  page: number;
  height: number;
  lines: PrintedLine[];
}

const PAGE_NUMBER =
  /^[-—–－·.\s]{0,6}(第\s?)?\d{1,4}(\s?页)?([\s,，]{0,3}(\/|共)\s?\d{1,4}\s?页?)?[-—–－·.\s]{0,6}$/;
/** Running lines stand in this part of the page, above and below. */
const MARGIN = 0.11;
/** How far down a page they may be looked for. */
const DEEPEST = 2;
const SAME_PLACE = 3;

/** Digits differ from page to page. */
const pattern = (text: string) => text.replace(/\s+/g, '').replace(/\d+/g, '#');
/** Only what numbers the page may differ on two pages. */
const twinPattern = (text: string) =>
  text.replace(/\s+/g, '').replace(/\d+\/\d+|第\d+页|[-—–－]\d+[-—–－]/g, '#');
const isMarginal = (line: PrintedLine, height: number) =>
  line.y < height * MARGIN || line.y > height * (1 - MARGIN);

function candidates({ lines, height }: Margins): PrintedLine[] {
  const edge = [...lines.slice(0, DEEPEST), ...lines.slice(-DEEPEST)];
  return [...new Set(edge)].filter((line) => isMarginal(line, height));
}

/** How often the same words stand at the same height; left and right pages may differ. */
function repeats(sheets: readonly Margins[]): (line: PrintedLine) => number {
  const places = new Map<string, { y: number; page: number }[]>();
  for (const sheet of sheets)
    for (const { text, y, page } of candidates(sheet)) {
      const key = pattern(text);
      places.set(key, [...(places.get(key) ?? []), { y, page }]);
    }
  return ({ text, y }) => {
    const same = (places.get(pattern(text)) ?? []).filter((one) => Math.abs(one.y - y) <= SAME_PLACE);
    return new Set(same.map(({ page }) => page)).size;
  };
}

/** Whether every page has the same line: of two pages both is enough. */
function isTwin(line: PrintedLine, sheets: readonly Margins[]): boolean {
  const twins = sheets.flatMap(({ lines }) =>
    lines.filter(
      ({ text, y }) => twinPattern(text) === twinPattern(line.text) && Math.abs(y - line.y) <= SAME_PLACE,
    ),
  );
  return twins.length >= 2 && twins.length === sheets.length;
}

/** The title of a report that stands nowhere but in the running head: where it stands first. */
function onlyTitle(sheets: readonly Margins[], dropped: ReadonlySet<PrintedLine>): PrintedLine | null {
  const titles = sheets.flatMap(({ lines }) => lines).filter(({ text }) => kindOfTitle(text) !== null);
  const [first] = titles;
  return first && titles.every((title) => dropped.has(title)) ? first : null;
}

/** The lines that are printed around the text. */
export function withoutHeads(sheets: readonly Margins[]): Set<PrintedLine> {
  const count = repeats(sheets);
  const dropped = new Set<PrintedLine>();
  for (const sheet of sheets)
    for (const line of candidates(sheet)) {
      const many = count(line) >= Math.max(3, sheets.length * 0.3);
      if (PAGE_NUMBER.test(line.text) || many || isTwin(line, sheets)) dropped.add(line);
    }
  const title = onlyTitle(sheets, dropped);
  if (title) dropped.delete(title);
  return dropped;
}
