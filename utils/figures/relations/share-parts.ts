/** The shares of a sentence, each with the amount that it is said of: 公告148条，占34.8%. */
import { type Draft, isChange, isJoined } from '../draft.ts';
import { type Item, isAmount } from './context.ts';
import { wholeNamedBy } from './named-wholes.ts';
import type { Share } from './share.ts';

const SHARE = /占(?:比|总数|全部)?/;
export interface FoundShare extends Share {
  /** It may be a share of something else: the part is named again, 满意的占96%, or another clause stands between. */
  isUnsure?: boolean;
  /** Another number stands between: its whole is only told where it fits. */
  isApart?: boolean;
}

/** Before 占 these name nothing: 人数占12%, 约占三成. */
const NAMES_NOTHING =
  /^[,，、\s]*(?:其中|分别|各自|所|各|均|约|大约|已|仅|也|并|总体|比例|比重|数量|总数|总量|件数|人数|户数|金额|这|该)*/;

/** 托位达4.5个，护理型床位占比62%; 党员45人，女性占38%: the share is one of what it names itself. */
const ownNameIn = ({ draft: { lead } }: Item): string =>
  lead.slice(0, lead.indexOf('占')).replace(NAMES_NOTHING, '').replace(/的$/, '');
function namesItsOwn(percent: Item, { figure }: Item): boolean {
  const name = ownNameIn(percent);
  return name !== '' && !figure.label.includes(name);
}
const LONG_NAME = 3;
/** 民营经济增加值290亿元；民营经济占GDP的比重为66.2%: named again, it may stand in a clause before. */
const namesAgain = (percent: Item, { figure }: Item): boolean => {
  const name = ownNameIn(percent);
  return name.length > LONG_NAME && figure.label.includes(name);
};

const endsIn = ({ figure: { label } }: Item, name: string) => name.length > LONG_NAME && label.endsWith(name);

/** 网络提交18件、信函提交5件，网络提交的占四分之三: the amount that a share names again; none for others. */
function ownPart({ draft: { lead } }: Item, amounts: readonly Item[]): Item | undefined {
  const name = /^[,，]?([\u4e00-\u9fff]{2,10})的占$/.exec(lead)?.[1];
  if (name === undefined) return undefined;
  const isOwn = ({ draft }: Item) =>
    draft.lead
      .trim()
      .replace(/^(?:其中|已|[、，,和及与])+/, '')
      .startsWith(name);
  return amounts.findLast(isOwn);
}

/** The amount right before; 118个村收入超过20万元，占89.4%: what is counted, not the bound that says which. */
function behindBound(amounts: readonly Item[]): Item | undefined {
  const [before, last] = amounts.slice(-2);
  if (last === undefined) return before;
  const { kind, approx } = last.figure;
  const isBound = kind === 'money' && (approx === 'over' || approx === 'at-least' || approx === 'at-most');
  return isBound && before?.figure.kind === 'count' ? before : last;
}

/** 50个事项实现网上办理，涵盖12个部门，占事项总量的95%: what the share names stands behind an earlier number. */
function namedBehind(percent: Item, amounts: readonly Item[]): Item | undefined {
  const last = amounts.at(-1);
  const name = wholeNamedBy(percent);
  const isNamed = ({ draft: { tail } }: Item) => tail.startsWith(name);
  if (name === '' || !last || last.draft.tail === '' || isNamed(last)) return undefined;
  return amounts.findLast(isNamed);
}

/** By how much something changed, or another share of the same. */
const saysMore = (item: Item) => isChange(item.draft) || (isShare(item) && SHARE.test(item.draft.lead));

/** 召开会议4次，把公开工作纳入考核，占考核分值的5%: of what the clause between speaks of. */
const CLAUSE_BETWEEN = /[,，][\u4e00-\u9fff“”《》]{4,}[,，][^,，]*$/;

/** 占四分之三 is a share as 占75% is. */
export const isShare = ({ figure: { kind, unit } }: Item) =>
  kind === 'percent' || (kind === 'ratio' && unit === '%');

