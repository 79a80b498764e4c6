import type { Figure, Said, StatutoryTable } from '../model.ts';
import { type Context, cellOf } from './finding.ts';
import { clauseBefore, wordsBefore } from './words.ts';

/** A number of the text and the cells it must equal one of. */
export interface Claim {
  rule: string;
  /** What the table has, in words. */
  name: Said;
  cells: string[];
  value: number | null;
  /** Other sums a fair reader would accept: 收到 may include what was carried over. */
  also?: (number | null)[];
}

/** A row's total; where it is blank, what its columns say. */
const rowTotal = (table: StatutoryTable | null, row: string): number | null =>
  cellOf(table, row, 'total') ?? sum(Object.values(table?.rows[row] ?? {}));

/** What is said of these added up; null where nothing is. */
export function sum(values: readonly (number | null)[]): number | null {
  const said = values.filter((value): value is number => value !== null);
  return said.length > 0 ? said.reduce((a, b) => a + b, 0) : null;
}

const group = (table: StatutoryTable | null, prefix: string) =>
  sum(
    Object.keys(table?.rows ?? {})
      .filter((row) => row.startsWith(prefix))
      .map((row) => rowTotal(table, row)),
  );

/** A number of table 4 by the name of its cell. */
export const T4 = (context: Context, id: string) => cellOf(context.T4, 'values', id);

/** 未发生因办理不当引发的复议, 没有被纠错的案件: the denial of some cases is none of all. */
const SOME_ONLY = /不当|未按|未经复议|复议后|违法|不规范|不及时|超期|逾期|败诉|纠错|纠正|撤销|违规|错误/;

/** 城关镇未收到申请, 11个乡镇未收到, 乡镇一级未发生: of some offices, not of the one that reports. */
const SOME_OFFICE = /(?:[局委办厅镇乡]|街道|部门|单位|中心|一级|本级|层面)(?:连续.{1,4}年)?(?:均|都|全年)?$/;
function isOfSome(figure: Figure, agency: string | null): boolean {
  const before = clauseBefore(figure, /[,，。；;]/);
  if (/(?:乡镇|部门|一级|层面)(?:均|都|全年)?$/.test(before)) return true;
  const isOwn = /^\s?(?:20\d\d年)?[我本全]/.test(before) || (agency !== null && before.includes(agency));
  return !isOwn && SOME_OFFICE.test(before);
}

/** Words that leave a request any request: 未收到公民、法人和其他组织提出的政府信息公开申请. */
const ANY_REQUEST =
  /未|没有|无|新?收到?|接到|受理|接收|任何|公民|法人|自然人|或者?|[和及与、的件向我本局委办厅院镇乡]|其他|社会|组织|公众|群众|个人|单位|机关|街道|提交|提出|要求|依法|书面|申请|依|政府|政务|信息|公开|相关|有关|关于|事项/g;
/** 未收到要求听证的申请: the denial of one kind of request is none of all. */
function deniesSomeOnly(figure: Figure, agency: string | null): boolean {
  const { kind, raw, indicator } = figure;
  if (kind !== 'zero') return false;
  if (SOME_ONLY.test(raw) || isOfSome(figure, agency)) return true;
  return indicator === 'foi-new' && raw.replace(ANY_REQUEST, '').length > 1;
}

/** 制发公文326件，其中不予公开133件: how documents are marked, not what became of requests. */
const speaksOfDocuments = (figure: Figure) =>
  figure.unit !== null && /公文|发文\d|公开属性|文件\d+件/.test(wordsBefore(figure));

/** 网上收到申请52件: by one way, not all. */
const OF_CHANNEL =
  /(?:网上|网络|网站|在线|系统|平台|信函|邮寄|当面|现场|传真|电子邮件)[\u4e00-\u9fff]{0,8}(?:收到|受理|接收)/;

/** An official name, the same in both languages. */
const sameIn = (name: string): Said => ({ zh: name, en: name });
const inTable3 = (name: string): Said => ({ zh: `表三${name}`, en: `Table 3 “${name}”` });

type Sums = readonly (number | null)[];

/** A claim about the total of a row of table 3. */
const ofRow = (T3: StatutoryTable | null, rule: string, row: string, name: Said, also: Sums = []): Claim => ({
  rule,
  name: { zh: `表三${name.zh}总计`, en: `the total of Table 3 ${name.en}` },
  cells: [`T3.${row}.total`],
  value: rowTotal(T3, row),
  also: [...also],
});

/** All that came in, with what was carried over. */
const received = (T3: StatutoryTable | null) => sum([rowTotal(T3, 'new'), rowTotal(T3, 'carried_in')]);

