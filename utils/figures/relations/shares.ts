import type { Relation } from '../../model.ts';
import { amountOf, between, equal, type Item, isAmount, sameUnit, sumOf } from './context.ts';

export type ShareOf = Extract<Relation, { kind: 'share-of' }>;
type PartOf = Extract<Relation, { kind: 'part-of' }>;

const SHARE = /占(?:比|总数|全部)?/;
/** 办结率, 拨付进度: what a percentage right behind two amounts may be one of in the other. */
const RATE_NAME = /([\u4e00-\u9fff]{2})(?:率|进度)(?:达到|达|为|均为|是|约)?\s?$/;
const NO_SHARE = /满意|好评|增长|同比|利率|税率|知晓|失业|死亡|准确/;

interface Share {
  percent: Item;
  part: Item;
}

/** Before 占 these name nothing: 人数占12%, 约占三成. */
const NAMES_NOTHING =
  /^[,，、\s]*(?:其中|分别|各自|各|均|约|大约|已|仅|也|并|总体|比例|比重|数量|总数|总量|件数|人数|户数|金额|这|该)*/;

/** 托位达4.5个，护理型床位占比62%; 党员45人，女性占38%: the share is one of what it names itself. */
function namesItsOwn({ draft: { lead } }: Item, { figure }: Item): boolean {
  const name = lead.slice(0, lead.indexOf('占')).replace(NAMES_NOTHING, '').replace(/的$/, '');
  return name !== '' && !figure.label.includes(name);
}

/** 网络提交18件、信函提交5件，网络提交的占四分之三: the amount that a share names again; none for others. */
function ownPart({ draft: { lead } }: Item, amounts: readonly Item[]): Item | undefined {
  const name = /^[,，]?([\u4e00-\u9fff]{2,10})的占$/.exec(lead)?.[1];
  return name === undefined ? undefined : amounts.findLast((item) => item.draft.lead.includes(name));
}

const isBound = ({ figure: { kind, approx } }: Item) =>
  kind === 'money' && (approx === 'over' || approx === 'at-least' || approx === 'at-most');

/** 占四分之三 is a share as 占75% is. */
const isShare = ({ figure: { kind, unit } }: Item) =>
  kind === 'percent' || (kind === 'ratio' && unit === '%');

/** 148条，占34.8%: a share and the amount right before it. */
function sharesIn(items: readonly Item[]): Share[] {
  const out: Share[] = [];
  items.forEach((percent, i) => {
    if (!isShare(percent) || !SHARE.test(percent.draft.lead)) return;
    if (/(?:合计|共|累计|[两三四五]项|[两三]者)占/.test(percent.draft.lead)) return;
    if (/分别/.test(percent.draft.lead) || isJoinedShare(items, i)) {
      out.push(...respectiveShares(items, i));
      return;
    }
    // 892人（高级职称128人、中级246人），占85.1%: an aside is nothing's part.
    const amounts = items.slice(0, i).filter(({ draft }) => draft.depth <= percent.draft.depth);
    // 118个村收入超过20万元，占89.4%: a bound says which, not how many.
    const part = ownPart(percent, amounts) ?? amounts.findLast((item) => !isBound(item));
    if (
      !part ||
      !isAmount(part) ||
      part.figure.kind === 'zero' ||
      part.figure.time === 'planned' ||
      namesItsOwn(percent, part)
    )
      return;
    const gap = percent.draft.text.slice(part.draft.quantity.end, percent.draft.quantity.start);
    if (!/[。；;]/.test(gap)) out.push({ percent, part });
  });
  return out;
}

/** 1件、3件，占1.1%、3.4%. */
const isJoinedShare = (items: readonly Item[], i: number) =>
  items[i + 1]?.figure.kind === 'percent' && /^[、和及与]\s?$/.test((items[i + 1] as Item).draft.lead);

