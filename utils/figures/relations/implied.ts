import { isCompleteSet } from './complete-sets.ts';
import { amountOf, between, equal, type Item, isAmount, isNear, sameUnit, sumOf } from './context.ts';
import { hasAmong } from './opening.ts';
import { canBePart, type PartOf, relation } from './part-of.ts';
import { RESULT_WORDS } from './run.ts';

const WHOLES =
  /^(?:foi-new|foi-handled|messages-received|hotline-orders|proactive-total|newmedia-posts|website-posts)$/;
const invitesParts = (whole: Item) => whole.figure.indicator !== null && WHOLES.test(whole.figure.indicator);
const CHANNEL_WORDS =
  /网站|微信|微博|公众号|网络|信函|当面|传真|邮件|自然人|法人|公报|抖音|视频号|区直|市直|县直|镇|乡|街道/;

/** What cases and documents end as, by the words of what is counted. */
const OUTCOMES: readonly { whole: RegExp; part: RegExp }[] = [
  { whole: /复议|诉讼|应诉/, part: /维持|纠正|撤销|终止|驳回|审结|审理|败诉|胜诉|违法|其他结果/ },
  { whole: /提案|建议/, part: /立案|并案|转为|作为|撤[案回]/ },
  { whole: /清理/, part: /有效|修改|修订|废止|失效|保留/ },
  { whole: /回访|测评|问卷|评价|答复/, part: /满意|一般/ },
  { whole: /信件|来信|诉求|投诉|留言/, part: /办结|答复|不予受理|转办|正在/ },
  {
    whole: /工单|诉求|来电|留言|信件/,
    part: /转[派办交]|派[单发]|交办|直接|直办|在线(?:办结|解答|答复)|即时|前台/,
  },
  { whole: /事项|任务|问题|工单/, part: /已(?:经)?完成|已办结|推进|正在/ },
];
/** What is said of a part, before its number or behind it: 28件为自然人申请, 150件已完成. */
const wordsOf = ({ draft: { lead, tail } }: Item) => `${lead}${tail}`;

const TAKEN = /收到|受理|接到|接收|发现|排查|核查/;
/** 收到348件，现场解决162件，跟进解决186件: ways of doing one thing to all that was received. */
function ofOneAct(whole: Item, parts: readonly Item[]): boolean {
  const acts = parts.map(
    (part) => /(解决|整改|办理|处理|答复|化解|调处|转办|收到|受理)\s?$/.exec(part.draft.lead)?.[1],
  );
  return TAKEN.test(whole.draft.lead) && acts[0] !== undefined && acts.every((act) => act === acts[0]);
}

const isOutcome = (whole: Item, part: Item) =>
  OUTCOMES.some((pair) => pair.whole.test(whole.draft.lead) && pair.part.test(wordsOf(part)));

/** Any reader takes results, channels, kinds of applicants and lengths of handling for the parts of a total. */
const isKind = (whole: Item, part: Item) =>
  CHANNEL_WORDS.test(wordsOf(part)) ||
  ((whole.figure.indicator ?? '').startsWith('foi-') &&
    (RESULT_WORDS.test(part.draft.lead) ||
      part.draft.text.slice(0, part.draft.quantity.start).endsWith('日答复'))) ||
  isOutcome(whole, part);

const isTotal = (item: Item) =>
  isAmount(item) &&
  item.figure.approx === 'exact' &&
  amountOf(item) >= 2 &&
  !/上年|去年|上一年|同期/.test(item.draft.lead) &&
  (invitesParts(item) ||
    TAKEN.test(item.draft.lead) ||
    OUTCOMES.some(({ whole }) => whole.test(item.draft.lead)));

/** Shares and time limits between the parts say something of them and are none. */
const isAside = ({ figure }: Item) => figure.kind === 'percent' || figure.kind === 'duration';

/** 收到6件，办结5件，上年结转0件，结转下年1件: what came from the year before is none of what came in. */
const isNoneCarriedIn = (item: Item) => /上年度?结转/.test(item.draft.lead) && amountOf(item) === 0;

