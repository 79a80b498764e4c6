import { growsAsPrinted, hasOwnBase, isYearAfter, namesAnother } from '../domain/changes.ts';
import { matchesIn } from '../domain/matches.ts';
import { countedAs } from '../domain/same-thing.ts';
import type { Check, Figure, RelationOf, Said } from '../model.ts';
import { type Context, finding, type Rule, round } from './finding.ts';
import { arePublishedTwice, isMoreThanAll, isPartition, topicsOf } from './partition.ts';
import {
  areOfUntold,
  DUST,
  differenceCheck,
  isExact,
  rateCheck,
  share,
  slackOf,
  valueOfFigure,
} from './rate.ts';
import { wordsBefore } from './words.ts';

type PartOf = RelationOf<'part-of'>;

const figuresOf = (context: Context, ids: readonly (string | null)[]) =>
  ids.map((id) => (id === null ? undefined : context.byId.get(id)));
const all = (figures: readonly (Figure | undefined)[]): figures is Figure[] =>
  figures.every((figure) => figure !== undefined && figure.value !== null);

/** What the words promise: a printed number is sure within its last place, 余 and 近 leave one side open. */
function boundsOf(figure: Figure): [number, number] {
  const value = valueOfFigure(figure);
  if (figure.approx === 'exact') return [value - slackOf(figure), value + slackOf(figure)];
  if (figure.approx === 'about') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [figure.lo ?? Number.NEGATIVE_INFINITY, figure.hi ?? Number.POSITIVE_INFINITY];
}

/** A total and the sum of what is listed as its parts. */
interface Sum {
  whole: Figure;
  listed: readonly Figure[];
  stated: number;
  sum: number;
  isTooMuch: boolean;
  isTooLittle: boolean;
  isSure: boolean;
}

/** Printed precision is the tolerance, bounds decide only where they are apart. */
function sumOf(whole: Figure, listed: readonly Figure[]): Sum {
  const sum = round(listed.reduce((total, part) => total + valueOfFigure(part), 0));
  const [low, high] = boundsOf(whole);
  const least = listed.reduce((total, part) => total + boundsOf(part)[0], 0);
  const most = listed.reduce((total, part) => total + boundsOf(part)[1], 0);
  return {
    whole,
    listed,
    stated: valueOfFigure(whole),
    sum,
    isTooMuch: least > high + DUST,
    isTooLittle: most < low - DUST,
    isSure: [whole, ...listed].every(isExact),
  };
}

/** 发布240件，其中公告90条、解读30篇: what is counted in several ways is told to fit, never not to. */
const isOfOneUnit = ({ whole, listed }: Sum) =>
  listed.every(({ unit }) => unit === null || countedAs(unit) === countedAs(whole.unit));

/** Parts that come to more than their total, though they need not be all of it. */
function excessOf({ whole, listed, sum, isSure }: Sum): Check['verdict'] | null {
  const [first] = listed as [Figure];
  if (listed.length === 1) return isMoreThanAll(whole, first) ? 'disagrees' : null;
  if (isPartition(whole, listed, sum)) return 'disagrees';
  const topics = isSure ? topicsOf(whole, listed) : null;
  return topics === 'likely' ? 'uncertain' : topics === 'sure' ? 'disagrees' : null;
}

/** Sum of parts against the whole. */
function partsOf(context: Context, relation: PartOf): Check[] {
  const figures = figuresOf(context, [relation.whole, ...relation.parts]);
  if (!all(figures) || figures.length < 2) return [];
  const [whole, ...listed] = figures as [Figure, ...Figure[]];
  const found = sumOf(whole, listed);
  const numbers = { stated: found.stated, computed: found.sum, figures };
  if (!found.isTooMuch && !found.isTooLittle)
    return relation.exhaustive && found.isSure
      ? [finding('agrees', { rule: 'PROSE-PARTS-EQ', ...numbers })]
      : [];
  if (!isOfOneUnit(found)) return [];
  if (found.isTooMuch && arePublishedTwice(found.sum, found.stated, listed)) return [];
  if (relation.exhaustive)
    return [finding('disagrees', { rule: 'PROSE-PARTS-EQ', ...numbers, message: sumWords(found) })];
  const verdict = found.isTooMuch ? excessOf(found) : null;
  return verdict
    ? [finding(verdict, { rule: 'PROSE-PARTS-LE', ...numbers, message: sumWords(found, EXCEEDS) })]
    : [];
}

