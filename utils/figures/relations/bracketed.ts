import { areAllOf } from './complete-sets.ts';
import { amountOf, equal, type Item, isAmount, isJoined, isNear, sumOf } from './context.ts';
import { canBePart, isExhaustive, nameOf, type PartOf, relation } from './part-of.ts';

/** What a bracket says of another time, or besides: 上年同期40个, 目标1000人次, 不含上年结转30件, 重复的计1条; 规划计划类信息 is a kind. */
const NO_PART =
  /另(?!行)|(?:上年|去年|前年|往年|20\d\d年)(?!度?结转)|同期|(?:目标|任务|计划)(?!类|信息)|[不未](?:包?含|包括|计)|除|计\s?$/;
/** What is measured once more: 实测5100平方米, 二调9.8万亩. */
const MEASURED = /测[量绘算]|实测|评估|批复|核[定准]|概算|预算(?!外|稳定|内)|决算|补偿|[一二三]调|折合/;
/** How far something has come: what is finished has been begun. */
const STAGE =
  /已|实有|现有|在[编岗]|到位|支付|拨付|签约|落地|开工|在建|[完竣]工|投产|入[库住企]|验收|办结|整改/;
/** What one and the same may be besides: a member of the party, a woman and a graduate. */
const ATTRIBUTE = /党员|团员|女|少数民族|职称|学历|大专|本科|研究生|博士|硕士|困难|残疾|以[上下]|民营/;
const NO_KIND = [MEASURED, STAGE, ATTRIBUTE];
/** The parts with a number are not all. */
const OPEN_LIST = /其余|剩余|余下|等/;
/** 436起（其中诈骗213起、盗窃101起）: some of all. */
const SOME = /^(?:其中|含|包括|包含)/;
/** 民办15所，其中普惠性10所: of the one before, or of several of them. */
const DIVIDES_ANEW = /其中|包括|(?<![不未包])包?含/;
const OF_OTHER = /占|同比|平均|约合/;

/** The bracket right behind a total. */
interface Bracket {
  whole: Item;
  words: string;
  /** What stands before its first number. */
  head: string;
  /** The numbers in it, without those of a bracket of their own and what divides one of them anew. */
  inside: readonly Item[];
}

/** 127个（公建项目107个、产业项目19个）: what the bracket right behind a total says of its parts. */
export function bracketed(items: readonly Item[]): PartOf[] {
  if (!items[0] || !/[(（]/.test(items[0].draft.text)) return [];
  return items.flatMap((whole, i) => {
    const bracket = isAmount(whole) ? bracketBehind(whole, items, i + 1) : null;
    return bracket ? partsIn(bracket) : [];
  });
}

function bracketBehind(whole: Item, items: readonly Item[], next: number): Bracket | null {
  const { text, quantity, depth } = whole.draft;
  const open = /^[^,，。；;、(（]{0,8}[(（]/.exec(text.slice(quantity.end, quantity.end + 10));
  if (!open) return null;
  const from = quantity.end + open[0].length;
  const to = closing(text, from);
  const inside: Item[] = [];
  for (let i = next; i < items.length; i++) {
    const item = items[i] as Item;
    const { draft } = item;
    if (draft.quantity.end > to || (inside.length > 0 && DIVIDES_ANEW.test(draft.lead))) break;
    if (draft.quantity.start >= from && draft.depth === depth + 1) inside.push(item);
  }
  const [first] = inside;
  const head = text.slice(from, first?.draft.quantity.start);
  return first ? { whole, words: text.slice(from, to), head, inside } : null;
}

/** Where the bracket closes that is open at an offset. */
function closing(text: string, from: number): number {
  const limit = Math.min(text.length, from + 200);
  for (let i = from, open = 1; i < limit; i++) {
    if ('(（'.includes(text.charAt(i))) open++;
    else if (')）'.includes(text.charAt(i)) && --open === 0) return i;
  }
  return limit;
}

function partsIn({ whole, words, head, inside }: Bracket): PartOf[] {
  if (OF_OTHER.test(head)) return [];
  const parts = inside.filter((item) => canBePart(whole, item));
  const exact = exactly(whole, parts);
  if (exact.length > 0) return exact;
  if (MEASURED.test(head)) return [];
  const own = parts.filter(({ draft: { lead } }) => !NO_PART.test(lead) && !MEASURED.test(lead));
  if (own.length === 0) return [];
  const isSome = SOME.test(head);
  if (!isSome && own.length === inside.length && !OPEN_LIST.test(words) && isMeantAsSplit(whole, own))
    return [relation(whole, own, true)];
  // （公办8所，民办70所） is all of it, right or wrong.
  if (own.length === inside.length && areAllOf(whole, own)) return [relation(whole, own, true)];
  // 停车场34个（泊位9120个）; 项目50个（开工42个，完工30个）: more than the whole and not called its parts.
  if (!isSome && sumOf(own) > amountOf(whole)) return [];
  // What is told apart from the others leaves them open.
  return [relation(whole, own, own.length === inside.length && isExhaustive(whole, own))];
}

/** 30件（人大18件、政协12件，主办20件、会办10件）: parts that come to exactly the whole, and those behind them that do so anew. */
function exactly(whole: Item, parts: readonly Item[]): PartOf[] {
  if (![whole, ...parts].every(({ figure }) => figure.approx === 'exact')) return [];
  const isAll = (list: readonly Item[]) => list.length > 1 && equal(sumOf(list), amountOf(whole));
  for (let at = parts.length; at > 1; at--) {
    const [first, rest] = [parts.slice(0, at), parts.slice(at)];
    // 中央20万元、省级10万元、县级5万元: one row, which the last belongs to whatever it comes to.
    const isCut = rest[0] !== undefined && isJoined(parts, at);
    if (isAll(first) && (!isCut || isAll(rest)))
      return [relation(whole, first, true), ...(isAll(rest) ? [relation(whole, rest, true)] : [])];
  }
  return [];
}

/** Money that comes in is spent once: where its parts miss the total by more, they are still meant to make it up. */
const FARTHEST = 1.2;

const SHORT = 3;
const SLIP = 0.05;

/** Kinds of one sort in a row that nearly make up the whole: where they do not, it is a slip of the pen. */
function isMeantAsSplit(whole: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  if (!first || parts.length < 2) return false;
  const [sum, total] = [sumOf(parts), amountOf(whole)];
  const isClose = first.figure.kind === 'money' && sum > total ? sum <= total * FARTHEST : isNear(sum, total);
  if (!isClose || parts.some(({ draft: { lead } }) => NO_KIND.some((words) => words.test(lead))))
    return false;
  // 市级80万元为上年结转 is told apart from the others.
  if (parts.some(({ draft: { tail } }) => tail !== '')) return false;
  const end = nameOf(first).slice(-2);
  // 离休3名、退休44名，内退15名: short names, whatever stands between.
  const areShort = parts.length > 2 && parts.every((part) => nameOf(part).length <= SHORT);
  return (
    (areShort && Math.abs(sum - total) <= total * SLIP) ||
    parts.every((_, at) => at === 0 || isJoined(parts, at)) ||
    (end.length > 1 && parts.every((part) => nameOf(part).endsWith(end)))
  );
}
