import { YEAR_BEFORE } from '../domain/changes.ts';
import type { Check, Figure } from '../model.ts';
import type { Rule } from './finding.ts';
import { isExact, rateCheck, valueOfFigure } from './rate.ts';

/** 比上年增加, 较2022年减少: from the year before to this one. */
const FROM_YEAR_BEFORE = new RegExp(`(?:同比|[较比]于?${YEAR_BEFORE})[增减多少净下][^,，。；;]{0,6}$`);
/** The same with nothing else: what was counted right before has grown. */
const OF_TOTAL = new RegExp(
  `^[,，]\\s?(?:同比|[较比]于?${YEAR_BEFORE})净?(?:增加|减少|增长|增|多|少|下降)了?\\s?$`,
);
/** A rate that names neither a thing nor a base of its own: 增长14.9%. */
const OF_DIFFERENCE = /^[,，、]?\s?(?:增长|增幅为?|上升|提高|下降|减少|降低|降幅为?)(?:了|达到?|约)?\s?$/;
/** How far behind the difference its rate may stand. */
const NEAR = 8;
const STOPS = /[。；;]/;

const between = (a: Figure, b: Figure) =>
  b.sentence.slice(a.end - b.sentenceStart, Math.max(a.end, b.start) - b.sentenceStart);
const leadOf = ({ sentence, sentenceStart, start }: Figure) =>
  sentence.slice(Math.max(0, start - sentenceStart - 20), start - sentenceStart);

/** The rate that a difference and the total now reached come to. */
const rateOf = (delta: number, total: number) => (Math.abs(delta) / (total - delta)) * 100;

function growthOf(total: Figure, delta: Figure, percent: Figure): Check | undefined {
  const rule = valueOfFigure(delta) < 0 ? 'PROSE-RATE-CUT' : 'PROSE-RATE-GROWTH';
  const formula = `由 ${total.raw} 和增减的 ${delta.raw} 推算的变化`;
  return rateCheck(rule, percent, delta, total, rateOf, formula)[0];
}

/**
 * 发布3947件，比上年增加512件，增长14.9%: the base is not printed, the total and the difference give it. A total that
 * does not stand right before the difference is only believed where it fits.
 */
export const growth: Rule = ({ document: { figures, relations } }) => {
  const known = new Set(
    relations.flatMap((relation) => (relation.kind === 'change' ? [relation.percent] : [])),
  );
  return figures.flatMap((percent, i): Check[] => {
    const delta = figures[i - 1];
    if (percent.kind !== 'change-percent' || delta?.kind !== 'delta' || known.has(percent.id)) return [];
    if (
      delta.sentenceStart !== percent.sentenceStart ||
      !isExact(delta) ||
      !FROM_YEAR_BEFORE.test(leadOf(delta))
    )
      return [];
    const gap = between(delta, percent);
    if (gap.length > NEAR || STOPS.test(gap)) return [];
    const own = figures
      .slice(Math.max(0, i - 9), i - 1)
      .filter((one) => one.sentenceStart === delta.sentenceStart && one.unit === delta.unit && isExact(one));
    const nearest = own.at(-1);
    const checks = own.flatMap((total) => growthOf(total, delta, percent) ?? []);
    const agreed = checks.find(({ verdict }) => verdict === 'agrees');
    if (agreed) return [agreed];
    // Right or wrong, the words leave no doubt of what the three numbers are of.
    const isSure =
      nearest === figures[i - 2] &&
      own.length === 1 &&
      nearest !== undefined &&
      OF_TOTAL.test(between(nearest, delta)) &&
      OF_DIFFERENCE.test(gap);
    return isSure ? checks : [];
  });
};