const DIFFER: Said = { zh: '两处数字不一致', en: 'Numbers differ' };
const EXCEEDS: Said = { zh: '分项合计大于总数', en: 'Parts exceed their total' };

/** “…”为 425，所列3项合计 421，差 4. */
function sumWords({ isSure, isTooMuch, whole, listed, stated, sum }: Sum, what = DIFFER): Said {
  const count = listed.length;
  const shown = isSure ? stated : whole.raw;
  const apart = round(Math.abs(stated - sum));
  const isAtLeast = isTooMuch && !isSure;
  return {
    zh: `${what.zh}：“${whole.label}”为 ${shown}，所列${count}项合计${isAtLeast ? '至少' : ''} ${sum}，差 ${apart}`,
    en: `${what.en}: “${whole.label}” is ${shown}, the ${count} parts listed make ${isAtLeast ? 'at least ' : ''}${sum}, ${apart} apart`,
  };
}

export const parts: Rule = (context) =>
  context.document.relations.flatMap((relation) =>
    relation.kind === 'part-of' ? partsOf(context, relation) : [],
  );

/** Whether a rate that differs from what the amounts give is a finding. */
const isDecided = ({ verdict }: Check, from: Figure, to: Figure) =>
  verdict === 'agrees' || (growsAsPrinted(from) && growsAsPrinted(to));

const changeRate = (from: number, to: number) => (Math.abs(to - from) / from) * 100;

/** 由A减至B with its rate. */
export const rates: Rule = (context) =>
  context.document.relations.flatMap((relation) => {
    if (relation.kind !== 'change') return [];
    const figures = figuresOf(context, [relation.from, relation.to, relation.percent]);
    if (!all(figures)) return [];
    const [from, to, percent] = figures as [Figure, Figure, Figure];
    if (from.unit !== to.unit) return [];
    const rule = valueOfFigure(to) < valueOfFigure(from) ? 'PROSE-RATE-CUT' : 'PROSE-RATE-GROWTH';
    const checks = rateCheck(rule, percent, from, to, changeRate, {
      zh: `由 ${from.raw} 到 ${to.raw} 的变化`,
      en: `the change from ${from.raw} to ${to.raw}`,
    });
    return checks.filter((check) => isDecided(check, from, to));
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
    const checks = rateCheck(rule, percent, part, whole, share, {
      zh: `${part.raw} 占 ${whole.raw} 的比例`,
      en: `${part.raw} as a share of ${whole.raw}`,
    });
    const isOfOther = () =>
      fitsEarlier(context.document.figures, percent, part) ||
      areOfUntold(besideShare(context, relation.whole, percent), whole);
    return checks.filter(({ verdict }) => verdict === 'agrees' || !(isRough || isOfOther()));
  });

/** The shares of one whole that a sentence tells, each with its part. */
function besideShare(context: Context, whole: string | null, { sentenceStart }: Figure): [Figure, Figure][] {
  return context.document.relations.flatMap((one): [Figure, Figure][] => {
    if (one.kind !== 'share-of' || one.whole !== whole) return [];
    const [percent, part] = figuresOf(context, [one.percent, one.part]);
    return percent?.sentenceStart === sentenceStart && part ? [[percent, part]] : [];
  });
}

