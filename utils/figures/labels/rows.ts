/** Numbers of one unit that stand joined, 9.4%和21.7%, and the names or the amounts that they belong to. */
import { namesAnother } from '../../domain/changes.ts';
import { codesOf, sharedEnd } from '../../domain/text.ts';
import { type Draft, isChange, isJoined } from '../draft.ts';
import { namesIn } from './names.ts';
import { phraseOf } from './phrase.ts';
import { howCompared, timesOf } from './rates.ts';
import { LONGEST } from './shorten.ts';
import { ACTS } from './words.ts';

const JOINTS = codesOf('、和及与');
/** The next number of a row, without its unit. */
const NEXT = /[、和及与]\s?[约近超]?\d[\d.,]*\s?[万亿]?/y;
const LONGEST_ROW = 80;

/** How many numbers of its unit stand joined behind a draft. */
function joinedBehind({ text, quantity: { end, unit } }: Draft): number {
  let count = 0;
  let at = end;
  while (JOINTS.has(text.charCodeAt(at)) && at - end < LONGEST_ROW) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text)?.[0].length;
    if (next === undefined) break;
    at += next;
    const isOfUnit = unit !== null && text.startsWith(unit, at);
    // 2.1、0.4个百分点: the unit stands once.
    if (!isOfUnit && !JOINTS.has(text.charCodeAt(at))) break;
    if (isOfUnit) at += unit.length;
    count++;
  }
  return count;
}

interface Row {
  first: Draft;
  /** Which of the numbers a draft is. */
  order: number;
  count: number;
}

/** The row that a draft is one of; null where it stands alone. */
function rowOf(draft: Draft): Row | null {
  let first = draft;
  let order = 0;
  while (first.previous?.quantity.unit === draft.quantity.unit && isJoined(first)) {
    first = first.previous;
    order++;
  }
  const count = order + 1 + joinedBehind(draft);
  return count < 2 ? null : { first, order, count };
}

/** 增加1万人、0.2万人: what stands joined to a change is one. */
function tellsChange(draft: Draft): boolean {
  let at = draft;
  while (at.previous && isJoined(at) && !isChange(at)) at = at.previous;
  return isChange(at);
}

/** What a draft is about, without how it changed. */
export const nameOf = ({ label, quantity: { direction } }: Draft): string =>
  direction !== null && label.endsWith(direction) ? label.slice(0, -direction.length) : label;

/** The amounts up to a draft in reading order, both ends of 由8份减至2份 as one. */
export function amountsUpTo(last: Draft | null, isAmount: (draft: Draft) => boolean): Draft[] {
  const out: Draft[] = [];
  for (let at = last; at; at = at.previous) {
    const [next] = out;
    if (isAmount(at) && (at.label !== next?.label || isJoined(next))) out.unshift(at);
  }
  return out;
}

const OF_TARGET = /完成[\u4e00-\u9fff]{0,6}(?:目标|任务|计划)[\u4e00-\u9fff]{0,2}的$/;
const SHARE_OF_TARGET = /(?:占|完成|相当于)[\u4e00-\u9fff]{0,8}(?:目标|任务|计划|预算)$/;
const SHARE = /^[,，、]?(?:各|约)?占([\u4e00-\u9fff]{0,10}?)(?:的(?:比[重例])?(?:为)?)?$/;

/** Amounts up to the nearest change: what grew was told right before. */
function amountsSinceChange(last: Draft | null): Draft[] {
  let floor = last;
  while (floor && !isChange(floor)) floor = floor.previous;
  const from = floor?.quantity.end ?? 0;
  return amountsUpTo(last, ({ quantity: { start } }) => start >= from);
}

/**
 * 收入2.1亿元、业务量1830万件，同比增长9.4%和21.7%: as many changes, shares or rates as amounts before, one after the
 * other, without 分别 and without a name of their own; likewise 完成目标任务的107%和108%.
 */
export function severalOf(draft: Draft): string | null {
  const row = rowOf(draft);
  if (row === null) return null;
  const { first, order, count } = row;
  const isOfChange = isChange(first);
  const share = first.quantity.kind === 'percent' ? SHARE.exec(first.lead) : null;
  const times = first.quantity.kind === 'ratio' ? timesOf(first.lead) : null;
  if (!isOfChange && share === null && times === null && !OF_TARGET.test(first.lead)) return null;
  const how = howCompared(first.lead, '');
  if (isOfChange && namesAnother(first.lead.replace(IN_WHAT_WAY, ''), '')) return null;
  const before = share
    ? amountsUpTo(first.previous, (at) => !tellsChange(at))
    : amountsSinceChange(first.previous);
  // 分别占年计划的71%和86%，较上年增长47%和35%: not the shares have grown.
  const bare = isOfChange ? before.filter(({ label }) => !SHARE_OF_TARGET.test(label)) : before;
  const amounts = bare.length < count ? before : bare;
  const named = amounts[amounts.length - count + order];
  if (named === undefined || amounts.length < count) return null;
  if (share) return `${named.label}占${share[1] || '比'}`;
  if (times !== null) return `${named.label}${times}`;
  if (!isOfChange) return `${named.label}${phraseOf(first.lead)}`;
  const word = /同比|环比/.exec(first.lead)?.[0] ?? '';
  return `${named.label}${word}${how}${first.quantity.direction ?? ''}`;
}

