import type { Check, ReportDocument, Section } from '../model.ts';
import { shortTableName } from '../statutory/layout.ts';
import type { Cell, Language } from './columns.ts';
import type { TextOf } from './evidence.ts';
import { findingNote } from './finding-note.ts';
import { documentRows, type RowOptions } from './rows.ts';
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

/** A document as a workbook: figures, outline, checks, statutory tables; no sheet for what it has not. */
export function workbookOf(
  document: ReportDocument,
  url: string,
  options: RowOptions,
  textOf?: TextOf,
): Sheet[] {
  const { language } = options;
  const { sheets } = WORDS[language];
  const { head, rows } = figureGrid(documentRows(document, url, options), language);
  const all: Sheet[] = [
    { name: sheets.data, head: [...head], rows: rows.map((row) => [...row]) },
    {
      name: sheets.outline,
      head: [...WORDS[language].outline],
      rows: outlineRows(document.sections, language),
    },
  ];
  if (document.checks.length > 0) {
    const checks = document.checks.map((check) => checkRow(document, check, url, language, textOf));
    all.push({ name: sheets.checks, head: [...WORDS[language].checks], rows: checks });
  }
  if (document.tables.length > 0) {
    all.push({ name: sheets.tables, head: [document.title], rows: tableRows(document, url, language) });
  }
  return all;
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
  const evidence = note.evidence.map(({ name, quote }) => [name, quote].filter(Boolean).join('：'));
  return [
    WORDS[language].verdict[check.verdict],
    note.message,
    note.stated,
    note.computed,
    check.verdict === 'agrees' ? null : note.difference,
    evidence.join('\n'),
    note.rule,
    note.ruleText,
    url,
  ];
}

/** The tables one below the other, each under its name, an empty row between them. */
function tableRows(document: ReportDocument, url: string, language: Language): Cell[][] {
  return document.tables.flatMap((table): Cell[][] => {
    const { head, rows } = statutoryGrid(document, table, url, language);
    return [[], [shortTableName(table.table)], [...head], ...rows.map((row) => [...row])];
  });
}
