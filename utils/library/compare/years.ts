import { T2_ROWS, T3_COLUMNS } from '../../domain/forms.ts';
import type { Said, StatutoryTable } from '../../model.ts';
import { cellLabel, cellName } from '../../statutory/layout.ts';
import { withoutDust } from '../../statutory/sums.ts';
import { type Copied, copiedFrom } from './copy.ts';
import type { Subject, YearEvidence, YearFinding } from './model.ts';
import { type Series, seriesOf } from './subjects.ts';
import { carriedWords, repeatedWords, stockWords } from './year-words.ts';

/** Two reports of one agency, the second on the year after the first. */
export interface YearPair {
  before: Subject;
  after: Subject;
  findings: YearFinding[];
  copied: Copied;
}

type Pair = Pick<YearPair, 'before' | 'after'>;
type Rule = (pair: Pair) => YearFinding[];

/** From these shares on, repeated text is worth a look. */
const MUCH = 0.6;
const MUCH_OF_PROBLEMS = 0.8;
/** Passages quoted as evidence. */
const QUOTED = 5;
/** So many figures that are not 0, and so many different ones, are not the same twice by chance. */
const LEAST_FIGURES = 10;
const LEAST_DIFFERENT = 4;
/** Charges are in 万元: a jump like this is one of the unit. */
const UNIT_JUMP = 1000;

const tableOf = ({ document }: Subject, name: string): StatutoryTable | undefined =>
  document.tables.find(({ table }) => name.startsWith(`${table}.`));

function partsOf(name: string): [row: string, column: string] {
  const at = name.lastIndexOf('.');
  return [name.slice(name.indexOf('.') + 1, at), name.slice(at + 1)];
}

function valueAt(subject: Subject, name: string): number | null {
  const [row, column] = partsOf(name);
  return tableOf(subject, name)?.rows[row]?.[column] ?? null;
}

const formOf = (subject: Subject, table: string) => tableOf(subject, `${table}.`)?.form ?? null;

function evidenceAt(subject: Subject, name: string): YearEvidence[] {
  const table = tableOf(subject, name);
  const [row, column] = partsOf(name);
  const place = table?.places[`${row}.${column}`];
  const value = table?.rows[row]?.[column] ?? null;
  if (!table || !place || value === null) return [];
  return [
    {
      subject,
      name: cellName(table.table, cellLabel(table.table, row, column)),
      quote: String(value),
      ...place,
    },
  ];
}

interface Sides {
  rule: string;
  verdict: YearFinding['verdict'];
  stated: number;
  computed: number;
  message: Said;
  /** Cells of the earlier and of the later report. */
  cells: [before: string[], after: string[]];
}

function finding({ before, after }: Pair, { cells, message, ...sides }: Sides): YearFinding {
  return {
    ...sides,
    message: message.zh,
    messageEn: message.en,
    difference: withoutDust(sides.stated - sides.computed),
    before,
    after,
    evidence: [
      ...cells[0].flatMap((name) => evidenceAt(before, name)),
      ...cells[1].flatMap((name) => evidenceAt(after, name)),
    ],
  };
}

/** 结转下年度 of the earlier report is 上年结转 of the later one. Kinds of applicants may have been put right since. */
const carriedOver: Rule = (pair) => {
  const sides = T3_COLUMNS.flatMap(({ id, label }) => {
    const [out, into] = [`T3.carried_out.${id}`, `T3.carried_in.${id}`];
    const [computed, stated] = [valueAt(pair.before, out), valueAt(pair.after, into)];
    if (computed === null || stated === null) return [];
    return [{ id, label, stated, computed, cells: [[out], [into]] as Sides['cells'] }];
  });
  const of = (
    { stated, computed, cells }: (typeof sides)[number],
    verdict: Sides['verdict'],
    label: Said | null,
  ) =>
    finding(pair, {
      rule: 'YEAR-CARRY',
      verdict,
      stated,
      computed,
      cells,
      message: carriedWords(stated, computed, label),
    });
  const total = sides.find(({ id }) => id === 'total');
  if (total && total.stated !== total.computed)
    return [of(total, 'disagrees', { zh: '表三“总计”列', en: 'Table 3 column “总计”' })];
  const kinds = sides.filter(({ id, stated, computed }) => id !== 'total' && stated !== computed);
  return [
    ...(total ? [of(total, 'agrees', null)] : []),
    ...kinds.map((side) =>
      of(side, 'uncertain', {
        zh: `表三“${side.label}”列（总计相符，可能更正了申请人类别）`,
        en: `Table 3 column “${side.label}” (totals agree; applicants may have been put into another kind)`,
      }),
    ),
  ];
};

