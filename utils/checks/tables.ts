import { T3_COLUMNS, T3_RESULTS, T3_ROWS, T4_GROUPS, T4_RESULTS } from '../domain/forms.ts';
import type { Check, Said } from '../model.ts';
import { type Context, cellOf, finding, type Place, placesOf, type Rule, valueAt } from './finding.ts';

/** Two sides of an identity in one row or column of a table. */
interface Side {
  cells: string[];
  /** Null where a cell of the side says nothing. */
  value: number | null;
  /** The sum of what is said, blanks left out. */
  said: number;
}

function sideOf(context: Context, cells: string[]): Side {
  let said = 0;
  let blank = false;
  for (const name of cells) {
    const value = valueAt(context, name);
    if (value === null) blank = true;
    else said += value;
  }
  return { cells, value: blank ? null : said, said };
}

interface Identity {
  /** The side that is printed as the total. */
  stated: Side;
  computed: Side;
  name: Said;
}

/** The printed total, and the first and last of what is added up: enough to look at, where a column has twenty-two. */
function endsOf(context: Context, { stated, computed }: Identity): Place[] {
  const parts = placesOf(context, computed.cells);
  const ends = parts.length > 2 ? [parts[0] as Place, parts[parts.length - 1] as Place] : parts;
  return [...placesOf(context, stated.cells), ...ends];
}

/** More terms than these are no help. */
const MOST_TERMS = 6;
/** （33＋2）, as a person would type it into a calculator; '' where there is nothing to add, or too much. */
function termsOf(context: Context, { cells }: Side): Said {
  const terms = cells.map((name) => valueAt(context, name)).filter((value) => value !== null && value !== 0);
  if (terms.length < 2 || terms.length > MOST_TERMS) return { zh: '', en: '' };
  return { zh: `（${terms.join('＋')}）`, en: ` (${terms.join(' + ')})` };
}

function disagreement(context: Context, rule: string, identity: Identity): Check {
  const { stated, computed, name } = identity;
  const [is, shouldBe] = [stated.said, computed.said];
  const [sum, total] = [termsOf(context, computed), termsOf(context, stated)];
  const difference = Math.abs(is - shouldBe);
  const isOpen = computed.value === null;
  return finding('disagrees', {
    rule,
    stated: is,
    computed: shouldBe,
    cells: [...computed.cells, ...stated.cells],
    places: endsOf(context, identity),
    message: {
      zh: `${name.zh}：${isOpen ? '所填各项合计已达' : '应为'} ${shouldBe}${sum.zh}，表中为 ${is}${total.zh}，差 ${difference}`,
      en: `${name.en}: ${isOpen ? 'the cells filled in already make' : 'should be'} ${shouldBe}${sum.en}, the table has ${is}${total.en}, ${difference} apart`,
    },
  });
}

/** Blanks leave a sum open: what is there is said, and that no judgement follows from it. */
function openSums(context: Context, rule: string, open: readonly Identity[]): Check[] {
  const [first] = open;
  if (!first) return [];
  const { stated, computed, name } = first;
  const zh = `${name.zh}${open.length > 1 ? `等 ${open.length} 处` : ''}`;
  const en = `${name.en}${open.length > 1 ? ` and ${open.length - 1} more` : ''}`;
  const cells = [...computed.cells, ...stated.cells];
  const message =
    stated.value === null
      ? {
          zh: `${zh}没有填写，所填各项合计 ${computed.said}`,
          en: `${en}: not filled in; the cells that are make ${computed.said}`,
        }
      : {
          zh: `${zh}：表中为 ${stated.said}，所填各项合计 ${computed.said}，有格未填，不作结论`,
          en: `${en}: the table has ${stated.said}, the cells filled in make ${computed.said}; some are blank, so nothing follows`,
        };
  const places = endsOf(context, first);
  return [
    finding('uncertain', { rule, stated: stated.value, computed: computed.said, cells, places, message }),
  ];
}

/**
 * One agreement for the rule when all that can be tested holds, and a disagreement for each that does not.
 * Blanks are missing, not 0: with a blank among the parts agreement can be told, and that they exceed their total.
 */
