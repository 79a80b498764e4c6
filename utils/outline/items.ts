import { ordinalOf } from '../domain/numerals.ts';
import { codesOf } from '../domain/text.ts';
import { depthsOf, type Marked } from './nested-items.ts';

/** A point inside a paragraph: 一是…, 第一，…, 首先，…, ①…. Offsets are into the text scanned. */
export interface ItemDraft {
  number: string;
  ordinal: number | null;
  title: string;
  from: number;
  to: number;
  /** 1 for a point inside another. */
  depth: number;
}

/** Behind these a point may begin. */
const OPENERS = codesOf('。；;：:，,、！!？?）) ”"');
/** Marks that editors set before a point. */
const BULLETS = '◆◇■□●▲△★☆▶►※❖➤';
/** What the mark of a point begins with. */
const MARKS = codesOf(`${BULLETS}—①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(一二三四五六七八九十第其首再最`);
const LONGEST_TITLE = 40;
const SHORTEST_AT_COMMA = 6;

interface Mark {
  number: string;
  ordinal: number | null;
  family: 'is' | 'must' | 'nth' | 'first' | 'qi' | 'circled' | 'dash' | 'paren';
  length: number;
}

const SEQUENCE_WORDS = ['首先', '其次', '再次', '最后'];
const CN = codesOf('一二三四五六七八九十');
/** Where the numeral ends that begins at an offset; ordinals of three characters at most. */
function numeralEnd(text: string, from: number, most: number): number {
  let end = from;
  while (end < most && CN.has(text.charCodeAt(end))) end++;
  return end;
}

/** The mark of a point at `at`, or null. */
function markAt(text: string, at: number): Mark | null {
  const char = text.charAt(at);
  if (at === 0 && char === '—') return dashMark(text);
  if (at === 0 && BULLETS.includes(char)) return bulletMark(text);
  if (char >= '①' && char <= '⑳')
    return { number: char, ordinal: char.charCodeAt(0) - 0x245f, family: 'circled', length: 1 };
  if (char === '（' || char === '(') return parenMark(text, at);
  if (CN.has(text.charCodeAt(at))) return numeralMark(text, at);
  const nth = char === '第' || char === '其' ? nthMark(text, at, char) : null;
  if (nth) return nth;
  const word = '首其再最'.includes(char) ? SEQUENCE_WORDS.find((w) => text.startsWith(w, at)) : undefined;
  if (!word) return null;
  // 首先加强学习，…；其次建好阵地: without a comma only where a point may begin a clause.
  const gap = /[，,、]/.test(text.charAt(at + 2)) ? 1 : 0;
  if (gap === 0 && !opensClause(text, at, word)) return null;
  return { number: word, ordinal: SEQUENCE_WORDS.indexOf(word) + 1, family: 'first', length: 2 + gap };
}

/** 首先 at the begin of a sentence, 其次 and 最后 behind ；: no 再次荣获, no 最后一公里. */
const opensClause = (text: string, at: number, word: string): boolean =>
  word === '首先'
    ? at === 0 || /[。；;：:]/.test(text.charAt(at - 1))
    : word !== '再次' && /[；;]/.test(text.charAt(at - 1)) && text.charAt(at + 2) !== '一';

/** ——经济运行稳中向好。: a paragraph that a dash makes a point of the list it stands in. */
function dashMark(text: string): Mark | null {
  const dash = /^—{1,2}\s?(?=[\u4e00-\u9fff“])/.exec(text)?.[0];
  const named = dash !== undefined && /^[^。；]{2,40}[。；：]/.test(text.slice(dash.length));
  return named ? { number: dash.trim(), ordinal: 0, family: 'dash', length: dash.length } : null;
}

/** ●就业形势保持稳定。城镇新增就业…: the name of a point, and its text behind it; ●联系人： and what counts are none. */
function bulletMark(text: string): Mark | null {
  const bullet = /^.\s?(?=[\u4e00-\u9fff“][^。；;：:\d]{3,30}[。：:].)/.exec(text)?.[0];
  return bullet === undefined
    ? null
    : { number: bullet.trim(), ordinal: 0, family: 'dash', length: bullet.length };
}

/** （1）…；（2）… inside one paragraph are its points; alone at the start of a line （1） heads a part. */
function parenMark(text: string, at: number): Mark | null {
  const found = /^[（(]([\d０-９]{1,2})[）)]/.exec(text.slice(at, at + 4));
  return found
    ? {
        number: found[0],
        ordinal: Number(found[1]?.normalize('NFKC')),
        family: 'paren',
        length: found[0].length,
      }
    : null;
}

function numeralMark(text: string, at: number): Mark | null {
  const end = numeralEnd(text, at, at + 3);
  const verb = text.charAt(end);
  if (verb !== '是' && verb !== '要') return null;
  const ordinal = ordinalOf(text.slice(at, end));
  const gap = /[，,：:]/.test(text.charAt(end + 1)) ? 1 : 0;
  return {
    number: text.slice(at, end + 1),
    ordinal,
    family: verb === '是' ? 'is' : 'must',
    length: end + 1 - at + gap,
  };
}

function nthMark(text: string, at: number, char: string): Mark | null {
  const end = numeralEnd(text, at + 1, at + 3);
  if (end === at + 1 || !/[，,、：:]/.test(text.charAt(end))) return null;
  return {
    number: text.slice(at, end),
    ordinal: ordinalOf(text.slice(at + 1, end)),
    family: char === '第' ? 'nth' : 'qi',
    length: end + 1 - at,
  };
}

