import { hasOwnBase, isArrow, isYearAfter, namesAnother } from '../../domain/changes.ts';
import type { Relation, RelationOf } from '../../model.ts';
import { comparedWith, counterpartOf } from '../compared.ts';
import { isJoined } from '../draft.ts';
import { rowsOfChange } from '../rows-of-change.ts';
import { inPairs } from './change-pairs.ts';
import { amountOf, between, equal, type Item, isAmount, isPercent, sameUnit } from './context.ts';

type Change = RelationOf<'change'>;

/** How long it was so, and by what rule: 由原来的, 从上年同期的, 由改革前的, 由法定. */
const STOOD = [
  '原来?的? [原现]有的? 原定的? 目前的? 最初的? 过去的? 改革前的? 年初的? 上半年的? 第?[一二三四]季度的?',
  '(?:上年|去年|上一年|20\\d\\d年)(?:同期|[底末])?的?',
  '[\\u4e00-\\u9fff]{1,6}(?:(?<!提)前|(?<![及按同定准小限随临])时|初)的',
  '法定(?:的|平均)? 平均的? 全[国省市区县]的?',
]
  .join(' ')
  .replaceAll(' ', '|');
const EACH = '(?:每[人户亩月年]|[月年]?[人户]均){0,2}(?:[月年]标准的?)?';
const FROM = new RegExp(`[由从]\\s?(?:${STOOD})?${EACH}$|[比较](?:上年|去年|上一年)(?:同期)?的?$`);
/** 将385份申请材料精简至241份. */
const OBJECT = /[将把](?:原来?的?|原有的?)?$/;
const CUT_TO = /^[\u4e00-\u9fff]{0,12}(?:精简|压缩|整合|压减|合并|缩减|归并|优化|调整)(?:至|到|为|成)\s?$/;
/** Without any of these a sentence compares nothing. */
const COMPARED = /[由从比较将把(→⟶➡>]|[去上]年|20\d\d年为|同比/;
const TO =
  /^[^,，。；;]{0,14}?(?:至|到|为|成|达|升至|降至)\s?(?:约|近|平均|承诺的?|目前的?|现在的?|今年的?|下半年的?|第?[一二三四]季度的?|20\d\d年[底末]?的?|的|了)?$/;
const RATE =
  /率|压缩|精简|减少|下降|降低|降幅|增长|提高|提升|增幅|升幅|涨幅|压减|缩短|缩减|减幅|同比|翻|提速/;
/** 电子化率升至92.6%, 按时答复率100%: rates of their own, not the one of the change. */
const OWN_RATE =
  /(?<!压缩|精简|减少|下降|降低|压减|缩短|缩减|删减|压降|整合|削减|提高|提升|增长|增加|变化|提速)率/;
const REACH = 3;
/** 年均增长, 同口径增长, 实际增长, 平均压减: by another measure than from the one number to the other. */
const OTHER_MEASURE = /[二两三四五六七八九十]年|年均|平均|每年|同口径|可比|实际增|不变价|价格|任务|计划|目标/;
const OF_LAST_YEAR = /(?:上年|去年|上一年|同期)[^,，。；;]{0,4}$/;

/** Whether a rate behind 由A增至B can be that of this change: it names no other base, or it fits. */
function isOfChange(percent: Item, from: Item, to: Item): boolean {
  const { lead } = percent.draft;
  if (OTHER_MEASURE.test(lead) || namesAnother(lead, from.figure.label + to.figure.label)) return false;
  const { text, quantity } = from.draft;
  const head = text.slice(Math.max(0, quantity.start - 9), quantity.start);
  if (!hasOwnBase(lead) || OF_LAST_YEAR.test(head) || isYearAfter(from.figure, to.figure)) return true;
  return isRateOf(percent, from, to);
}

/** Whether what is stated is the rate, or the difference, from one number to another. */
function isStated(stated: Item, from: Item, to: Item): boolean {
  if (stated.figure.kind.startsWith('delta')) return equal(amountOf(to) - amountOf(from), amountOf(stated));
  return isPercent(stated) && isRateOf(stated, from, to);
}

/** Whether a rate is that from one number to another, nearly. */
function isRateOf({ figure }: Item, from: Item, to: Item): boolean {
  const change = ((amountOf(to) - amountOf(from)) / amountOf(from)) * 100;
  const stated = figure.value ?? figure.lo ?? 0;
  // 压缩率58% has no sign.
  const rate = figure.kind === 'percent' ? Math.abs(change) : change;
  return Math.abs(rate - stated) <= Math.max(figure.tolerance, 0.5) * 2;
}

/** 10个工作日→1天 is a change too, 3个→12条 none. */
const isAlike = (from: Item, to: Item) =>
  sameUnit(from, to) || (from.figure.kind === 'duration' && to.figure.kind === 'duration');

/** 由A减至B, 从A提高到B, A整合为B, A→B; the rate stated beside them, when there is one. */
export function changes(items: readonly Item[]): Relation[] {
  const [first] = items;
  if (items.length < 2 || !first || !COMPARED.test(first.draft.text)) return [];
  const out: Change[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const from = items[i] as Item;
    const to = items[i + 1] as Item;
    if (isPercent(from) !== isPercent(to) || from.figure.kind === 'zero') continue;
    const head = from.draft.text.slice(
      Math.max(0, from.draft.quantity.start - 11),
      from.draft.quantity.start,
    );
    const gap = between(from, to);
    const isTold = (FROM.test(head) && TO.test(gap)) || (OBJECT.test(head) && CUT_TO.test(gap));
    if (!isTold && !(isArrow(gap) && isAlike(from, to))) continue;
    out.push({ kind: 'change', from: from.figure.id, to: to.figure.id, percent: rateBehind(items, i + 1) });
  }
  out.push(...inRows(items));
  ratesRespectively(items, out);
  return [
    ...out,
    ...againstLastYear(items),
    ...fromLastYear(items),
    ...besideLastYear(items),
    ...ofTwoYears(items),
    ...togetherWithLastYear(items),
    ...inPairs(items),
  ];
}

/** 由2.6万元、0.7万元分别提高到3.7万元、1.2万元: each of the first row became one of the second. */
function inRows(items: readonly Item[]): Change[] {
  return items.flatMap((from): Change[] => {
    const rows = rowsOfChange(from.draft);
    const order = rows?.from.indexOf(from.draft) ?? -1;
    const to = order < 0 ? undefined : items.find(({ draft }) => draft === rows?.to[order]);
    return to ? [{ kind: 'change', from: from.figure.id, to: to.figure.id, percent: null }] : [];
  });
}

/** 发生事故86起、死亡41人；与去年同期的104起、49人相比，分别下降17.3%、16.3%. */
function togetherWithLastYear(items: readonly Item[]): Relation[] {
  const bases = items.filter(({ draft }) => comparedWith(draft) !== null);
  if (bases.length === 0) return [];
  const rates = items
    .slice(items.indexOf(bases.at(-1) as Item) + 1)
    .filter(({ figure }) => figure.kind === 'change-percent');
  return bases.flatMap((from, i): Relation[] => {
    const counterpart = counterpartOf(comparedWith(from.draft) ?? []);
    const to = items.find(({ draft }) => draft === counterpart);
    if (!to) return [];
    // 与2010年的13.4万人相比，增加0.7万人，增长5.4%，年均增长0.5%: the rate right behind.
    const only = bases.length === 1 ? growthBehind(items, items.indexOf(from)) : null;
    const percent = rates.length === bases.length ? (rates[i] ?? null) : only;
    return [{ kind: 'change', from: from.figure.id, to: to.figure.id, percent: percent?.figure.id ?? null }];
  });
}

const REACHED = /^[,，、]?\s?(?:达到?|增至|升至|降至|为)\s?$/;

/** 较上年的50件增长40%，达到75件: what was reached stands behind the rate. */
function fromLastYear(items: readonly Item[]): Relation[] {
  return items.flatMap((from, i): Relation[] => {
    const [percent, to] = [items[i + 1], items[i + 2]];
    if (percent?.figure.kind !== 'change-percent' || !to || from.figure.unit !== to.figure.unit) return [];
    const { text, quantity } = from.draft;
    if (isPercent(from) || items[i - 1]?.figure.unit === from.figure.unit) return [];
    if (!LAST_YEAR.test(text.slice(Math.max(0, quantity.start - 11), quantity.start))) return [];
    if (!REACHED.test(to.draft.lead) || !CHANGED.test(between(from, percent))) return [];
    return [{ kind: 'change', from: from.figure.id, to: to.figure.id, percent: percent.figure.id }];
  });
}

const LAST_YEAR =
  /(?:较|比|相比|相较)(?:于)?(?:去年|上年|上一年|年初|20\d\d年|(?:20\d\d年)?[\u4e00-\u9fff]{1,6}(?<!提|[之以目此])前)度?(?:同期)?(?:[底末])?(?:累计|实际|决算|预算|执行){0,2}(?:支出|收入|完成|数)?的?\s?\(?$/;
/** So far back the words stand that say what a number is compared with. */
const HEAD = 16;
/** 较年初, 比上年末: what there was, not what was done. */
const OF_STOCK = /(?:年初|[底末])的?\s?\(?$/;
const CHANGED = /^[^,，。；;]{0,6}(?:增|降|减|升|长|少|多)/;

/** 完成年度计划75亿元的110.9%: what was to be reached is compared with nothing else. */
const TARGET = /(?:计划|任务|目标|预算(?!收入|支出)|结转)[\u4e00-\u9fff]{0,4}$/;

/** 材料由8份减至2份，环节由6个减至3个，分别压减75%和50%: each change has its own rate. */
function ratesRespectively(items: readonly Item[], changed: Change[]): void {
  const first = items.findIndex(
    (item) => isPercent(item) && item.draft.lead.includes('分别') && RATE.test(item.draft.lead),
  );
  if (first < 0) return;
  let end = first + 1;
  while (end < items.length && isPercent(items[end] as Item) && isJoined((items[end] as Item).draft)) end++;
  const before = changed.slice(-(end - first));
  if (before.length !== end - first) return;
  before.forEach((change, k) => {
    change.percent = (items[first + k] as Item).figure.id;
  });
}

const YEAR_BEFORE = /^[,，]?\s?(?:(?:去年|上年|上一年)(?:同期)?|20\d\d年)[为是]?\s?$/;

const OF_A_YEAR = /^[,，、]?\s?20\d\d年[为是]?\s?$/;

const BARE_TARGET = /(?:计划|任务|目标)[为是]?\s?$/;
/** The amount right before, in 培训900人次（目标1000人次，上年800人次） over what was to be reached. */
const reachedBefore = (items: readonly Item[], at: number): Item | undefined => {
  const before = items[at - 1];
  return before && before.draft.depth > 0 && BARE_TARGET.test(before.draft.lead) ? items[at - 2] : before;
};

/** 收到投诉41件（上年57件），同比下降28.1%; 收到169件，上年142件，同比增长19%. */
function besideLastYear(items: readonly Item[]): Relation[] {
  return items.flatMap((from, i): Relation[] => {
    if (!YEAR_BEFORE.test(from.draft.lead)) return [];
    // 收到9件，同比下降25%（上年12件）: the rate stands before what it is told from.
    const rate = from.draft.depth > 0 && items[i - 1]?.figure.kind === 'change-percent' ? items[i - 1] : null;
    const to = rate ? items[i - 2] : reachedBefore(items, i);
    if (!to || from.figure.unit !== to.figure.unit) return [];
    // 24口（2021年10口，2022年14口）: years that are listed.
    if (OF_A_YEAR.test(from.draft.lead) && OF_A_YEAR.test(items[i + 1]?.draft.lead ?? '')) return [];
    const isBracketed = /^[(（]/.test(between(rate ?? to, from));
    // 收到169件，2022年为142件 compares two years; 2022年142件，2023年169件 lists them.
    if (!isBracketed && !isYearAfter(from.figure, to.figure)) return [];
    return [
      {
        kind: 'change',
        from: from.figure.id,
        to: to.figure.id,
        percent: (rate ?? growthBehind(items, i))?.figure.id ?? null,
      },
    ];
  });
}

const IN_A_YEAR = /^[,，]?\s?(20\d\d)年度?(.{2,16})$/;
/** 2021年办理案件50件，2022年办理案件80件，同比增长60%: the same of two years in a row, and the rate between them. */
function ofTwoYears(items: readonly Item[]): Relation[] {
  return items.flatMap((percent, i): Relation[] => {
    if (percent.figure.kind !== 'change-percent') return [];
    const [from, to] = [items[i - 2], items[i - 1]];
    if (!from || !to || !sameUnit(from, to)) return [];
    const [first, second] = [from, to].map(({ draft }) => IN_A_YEAR.exec(draft.lead));
    const isNext = Number(second?.[1]) - Number(first?.[1]) === 1 && first?.[2] === second?.[2];
    if (!isNext || !/^[,，]?\s?同比[增上提减下降][\u4e00-\u9fff]{0,3}$/.test(percent.draft.lead)) return [];
    return [{ kind: 'change', from: from.figure.id, to: to.figure.id, percent: percent.figure.id }];
  });
}

/** 收到20件，较去年的16件增长25%: what is compared stands behind what was reached. */
function againstLastYear(items: readonly Item[]): Relation[] {
  const out: Relation[] = [];
  for (let i = 1; i < items.length; i++) {
    const from = items[i] as Item;
    const head = from.draft.text.slice(
      Math.max(0, from.draft.quantity.start - HEAD),
      from.draft.quantity.start,
    );
    if (!LAST_YEAR.test(head) || (isPercent(from) && items[i - 1]?.figure.kind !== 'percent')) continue;
    // 查处14起，罚款82万元，较上年的11起增加3起: what is compared is what was counted in the same unit;
    // 公开486条（其中动态182条），比上年的510条减少24条: not what is in a bracket.
    const before = items
      .slice(0, i)
      .filter((item) => item.figure.unit === from.figure.unit && item.draft.depth <= from.draft.depth);
    const alike = before.filter((item) => !TARGET.test(item.draft.lead));
    const rate = growthBehind(items, i);
    const stated = [rate, items[i + 1]].filter((item) => item !== null && item !== undefined);
    // 接收21374件，其中投诉15908件、举报5466件，较上年1.78万件增长20%: not of the last part, of what the rate fits.
    // 预算1969万元，较上年的2190万元减少221万元: of what was planned, where it is that.
    const fits = (item: Item) => stated.some((one) => isStated(one, from, item));
    const fitting = alike.findLast(fits) ?? before.findLast(fits);
    // 办结320件，未结案件较年初50件下降20%: what stood there then is told of what stands there, and that may be unsaid.
    const to = fitting ?? (OF_STOCK.test(head) ? undefined : alike.at(-1));
    if (!to) continue;
    if (!CHANGED.test(from.draft.text.slice(from.draft.quantity.end, from.draft.quantity.end + 10))) continue;
    out.push({ kind: 'change', from: from.figure.id, to: to.figure.id, percent: rate?.figure.id ?? null });
  }
  return out;
}

/** …的50件增加14件，增长28%: the rate right behind, over a difference at most. */
function growthBehind(items: readonly Item[], at: number): Item | null {
  const next = items[at + 1]?.figure.kind === 'delta' ? at + 2 : at + 1;
  const percent = items[next];
  if (percent?.figure.kind !== 'change-percent' || percent.draft.lead.includes('分别')) return null;
  const gap = between(items[next - 1] as Item, percent);
  return gap.length <= 8 && !/[。；;]/.test(gap) ? percent : null;
}

/** 由412个压减至355个，关停注销57个，压减13.8%: a bare act between the numbers and a bare rate is what lies between them. */
const ACT = /^[,，]?\s?(?:取消|关停|注销|撤销|撤并|清理|整合|合并|净增|新增){1,2}\s?$/;
const BARE_RATE = /^[,，]?\s?(?:压减|精简|压缩|缩减|减少|下降|增长|增加)(?:了|率为?|达)?\s?$/;
const isDifference = (item: Item, from: Item, to: Item, next: Item | undefined) =>
  item.figure.kind.startsWith('delta') ||
  (isAmount(item) &&
    sameUnit(item, to) &&
    ACT.test(item.draft.lead) &&
    next !== undefined &&
    BARE_RATE.test(next.draft.lead) &&
    next.draft.tail === '' &&
    equal(amountOf(item), Math.abs(amountOf(to) - amountOf(from))));

function rateBehind(items: readonly Item[], at: number): string | null {
  const to = items[at] as Item;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i] as Item;
    const gap = item.draft.text.slice(to.draft.quantity.end, item.draft.quantity.start);
    if (/[。；;由从]/.test(gap)) return null;
    if (isPercent(item))
      return RATE.test(item.draft.lead + item.figure.raw) &&
        !OWN_RATE.test(item.draft.lead) &&
        !item.draft.lead.includes('分别') &&
        isOfChange(item, items[at - 1] as Item, to) &&
        to.figure.unit !== '%' &&
        to.figure.unit === (items[at - 1] as Item).figure.unit
        ? item.figure.id
        : null;
    if (!isDifference(item, items[at - 1] as Item, to, items[i + 1])) return null;
  }
  return null;
}
