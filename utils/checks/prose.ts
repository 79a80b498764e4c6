import { namesAnother } from '../domain/changes.ts';
import type { Check, Figure, Relation } from '../model.ts';
import { type Context, finding, type Rule, round } from './finding.ts';
import { isExact, rateCheck, valueOfFigure } from './rate.ts';

type PartOf = Extract<Relation, { kind: 'part-of' }>;

const figuresOf = (context: Context, ids: readonly (string | null)[]) =>
  ids.map((id) => (id === null ? undefined : context.byId.get(id)));
const all = (figures: readonly (Figure | undefined)[]): figures is Figure[] =>
  figures.every((figure) => figure !== undefined && figure.value !== null);

/** What the words promise: a printed number is sure within its last place, 余 and 近 leave one side open. */
function boundsOf(figure: Figure): [number, number] {
  const value = valueOfFigure(figure);
  if (figure.approx === 'exact') return [value - figure.tolerance, value + figure.tolerance];
  if (figure.approx === 'about') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [figure.lo ?? Number.NEGATIVE_INFINITY, figure.hi ?? Number.POSITIVE_INFINITY];
}

const DUST = 1e-6;

/** Sum of parts against the whole; printed precision is the tolerance, bounds decide only where they are apart. */
function partsOf(context: Context, relation: PartOf): Check[] {
  const figures = figuresOf(context, [relation.whole, ...relation.parts]);
  if (!all(figures) || figures.length < 3) return [];
  const [whole, ...listed] = figures as [Figure, ...Figure[]];
  const stated = valueOfFigure(whole);
  const sum = round(listed.reduce((total, part) => total + valueOfFigure(part), 0));
  const [low, high] = boundsOf(whole);
  const least = listed.reduce((total, part) => total + boundsOf(part)[0], 0);
  const most = listed.reduce((total, part) => total + boundsOf(part)[1], 0);
  const isTooMuch = least > high + DUST;
  const isTooLittle = most < low - DUST;
  const isSure = figures.every(isExact);
  const numbers = { stated, computed: sum, figures };
  const about = isSure ? '' : '至少';
  const words = `“${whole.label}”为 ${isSure ? stated : whole.raw}，所列${listed.length}项合计${isTooMuch ? about : ''} ${sum}，差 ${round(Math.abs(stated - sum))}`;
  if (isTooMuch && stated * MOST_REPEATED < sum && listed.every(({ label }) => PUBLISHED.test(label)))
    return [];
  if (relation.exhaustive && (isTooMuch || isTooLittle))
    return [
      finding('disagrees', { rule: 'PROSE-PARTS-EQ', ...numbers, message: `两处数字不一致：${words}` }),
    ];
  if (isTooMuch && isOneList(listed))
    return [
      finding('disagrees', { rule: 'PROSE-PARTS-LE', ...numbers, message: `分项合计大于总数：${words}` }),
    ];
  return relation.exhaustive && isSure ? [finding('agrees', { rule: 'PROSE-PARTS-EQ', ...numbers })] : [];
}

const PUBLISHING = '网站|官网|微信|微博|公众号|抖音|视频号|客户端|头条|公报|公开栏|公示栏';
/** One text may be published in several ways; ways that are more than the total by less than this are a slip. */
const PUBLISHED = new RegExp(`${PUBLISHING}|报刊|媒体|方式公开`);
const MOST_REPEATED = 1.1;

/** Ways by which each of a total went: one cannot be two of them. 其中女性…、党员… may be the same people. */
const WAYS = new RegExp(`${PUBLISHING}|信函|网络|网上|当面|现场|电话|传真|邮件|线上|线下|自然人|法人`);

/** 其中用于产业发展10.6亿元、基础设施8.9亿元: money is spent once. */
function areUses(parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (!first || !parts.every(({ kind }) => kind === 'money')) return false;
  const at = first.start - first.sentenceStart;
  return /用于[^,，。；;]*$/.test(first.sentence.slice(Math.max(0, at - 24), at));
}

const isOneList = (parts: readonly Figure[]): boolean =>
  parts.every(({ label }) => WAYS.test(label.replace(/^.*其中/, ''))) ||
  parts.every(({ label }) => label.endsWith('类')) ||
  areUses(parts);

export const parts: Rule = (context) =>
  context.document.relations.flatMap((relation) =>
    relation.kind === 'part-of' ? partsOf(context, relation) : [],
  );

const changeRate = (from: number, to: number) => (Math.abs(to - from) / from) * 100;
const share = (part: number, whole: number) => (part / whole) * 100;

/** 由A减至B with its rate. */
export const rates: Rule = (context) =>
  context.document.relations.flatMap((relation) => {
    if (relation.kind !== 'change') return [];
    const figures = figuresOf(context, [relation.from, relation.to, relation.percent]);
    if (!all(figures)) return [];
    const [from, to, percent] = figures as [Figure, Figure, Figure];
    if (from.unit !== to.unit) return [];
    const rule = valueOfFigure(to) < valueOfFigure(from) ? 'PROSE-RATE-CUT' : 'PROSE-RATE-GROWTH';
    return rateCheck(rule, percent, from, to, changeRate, `由 ${from.raw} 到 ${to.raw} 的变化`);
  });

const DONE_RATE = /(?:办结|答复|办复|回复|办理|完成|处理|整改|反馈|化解)率$/;

