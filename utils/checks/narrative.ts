import type { Check, Figure, StatutoryTable } from '../model.ts';
import { flatSections } from '../outline/index.ts';
import { type Context, cellOf, finding, placesOf, type Rule } from './finding.ts';

/** A number of the text and the cells it must equal one of. */
interface Claim {
  rule: string;
  /** What the table has, in words. */
  name: string;
  cells: string[];
  value: number | null;
  /** Other sums a fair reader would accept: 收到 may include what was carried over. */
  also?: (number | null)[];
}

/** A row's total; where it is blank, what its columns say. */
function rowTotal(table: StatutoryTable | null, row: string): number | null {
  const total = cellOf(table, row, 'total');
  if (total !== null) return total;
  const said = Object.values(table?.rows[row] ?? {}).filter((value): value is number => value !== null);
  return said.length > 0 ? said.reduce((a, b) => a + b, 0) : null;
}

function sum(values: readonly (number | null)[]): number | null {
  const said = values.filter((value): value is number => value !== null);
  return said.length > 0 ? said.reduce((a, b) => a + b, 0) : null;
}

const group = (table: StatutoryTable | null, prefix: string) =>
  sum(
    Object.keys(table?.rows ?? {})
      .filter((row) => row.startsWith(prefix))
      .map((row) => rowTotal(table, row)),
  );

const T4 = (context: Context, id: string) => cellOf(context.T4, 'values', id);

/** 未发生因办理不当引发的复议, 没有被纠错的案件: the denial of some cases is none of all. */
const SOME_ONLY = /不当|违法|不规范|不及时|超期|逾期|败诉|纠错|纠正|撤销|违规|错误/;

/** Words that leave a request any request: 未收到公民、法人和其他组织提出的政府信息公开申请. */
const ANY_REQUEST =
  /未|没有|无|新?收到?|接到|受理|接收|任何|公民|法人|自然人|或者?|[和及与、的件向我本局委办厅院镇乡]|其他|社会|组织|公众|群众|个人|单位|机关|街道|提交|提出|要求|依法|书面|申请|依|政府|政务|信息|公开|相关|有关|关于|事项/g;
/** 未收到要求听证的申请: the denial of one kind of request is none of all. */
function deniesSomeOnly({ kind, raw, indicator }: Figure): boolean {
  if (kind !== 'zero') return false;
  if (SOME_ONLY.test(raw)) return true;
  return indicator === 'foi-new' && raw.replace(ANY_REQUEST, '').length > 1;
}