/** 深化改革，|推出主题服务30个: a clause behind the name that counts something. */
const COUNTS = /^[^，,\d]{4,}(?:[，,][^，,\d]+)*(?=[，,][^，,\d]*\d)/;

/** Where the name of the point ends: at 。 or ； when that is near, else at the first ， that leaves a name; before what counts. */
function titleEnd(text: string, from: number, limit: number): number {
  const window = text.slice(from, Math.min(limit, from + LONGEST_TITLE + 1));
  const stop = window.search(/[。；;：:！!]/);
  if (stop > 0 || limit - from <= LONGEST_TITLE) {
    const own = stop > 0 ? window.slice(0, stop) : window;
    return from + (COUNTS.exec(own)?.[0] ?? own).length;
  }
  for (let i = SHORTEST_AT_COMMA; i < window.length; i++) if (/[，,]/.test(window.charAt(i))) return from + i;
  for (let i = from + LONGEST_TITLE; i < limit; i++) if (/[，,。；;：:]/.test(text.charAt(i))) return i;
  return limit;
}

/** Families that need a second member in the same paragraph: alone they are ordinary words. */
const NEEDS_COMPANY = new Set(['must', 'nth', 'first', 'qi', 'circled', 'paren']);

/** Families whose points may have a paragraph each. */
const LEADS = new Set<Mark['family']>(['nth', 'first', 'qi']);

/** Which of these texts, paragraphs in order, begin with the points of one list: 首先，… / 其次，…. */
export function listedParagraphs(texts: readonly string[]): Set<number> {
  const out = new Set<number>();
  let before: { at: number; family: Mark['family']; ordinal: number } | null = null;
  texts.forEach((text, at) => {
    const mark = MARKS.has(text.charCodeAt(0)) ? markAt(text, 0) : null;
    if (mark === null || mark.ordinal === null || !LEADS.has(mark.family)) return;
    const { family, ordinal } = mark;
    if (before?.family === family && before.ordinal === ordinal - 1) out.add(before.at).add(at);
    before = { at, family, ordinal };
  });
  return out;
}

const WILL = codesOf('将要需应');
/** 我局将一是提升质效；二是压实责任: the first of several points may stand right behind the verb of all. */
const opensPlans = (text: string, at: number): boolean =>
  WILL.has(text.charCodeAt(at - 1)) && text.startsWith('一是', at);
/** Whether a point may begin at an offset; `last` is where the last ；二是 stands. */
const mayOpen = (text: string, at: number, last: number): boolean =>
  at === 0 || OPENERS.has(text.charCodeAt(at - 1)) || (at < last && opensPlans(text, at));

interface Placed {
  at: number;
  mark: Mark;
}

/** The marks of a paragraph that may open a point, in order. */
function marksIn(text: string, heads: readonly number[], isListed: boolean): Placed[] {
  const marks: Placed[] = [];
  const last: Partial<Record<Mark['family'], number>> = {};
  let head = 0;
  const second = text.includes('；二是') ? text.lastIndexOf('；二是') : -1;
  for (let i = 0; i < text.length; i++) {
    if (!MARKS.has(text.charCodeAt(i))) continue;
    while ((heads[head] ?? text.length) < i) head++;
    if (!(heads[head] === i || mayOpen(text, i, second))) continue;
    const mark = markAt(text, i);
    if (mark && (continues(mark, last[mark.family]) || (isListed && i === 0))) {
      marks.push({ at: i, mark });
      last[mark.family] = mark.ordinal ?? 0;
      i += mark.length - 1;
    }
  }
  return marks;
}

const markedOf = ({ at, mark: { length, ordinal, family } }: Placed): Marked => ({
  at,
  from: at + length,
  ordinal,
  isCounted: family === 'is',
});

/**
 * The points of a paragraph in order; `heads` are the offsets right behind its headings, in order, where a point
 * may begin too; `isListed`: it begins with a point of a list whose other points have paragraphs of their own.
 */
export function itemsIn(text: string, heads: readonly number[], isListed = false): ItemDraft[] {
  const marks = marksIn(text, heads, isListed);
  if (marks.length === 0) return [];
  const size = new Map<string, number>();
  for (const { mark } of marks) size.set(mark.family, (size.get(mark.family) ?? 0) + 1);
  const kept = marks.filter(
    ({ at, mark }) =>
      !NEEDS_COMPANY.has(mark.family) || (size.get(mark.family) ?? 0) > 1 || (isListed && at === 0),
  );
  const depths = depthsOf(text, kept.map(markedOf));
  return kept
    .map(({ at, mark }, n) => {
      const limit = kept[n + 1]?.at ?? text.length;
      const from = at + mark.length;
      const to = titleEnd(text, from, limit);
      const title = text
        .slice(from, to)
        .replace(/[。；;：:，,、！!\s]+$/, '')
        .trim();
      return { number: mark.number, ordinal: mark.ordinal, title, from: at, to, depth: depths[n] ?? 0 };
    })
    .filter((item) => item.title.length >= 2);
}

/** 第一，… opens a list; 第三 without 第一 and 第二 before it is an ordinary ordinal. */
function continues(mark: Mark, before: number | undefined): boolean {
  if (mark.ordinal === null) return false;
  if (mark.family === 'is' || mark.family === 'dash' || mark.ordinal === 1) return true;
  return before !== undefined && mark.ordinal > before;
}
