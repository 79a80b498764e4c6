/** The official balance told in prose: 新收136件，上年结转4件；办结135件，结转下年度5件. */
import type { Check, Figure, Relation } from '../model.ts';
import { finding, type Rule } from './finding.ts';
import { isExact, valueOfFigure } from './rate.ts';

const ROWS = ['foi-new', 'foi-carried-in', 'foi-handled', 'foi-carried-out'] as const;
/** A sum that misses by more than this speaks of other requests. */
const FARTHEST = 0.1;

/** 按时办结65件, 自然人新收20件, 收到80件（含上年结转5件）: of some of them only, or one in the other. */
const SOME_ONLY = /按[期时]|及时|当场|自然人|法人|网[上络]|信函|当面|其中|累计|含|包括/;
/** All four in one sentence, none of them of some only: they are of the same requests. */
const isOneSentence = (four: readonly Figure[]): boolean =>
  new Set(four.map(({ sentenceStart }) => sentenceStart)).size === 1 &&
  !SOME_ONLY.test(four[0]?.sentence ?? '');

const isCounted = (figure: Figure) =>
  isExact(figure) && figure.kind === 'count' && figure.time === 'actual' && figure.unit === '件';

/** The one figure of a section that gives an indicator; null where there is none, or there are several. */
function onlyOne(figures: readonly Figure[], indicator: string): Figure | null {
  const [first, another] = figures.filter((figure) => figure.indicator === indicator);
  return first && !another && isCounted(first) ? first : null;
}

/** 其余予以转办, 申请人撤回的: requests that no number tells of. */
const UNTOLD = /其余|撤[回销]|另有/;
/** 答复98件，其他处理4件: beside the four stands what became of others, and is no part of them. */
function namesOthers(figures: readonly Figure[], four: readonly Figure[], relations: readonly Relation[]) {
  const known = new Set(four.map(({ id }) => id));
  // Wholes stand before their parts.
  for (const one of relations)
    if (one.kind === 'part-of' && known.has(one.whole)) for (const part of one.parts) known.add(part);
  const places = four.map(({ sentenceStart }) => sentenceStart);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (four.some(({ sentence }) => UNTOLD.test(sentence))) return true;
  return figures.some(
    ({ id, unit, kind, sentenceStart }) =>
      kind === 'count' && unit === '件' && sentenceStart >= first && sentenceStart <= last && !known.has(id),
  );
}

function balanceOf(figures: readonly Figure[], relations: readonly Relation[]): Check | null {
  const [received, carried, handled, left] = ROWS.map((row) => onlyOne(figures, row));
  if (!received || !carried || !handled || !left) return null;
  const [own, before, done, rest] = [received, carried, handled, left].map(valueOfFigure) as [
    number,
    number,
    number,
    number,
  ];
  const [stated, computed] = [done + rest, own + before];
  const parts = { rule: 'T3-BALANCE', stated, computed, figures: [received, carried, handled, left] };
  if (stated === computed) return finding('agrees', parts);
  // What was received may hold what was carried over, and what is told of it may leave that out.
  if (stated === own || (Math.abs(stated - computed) > computed * FARTHEST && !isOneSentence(parts.figures)))
    return null;
  if (namesOthers(figures, parts.figures, relations)) return null;
  const message = {
    zh: `两处数字不一致：新收 ${own} 加上年结转 ${before} 为 ${computed}，办结 ${done} 加结转下年度 ${rest} 为 ${stated}`,
    en: `Numbers differ: ${own} received and ${before} carried in are ${computed}, ${done} handled and ${rest} carried out are ${stated}`,
  };
  return finding('disagrees', { ...parts, message });
}

/** Only where no table tells it: with the table, its own numbers are compared. */
export const carriedOver: Rule = ({ document: { figures, relations }, T3 }) => {
  if (T3 !== null) return [];
  const left = figures.filter(({ indicator }) => indicator === 'foi-carried-out');
  const sections = new Set(left.map(({ section }) => section));
  return [...sections].flatMap(
    (own) =>
      balanceOf(
        figures.filter(({ section }) => section === own),
        relations,
      ) ?? [],
  );
};