/** 占 and rates beside their two numbers. */
export const shares: Rule = (context) =>
  context.document.relations.flatMap((relation) => {
    if (relation.kind !== 'share-of') return [];
    const figures = figuresOf(context, [relation.percent, relation.part, relation.whole]);
    if (!all(figures)) return [];
    const [percent, part, whole] = figures as [Figure, Figure, Figure];
    // 四分之三 is said of 73% as well.
    const isRough = percent.kind === 'ratio';
    const rule = DONE_RATE.test(percent.label) ? 'PROSE-DONE-RATE' : 'PROSE-SHARE';
    const checks = rateCheck(rule, percent, part, whole, share, `${part.raw} 占 ${whole.raw} 的比例`);
    return isRough ? checks.filter(({ verdict }) => verdict === 'agrees') : checks;
  });

/** How far behind its two numbers a difference may stand and still be theirs. */
const NEAR = 16;

/** The first of the figures, which are in reading order, that begins at or behind an offset. */
function firstFrom(figures: readonly Figure[], offset: number): Figure | undefined {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Figure).start < offset) low = middle + 1;
    else high = middle;
  }
  return figures[low];
}

const DIFFERENCES: ReadonlySet<string> = new Set(['delta', 'delta-pp']);

/** 年均增加, 低于控制目标: a difference from something else. */
const OF_OTHER = /[。；;]|[二两三四五六七八九十]年|年均|平均|每年|目标|计划|任务|水平|[高低快慢]于/;
const OWN_BASE = /同比|环比|今年|[较比]/;
const OF_LAST_YEAR = /上年|去年|上一年|同期/;
const yearOf = ({ period }: Figure) => Number(period?.slice(0, 4) ?? Number.NaN);
const isOfOwnBase = (between: string, from: Figure, to: Figure) =>
  OWN_BASE.test(between) && !OF_LAST_YEAR.test(beforeIt(from)) && yearOf(to) - yearOf(from) !== 1;
const beforeIt = ({ sentence, sentenceStart, start }: Figure) =>
  sentence.slice(Math.max(0, start - sentenceStart - 11), start - sentenceStart);

/** 由A增至B，增加C: C is what lies between A and B. */
export const deltas: Rule = (context) =>
  context.document.relations.flatMap((relation) => {
    if (relation.kind !== 'change') return [];
    const ends = figuresOf(context, [relation.from, relation.to]);
    if (!all(ends) || !ends.every(isExact)) return [];
    const [from, to] = ends as [Figure, Figure];
    const last = Math.max(from.end, to.end);
    const delta = firstFrom(context.document.figures, last);
    if (!delta || !DIFFERENCES.has(delta.kind) || !isExact(delta) || delta.sentenceStart !== to.sentenceStart)
      return [];
    const between = to.sentence.slice(last - to.sentenceStart, delta.start - to.sentenceStart);
    const unit = delta.kind === 'delta-pp' ? '%' : delta.unit;
    if (unit !== to.unit || from.unit !== to.unit || between.length > NEAR || OF_OTHER.test(between))
      return [];
    const stated = Math.abs(valueOfFigure(delta));
    const computed = round(Math.abs(valueOfFigure(to) - valueOfFigure(from)));
    const slack = delta.tolerance + from.tolerance + to.tolerance + DUST;
    const message = `两处数字不一致：由 ${from.raw} 到 ${to.raw} 相差 ${computed}，文中为 ${stated}`;
    const agrees = Math.abs(stated - computed) <= slack;
    // 由95.1%提高到96.7%，比上年提高0.4个百分点 may well have another base.
    if (!agrees && (namesAnother(between, from.label + to.label) || isOfOwnBase(between, from, to)))
      return [];
    const parts = { rule: 'PROSE-DELTA', stated, computed, figures: [delta, from, to], message };
    return [finding(agrees ? 'agrees' : 'disagrees', parts)];
  });

const ORDER_WORDS = /分别(?:为|是|达到?|有)/g;

/** 分别为 wants as many numbers as there are names; a list that can be told apart is short on both sides. */
export const respectively: Rule = (context) => {
  const seen = new Set<number>();
  return context.document.figures.flatMap(({ sentence, sentenceStart }): Check[] => {
    if (seen.has(sentenceStart)) return [];
    seen.add(sentenceStart);
    if (!sentence.includes('分别')) return [];
    return [...sentence.matchAll(ORDER_WORDS)].flatMap(({ index, 0: word }) => {
      const names = namesBefore(sentence.slice(0, index));
      const end = index + word.length;
      const clause = sentence.slice(end).split(/[。；;（(]|[，,](?!\s?\d)/, 1)[0] ?? '';
      const values = context.document.figures.filter(
        (figure) =>
          figure.sentenceStart === sentenceStart &&
          figure.start >= sentenceStart + end &&
          figure.end <= sentenceStart + end + clause.length,
      );
      if (names === null || values.length < 2 || values.length === names.length || !isPlainList(clause))
        return [];
      const message = `“${word}”前有 ${names.length} 项，后有 ${values.length} 个数`;
      const places = [{ start: sentenceStart + index, end: sentenceStart + end }];
      const numbers = { rule: 'PROSE-RESPECTIVELY', stated: values.length, computed: names.length };
      return [finding('uncertain', { ...numbers, figures: values, places, message })];
    });
  });
};

/** The names of a list that ends a text (网站、微信、微博), or null where it is none. */
function namesBefore(text: string): string[] | null {
  const clause = text.split(/[，,。；;：:]/).at(-1) ?? '';
  const names = clause.split(/、|和|与|及/).map((name) => name.trim());
  return names.length >= 2 && names.every((name) => name.length >= 2 && name.length <= 12 && !/\d/.test(name))
    ? names
    : null;
}

/** Numbers and nothing else but their units: 3件、5件和12件. */
const isPlainList = (clause: string) =>
  clause.split(/[、，,和及与]/).every((part) => /\d/.test(part) && part.trim().length <= 10);