/** 机构信息3条，计划2条，其他信息73条: who names the rest has named the others. */
const endsInRest = (parts: readonly Item[]) =>
  sumOf(parts) >= LEAST &&
  /^[,，、；;]?\s?(?:[\u4e00-\u9fff]{2,6}等)?其[他它余]/.test(parts.at(-1)?.draft.lead ?? '');
/** Less may be the sum of what stands near it by chance. */
const LEAST = 10;

const addUp = (whole: Item, parts: readonly Item[]) =>
  parts.length >= 2 &&
  equal(sumOf(parts), amountOf(whole)) &&
  (parts.every((one) => isKind(whole, one)) || ofOneAct(whole, parts) || endsInRest(parts));

/** 375件（其中重点74件），320件已完成（其中重点68件），55件正在推进: a bracket right behind an amount divides that. */
function dividesAmount(items: readonly Item[], k: number): boolean {
  const { depth } = (items[k] as Item).draft;
  if (depth === 0) return false;
  const before = items.slice(0, k).findLast((item) => item.draft.depth < depth);
  return before !== undefined && isAmount(before);
}

/** The amounts from `from` on that add up to the total exactly, one behind the other; null when they do not. */
function partsFrom(whole: Item, items: readonly Item[], from: number): { parts: Item[]; end: number } | null {
  const parts: Item[] = [];
  for (let k = from; k < items.length; k++) {
    const item = items[k] as Item;
    if (isAside(item) || dividesAmount(items, k)) continue;
    if (!canBePart(whole, item) || item.figure.approx !== 'exact') return null;
    parts.push(item);
    if (addUp(whole, parts)) return { parts, end: k };
    if (sumOf(parts) > amountOf(whole)) return null;
  }
  return null;
}

/** A total and, right behind it, two or more amounts of its unit that add up to it exactly. */
export function implied(items: readonly Item[], taken: ReadonlySet<string>): PartOf[] {
  const out: PartOf[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    const whole = items[i] as Item;
    if (taken.has(whole.figure.id) || !isTotal(whole)) continue;
    const found = partsFrom(whole, items, i + 1);
    if (!found) continue;
    out.push(relation(whole, found.parts, true));
    i = found.end;
  }
  return out;
}

const LEFT =
  /^[,，、；;]?\s?(?:剩余|其余|余下|尚有|仍有|还有|另有|限期整改|长期坚持|结转(?:下年度?|下一年度?|次年)?(?:继续办理)?|(?:未|尚未|正在)[\u4e00-\u9fff]{2,4})\s?$/;

/** Whether an item, or the one of another unit that it explains (剩余12户39人), says what is left. */
const isLeft = (item: Item, before: Item | undefined) =>
  LEFT.test(item.draft.lead) ||
  (item.draft.lead.trim() === '' && before !== undefined && LEFT.test(before.draft.lead));

const REST = /其余|剩余|余下/;
const HANDLED = /办结|答复|办复|办理|整改|完成/;
const LAST_YEAR = /上年|去年/;
/** 收到申请152件。办结149件，其余3件结转: the total stands in the sentence before. */
function ofEarlier(parts: readonly Item[], earlier: readonly Item[]): PartOf[] {
  const [done] = parts as [Item];
  const whole = takenBefore(done, earlier);
  if (!whole) return [];
  const isAll = HANDLED.test(done.draft.lead) && equal(sumOf(parts), amountOf(whole));
  // 接到举报452件。接到的举报中，已受理383件，其余71件未予受理: right or wrong.
  const isMeant =
    OF_EARLIER.test(done.draft.text) &&
    ACCEPTED.test(done.draft.lead) &&
    [whole, ...parts].every(({ figure }) => figure.approx === 'exact' && figure.time === 'actual') &&
    isNear(sumOf(parts), amountOf(whole));
  return isAll || isMeant ? [relation(whole, parts, true)] : [];
}

