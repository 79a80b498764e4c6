import { COMPARED_PART } from '../domain/calendar.ts';
import { YEAR_BEFORE } from '../domain/changes.ts';
import { codesOf, lastInk } from '../domain/text.ts';
import { type Draft, isJoined } from './draft.ts';

/** 与2010年第六次全国人口普查的334020人相比. */
const CENSUS = '第[一二三四五六七八九]次(?:全国)?[\\u4e00-\\u9fff]{2}普查';
const WITH_YEAR_BEFORE = new RegExp(`[与同较比]${YEAR_BEFORE}(?:${COMPARED_PART}|${CENSUS})?的?\\s?$`);
/** What that ends with. */
const ENDS_YEAR = codesOf('年月度期末的');
const COMPARED = /^(?:[^,，。；;]|,(?=\d)){0,40}?(?:相比|分别[增上提减下降])/;
/** So many amounts may be compared at once: the walk back is short for every figure. */
const MOST = 6;

/** The amounts of the year before that a draft is one of, up to it: 与去年同期的104起、49人相比; null for others. */
export function comparedWith(draft: Draft): readonly Draft[] | null {
  const bases = [draft];
  let [first] = bases as [Draft];
  while (first.previous && isJoined(first) && bases.length < MOST) {
    first = first.previous;
    bases.unshift(first);
  }
  const { end } = draft.quantity;
  const isCompared =
    ENDS_YEAR.has(lastInk(first.lead)) &&
    WITH_YEAR_BEFORE.test(first.lead) &&
    COMPARED.test(draft.text.slice(end, end + 48));
  return isCompared ? bases : null;
}

const CHANGED = /^\s?(?:增长|增加|上升|提高|减少|下降|降低|[多少增减升降高低])/;
/** 较上年的11起增加3起: an amount of the year before that its change stands right behind. */
export const isBaseOfChange = ({ lead, text, quantity: { end } }: Draft): boolean =>
  ENDS_YEAR.has(lastInk(lead)) && WITH_YEAR_BEFORE.test(lead) && CHANGED.test(text.slice(end, end + 3));

/** Without what is listed as parts: 其中道路63起、死亡31人 are compared with nothing. */
function withoutParts(amounts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let isInParts = false;
  for (const amount of amounts) {
    isInParts = amount.lead.includes('其中') || (isInParts && amount.lead.startsWith('、'));
    if (!isInParts && amount.depth === 0) out.push(amount);
  }
  return out;
}

/** How many of the amounts that stand joined behind one have its unit. */
function joinedBehind({ text, quantity: { end, unit } }: Draft): number {
  const [rest = ''] = text.slice(end, end + 48).split(/相比|分别/, 1);
  const behind = rest.split(/[、和及与]/).slice(1);
  return behind.filter((part) => part.trim().endsWith(unit ?? '\0')).length;
}

/**
 * What the last of these amounts of the year before is compared with: the amount of this year in its unit. Several in
 * one unit (3200人、800人，与上年的3000人、760人相比) are told by their order; null where that is not sure.
 */
export function counterpartOf(bases: readonly Draft[]): Draft | null {
  const [first, last] = [bases[0], bases.at(-1)];
  if (!first || !last) return null;
  const isAlike = ({ quantity: { unit, kind } }: Draft) =>
    unit === last.quantity.unit && kind === last.quantity.kind;
  const before: Draft[] = [];
  for (let at = first.previous; at; at = at.previous) before.unshift(at);
  const own = withoutParts(before).filter(isAlike);
  const order = bases.filter(isAlike).length;
  return own.length === order + joinedBehind(last) ? (own[order - 1] ?? null) : null;
}