function judge(context: Context, rule: string, identities: readonly Identity[]): Check[] {
  const out: Check[] = [];
  const open: Identity[] = [];
  let sample: Identity | null = null;
  for (const identity of identities) {
    const { stated, computed } = identity;
    const isSaid = stated.value !== null;
    if (isSaid && stated.value === computed.said)
      sample = sample && sample.stated.said >= stated.said ? sample : identity;
    else if (isSaid && (computed.value !== null || computed.said > stated.said))
      out.push(disagreement(context, rule, identity));
    // A blank for 0 leaves the sum as it is.
    else if (computed.said > 0 && stated.said !== computed.said) open.push(identity);
  }
  const unclear = openSums(context, rule, open);
  if (out.length > 0 || sample === null) return [...out, ...unclear];
  const cells = [...sample.computed.cells, ...sample.stated.cells];
  return [
    finding('agrees', {
      rule,
      stated: sample.stated.said,
      computed: sample.computed.said,
      cells,
      places: endsOf(context, sample),
    }),
    ...unclear,
  ];
}

const suffix = (context: Context) => (context.T3?.form === '2019' ? '-2019' : '');

/** Printed in the corner of table 3: 第一项加第二项之和，等于第三项加第四项之和. */
export const requestsBalance: Rule = (context) =>
  judge(
    context,
    'T3-BALANCE',
    T3_COLUMNS.map(({ id, label }) => ({
      stated: sideOf(context, [`T3.results_total.${id}`, `T3.carried_out.${id}`]),
      computed: sideOf(context, [`T3.new.${id}`, `T3.carried_in.${id}`]),
      name: {
        zh: `表三“${label}”列，本年办理总计加结转下年度`,
        en: `Table 3 column “${label}”, handled plus carried over`,
      },
    })),
  );

/** What is carried over cannot be more than what came in. */
export const requestsCarried: Rule = (context) =>
  T3_COLUMNS.flatMap(({ id, label }) => {
    const cells = [`T3.new.${id}`, `T3.carried_in.${id}`];
    const came = sideOf(context, cells);
    const left = cellOf(context.T3, 'carried_out', id);
    if (came.value === null || left === null || left <= came.value) return [];
    const all = [...cells, `T3.carried_out.${id}`];
    return [
      finding('disagrees', {
        rule: 'T3-CARRY-LIMIT',
        stated: left,
        computed: came.value,
        cells: all,
        places: placesOf(context, all),
        message: {
          zh: `表三“${label}”列：结转下年度 ${left} 件，多于新收与上年结转之和 ${came.value} 件`,
          en: `Table 3 column “${label}”: ${left} carried over, more than the ${came.value} that were new or carried in`,
        },
      }),
    ];
  });

/** Each row: the kinds of applicants make up 总计. */
export const requestsRows: Rule = (context) =>
  judge(
    context,
    `T3-ROWSUM${suffix(context)}`,
    T3_ROWS.filter(({ id }) => context.T3?.rows[id]).map(({ id, label }) => ({
      stated: sideOf(context, [`T3.${id}.total`]),
      computed: sideOf(
        context,
        T3_COLUMNS.filter((column) => column.id !== 'total').map((column) => `T3.${id}.${column.id}`),
      ),
      name: { zh: `表三“${label}”行总计`, en: `Table 3 row “${label}”, total` },
    })),
  );

/** Each column: the results make up （七）总计. A form with 其他处理 in one row has that row in place of three. */
export const requestsResults: Rule = (context) => {
  const { T3 } = context;
  if (!T3 || T3.form === 'legacy') return [];
  const single = cellOf(T3, 'other', 'total') !== null || cellOf(T3, 'other', 'natural') !== null;
  const rows = single ? T3_RESULTS['2019'] : T3_RESULTS[T3.form];
  return judge(
    context,
    `T3-RESULTS${suffix(context)}`,
    T3_COLUMNS.map(({ id, label }) => ({
      stated: sideOf(context, [`T3.results_total.${id}`]),
      computed: sideOf(
        context,
        rows.map((row) => `T3.${row}.${id}`),
      ),
      name: { zh: `表三“${label}”列（七）总计`, en: `Table 3 column “${label}”, total of handled` },
    })),
  );
};

const T4_RULES: Readonly<Record<string, string>> = {
  review: 'T4-SUM-REVIEW',
  direct: 'T4-SUM-DIRECT',
  after: 'T4-SUM-AFTER',
};

/** Table 4: in each group the four results make up 总计. */
export const remediesSums: Rule = (context) =>
  T4_GROUPS.flatMap(({ id, label }) =>
    judge(context, T4_RULES[id] as string, [
      {
        stated: sideOf(context, [`T4.values.${id}_total`]),
        computed: sideOf(
          context,
          T4_RESULTS.filter((result) => result.id !== 'total').map(
            (result) => `T4.values.${id}_${result.id}`,
          ),
        ),
        name: { zh: `表四“${label}”总计`, en: `Table 4 “${label}”, total` },
      },
    ]),
  );