/** 占总数, 占全部申请, 纠错率: of which total, the words leave open. */
const OF_ALL = /占(?:总|全部)|(?<!办结|答复|办复|回复|办理|完成|处理|整改|反馈|化解)率$/;
const FARTHEST = 24;
/** 受理申请10件，…。在答复的9件中，同意公开的7件，占总数的70%: whether an earlier amount is the total that a share has in mind. */
function fitsEarlier(figures: readonly Figure[], percent: Figure, part: Figure): boolean {
  if (!OF_ALL.test(percent.label)) return false;
  const at = figures.indexOf(part);
  const isTotal = (figure: Figure) =>
    figure.kind === 'count' && figure.unit === part.unit && valueOfFigure(figure) > valueOfFigure(part);
  return figures
    .slice(Math.max(0, at - FARTHEST), Math.max(0, at))
    .some(
      (whole) =>
        isTotal(whole) &&
        rateCheck('PROSE-SHARE', percent, part, whole, share, NO_WORDS)[0]?.verdict === 'agrees',
    );
}
const NO_WORDS: Said = { zh: '', en: '' };

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
const OF_LAST_YEAR = /上年|去年|上一年|同期/;
const isOfOwnBase = (between: string, from: Figure, to: Figure) =>
  hasOwnBase(between) && !OF_LAST_YEAR.test(beforeIt(from)) && !isYearAfter(from, to);
const beforeIt = (figure: Figure) => wordsBefore(figure, 11);

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
    const check = differenceCheck(delta, [from, to], (computed) => ({
      zh: `由 ${from.raw} 到 ${to.raw} 相差 ${computed}`,
      en: `from ${from.raw} to ${to.raw} it is ${computed}`,
    }));
    // 由95.1%提高到96.7%，比上年提高0.4个百分点 may well have another base.
    const isOther =
      check.verdict !== 'agrees' &&
      (namesAnother(between, from.label + to.label) || isOfOwnBase(between, from, to));
    return isOther ? [] : [check];
  });

const ORDER_WORDS = /分别(?:为|是|达到?|有)/g;

/** 分别为 wants as many numbers as there are names; a list that can be told apart is short on both sides. */
export const respectively: Rule = (context) => {
  const seen = new Set<number>();
  return context.document.figures.flatMap(({ sentence, sentenceStart }): Check[] => {
    if (seen.has(sentenceStart)) return [];
    seen.add(sentenceStart);
    if (!sentence.includes('分别')) return [];
    return matchesIn(ORDER_WORDS, sentence).flatMap(({ index, 0: word }) => {
      const names = namesBefore(sentence.slice(0, index));
      const end = index + word.length;
      const clause = sentence.slice(end).split(/[。；;（(]|[，,](?!\s?\d)|分别|依次/, 1)[0] ?? '';
      const values = context.document.figures.filter(
        (figure) =>
          figure.sentenceStart === sentenceStart &&
          figure.start >= sentenceStart + end &&
          figure.end <= sentenceStart + end + clause.length,
      );
      if (names === null || values.length < 2 || values.length === names.length || !isPlainList(clause))
        return [];
      const message = {
        zh: `“${word}”前有 ${names.length} 项，后有 ${values.length} 个数`,
        en: `${names.length} things are named before “${word}”, ${values.length} numbers follow it`,
      };
      const places = [{ start: sentenceStart + index, end: sentenceStart + end }];
      const numbers = { rule: 'PROSE-RESPECTIVELY', stated: values.length, computed: names.length };
      return [finding('uncertain', { ...numbers, figures: values, places, message })];
    });
  });
};

/** The names of a list that ends a text (网站、微信、微博), or null where it is none. */
function namesBefore(text: string): string[] | null {
  const clause = text.split(/[，,。；;：:]/).at(-1) ?? '';
  // 我市与甲国、乙国的出口额: who has them is none of the things named.
  const names = clause
    .replace(/^\s?[我本全][省市县区州镇乡局](?=[与和同])[与和同]/, '')
    .split(/、|和|与|及/)
    .map((name) => name.trim());
  return names.length >= 2 && names.every((name) => name.length >= 2 && name.length <= 12 && !/\d/.test(name))
    ? names
    : null;
}

/** Numbers and nothing else but their units: 3件、5件和12件. */
const isPlainList = (clause: string) =>
  clause.split(/[、，,和及与]/).every((part) => /\d/.test(part) && part.trim().length <= 10);
