import type { Amount, Bound, MatrixCell, Subject, Value } from '../library/compare/index.ts';
import { numberText } from './cells.ts';
import type { Cell, Language } from './columns.ts';
import { approxWord } from './words.ts';

export const COMPARISON_WORDS = {
  zh: {
    sheets: {
      long: '数据',
      matrix: '指标对照',
      changes: '变化',
      requests: '表三对照',
      findings: '核对',
      repeated: '与上年相同的文字',
      sources: '来源',
    },
    agency: '机关',
    year: '年份',
    title: '文件',
    kind: '类型',
    kinds: { 'work-summary': '工作总结', 'annual-report': '年度报告', 'work-report': '工作报告' },
    url: '网址',
    indicator: '指标',
    indicatorId: '指标代码',
    category: '类别',
    value: '数值',
    unit: '单位',
    approx: '约数',
    lo: '下限',
    hi: '上限',
    state: '状态',
    states: { one: '有', several: '多处', missing: '缺' },
    raw: '原文',
    item: '数据项',
    source: '来源',
    sources: { text: '正文', cell: '表格' },
    cell: '单元格',
    sentence: '原句',
    from: '上一份',
    to: '这一份',
    fromYear: '上一份年份',
    difference: '增减',
    growth: '增长（%）',
    points: '个百分点',
    bound: '精度',
    bounds: { exact: '', 'at-least': '至少', 'at-most': '至多', about: '约' },
    note: '说明',
    why: {
      missing: '有一年没有此项数据',
      several: '同一指标有多处数据，未选定',
      unit: '单位不同，不可比',
      scope: '范围不同（全市、各单位等与本机关），不可比',
      span: '时段不同，不可比',
    },
    zeroBase: '上一份为0，不计算增长率',
    verdict: '结论',
    verdicts: { agrees: '相符', disagrees: '不一致', uncertain: '提示' },
    finding: '说明',
    stated: '原文',
    computed: '推算',
    evidence: '依据',
    rule: '规则',
    ruleText: '规则说明',
    earlier: '上年度报告网址',
    share: '正文重复比例（%）',
    passage: '文字',
    sameNumbers: '数字也相同',
    yes: '是',
    no: '否',
    blank: '空白',
  },
  en: {
    sheets: {
      long: 'Data',
      matrix: 'Indicators',
      changes: 'Changes',
      requests: 'Table 3',
      findings: 'Checks',
      repeated: 'Repeated text',
      sources: 'Sources',
    },
    agency: 'Agency',
    year: 'Year',
    title: 'Document',
    kind: 'Type',
    kinds: { 'work-summary': 'work summary', 'annual-report': 'annual report', 'work-report': 'work report' },
    url: 'Address',
    indicator: 'Indicator',
    indicatorId: 'Indicator id',
    category: 'Category',
    value: 'Value',
    unit: 'Unit',
    approx: 'Precision',
    lo: 'Lower bound',
    hi: 'Upper bound',
    state: 'State',
    states: { one: 'given', several: 'several', missing: 'missing' },
    raw: 'As printed',
    item: 'Item',
    source: 'Source',
    sources: { text: 'text', cell: 'table' },
    cell: 'Cell',
    sentence: 'Sentence',
    from: 'Before',
    to: 'After',
    fromYear: 'Year before',
    difference: 'Difference',
    growth: 'Growth (%)',
    points: 'percentage points',
    bound: 'Precision',
    bounds: { exact: '', 'at-least': 'at least', 'at-most': 'at most', about: 'about' },
    note: 'Note',
    why: {
      missing: 'one of the years says nothing',
      several: 'several figures, none chosen',
      unit: 'different units',
      scope: 'different scope (whole area or the agency alone)',
      span: 'different periods',
    },
    zeroBase: 'no rate from 0',
    verdict: 'Verdict',
    verdicts: { agrees: 'agrees', disagrees: 'does not agree', uncertain: 'to look at' },
    finding: 'Finding',
    stated: 'Printed',
    computed: 'Computed',
    evidence: 'Evidence',
    rule: 'Rule',
    ruleText: 'What it asks',
    earlier: 'Address of the earlier report',
    share: 'Share of the text that is repeated (%)',
    passage: 'Passage',
    sameNumbers: 'Figures the same, too',
    yes: 'yes',
    no: 'no',
    blank: 'blank',
  },
} as const satisfies Record<Language, unknown>;

/** 机关 2023, as a column of the matrix is headed; the title where agency or year are unknown. */
export function subjectName({ agency, year, title }: Subject): string {
  return agency === null || year === null ? title : `${agency} ${year}`;
}

const valueText = (value: Value, language: Language): string => {
  const number = value.value ?? value.lo ?? value.hi;
  const word = approxWord(value, language);
  if (value.approx === 'range') return word;
  return number === null ? value.raw : `${word}${word === '' ? '' : ' '}${numberText(number)}`;
};

/** A cell of the matrix in a table: a number only where it is exact and in the row's unit, else words. */
export function matrixCell({ state, value, all }: MatrixCell, unit: string | null, language: Language): Cell {
  const words = COMPARISON_WORDS[language];
  if (state === 'missing') return null;
  if (state === 'several' || value === null)
    return `${words.states.several}: ${all.map((one) => `${valueText(one, language)}${one.unit ?? ''}`).join(' / ')}`;
  const isPlain = value.unit === unit || value.unit === null;
  if (isPlain && value.value !== null && approxWord(value, language) === '') return value.value;
  return `${valueText(value, language)}${isPlain ? '' : ` ${value.unit}`}`;
}

export const boundWord = (bound: Bound, language: Language): string =>
  COMPARISON_WORDS[language].bounds[bound];

/** At most two decimals; the rest is not in the figures. */
export const rounded = (amount: Amount | null): number | null =>
  amount === null ? null : Math.round(amount.value * 100) / 100;
