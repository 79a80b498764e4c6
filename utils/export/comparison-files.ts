import type { Comparison } from '../library/compare/index.ts';
import type { Said } from '../model.ts';
import type { Language } from './columns.ts';
import { changesGrid, longGrid, matrixGrid, repeatedGrid, requestsGrid, sourcesGrid } from './comparison.ts';
import { comparedFindingsGrid } from './comparison-findings.ts';
import { COMPARISON_WORDS } from './comparison-words.ts';
import { nameOfParts } from './file-name.ts';
import { type Grid, gridCsv, gridMarkdown } from './grid.ts';
import type { Sheet } from './workbook.ts';

export const COMPARISON_FORMATS = ['xlsx', 'csv', 'json', 'markdown'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

const sheet = (name: string, { head, rows }: Grid): Sheet => ({
  name,
  head: [...head],
  rows: rows.map((row) => [...row]),
});

/** A comparison as a workbook: tidy data first, then the views of it; no sheet for what it has not. */
export function comparisonSheets(comparison: Comparison, language: Language): Sheet[] {
  const { sheets } = COMPARISON_WORDS[language];
  return [
    sheet(sheets.long, longGrid(comparison, language)),
    sheet(sheets.matrix, matrixGrid(comparison, language)),
    sheet(sheets.changes, changesGrid(comparison, language)),
    sheet(sheets.requests, requestsGrid(comparison, language)),
    sheet(sheets.findings, comparedFindingsGrid(comparison, language)),
    sheet(sheets.repeated, repeatedGrid(comparison, language)),
    sheet(sheets.sources, sourcesGrid(comparison, language)),
  ].filter(({ rows }) => rows.length > 0);
}

/** The tidy data, for Stata, R and spreadsheets. */
export const comparisonCsv = (comparison: Comparison, language: Language): string =>
  gridCsv(longGrid(comparison, language));

export function comparisonMarkdown(comparison: Comparison, language: Language): string {
  const { sheets } = COMPARISON_WORDS[language];
  const parts: [string, Grid][] = [
    [sheets.matrix, matrixGrid(comparison, language)],
    [sheets.changes, changesGrid(comparison, language)],
    [sheets.requests, requestsGrid(comparison, language)],
    [sheets.findings, comparedFindingsGrid(comparison, language)],
    [sheets.repeated, repeatedGrid(comparison, language)],
    [sheets.sources, sourcesGrid(comparison, language)],
  ];
  return parts
    .filter(([, { rows }]) => rows.length > 0)
    .map(([name, grid]) => `## ${name}\n\n${gridMarkdown(grid)}\n`)
    .join('\n');
}

/** Places are named as the official tables are, in Chinese, whoever asks: programs compare names. */
const inChinese = (key: string, value: unknown): unknown =>
  key === 'name' && typeof value === 'object' ? (value as Said).zh : value;

/**
 * A comparison for other programs: the documents, the values of each indicator, the changes, what checks over
 * two years found. Documents are named by their `key`.
 */
export function comparisonJson({ subjects, rows, changes, pairs, doubled }: Comparison): string {
  const whole = {
    format: 'minglan.comparison/1',
    documents: subjects.map(({ key, address, title, agency, year, kind }) => ({
      key,
      url: address,
      title,
      agency,
      year,
      kind,
    })),
    indicators: rows.map(({ indicator, zh, en, category, unit, cells }) => ({
      indicator,
      zh,
      en,
      category,
      unit,
      values: cells.map((cell, at) => ({ document: subjects[at]?.key, ...cell })),
    })),
    changes: changes.map(({ before, after, from, to, ...change }) => ({
      ...change,
      before: before.key,
      after: after.key,
      from: from?.value ?? null,
      to: to?.value ?? null,
    })),
    years: pairs.map(({ before, after, findings, copied }) => ({
      before: before.key,
      after: after.key,
      findings: findings.map(({ before: _before, after: _after, evidence, ...finding }) => ({
        ...finding,
        evidence: evidence.map(({ subject, ...one }) => ({ document: subject.key, ...one })),
      })),
      copied,
    })),
    leftOut: doubled.map(({ agency, doubled: years }) => ({ agency, years })),
  };
  return JSON.stringify(whole, inChinese, 2);
}

/** 对照_机关_2021-2023.xlsx, 对照_12个机关_2023.csv: safe on every system. */
export function comparisonFileName(
  { subjects }: Comparison,
  extension: string,
  language: Language,
  subject = language === 'zh' ? '对照' : 'comparison',
): string {
  const agencies = [...new Set(subjects.flatMap(({ agency }) => agency ?? []))];
  const years = subjects.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = years.length === 0 ? '' : first === last ? String(first) : `${first}-${last}`;
  const many = language === 'zh' ? `${agencies.length}个机关` : `${agencies.length}_agencies`;
  const who = agencies.length === 1 ? (agencies[0] ?? '') : many;
  return nameOfParts([subject, who, span], extension);
}