/** 同口径, 较前五年, 较2018年均值. */
const IN_WHAT_WAY =
  /年均(?!值)|同口径|[按可]?可比(?:口径|价格)?(?:计算)?|[较比](?:前|[上过]去?)[一二两三四五]年|(?<=20\d\d年)(?:年?均值|平均(?:值|水平)?)/g;

/** How far back a row of years may stand. */
const REACH = 60;

/** 为老人、儿童发放补贴12万元、8万元: the list does not end with a name. */
const isMoreThanName = (name: string, i: number) =>
  name.includes('的') || (i > 0 && ACTS.isIn(name) && !RATE.test(name));
/** 开工率, 签约率 are names. */
const RATE = /[\u4e00-\u9fff]率$/;

/** 城乡居民收入达到3.1万元和1.6万元, 企业、高校达60家、7家: as many names before a row as it has numbers. */
export function inTurn(draft: Draft): string | null {
  const row = rowOf(draft);
  if (row === null || row.first.lead.includes('分别')) return null;
  const { direction } = row.first.quantity;
  const phrase = phraseOf(row.first.lead);
  const own = direction !== null && phrase.endsWith(direction) ? phrase.slice(0, -direction.length) : phrase;
  const { text, quantity } = row.first;
  const names = namesIn(own, row.count, text.slice(Math.max(0, quantity.start - REACH), quantity.start));
  if (names.length !== row.count || names.some(isMoreThanName)) return null;
  const how = isChange(row.first) ? howCompared(row.first.lead, '') : '';
  return `${names[row.order]}${how}${direction ?? ''}`;
}

const ACCIDENT = /^.*事故(?=同比|环比|较|比|[减增下上])/;
/** 死亡12起、受伤3人，同比减少3起、2人: each of several units is one of the amount that has it. */
export function besideChange(draft: Draft): string | null {
  const isBeside = isJoined(draft) || (isChange(draft) && draft.lead.trim() === '');
  if (!isBeside || draft.previous === null || !tellsChange(draft.previous)) return null;
  let first = draft.previous;
  while (first.previous && isJoined(first) && tellsChange(first.previous)) first = first.previous;
  const { kind, direction } = first.quantity;
  if (kind !== 'delta' || first.quantity.unit === draft.quantity.unit) return null;
  for (let at = first.previous; at; at = at.previous)
    if (at.quantity.unit === draft.quantity.unit && at.depth <= draft.depth && !tellsChange(at))
      return `${at.label}${direction ?? ''}`;
  // 未发生事故，同比减少1起、1人: those who lost their lives.
  const accident = ACCIDENT.exec(first.label)?.[0];
  return accident !== undefined && draft.quantity.unit === '人'
    ? `${accident}死亡人数${direction ?? ''}`
    : null;
}

/** 均增长, 均居全市, 均保持: said of all that was told right before. */
const OF_ALL = /^[,，、]?\s?均(?=[增下上提降]|居|位[居列]|列|保持|高于|低于|快于)/;

/** 财政收入21亿元、税收13亿元，均居全市第二: of both. */
export function ofAll(draft: Draft): string | null {
  if (!OF_ALL.test(draft.lead) || draft.previous === null) return null;
  const row: Draft[] = [];
  for (let at: Draft | null = draft.previous; at; at = at.previous) {
    row.unshift(at);
    if (!/^[、和及与]/.test(at.lead)) break;
  }
  if (row.length < 2 || row.some(isChange)) return null;
  const labels = row.map(({ label }) => label);
  // 城镇、农村居民收入, but 财政总收入、预算收入.
  const isAlike = labels.every(({ length }) => length === labels[0]?.length);
  const shared = isAlike ? labels.reduce(sharedEnd) : '';
  const all = labels.map((label) => label.slice(0, label.length - shared.length)).join('、') + shared;
  const said = phraseOf(draft.lead.replace(OF_ALL, ''));
  return all.length > LONGEST - 4 ? null : `${all}均${said}`;
}

const GROWTH_OF_ALL = /^[,，、]?\s?(增[速幅])均(?=[居位列排高低快])/;
const MOST_GROWN = 6;
/** 工业增加值增长9.5%，投资增长8%，增速均居全市第一: of all that grew, the first for the others where they are many. */
export function growthOfAll(draft: Draft): string | null {
  const said = GROWTH_OF_ALL.exec(draft.lead);
  if (said === null) return null;
  const grown: string[] = [];
  for (let at = draft.previous; at && grown.length < MOST_GROWN; at = at.previous) {
    if (/[；;。]/.test(draft.text.slice(at.quantity.end, draft.quantity.start))) break;
    if (isChange(at)) grown.unshift(nameOf(at).replace(/(?:同比|环比)$/, ''));
  }
  if (grown.length < 2) return null;
  const all = grown.join('、');
  const names = all.length <= LONGEST - 8 ? all : `${grown[0]}等`;
  return `${names}${said[1]}均${phraseOf(draft.lead.replace(GROWTH_OF_ALL, ''))}`;
}
