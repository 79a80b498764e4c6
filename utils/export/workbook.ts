import type { Check, Reading, ReportDocument, Section } from '../model.ts';
import { shortTableName } from '../statutory/layout.ts';
import { type Cell, COLUMNS, headings, type Language } from './columns.ts';
import type { TextOf } from './evidence.ts';
import { findingNote } from './finding-note.ts';
import { evidenceText, findingWords } from './finding-words.ts';
import { type RowOptions, readingRows } from './rows.ts';
import { statutoryGrid } from './statutory.ts';
import { figureGrid } from './tables.ts';

/** A sheet of a workbook: a first row that stays in sight, rows below it. */
export interface Sheet {
  name: string;
  head: string[];
  rows: Cell[][];
}

const WORDS = {
  zh: {
    sheets: { data: '数据', outline: '目录', checks: '核对', tables: '表格' },
    outline: ['层级', '序号', '标题', '类型', '提示'],
    heading: '标题',
    item: '条目',
    anomaly: {
      'missing-number': '序号缺失',
      'duplicate-number': '序号重复',
      'skipped-number': '序号跳号',
    },
    checks: ['结论', '说明', '原文', '推算', '相差', '依据', '规则', '规则说明', '网址'],
    verdict: { agrees: '相符', disagrees: '不一致', uncertain: '无法确定' },
  },
  en: {
    sheets: { data: 'Figures', outline: 'Outline', checks: 'Checks', tables: 'Tables' },
    outline: ['Level', 'Number', 'Title', 'Type', 'Note'],
    heading: 'heading',
    item: 'point',
    anomaly: {
      'missing-number': 'number missing',
      'duplicate-number': 'number used twice',
      'skipped-number': 'number skipped',
    },
    checks: [
      'Verdict',
      'Finding',
      'Printed',
      'Computed',
      'Difference',
      'Evidence',
      'Rule',
      'What it asks',
      'Address',
    ],
    verdict: { agrees: 'agrees', disagrees: 'does not agree', uncertain: 'undecided' },
  },
} as const satisfies Record<Language, unknown>;

/** Of which document a row is: where several share a sheet, these stand before what the sheet itself tells. */
const OF_DOCUMENT = COLUMNS.filter(({ id }) => id === 'title' || id === 'agency' || id === 'year');

/**
 * The documents of a reading as a workbook: figures, outline, checks, statutory tables; no sheet for what they have
 * not.
 */
export function workbookOf(reading: Reading, options: RowOptions, textOf?: TextOf): Sheet[] {
  const { documents, url } = reading;
  const { language } = options;
  const { sheets, outline, checks } = WORDS[language];
  const { head, rows } = figureGrid(readingRows(reading, options), language);
  const sheet = (
    name: string,
    own: readonly string[],
    rowsOf: (document: ReportDocument) => Cell[][],
  ): Sheet => {
    if (documents.length === 1) return { name, head: [...own], rows: documents.flatMap(rowsOf) };
    const sourced = documents.flatMap((document) => {
      const source = [document.title, document.agency, document.year];
      return rowsOf(document).map((row) => [...source, ...row]);
    });
    return { name, head: [...headings(OF_DOCUMENT, language), ...own], rows: sourced };
  };
  const all: Sheet[] = [
    { name: sheets.data, head: [...head], rows: rows.map((row) => [...row]) },
    sheet(sheets.outline, outline, ({ sections }) => outlineRows(sections, language)),
    sheet(sheets.checks, checks, (document) =>
      document.checks.map((check) => checkRow(document, check, url, language, textOf)),
    ),
    tablesSheet(reading, language),
  ];
  return all.filter(({ name, rows }) => rows.length > 0 || name === sheets.data || name === sheets.outline);
}

function outlineRows(sections: readonly Section[], language: Language): Cell[][] {
  const words = WORDS[language];
  return sections.flatMap((section): Cell[][] => [
    [
      section.level,
      section.number,
      section.title,
      section.kind === 'heading' ? words.heading : words.item,
      section.anomaly === null ? null : words.anomaly[section.anomaly],
    ],
    ...outlineRows(section.children, language),
  ]);
}

function checkRow(
  document: ReportDocument,
  check: Check,
  url: string,
  language: Language,
  textOf?: TextOf,
): Cell[] {
  const note = findingNote(document, check, textOf);
  const words = findingWords(note, language);
  const evidence = note.evidence.map((one) => evidenceText(one, language));
  return [
    WORDS[language].verdict[check.verdict],
    words.message,
    note.stated,
    note.computed,
    check.verdict === 'agrees' ? null : note.difference,
    evidence.join('\n'),
    note.rule,
    words.ruleText,
    url,
  ];
}

/** The tables one below the other, each under its name, an empty row between them. */
function tablesSheet({ documents, title, url }: Reading, language: Language): Sheet {
  const rows = documents.flatMap((document) =>
    document.tables.flatMap((table): Cell[][] => {
      const { head, rows: lines } = statutoryGrid(document, table, url, language);
      const name = shortTableName(table.table)[language];
      return [
        [],
        documents.length === 1 ? [name] : [name, document.title],
        [...head],
        ...lines.map((line) => [...line]),
      ];
    }),
  );
  const head = [documents.length === 1 ? (documents[0]?.title ?? title) : title];
  return { name: WORDS[language].sheets.tables, head, rows };
}