/** 148条，占34.8%: a share and the amount right before it. */
function shareAt(items: readonly Item[], i: number): FoundShare | null {
  const percent = items[i] as Item;
  // 892人（高级职称128人、中级246人），占85.1%: an aside is nothing's part.
  // 1054件，排名第二，占18.3%: a rank is of what it stands behind.
  const outside = items
    .slice(0, i)
    .filter(({ draft, figure }) => draft.depth <= percent.draft.depth && figure.kind !== 'rank');
  // 支出61亿元，较上年增加5亿元，占财政支出的81%: what the clause between says is of it, too.
  const amounts = outside.slice(0, outside.findLastIndex((item) => !saysMore(item)) + 1);
  const own = ownPart(percent, amounts) ?? namedBehind(percent, amounts);
  const part = own ?? behindBound(amounts);
  if (!part || !isAmount(part) || part.figure.kind === 'zero' || part.figure.time === 'planned') return null;
  const gap = percent.draft.text.slice(part.draft.quantity.end, percent.draft.quantity.start);
  if (countsOtherThings(part, gap)) return null;
  if (namesItsOwn(percent, part) || (/[。；;]/.test(gap) && !namesAgain(percent, part))) return null;
  // 前三类：供水83件、供电57件、供气62件，占总量的77%: maybe of all of them.
  const isOfList = own === undefined && part.draft.lead.startsWith('、');
  const isUnsure = own !== undefined || isOfList || CLAUSE_BETWEEN.test(gap);
  // 税收66亿元，增长18%，增收10亿元，税收占财政收入的66%: named again.
  const isApart = amounts.length < outside.length && !endsIn(part, ownNameIn(percent));
  return { percent, part, isUnsure, isApart };
}

function hasUnitBefore(draft: Draft, unit: string | null): boolean {
  for (let at: Draft | null = draft; at; at = at.previous) if (at.quantity.unit === unit) return true;
  return false;
}

/** 项目793个，其中12条产业链项目占比84.4%: the chains are counted, and their projects are the share. */
const countsOtherThings = ({ draft: { lead, previous, quantity } }: Item, gap: string) =>
  previous?.quantity.kind === 'count' &&
  lead.includes('其中') &&
  !/[,，]/.test(gap) &&
  !hasUnitBefore(previous, quantity.unit);

/** Each share with 占 of a sentence and what it is said of. */
export function sharesIn(items: readonly Item[]): FoundShare[] {
  const out: FoundShare[] = [];
  items.forEach((percent, i) => {
    if (!isShare(percent) || !SHARE.test(percent.draft.lead)) return;
    if (/(?:合计|共|累计|[两三四五]项|[两三]者)占/.test(percent.draft.lead)) return;
    if (/分别/.test(percent.draft.lead) || isJoinedShare(items, i)) {
      out.push(...respectiveShares(items, i));
      return;
    }
    const share = shareAt(items, i);
    if (share) out.push(share);
  });
  return out;
}

/** 1件、3件，占1.1%、3.4%. */
const isJoinedShare = (items: readonly Item[], i: number) =>
  items[i + 1]?.figure.kind === 'percent' && isJoined((items[i + 1] as Item).draft);

/** 建成甲类9家、乙类78家；有机构和有活动的占比分别达30%、45%: behind ； the shares are of what they name themselves. */
const namesOthers = (percent: Item, { draft: { quantity } }: Item): boolean =>
  /[；;]/.test(percent.draft.text.slice(quantity.end, percent.draft.quantity.start)) &&
  ownNameIn(percent).replace(/^(?:分别|依次)/, '') !== '';

/** 540件、396件、204件，分别占45%、33%、17%: as many amounts as shares, in their order; else nothing is told. */
function respectiveShares(items: readonly Item[], first: number): FoundShare[] {
  let end = first;
  while (items[end]?.figure.kind === 'percent') end++;
  const count = end - first;
  const amounts = items.slice(Math.max(0, first - count), first);
  if (count < 2 || amounts.length < count || !amounts.every(isAmount)) return [];
  if (namesOthers(items[first] as Item, amounts.at(-1) as Item)) return [];
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
