import type { PageMark, ReportDocument } from '../model.ts';
import { pageNumberAt } from '../pages.ts';
import { flattened, numberText } from './cells.ts';
import type { Evidence } from './evidence.ts';
import type { FindingNote } from './finding-note.ts';

const KINDS: Record<Evidence['kind'], string> = {
  text: '正文',
  cell: '表格',
  heading: '标题',
  other: '原文',
};

function evidenceLine(
  { kind, name, quote, place }: Evidence,
  at: number,
  pages?: readonly PageMark[],
): string {
  const named = name.zh === '' ? KINDS[kind] : `${KINDS[kind]} ${name.zh}`;
  const printed = kind === 'cell' || quote === '' ? quote : `“${quote}”`;
  const page = pageNumberAt(pages, place.start);
  return `位置${at + 1}${page === null ? '' : `（第${page}页）`}：${named}${printed === '' ? '' : `：${printed}`}`;
}

/** What belongs to a finding beside its message, a line each: the places, the difference, the rule. */
export function noteDetails(note: FindingNote, pages?: readonly PageMark[]): string[] {
  const { difference, rule, evidence, verdict } = note;
  const isApart = verdict === 'disagrees' && difference !== null && difference !== 0;
  return [
    ...evidence.map((one, at) => evidenceLine(one, at, pages)),
    ...(isApart ? [`相差：${numberText(Math.abs(difference))}`] : []),
    ...(note.earlier === undefined ? [] : [`上年度报告：${note.earlier}`]),
    `规则：${note.ruleText}（${rule}）`,
  ].map(flattened);
}

function noteLines(note: FindingNote, at: number): string[] {
  return [`${at + 1}. ${note.message}`, ...noteDetails(note).map((line) => `   ${line}`)];
}

/** Said at the end of every circular. */
export const CIRCULAR_NOTE = '说明：只比较网页上印出的数字，不作评价；请以原文为准。';

/**
 * Findings as text for a circular (通报), in Chinese as the reports are: agency, document, what does not
 * agree, the evidence, the rule, the address. Every line begins with words of ours, so that none starts a
 * formula wherever it is pasted.
 */
export function circularText(document: ReportDocument, notes: readonly FindingNote[], url: string): string {
  const year = document.year === null ? [] : [`年份：${document.year}`];
  const lines = [
    `文件：${document.title}`,
    ...(document.agency === null ? [] : [`机关：${document.agency}`]),
    ...year,
    `网址：${url}`,
    ...notes.flatMap(noteLines),
    CIRCULAR_NOTE,
  ];
  return lines.map(flattened).join('\n');
}
