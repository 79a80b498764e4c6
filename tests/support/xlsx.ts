import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A cell as a spreadsheet program takes it; an empty one is null. */
export interface ReadCell {
  value: string | number;
  wrapped: boolean;
  /** The format code '@': text that stays text when it is edited. */
  isText: boolean;
  bold: boolean;
}

export interface ReadSheet {
  name: string;
  /** How many rows stay in sight. */
  frozen: number;
  /** Widths of the columns in characters. */
  widths: number[];
  rows: (ReadCell | null)[][];
  /** Cells that hold a formula: there must be none. */
  formulas: number;
}

const { DOMParser } = new JSDOM('').window;

/** A workbook read back, part by part, by a strict XML parser: throws where a part is damaged. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (path: string): Document => {
    const text = strFromU8(files[path] ?? new Uint8Array());
    const document = new DOMParser().parseFromString(text, 'application/xml');
    if (document.querySelector('parsererror')) throw new Error(`${path} is no XML`);
    return document;
  };
  const strings = all(part('xl/sharedStrings.xml'), 'si').map((item) => unescaped(item.textContent ?? ''));
  const looks = looksOf(part('xl/styles.xml'));
  return all(part('xl/workbook.xml'), 'sheet').map((sheet, at) => ({
    name: sheet.getAttribute('name') ?? '',
    ...sheetOf(part(`xl/worksheets/sheet${at + 1}.xml`), strings, looks),
  }));
}

type Look = Pick<ReadCell, 'wrapped' | 'isText' | 'bold'>;

function looksOf(styles: Document): Look[] {
  const formats = new Map(
    all(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode')]),
  );
  const fonts = all(styles, 'font').map((font) => all(font, 'b').length > 0);
  const cells = all(styles, 'cellXfs')[0];
  return all(cells ?? styles, 'xf').map((look) => ({
    wrapped: all(look, 'alignment')[0]?.getAttribute('wrapText') === '1',
    isText: formats.get(look.getAttribute('numFmtId')) === '@',
    bold: fonts[Number(look.getAttribute('fontId'))] ?? false,
  }));
}

function sheetOf(document: Document, strings: readonly string[], looks: readonly Look[]) {
  const rows = all(document, 'row').map((row) => {
    const cells: (ReadCell | null)[] = [];
    for (const cell of all(row, 'c')) {
      const value = all(cell, 'v')[0]?.textContent;
      if (value === undefined || value === null) continue;
      const at = columnOf(cell.getAttribute('r') ?? '');
      while (cells.length < at) cells.push(null);
      const look = looks[Number(cell.getAttribute('s') ?? 0)] ?? {
        wrapped: false,
        isText: false,
        bold: false,
      };
      const isShared = cell.getAttribute('t') === 's';
      cells.push({ value: isShared ? (strings[Number(value)] ?? '') : Number(value), ...look });
    }
    return cells;
  });
  const pane = all(document, 'pane')[0];
  return {
    frozen: pane?.getAttribute('state') === 'frozen' ? Number(pane.getAttribute('ySplit')) : 0,
    widths: all(document, 'col').map((column) => Number(column.getAttribute('width'))),
    rows,
    formulas: all(document, 'f').length,
  };
}

const all = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagName(name)];

/** 0 for A1, 26 for AA1. */
function columnOf(place: string): number {
  let at = 0;
  for (const letter of place.replace(/\d+$/, '')) at = at * 26 + letter.charCodeAt(0) - 64;
  return at - 1;
}

/** _x0041_ is how the format writes a character by its number. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
