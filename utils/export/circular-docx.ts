import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  CIRCULAR_NOTE,
  type Circular,
  type CircularEntry,
  circularSummary,
  isWebAddress,
  itemsOf,
  OVERVIEW_HEADINGS,
  overviewRow,
} from './circular-document.ts';

/**
 * A circular as a Word document, in the page and type of Chinese official documents (GB/T 9704). The library is
 * large: only extension pages and the command line import this file.
 */

const FINDINGS = 'findings';
const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const HEAD = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
/** Margins in twentieths of a point: 37 mm above, 35 below, 28 left, 26 right. */
const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 };
const WIDTHS = [8, 24, 10, 46, 12];

/** XML has no room for control characters; the library writes them as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
const run = (text: string) => new TextRun(clean(text));

function sourceLine(source: string): Paragraph {
  const address = clean(source);
  const shown = isWebAddress(address)
    ? new ExternalHyperlink({
        link: new URL(address).href,
        children: [new TextRun({ text: address, style: 'Hyperlink' })],
      })
    : run(address);
  return new Paragraph({ children: [run('出处：'), shown] });
}

/** Each document counts its findings anew. */
function entryParagraphs(entry: CircularEntry, at: number): Paragraph[] {
  const items = itemsOf(entry).flatMap(({ message, details }) => [
    new Paragraph({ numbering: { reference: FINDINGS, level: 0, instance: at }, children: [run(message)] }),
    ...details.map((line) => new Paragraph({ indent: { left: 640 }, children: [run(line)] })),
  ]);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [run(`${at + 1} ${entry.title}`)],
  });
  return [heading, sourceLine(entry.source), ...items];
}

function overview(entries: readonly CircularEntry[]): Table {
  const cell = (text: string, at: number) =>
    new TableCell({
      width: { size: WIDTHS[at] ?? 20, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [run(text)] })],
    });
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({ tableHeader, cantSplit: true, children: cells.map(cell) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(OVERVIEW_HEADINGS, true), ...entries.map((entry, at) => row(overviewRow(entry, at), false))],
  });
}

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** The look of a circular: a body of 14 pt (sizes are half points) with the headings that set it off. */
const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: BODY, size: 28 }, paragraph: { spacing: { line: 480 } } },
    title: { run: { font: HEAD, size: 40, bold: true }, paragraph: { alignment: AlignmentType.CENTER } },
    heading1: { run: { font: HEAD, size: 30 }, paragraph: { spacing: { before: 320, after: 80 } } },
  },
};

/** Findings are numbered within their agency. */
const NUMBERED: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 640, hanging: 420 } } },
};

/** A circular as the bytes of a .docx file. */
export async function circularDocx(circular: Circular): Promise<Uint8Array> {
  const { title, entries } = circular;
  const document = new Document({
    title: clean(title),
    creator: 'Minglan',
    styles: STYLES,
    numbering: { config: [{ reference: FINDINGS, levels: [NUMBERED] }] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: MARGIN } },
        footers: { default: footer() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          new Paragraph({ children: [run(circularSummary(circular))] }),
          overview(entries),
          ...entries.flatMap(entryParagraphs),
          new Paragraph({ spacing: { before: 320 }, children: [run(CIRCULAR_NOTE)] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
