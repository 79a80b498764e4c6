import type { Check, Figure, Said } from '../model.ts';
import { flatSections } from '../outline/index.ts';
import { type Claim, claimOf, sum, T4 } from './claims.ts';
import { type Context, finding, placesOf, type Rule } from './finding.ts';
import { clauseBefore } from './words.ts';

/** Only plain results of the report's own year are compared; another body's figure is another matter. */
function isComparable(figure: Figure, context: Context): boolean {
  const { year } = context.document;
  const own = year === null || figure.period === String(year);
  return (
    own &&
    figure.time === 'actual' &&
    figure.approx === 'exact' &&
    (figure.kind === 'count' || figure.kind === 'zero')
  );
}

/** 县公安局收到申请9件. */
const OFFICE_FIRST =
  /^(?![我本全])([\u4e00-\u9fff]{1,12}(?:[局委办厅镇乡站所]|街道|中心|支队|公司|学校|医院))共?(?:收到|受理|接收|办结|答复|办理)/;

/** A statement ends there: what is behind a comma goes on with it. */
const STOPS = /[。；;]/;

/** A bureau that speaks of the whole city, or of another, does not speak of its own table. */
function speaksOfOthers(figure: Figure, context: Context): boolean {
  const clause = clauseBefore(figure, STOPS);
  const office = (OFFICE_FIRST.exec(figure.label) ?? OFFICE_FIRST.exec(clause))?.[1];
  if (office !== undefined && !context.document.agency?.endsWith(office)) return true;
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

/** 全县收到208件，其中县政府办公室收到13件: the table is of the office that reports, and the text tells its number, too. */
const OF_OFFICE = /本级|机关|办公[厅室]|[我本][局委办厅院]/;
const hasOwnPart = ({ figure, value }: Compared, { document: { relations }, byId }: Context): boolean =>
  relations.some(
    (one) =>
      one.kind === 'part-of' &&
      one.whole === figure.id &&
      one.parts.some((id) => {
        const part = byId.get(id);
        return part?.value === value && OF_OFFICE.test(part.label);
      }),
  );

function compared(context: Context): Compared[] {
  return context.document.figures.flatMap((figure) => {
    if (figure.value === null || !isComparable(figure, context)) return [];
    const claim = claimOf(figure, context);
    return claim && claim.value !== null ? [{ figure, claim, value: claim.value }] : [];
  });
}

/** 受理93件（含上年结转6件）. */
const WITH_CARRIED = /(?:含|包括|加上)[^,，。；;]{0,10}结转/;

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
    if (speaksOfOthers(figure, context) || isOfAPart(one, all) || hasOwnPart(one, context)) return [];
    if (claim.rule === 'NAR-T4' && (OTHER_ROLE.test(figure.sentence) || !speaksOfDisclosure(figure, context)))
      return [];
    if (claim.rule === 'NAR-CARRY' && isOfOtherMatters(figure)) return [];
    if (isWithCarried(figure, value, context.document.figures)) return [];
    const difference = Math.abs((figure.value ?? 0) - value);
    const message = {
      zh: `两处数字不一致：正文“${figure.label}”为 ${figure.value}，${claim.name.zh}为 ${value}，差 ${difference}`,
      en: `Numbers differ: the text has ${figure.value} for “${figure.label}”, ${claim.name.en} has ${value}, ${difference} apart`,
    };
    const isFair = claim.also?.includes(figure.value) === true;
    if (isFair && claim.rule === 'NAR-NEW' && WITH_CARRIED.test(figure.sentence))
      return [finding('agrees', parts)];
    return [finding(isFair ? 'uncertain' : 'disagrees', { ...parts, message })];
  });
};

/** 作为复议机关受理, 以部门为被申请人: reviews that table 4 of this agency does not count, or counts together. */
const OTHER_ROLE = /复议机关|被申请人/;
/** 信访事项上年结转11件, 案件结转下年度3件. */
function isOfOtherMatters(figure: Figure): boolean {
  const clause = clauseBefore(figure, STOPS);
  return /复议|诉讼|信访|处罚|案件|工单|投诉/.test(clause) && !/公开申请|收到申请|依申请/.test(clause);
}
/** 办结81件；办结上年结转申请6件: together they are what the table has. */
const isWithCarried = ({ value, sentenceStart }: Figure, total: number, all: readonly Figure[]) =>
  all.some(
    (other) =>
      other.sentenceStart === sentenceStart &&
      other.label.includes('结转') &&
      (other.value ?? 0) + (value ?? 0) === total,
  );

const UPHELD = /均获?(?:得)?维持|全部(?:获得)?维持|零败诉/;

/** 行政复议3件，均获维持；行政诉讼3件，均在审理中: of which kind of case all were upheld. */
function upheldKinds(sentence: string): string[] {
  const said = sentence.slice(0, sentence.search(UPHELD)).split(/[；;]/).at(-1) ?? '';
  const [reviews, lawsuits] = [said.includes('复议'), said.includes('诉讼')];
  const kinds = [
    ...(lawsuits && !reviews ? [] : ['review']),
    ...(reviews && !lawsuits ? [] : ['direct', 'after']),
  ];
  return kinds;
}

/** 均获维持 in the text leaves no case pending or corrected in table 4. */
export const allUpheld: Rule = (context) => {
  if (!context.T4) return [];
  const figure = context.document.figures.find(
    ({ sentence }) => UPHELD.test(sentence) && /复议|诉讼/.test(sentence),
  );
  if (!figure) return [];
  const word = UPHELD.exec(figure.sentence)?.[0] ?? '';
  const isNotLost = word === '零败诉';
  const kinds = isNotLost ? ['direct', 'after'] : upheldKinds(figure.sentence);
  const cells = kinds.flatMap((id) => [
    `T4.values.${id}_corrected`,
    // A case that is pending is not lost.
    ...(isNotLost ? [] : [`T4.values.${id}_pending`]),
  ]);
  const open = cells.map((name) => T4(context, name.split('.')[2] as string));
  const computed = sum(open) ?? 0;
  // A blank hides nothing once another cell speaks against the text.
  if (computed === 0 && open.some((value) => value === null)) return [];
  const message = {
    zh: `两处说法不一致：正文称“${word}”，表四中结果纠正${isNotLost ? '' : '与尚未审结'}合计 ${computed} 件`,
    en: `Statements differ: the text says “${word}”, Table 4 has ${computed} cases corrected${isNotLost ? '' : ' or pending'}`,
  };
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

const OF_TABLE_2 = /^(?:新?制[定发]|印发|出台|废止|现行有效)/;
const OF_SOME_RULES = /清理|年初|乡镇|部门|办公室|合计|其中|转/;
const T2_WORDS: readonly { row: string; pattern: RegExp }[] = [
  { row: 'normative', pattern: /规范性文件/ },
  { row: 'regulations', pattern: /规章/ },
];

const otherCount = ({ label, value }: Figure, named: number): Said => ({
  zh: `正文“${label}”为 ${value}，表二为 ${named}，口径可能不同`,
  en: `The text has ${value} for “${label}”, Table 2 has ${named}; they may count differently`,
});

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
    return named == null || !OF_TABLE_2.test(figure.label) || OF_SOME_RULES.test(figure.sentence)
      ? []
      : [
          finding('uncertain', {
            ...parts,
            computed: named,
            message: otherCount(figure, named),
          }),
        ];
  });
};