/** 540件、396件、204件，分别占45%、33%、17%: as many amounts as shares, in their order; else nothing is told. */
function respectiveShares(items: readonly Item[], first: number): Share[] {
  let end = first;
  while (items[end]?.figure.kind === 'percent') end++;
  const count = end - first;
  const amounts = items.slice(Math.max(0, first - count), first);
  if (count < 2 || amounts.length < count || !amounts.every(isAmount)) return [];
  const before = items[first - count - 1];
  const listed = amounts
    .slice(1)
    .every((item) =>
      /^[、和及，,]/.test(
        item.draft.text.slice(item.draft.previous?.quantity.end ?? 0, item.draft.quantity.start),
      ),
    );
  if (!listed && before !== undefined) return [];
  return amounts.map((part, k) => ({ part, percent: items[first + k] as Item }));
}

/** A percent without decimals is rounded as well: 39 of 47 are 83%. */
const holds = ({ percent, part }: Share, whole: Item) =>
  Math.abs((amountOf(part) / amountOf(whole)) * 100 - amountOf(percent)) <=
  (percent.figure.tolerance * 2.02 || 0.5) + 1e-9;

/** The total a run of shares refers to: the one that a relation names, else the one most of them fit. */
function wholeOf(
  shares: readonly Share[],
  candidates: readonly Item[],
  parts: readonly PartOf[],
  byId: ReadonlyMap<string, Item>,
): Item | null {
  const first = shares[0] as Share;
  const fits = candidates.filter(
    (item) =>
      isAmount(item) &&
      sameUnit(item, first.part) &&
      amountOf(item) > 0 &&
      shares.every((s) => amountOf(item) >= amountOf(s.part)),
  );
  const counted = fits.map((item) => ({ item, n: shares.filter((share) => holds(share, item)).length }));
  const best = counted.reduce<{ item: Item; n: number } | null>(
    (top, c) => (top === null || c.n >= top.n ? c : top),
    null,
  );
  if (best && best.n > 0 && best.n >= shares.length / 2) return best.item;
  return wholeOfPart(first.part, parts, byId);
}

/** The total that a relation names for a part. */
function wholeOfPart(
  { figure }: Item,
  parts: readonly PartOf[],
  byId: ReadonlyMap<string, Item>,
): Item | null {
  const named = parts.find((part) => part.parts.includes(figure.id));
  return byId.get(named?.whole ?? '') ?? null;
}

/** Shares with 占, and rates beside their two numbers; with parts that only the shares reveal. */
export function shares(
  items: readonly Item[],
  before: readonly Item[],
  parts: readonly PartOf[],
): { shares: ShareOf[]; parts: PartOf[] } {
  if (!items.some(isShare)) return { shares: [], parts: [] };
  const found = sharesIn(items);
  const all = [...before, ...items];
  const byId = new Map(all.map((item) => [item.figure.id, item]));
  const out: ShareOf[] = [];
  const more: PartOf[] = [];
  if (found.length > 0) {
    const first = items.indexOf((found[0] as Share).part);
    const own = found.filter(({ percent }) => !/占[^比总全]{2,}/.test(percent.draft.lead));
    const whole = own.length > 0 ? wholeOf(own, [...before, ...items.slice(0, first)], parts, byId) : null;
    for (const share of found) {
      const { percent, part } = share;
      // 收入12亿元，其中税收8亿元，占67%；支出48亿元，其中民生39亿元，占81%: each of its own total.
      const listed = wholeOfPart(part, parts, byId);
      const total = listed && holds(share, listed) ? listed : whole;
      // 分别占新收申请的74.2%、23.0%: the row has one whole, also where it is worded otherwise than where it is counted.
      const isOfRow = whole !== null && percent.draft.lead.includes('分别') && holds(share, whole);
      const refers = own.includes(share)
        ? total
        : (namedWhole(percent, all, part) ?? (isOfRow ? whole : null));
      out.push({
        kind: 'share-of',
        percent: percent.figure.id,
        part: part.figure.id,
        whole: refers?.figure.id ?? null,
      });
    }
    if (whole && own.length >= 2) more.push(...partition(whole, own, parts));
  }
  return { shares: [...out, ...ofNamedTotal(items), ...rates(items, before)], parts: more };
}

