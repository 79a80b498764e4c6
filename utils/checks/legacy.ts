import { LEGACY_REPLIES } from '../domain/legacy.ts';
import type { Check } from '../model.ts';
import { type Context, finding, linesBetween, placesOf, type Rule, valueAt } from './finding.ts';

/** What must add up in the return of 2014 to 2018: the total and its parts, by their labels. */
const SUMS: readonly { rule: string; total: string; parts: readonly string[] }[] = [
  {
    rule: 'LEG-CHANNELS',
    total: '收到申请数',
    parts: ['当面申请数', '传真申请数', '网络申请数', '信函申请数'],
  },
  { rule: 'LEG-DONE', total: '申请办结数', parts: ['按时办结数', '延期办结数'] },
  { rule: 'LEG-REPLIES', total: '申请答复数', parts: LEGACY_REPLIES },
  {
    rule: 'LEG-REVIEW',
    total: '行政复议数量',
    parts: ['维持具体行政行为数', '被依法纠错数', '其他情形数'],
  },
];

const cellName = (row: string) => `L.${row}.value`;

const hasOtherWays = ({ document, page }: Context) =>
  linesBetween(page, document.start, document.end).some(
    ({ cell, text }) => cell && /其[他它](?:形式|方式|途径).{0,4}申请/.test(text),
  );

function sumCheck(context: Context, { rule, total, parts }: (typeof SUMS)[number]): Check[] {
  const stated = valueAt(context, cellName(total));
  const values = parts.map((part) => valueAt(context, cellName(part)));
  if (stated === null || values.every((value) => value === null)) return [];
  const computed = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const cells = [total, ...parts].map(cellName);
  const numbers = { rule, stated, computed, cells, places: placesOf(context, cells) };
  if (stated === computed) return [finding('agrees', numbers)];
  // 5.其他方式申请数: agencies added ways of their own.
  if (rule === 'LEG-CHANNELS' && hasOtherWays(context)) return [];
  const difference = Math.abs(stated - computed);
  const message = {
    zh: `统计表“${total}”：各项合计为 ${computed}，表中为 ${stated}，差 ${difference}`,
    en: `Return “${total}”: its items add up to ${computed}, the table has ${stated}, ${difference} apart`,
  };
  return [finding(values.includes(null) ? 'uncertain' : 'disagrees', { ...numbers, message })];
}

/** Sums of the return of 2014 to 2018. With a blank among the parts a difference is only shown. */
export const legacySums: Rule = (context) => (context.L ? SUMS.flatMap((sum) => sumCheck(context, sum)) : []);

/** Figures of the text that the return counts under a label of its own. */
const TWINS: Readonly<Record<string, string>> = {
  'foi-new': '收到申请数',
  'foi-handled': '申请办结数',
  'review-total': '行政复议数量',
  'litigation-total': '行政诉讼数量',
};

/** The text against the return. What each counts was never fixed: a difference is shown, not judged. */
export const legacyNarrative: Rule = (context) => {
  const { L, document } = context;
  if (!L) return [];
  return document.figures.flatMap((figure): Check[] => {
    const row = figure.indicator === null ? undefined : TWINS[figure.indicator];
    const value = row === undefined ? null : valueAt(context, cellName(row));
    const isOwn = figure.period === null || figure.period === String(document.year);
    if (row === undefined || value === null || figure.value === null) return [];
    if (/按[时期]|延期/.test(figure.label)) return [];
    if (figure.time !== 'actual' || figure.approx !== 'exact' || !isOwn) return [];
    const cells = [cellName(row)];
    const rule = figure.indicator?.startsWith('foi-') ? 'NAR-NEW' : 'NAR-T4';
    const numbers = { rule: figure.indicator === 'foi-handled' ? 'NAR-HANDLED' : rule, stated: figure.value };
    const message = {
      zh: `正文“${figure.label}”为 ${figure.value}，统计表“${row}”为 ${value}，口径可能不同`,
      en: `The text has ${figure.value} for “${figure.label}”, the return ${value} for “${row}”; they may count differently`,
    };
    return [
      finding(figure.value === value ? 'agrees' : 'uncertain', {
        ...numbers,
        computed: value,
        figures: [figure],
        cells,
        places: placesOf(context, cells),
        message,
      }),
    ];
  });
};