/** 未收到申请, 未发生行政复议: a denial has a rule of its own. */
const ruleOf = ({ kind }: Figure, rule: string) => (kind === 'zero' ? 'NAR-ZERO' : rule);

/** What the tables have of an indicator. */
const CLAIMS: Readonly<Record<string, (figure: Figure, context: Context) => Claim>> = {
  'foi-new': (figure, { T3 }) =>
    ofRow(T3, ruleOf(figure, 'NAR-NEW'), 'new', sameIn('“本年新收”'), [received(T3)]),
  'foi-handled': (_, { T3 }) =>
    ofRow(T3, 'NAR-HANDLED', 'results_total', sameIn('（七）'), [rowTotal(T3, 'new'), received(T3)]),
  'foi-carried-in': (_, { T3 }) => ofRow(T3, 'NAR-CARRY', 'carried_in', sameIn('“上年结转”')),
  'foi-carried-out': (_, { T3 }) => ofRow(T3, 'NAR-CARRY', 'carried_out', sameIn('“结转下年度”')),
  'review-total': (figure, context) => ({
    rule: ruleOf(figure, 'NAR-T4'),
    name: { zh: '表四行政复议总计', en: 'the total of reviews in Table 4' },
    cells: ['T4.values.review_total'],
    value: T4(context, 'review_total'),
  }),
  'litigation-total': (figure, context) => ({
    rule: ruleOf(figure, 'NAR-T4'),
    name: { zh: '表四行政诉讼总计', en: 'the total of lawsuits in Table 4' },
    cells: ['T4.values.direct_total', 'T4.values.after_total'],
    value: sum([T4(context, 'direct_total'), T4(context, 'after_total')]),
  }),
};

/** What the tables say of the thing a figure counts, or null where they say nothing of it. */
export function claimOf(figure: Figure, context: Context): Claim | null {
  if (deniesSomeOnly(figure, context.document.agency) || speaksOfDocuments(figure)) return null;
  if (OF_CHANNEL.test(figure.label) || figure.label.includes('本级')) return null;
  const claim = figure.indicator === null ? undefined : CLAIMS[figure.indicator];
  return claim ? claim(figure, context) : resultClaim(figure, context);
}

const RESULTS: readonly { word: string; rows: string }[] = [
  { word: '不予公开', rows: 'denied_' },
  { word: '无法提供', rows: 'unable_' },
  { word: '不予处理', rows: 'notproc_' },
  { word: '其他处理', rows: 'other' },
];

function resultClaim(figure: Figure, context: Context): Claim | null {
  const { T3 } = context;
  // 予以公开及部分公开 has no indicator of its own, yet its words are those of the table.
  if (
    !T3 ||
    (figure.indicator !== null && !figure.indicator.startsWith('foi-')) ||
    !/^[件宗]$/.test(figure.unit ?? '')
  )
    return null;
  const granted = figure.label.includes('予以公开');
  const partial = figure.label.includes('部分公开');
  if (granted || partial) {
    const rows = [...(granted ? ['granted'] : []), ...(partial ? ['partial'] : [])];
    return {
      rule: 'NAR-RESULT',
      name: inTable3(rows.length > 1 ? '予以公开与部分公开合计' : partial ? '部分公开' : '予以公开'),
      cells: rows.map((row) => `T3.${row}.total`),
      value: sum(rows.map((row) => rowTotal(T3, row))),
      // What was disclosed in part may be counted among what was disclosed.
      also: [sum([rowTotal(T3, 'granted'), rowTotal(T3, 'partial')])],
    };
  }
  // 属于国家秘密不予公开0件 is one of the refusals.
  if (/^foi-(?:denied|unable|not-processed)-/.test(figure.indicator ?? '') || /类/.test(figure.label))
    return null;
  const result = RESULTS.find(({ word }) => figure.label.includes(word));
  if (!result) return null;
  const cells = Object.keys(T3.rows)
    .filter((row) => row.startsWith(result.rows))
    .map((row) => `T3.${row}.total`);
  const also = result.rows === 'other' ? remainders(T3) : [];
  return {
    rule: 'NAR-RESULT',
    name: inTable3(`${result.word}各项合计`),
    cells,
    value: group(T3, result.rows),
    also,
  };
}

/** 予以公开27件，其他处理40件: what is left when only the first results are named. */
function remainders(T3: StatutoryTable): number[] {
  let left = rowTotal(T3, 'results_total') ?? 0;
  return [
    rowTotal(T3, 'granted'),
    rowTotal(T3, 'partial'),
    ...['denied_', 'unable_', 'notproc_'].map((rows) => group(T3, rows)),
  ].map((named) => {
    left -= named ?? 0;
    return left;
  });
}