/** 632项，占事项总数1286项的49.1%: the total stands between the part and its share. */
function ofNamedTotal(items: readonly Item[]): ShareOf[] {
  return items.flatMap((percent, i): ShareOf[] => {
    const whole = items[i - 1];
    // 造林1.86万亩（荒山9200亩、退耕9400亩），占任务1.8万亩的103.3%: an aside is nothing's part.
    const part = items
      .slice(0, Math.max(0, i - 1))
      .findLast(({ draft }) => draft.depth <= percent.draft.depth);
    if (percent.figure.kind !== 'percent' || !part || !whole || !/^的?\s?$/.test(percent.draft.lead))
      return [];
    if (!isAmount(part) || !isAmount(whole) || !sameUnit(part, whole)) return [];
    // 完成年度任务3100万元的105.8%: more than was to be reached is no fault.
    const isTarget =
      whole.figure.time === 'planned' && /(?:完成|[是为])[^,，。；;]{0,12}$/.test(whole.draft.lead);
    const isTotal =
      /占[^,，。；;]{0,12}$/.test(whole.draft.lead) &&
      (whole.figure.time === 'planned' || amountOf(part) <= amountOf(whole));
    if (!isTarget && !isTotal) return [];
    return [{ kind: 'share-of', percent: percent.figure.id, part: part.figure.id, whole: whole.figure.id }];
  });
}

/** 占管理人员总数的36.4%, 占地区生产总值的比重达到43.2%. */
const NAMED_WHOLE =
  /占(.{2,16}?)(?:总数|总量|总额|数)?的?(?:(?:比重|比例)(?:提高到|提升至|达到?|为|约为|是)?)?\s?$/;

/** 占管理人员总数的36.4%: the total is named; it counts only where its number stands in the text. */
function namedWhole(percent: Item, all: readonly Item[], part: Item): Item | null {
  const name = NAMED_WHOLE.exec(percent.draft.lead)?.[1] ?? '';
  if (name === '') return null;
  // 占年度计划的104.6%: more than was planned.
  const mayExceed = /计划|任务|目标/.test(name);
  const fits = all.filter(
    (item) =>
      item !== part &&
      isAmount(item) &&
      sameUnit(item, part) &&
      (mayExceed || amountOf(item) >= amountOf(part)) &&
      holds({ percent, part }, item),
  );
  // 占抽查户数的15.2%, 占主动公开信息总数的16.6%: mostly the name is shortened.
  const isNamed = ({ figure: { label } }: Item, word: string) => label.includes(word);
  return (
    fits.find((item) => isNamed(item, name)) ??
    fits.findLast((item) => isNamed(item, name.slice(0, 2))) ??
    null
  );
}

/** Amounts whose shares add up to all of it are the parts of the whole. */
function partition(whole: Item, found: readonly Share[], parts: readonly PartOf[]): PartOf[] {
  if (parts.some((p) => p.parts.includes((found[0] as Share).part.figure.id))) return [];
  const items = found.map((share) => share.part);
  const total = sumOf(found.map((share) => share.percent));
  const exhaustive = (total >= 98.5 && total <= 101.5) || equal(sumOf(items), amountOf(whole));
  return [
    { kind: 'part-of', whole: whole.figure.id, parts: items.map((item) => item.figure.id), exhaustive },
  ];
}

const RECEIVED = /收到|收集|受理|接收|接到|承办|交办|征集|新收|共有|共收|登记/;
/** 办理工单1284件，办结1279件: what is being handled came in. */
const BARELY_DONE = /^[,，、]?\s?(?:已|均已|全部)?(?:办结|办复|答复|回复)\s?$/;
const HANDLED = /(?:办理|转办|交办|派发).*(?:工单|来信|诉求|投诉|留言|信访)/;
const DONE = /办结|办复|答复|回复|办理|整改|完成|采纳|解决|反馈/;
const TESTED = /抽检|抽查|抽样|检测|检查|检验|监测|送检/;
const PASSED = /合格|达标/;
const isFailed = (item: Item) => /不(?:合格|达标)/.test(item.draft.lead);