const rowLabel = (row: string) => T2_ROWS.find(({ id }) => id === row)?.label ?? row;

/** Documents in force: last year's, and what was made, less what was repealed. Only the form of 2021 has these columns. */
const inForce: Rule = (pair) =>
  ['regulations', 'normative'].flatMap((row): YearFinding[] => {
    const at = (subject: Subject, column: string) => valueAt(subject, `T2.${row}.${column}`);
    const was = at(pair.before, 'valid');
    const [made, repealed, valid] = ['made', 'repealed', 'valid'].map((column) => at(pair.after, column));
    if (was === null || made == null || repealed == null || valid == null) return [];
    const computed = was + made - repealed;
    const same = computed === valid;
    return [
      finding(pair, {
        rule: 'T2-STOCK',
        verdict: same ? 'agrees' : 'uncertain',
        stated: valid,
        computed,
        message: stockWords(rowLabel(row), { was, made, repealed, computed, valid }),
        cells: [[`T2.${row}.valid`], ['made', 'repealed', 'valid'].map((column) => `T2.${row}.${column}`)],
      }),
    ];
  });

/** Charges a thousand times those of the other year: 元 stands where 万元 is asked for. */
const feeUnit: Rule = (pair) => {
  const cell = 'T2.fees.amount';
  const unit = (subject: Subject) => tableOf(subject, cell)?.units?.['fees.amount'] ?? '万元';
  const [before, after] = [valueAt(pair.before, cell), valueAt(pair.after, cell)];
  if (!before || !after || unit(pair.before) !== unit(pair.after)) return [];
  const ratio = after / before;
  if (ratio > 1 / UNIT_JUMP && ratio < UNIT_JUMP) return [];
  return [
    finding(pair, {
      rule: 'T2-FEE-UNIT',
      verdict: 'uncertain',
      stated: after,
      computed: before,
      message: {
        zh: `表二“行政事业性收费”：上年 ${before}，本年 ${after}（单位：${unit(pair.after)}），相差千倍以上，请核对是否把元填作万元`,
        en: `Table 2 “行政事业性收费”: ${before} last year, ${after} this year (${unit(pair.after)}), a thousand times apart: was 元 filled in for 万元?`,
      },
      cells: [[cell], [cell]],
    }),
  ];
};

const ITEM_ROWS = ['licensing', 'other_services', 'penalty', 'coercion', 'fees'];

/** Form of 2019: items of the year before and their change make up what the next report calls the year before. */
const itemsOf2019: Rule = (pair) => {
  if (formOf(pair.before, 'T2') !== '2019' || formOf(pair.after, 'T2') !== '2019') return [];
  return ITEM_ROWS.flatMap((row): YearFinding[] => {
    const [items, change] = [`T2.${row}.prev_items`, `T2.${row}.change`];
    const [was, by, is] = [
      valueAt(pair.before, items),
      valueAt(pair.before, change),
      valueAt(pair.after, items),
    ];
    if (was === null || by === null || is === null || was + by === is) return [];
    return [
      finding(pair, {
        rule: 'T2-2019-ITEMS',
        verdict: 'uncertain',
        stated: is,
        computed: was + by,
        message: {
          zh: `表二“${rowLabel(row)}”：按上年度报告推得 ${was + by} 项，本年度报告“上一年项目数量”填 ${is} 项，相差 ${Math.abs(is - was - by)} 项`,
          en: `Table 2 “${rowLabel(row)}”: ${was + by} items follow from last year's report, this year's has ${is} under “上一年项目数量”, ${Math.abs(is - was - by)} apart`,
        },
        cells: [[items, change], [items]],
      }),
    ];
  });
};