/** What came in, of the sentences before. */
function takenBefore(done: Item, earlier: readonly Item[]): Item | undefined {
  return earlier.findLast(
    (item) => canBePart(done, item) && TAKEN.test(item.draft.lead) && !LAST_YEAR.test(item.draft.lead),
  );
}
/** What is divided is named again: 接到的举报中，…. */
const OF_EARLIER = /^[^,，。；;\d]{2,16}中[,，]/;
const ACCEPTED = /受理|办结|答复/;

/** How many amounts may stand between a total and what is left of it. */
const MOST_DONE = 6;

/** What is all to be done: not what was only looked at. */
const TO_BE_DONE =
  /(?:受理|收到|接到|接办|承办|交办|转办|(?:排查|发现)(?:出)?[\u4e00-\u9fff]{0,6}(?:问题|隐患))/;
const ALL_DONE =
  /^[,，、]?\s?(?:已|均已|现已)?(?:全部)?(?:办结|办复|答复|完成整改|整改(?:到位|完成)?|化解|处置|[处办]理(?:完毕|完成)?)\s?$/;
const IN_HAND =
  /^[,，、]?\s?(?:处于[\u4e00-\u9fff]{2,6}内)?(?:正在|尚在|仍在|剩余|其余|余下)(?:办理|整改|处理|处置|化解)?(?:之?中的?)?\s?$/;
/** Of another year, or planned. */
const OF_ANOTHER_TIME = /去年|上年|往年|20\d\d|计划|结转|累计|含/;
/** The year that the sentence is about. */
const OWN_YEAR = /^\s*20\d\d年度?(?:\d{1,2}月份?)?/;
/** What else became of some; 办结投诉中，… only divides what is told before. */
const ELSE = /不予|另|其余|其他|还有|剩余|撤|移交|转|驳|终止|[一二三两]件/;
const RATE = /[\d.]{1,6}%/g;
const DIVIDES = /^[；;。][^,，；;。]{2,10}中[,，]/;
/** 受理36件，已办结31件，正在办理4件: what came in is done or in hand; where a few are missing it is a slip of the pen. */
function isMeantAsRest(before: readonly Item[], left: Item): boolean {
  const [whole, ...more] = before;
  const done = more.at(-1);
  // 受理7901件，其中热线7448件，已办结7664件，正在办理237件: over the list of its parts.
  const isRight = more.length === 1 || (more[0] !== undefined && more.length > 1 && hasAmong(more[0]));
  if (!whole || !done || !isRight || !IN_HAND.test(left.draft.lead)) return false;
  const { text, quantity, behind } = left.draft;
  const rest = text.slice(quantity.end);
  const sum = amountOf(done) + amountOf(left);
  return (
    [whole, done, left].every(({ figure }) => figure.approx === 'exact' && figure.time === 'actual') &&
    TO_BE_DONE.test(whole.draft.lead) &&
    ALL_DONE.test(done.draft.lead) &&
    sum < amountOf(whole) &&
    isNear(sum, amountOf(whole)) &&
    !OF_ANOTHER_TIME.test(text.slice(0, quantity.start).replace(OWN_YEAR, '')) &&
    (DIVIDES.test(rest) || !(ELSE.test(rest) || /\d/.test(rest.replace(RATE, '')))) &&
    !ELSE.test(behind)
  );
}

const UNDONE =
  /^[,，、]?\s?(?:因[^,，。；;\d]{2,40}(?:而|的))?(?:(?:仍|尚)?未|不(?=合格|达标|符合))([\u4e00-\u9fff]{2,4})\s?$/;
/**
 * 转办3456件，已解决3112件，未解决344件: of each one or the other is true, right or wrong; null where something else is told of
 * some.
 */
function yesAndNo(before: readonly Item[], left: Item, earlier: readonly Item[]): PartOf | null {
  const verb = UNDONE.exec(left.draft.lead)?.[1];
  const done = before.at(-1);
  const whole =
    before.at(-2) ?? (done && OF_EARLIER.test(left.draft.text) ? takenBefore(done, earlier) : null);
  if (verb === undefined || !whole || !done) return null;
  const own = (done.draft.lead.split(/[,，、)）]/).at(-1) ?? '')
    .replace(/^(?:其中)?(?:已经?|均已|现已)?/, '')
    .trim();
  const { text, quantity, behind } = left.draft;
  const rest = text.slice(quantity.end).replace(RATE, '');
  const isAll =
    own === verb &&
    [whole, done, left].every(({ figure }) => figure.approx === 'exact' && figure.time === 'actual') &&
    isNear(amountOf(done) + amountOf(left), amountOf(whole)) &&
    !/\d/.test(rest) &&
    !ELSE.test(rest + behind);
  return isAll ? relation(whole, [done, left], true) : null;
}