/** 按期办结率: of what was due, not of all that came. */
const IN_TIME = /按[时期]|及时|如期|限时|准时/;

/** 收到120件，办结118件，办结率98.3%; 抽检620批次，合格596批次，合格率96.1%: the words say so, right or wrong. */
const saysSo = (name: string, whole: Item, part: Item, percent: Item) =>
  (DONE.test(name) &&
    (RECEIVED.test(whole.draft.lead) ||
      (HANDLED.test(whole.draft.lead) && BARELY_DONE.test(part.draft.lead)))) ||
  (PASSED.test(name) && TESTED.test(whole.draft.lead) && isFailed(part) === isFailed(percent));

/** 主动公开 of 主动公开率, 消除 of 风险消除率: what the words before a rate call the part. */
function stemOf({ draft: { lead } }: Item, name: string): string {
  const stem = /([\u4e00-\u9fff]{4})(?:率|进度)/.exec(lead)?.[1] ?? '';
  return /^(?:主动|按时|按期|及时)/.test(stem) ? stem.replace(/^(?:按时|按期|及时)/, '') : name;
}

/** 安排县级重点项目126个。…已开工118个，开工率93.7%: both are labelled with one thing. */
const THING_LENGTH = 4;
const isSameThing = (a: Item, b: Item) =>
  b.figure.label.length > THING_LENGTH && a.figure.label.endsWith(b.figure.label.slice(-THING_LENGTH));

/** 办复309件，办结率99%: nearly two words for one thing, where the numbers fit. */
const SETTLED = /办[结复]/;

/** 整改1561项，未整改23项，整改率98.5%. */
const UNDONE = /未|正在/;

/** 受理157件，答复155件，答复率98.7%; what was received may stand in the sentence before. */
function rates(items: readonly Item[], before: readonly Item[]): ShareOf[] {
  const out: ShareOf[] = [];
  items.forEach((percent, i) => {
    const name = percent.figure.kind === 'percent' ? RATE_NAME.exec(percent.draft.lead)?.[1] : undefined;
    if (name === undefined || NO_SHARE.test(percent.draft.lead)) return;
    const amounts = items.slice(0, i).filter(isAmount);
    const stem = stemOf(percent, name);
    const part =
      amounts.findLast(({ draft: { lead } }) => lead.includes(stem) && !UNDONE.test(lead)) ?? amounts.at(-1);
    // 受理投诉80件，办结70件；承办建议9件，办结率100%.
    if (!part || amountOf(part) === 0 || /[。；;]/.test(between(part, percent))) return;
    const holdsPart = (item: Item) => sameUnit(item, part) && amountOf(item) >= amountOf(part);
    const isSaid = part.draft.lead.includes(name);
    const isDone = isSaid || (SETTLED.test(name) && BARELY_DONE.test(part.draft.lead));
    const received = isDone && DONE.test(name) ? before.filter((item) => RECEIVED.test(item.draft.lead)) : [];
    const isOfSame = (item: Item) =>
      isAmount(item) && holdsPart(item) && isSameThing(item, part) && holds({ percent, part }, item);
    // 站点218个（镇街14个、村居204个），创建189个，创建率86.7%: not of what is in a bracket.
    const isOutside = ({ draft: { depth } }: Item) => depth <= part.draft.depth;
    const whole =
      amounts.slice(0, amounts.indexOf(part)).findLast((item) => isOutside(item) && holdsPart(item)) ??
      received.filter(isAmount).find(holdsPart) ??
      (isDone ? before.find(isOfSame) : undefined);
    if (!whole) return;
    const verbs = isSaid && !IN_TIME.test(percent.draft.lead) && saysSo(name, whole, part, percent);
    if (verbs || (holds({ percent, part }, whole) && (isDone || amountOf(part) !== amountOf(whole))))
      out.push({
        kind: 'share-of',
        percent: percent.figure.id,
        part: part.figure.id,
        whole: whole.figure.id,
      });
  });
  return out;
}