/** Every figure of a report, cells of tables first, under names that stay the same from year to year. */
function figuresOf({ document }: Subject): Map<string, number> {
  const all = new Map<string, number>();
  for (const { table, rows } of document.tables)
    for (const [row, cells] of Object.entries(rows))
      for (const [column, value] of Object.entries(cells))
        if (value !== null) all.set(`${table}.${row}.${column}`, value);
  document.figures.forEach(({ value, time }, at) => {
    if (value !== null && time === 'actual') all.set(`figure ${at}`, value);
  });
  return all;
}

/** All figures the same as the year before: most likely last year's report under a new date. */
const sameFigures: Rule = ({ before, after }) => {
  const [old, fresh] = [figuresOf(before), figuresOf(after)];
  const values = [...fresh.values()].filter((value) => value !== 0);
  if (values.length < LEAST_FIGURES || new Set(values).size < LEAST_DIFFERENT) return [];
  if (old.size !== fresh.size || [...fresh].some(([name, value]) => old.get(name) !== value)) return [];
  const message = {
    zh: `本年度报告的 ${fresh.size} 个数据与上年度报告全部相同（不为0的 ${values.length} 个），请核对是否沿用了上年数据`,
    en: `All ${fresh.size} numbers of this report are those of the year before (${values.length} of them not 0): were they taken over?`,
  };
  return [takenOver({ before, after }, message)];
};

/** That something was taken over from the year before, which only a person can judge. */
function takenOver(pair: Pair, said: Said, evidence: YearFinding['evidence'] = []): YearFinding {
  const numbers = { stated: null, computed: null, difference: null };
  const words = { message: said.zh, messageEn: said.en };
  return { rule: 'YEAR-COPY', verdict: 'uncertain', ...numbers, ...words, ...pair, evidence };
}

function repeatedText({ before, after }: Pair, { share, problems, passages }: Copied): YearFinding[] {
  const isMuch = share !== null && share >= MUCH;
  const isProblems = problems !== null && problems >= MUCH_OF_PROBLEMS;
  if (!isMuch && !isProblems) return [];
  const longest = [...passages].sort((a, b) => b.text.length - a.text.length).slice(0, QUOTED);
  const evidence = longest.map((passage) => ({
    subject: after,
    name: { zh: '与上年相同的文字', en: 'words as the year before' },
    quote: passage.text,
    ...passage.after,
  }));
  const said = repeatedWords(isMuch ? share : null, isProblems ? problems : null, passages.length);
  return [takenOver({ before, after }, said, evidence)];
}

/** In the order in which a person would go through two reports; docs/checks.md says what each asks. */
const RULES: readonly Rule[] = [carriedOver, inForce, feeUnit, itemsOf2019, sameFigures];

function pairOf(before: Subject, after: Subject): YearPair {
  const pair = { before, after };
  const copied = copiedFrom(before, after);
  return {
    ...pair,
    findings: [...RULES.flatMap((rule) => rule(pair)), ...repeatedText(pair, copied)],
    copied,
  };
}

/** What two reports on following years say of each other. `doubled`: years left out, because several reports claim them. */
export function yearPairs(subjects: readonly Subject[]): { pairs: YearPair[]; doubled: Series[] } {
  const series = seriesOf(subjects);
  const pairs = series.flatMap(({ reports }) =>
    reports.slice(1).flatMap((after, at) => {
      const before = reports[at] as Subject;
      return after.year === (before.year ?? 0) + 1 ? [pairOf(before, after)] : [];
    }),
  );
  return { pairs, doubled: series.filter(({ doubled }) => doubled.length > 0) };
}