/** What the tables say of the thing a figure counts, or null where they say nothing of it. */
function claimOf(figure: Figure, context: Context): Claim | null {
  const { T3 } = context;
  if (deniesSomeOnly(figure)) return null;
  const total = (row: string) => rowTotal(T3, row);
  const t3 = (rule: string, row: string, name: string, also: (number | null)[] = []): Claim => ({
    rule,
    name,
    cells: [`T3.${row}.total`],
    value: total(row),
    also,
  });
  switch (figure.indicator) {
    case 'foi-new':
      return t3(figure.kind === 'zero' ? 'NAR-ZERO' : 'NAR-NEW', 'new', '表三“本年新收”总计', [
        sum([total('new'), total('carried_in')]),
      ]);
    case 'foi-handled':
      return t3('NAR-HANDLED', 'results_total', '表三（七）总计', [
        total('new'),
        sum([total('new'), total('carried_in')]),
      ]);
    case 'foi-carried-in':
      return t3('NAR-CARRY', 'carried_in', '表三“上年结转”总计');
    case 'foi-carried-out':
      return t3('NAR-CARRY', 'carried_out', '表三“结转下年度”总计');
    case 'review-total':
      return {
        rule: figure.kind === 'zero' ? 'NAR-ZERO' : 'NAR-T4',
        name: '表四行政复议总计',
        cells: ['T4.values.review_total'],
        value: T4(context, 'review_total'),
      };
    case 'litigation-total':
      return {
        rule: figure.kind === 'zero' ? 'NAR-ZERO' : 'NAR-T4',
        name: '表四行政诉讼总计',
        cells: ['T4.values.direct_total', 'T4.values.after_total'],
        value: sum([T4(context, 'direct_total'), T4(context, 'after_total')]),
      };
    default:
      return resultClaim(figure, context);
  }
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
      name: `表三${rows.length > 1 ? '予以公开与部分公开合计' : partial ? '部分公开' : '予以公开'}`,
      cells: rows.map((row) => `T3.${row}.total`),
      value: sum(rows.map((row) => rowTotal(T3, row))),
      // What was disclosed in part may be counted among what was disclosed.
      also: [sum([rowTotal(T3, 'granted'), rowTotal(T3, 'partial')])],
    };
  }
  const result = RESULTS.find(({ word }) => figure.label.includes(word));
  if (!result) return null;
  const cells = Object.keys(T3.rows)
    .filter((row) => row.startsWith(result.rows))
    .map((row) => `T3.${row}.total`);
  const also = result.rows === 'other' ? remainders(T3) : [];
  return {
    rule: 'NAR-RESULT',
    name: `表三${result.word}各项合计`,
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

/** Only plain results of the report's own year are compared; another body's figure is another matter. */
function isComparable(figure: Figure, context: Context): boolean {
  const { year } = context.document;
  const own = figure.period === null || year === null || figure.period === String(year);
  return (
    own &&
    figure.time === 'actual' &&
    figure.approx === 'exact' &&
    (figure.kind === 'count' || figure.kind === 'zero')
  );
}

/** A bureau that speaks of the whole city does not speak of its own table. */
function speaksOfOthers(figure: Figure, context: Context): boolean {
  const whole = /^(?:全|各|本?[省市区县]本级|[省市区县]直)/.test(figure.subject ?? '');
  return (
    whole && !/(?:政府|管委会|管理委员会|办公[厅室]|[省市区县镇乡])$/.test(context.document.agency ?? '')
  );
}

/** Reviews and lawsuits of all kinds abound in prose; table 4 has those over the disclosure of information. */
function speaksOfDisclosure(figure: Figure, { document, page }: Context): boolean {
  const from = page.text.lastIndexOf('\n', figure.start) + 1;
  if (/公开|申请/.test(page.text.slice(from, figure.end))) return true;
  return flatSections(document.sections).some(
    ({ start, bodyEnd, role, title }) =>
      start <= figure.start &&
      figure.start < bodyEnd &&
      (role === 'requests' || role === 'remedies' || title.includes('公开')),
  );
}

interface Compared {
  figure: Figure;
  claim: Claim;
  value: number;
}

const agrees = ({ figure, value }: Compared) => figure.value === value;
const isOwn = ({ subject }: Figure) => subject === null || /^[我本](?!级)/.test(subject);

const IN_TIME = /[期时]限内|按[时期]|如期/;
const LATE = /延期|延长|逾期|超期/;

/**
 * Whether a difference says nothing: 期限内答复60件，延期答复7件 are parts of what the table has in one cell,
 * 市本级收到12件 is a part of the 67 that the text gives elsewhere.
 */
function isOfAPart(one: Compared, all: readonly Compared[]): boolean {
  if (IN_TIME.test(one.figure.label) && LATE.test(one.figure.sentence)) return true;
  const cells = one.claim.cells.join();
  const same = all.filter((other) => other.claim.cells.join() === cells);
  if (!isOwn(one.figure) && same.some(agrees)) return true;
  const beside = same.filter(({ figure }) => figure.sentenceStart === one.figure.sentenceStart);
  if (beside.length < 2) return false;
  const values = beside.map(({ figure }) => figure.value ?? 0);
  const total = values.reduce((a, b) => a + b, 0);
  return beside.some(agrees) || total === one.value || one.figure.value !== Math.max(...values);
}

function compared(context: Context): Compared[] {
  return context.document.figures.flatMap((figure) => {
    if (figure.value === null || !isComparable(figure, context)) return [];
    const claim = claimOf(figure, context);
    return claim && claim.value !== null ? [{ figure, claim, value: claim.value }] : [];
  });
}

/** The text against the tables, figure by figure. */
export const narrative: Rule = (context) => {
  if (!context.T3 && !context.T4) return [];
  const all = compared(context);
  return all.flatMap((one): Check[] => {
    const { figure, claim, value } = one;
    const parts = {
      rule: claim.rule,
      stated: figure.value,
      computed: value,
      figures: [figure],
      cells: claim.cells,
      places: placesOf(context, claim.cells),
    };
    if (agrees(one)) return [finding('agrees', parts)];
    if (speaksOfOthers(figure, context) || isOfAPart(one, all)) return [];
    if (claim.rule === 'NAR-T4' && !speaksOfDisclosure(figure, context)) return [];
    const difference = Math.abs((figure.value ?? 0) - value);
    const message = `两处数字不一致：正文“${figure.label}”为 ${figure.value}，${claim.name}为 ${value}，差 ${difference}`;
    const isFair = claim.also?.includes(figure.value) === true;
    return [finding(isFair ? 'uncertain' : 'disagrees', { ...parts, message })];
  });
};

const UPHELD = /均获?(?:得)?维持|全部(?:获得)?维持|零败诉/;

/** 均获维持 in the text leaves no case pending or corrected in table 4. */
export const allUpheld: Rule = (context) => {
  if (!context.T4) return [];
  const figure = context.document.figures.find(
    ({ sentence }) => UPHELD.test(sentence) && /复议|诉讼/.test(sentence),
  );
  if (!figure) return [];
  const cells = ['review', 'direct', 'after'].flatMap((id) => [
    `T4.values.${id}_corrected`,
    `T4.values.${id}_pending`,
  ]);
  const open = cells.map((name) => T4(context, name.split('.')[2] as string));
  const computed = sum(open) ?? 0;
  // A blank hides nothing once another cell speaks against the text.
  if (computed === 0 && open.some((value) => value === null)) return [];
  const message = `两处说法不一致：正文称均获维持，表四中结果纠正与尚未审结合计 ${computed} 件`;
  return [
    finding(computed === 0 ? 'agrees' : 'disagrees', {
      rule: 'NAR-T4-UPHELD',
      stated: 0,
      computed,
      figures: [figure],
      cells,
      places: placesOf(context, cells),
      message,
    }),
  ];
};

const T2_WORDS: readonly { row: string; pattern: RegExp }[] = [
  { row: 'normative', pattern: /规范性文件/ },
  { row: 'regulations', pattern: /规章/ },
];

/** Documents made, repealed and in force, where the text names them as table 2 does. */
export const documentsMade: Rule = (context) => {
  const { T2, document } = context;
  if (!T2) return [];
  return document.figures.flatMap((figure): Check[] => {
    const row = T2_WORDS.find(({ pattern }) => pattern.test(figure.label))?.row;
    if (
      !row ||
      figure.value === null ||
      figure.kind !== 'count' ||
      !isComparable(figure, context) ||
      figure.unit !== '件'
    )
      return [];
    const values = Object.entries(T2.rows[row] ?? {});
    const equal = values.find(([, value]) => value === figure.value);
    const verb = /废止/.test(figure.label) ? 'repealed' : /现行有效/.test(figure.label) ? 'valid' : 'made';
    const named = T2.rows[row]?.[verb];
    const cells = [`T2.${row}.${equal?.[0] ?? verb}`];
    const parts = {
      rule: 'NAR-T2',
      stated: figure.value,
      figures: [figure],
      cells,
      places: placesOf(context, cells),
    };
    if (equal) return [finding('agrees', { ...parts, computed: figure.value })];
    // Other makers and kinds of documents abound in prose: a difference is worth a question, not a finding.
    return named == null
      ? []
      : [
          finding('uncertain', {
            ...parts,
            computed: named,
            message: `正文“${figure.label}”为 ${figure.value}，表二为 ${named}，口径可能不同`,
          }),
        ];
  });
};