/** 收到留言359条，其中咨询160条、投诉199条，答复355条，还有4条正在处理: over the list of its parts. */
function overList(before: readonly Item[], left: Item): Item | undefined {
  const done = before.at(-1);
  if (!done || !DONE_WITH.test(done.draft.lead)) return undefined;
  const sum = amountOf(done) + amountOf(left);
  const isWhole = (item: Item) =>
    item.figure.approx === 'exact' && item.draft.depth <= left.draft.depth && equal(sum, amountOf(item));
  return sum >= LEAST ? before.slice(0, -2).find(isWhole) : undefined;
}
const DONE_WITH = /办结|答复|回复|办复|办理|整改|完成|处理|处置|化解/;

/** The amounts in the unit of one that stand in no bracket deeper than it. */
const outside = (own: Item, items: readonly Item[]) =>
  UNDONE.test(own.draft.lead)
    ? items.filter((item) => canBePart(own, item) && item.draft.depth <= own.draft.depth)
    : [];

/**
 * 排查隐患229处，已整改221处，限期整改8处; 收回528万元，用于还款203万元、补缴187.6万元，剩余137.4万元: what was done and what
 * is left make up what there was.
 */
export function doneAndLeft(items: readonly Item[], earlier: readonly Item[]): PartOf[] {
  return items.flatMap((left, i): PartOf[] => {
    if (!isAmount(left) || left.figure.approx !== 'exact') return [];
    const either = yesAndNo(outside(left, items.slice(0, i)), left, earlier);
    if (either) return [either];
    if (!isLeft(left, items[i - 1]) && !IN_HAND.test(left.draft.lead)) return [];
    const before = items.slice(0, i).filter((item) => canBePart(left, item) && !isNoneCarriedIn(item));
    for (let n = 1; n <= Math.min(MOST_DONE, before.length - 1); n++) {
      const done = before.slice(-n);
      const whole = before[before.length - n - 1] as Item;
      if (whole.figure.approx !== 'exact' || whole.draft.depth > left.draft.depth) continue;
      if (equal(sumOf(done) + amountOf(left), amountOf(whole)))
        return [relation(whole, [...done, left], true)];
    }
    const whole = overList(before, left);
    if (whole) return [relation(whole, [before.at(-1) as Item, left], true)];
    const clause = before.filter((item) => !/[；;]/.test(between(item, left)));
    if (isMeantAsRest(clause, left))
      return [relation(clause[0] as Item, [clause.at(-1) as Item, left], true)];
    return REST.test(left.draft.lead) && before.length === 1 ? ofEarlier([...before, left], earlier) : [];
  });
}

/** Runs of a sentence between ； marks. */
export function clauses(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    const last = runs.at(-1);
    if (last && before && !/[；;]/.test(between(before, item))) last.push(item);
    else runs.push([item]);
  });
  return runs;
}

/** 新收申请64件。从申请人看，自然人48件、法人或其他组织16件；从渠道看，…: the total stands in the sentence before. */
export function impliedBefore(items: readonly Item[], before: readonly Item[]): PartOf[] {
  const whole = before.findLast((item) => (item.figure.indicator ?? '').startsWith('foi-') && isTotal(item));
  if (!whole) return [];
  return clauses(items).flatMap((run) => {
    const parts = run.filter((item) => !isAside(item));
    if (!parts.every((item) => canBePart(whole, item) && sameUnit(whole, item))) return [];
    return isCompleteSet(parts) || addUp(whole, parts) ? [relation(whole, parts, true)] : [];
  });
}
