import { codesOf, isAt, isDigit, Lexicon } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import { MORE } from './approx.ts';
import { readNumeral } from './numeral.ts';
import { phraseAt } from './phrases.ts';
import { isChineseNumeral, type Numeral, skipSpaces, spacesBack } from './scale.ts';
import { endsClauseAt, type Found, type Look, reject } from './types.ts';
import {
  CHROME_LABELS,
  CODE_LABELS,
  CODE_WORDS,
  DURATION_NAME_AFTER,
  HOTLINES,
  LEGAL_LIMIT_AFTER,
  LEGAL_LIMIT_BEFORE,
  NAME_AFTER,
  REFERENCE_BEFORE,
} from './words.ts';

export function setPhrase(look: Look, index: number): Found | null {
  const span = phraseAt(look.text, index);
  return span === null || span[0] < look.floor ? null : reject(look, 'set-phrase', span[0], span[1]);
}

/** 是, and 统 in 统一是. */
const IS = 0x662f;
const JOINED_BEFORE = codesOf('统单同唯合之第');
const POINT_VERBS = codesOf('要抓则');
const ONE_TO_TEN = codesOf('一二三四五六七八九十');

/** ①, 一是, 二要, 其一. */
export function enumerator(look: Look, index: number): Found | null {
  const { text } = look;
  const code = text.charCodeAt(index);
  if ((code >= 0x2460 && code <= 0x249b) || (code >= 0x3220 && code <= 0x3229))
    return reject(look, 'ordinal', index, index + 1);
  if (!ONE_TO_TEN.has(code)) return null;
  const next = text.charCodeAt(index + 1);
  if (next === IS && !JOINED_BEFORE.has(text.charCodeAt(index - 1)))
    return reject(look, 'ordinal', index, index + 2);
  if (isAt(text, index - 1, '其') && index + 1 < text.length && endsClauseAt(text, index + 1))
    return reject(look, 'ordinal', index - 1, index + 1);
  return POINT_VERBS.has(next) && endsClauseAt(text, index - 1)
    ? reject(look, 'ordinal', index, index + 2)
    : null;
}

const [POINT, OPEN, CLOSE, SPACE, COLON] = [0x2e, 0x28, 0x29, 0x20, 0x3a];
const BEHIND_HEADING = codesOf('、.．)');
const OPENS_HEADING = codesOf(' ([');
const BEFORE_HEADING = codesOf('。；;!！?？\n');

/** 一、 (三) 1. 2） at the start of the sentence or behind a full stop. */
export function headingNumber(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null || numeral.scaled || (numeral.value ?? 100) >= 100) return null;
  const before = text.charCodeAt(index - 1);
  if (before === POINT) return null;
  const mark = text.charCodeAt(numeral.end);
  if (before === OPEN && mark === CLOSE) return reject(look, 'heading-number', index - 1, numeral.end + 1);
  let at = index;
  while (at > 0 && OPENS_HEADING.has(text.charCodeAt(at - 1))) at--;
  if (at !== 0 && !BEFORE_HEADING.has(text.charCodeAt(at - 1))) return null;
  // 3.5万 was read as one numeral, so a point here is the mark of a heading.
  if (BEHIND_HEADING.has(mark)) return reject(look, 'heading-number', index, numeral.end + 1);
  if (mark === SPACE && /^\d+\.\d+$/.test(text.slice(index, numeral.end)))
    return reject(look, 'heading-number', index, numeral.end);
  return null;
}

/** 第二十条第(一)项, 第4次, 第三方, 第711号: every 第N that is no rank. */
export function ordinal(look: Look, index: number): Found | null {
  const { text } = look;
  if (!isAt(text, index, '第')) return null;
  const at = skipSpaces(text, index + 1);
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const next = skipSpaces(text, ordinalEnd(text, numeral.end));
  const char = text[next] ?? '';
  if ('条款项章节编目'.includes(char) && char !== '')
    return reject(look, 'article', index, articleEnd(text, next + 1));
  if (char === '届') return reject(look, 'session', index, next + 1);
  if (char === '号') return reject(look, 'doc-number', index, next + 1);
  if (char === '季' || char === '月')
    return reject(look, 'date', index, next + (text[next + 1] === '度' ? 2 : 1));
  return reject(look, 'ordinal', index, unitAt(text, next)?.end ?? next);
}

/** 第1至12期, 第3-5名: one ordinal of several. */
function ordinalEnd(text: string, index: number): number {
  const joint = '至到-—~'.includes(text[index] ?? '\0') ? readNumeral(text, index + 1) : null;
  return joint?.end ?? index;
}

function articleEnd(text: string, index: number): number {
  let end = index;
  for (let round = 0; round < 3; round++) {
    if (text[end] !== '第') return end;
    const open = text[end + 1] === '(' ? end + 2 : end + 1;
    const numeral = readNumeral(text, open);
    if (numeral === null) return end;
    const close = text[numeral.end] === ')' ? numeral.end + 1 : numeral.end;
    end = '条款项章节目'.includes(text[close] ?? '\0') ? close + 1 : close;
  }
  return end;
}

const SESSION_TAIL = /^届(?:[一二三四五六七八九十]{1,3}(?:中|次)全?会?(?:全会|会议)?)?/;

const TEN = 0x5341;

/** 十九届六中全会, 二十大. */
export function session(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null || !isChineseNumeral(text.charCodeAt(index))) return null;
  if (isAt(text, numeral.end, '届')) {
    const tail = SESSION_TAIL.exec(text.slice(numeral.end, numeral.end + 9));
    return reject(look, 'session', index, numeral.end + (tail?.[0].length ?? 1));
  }
  if (text.startsWith('中全会', numeral.end)) return reject(look, 'session', index, numeral.end + 3);
  if (text.charCodeAt(index) === TEN && /^十[一二三四五六]五/.test(text.slice(index, index + 3)))
    return reject(look, 'plan-name', index, index + 3);
  return null;
}

/** What stands before the number of a sitting. */
const ASSEMBLIES = codesOf('委届大会协、团');

/** 市委五次、六次全会, 人大二次会议: the sitting of a body, not a count. */
export function sitting(look: Look, index: number, numeral: Numeral | null): Found | null {
  if (numeral === null || !isAt(look.text, numeral.end, '次')) return null;
  if (!ASSEMBLIES.has(look.text.charCodeAt(index - 1))) return null;
  const match =
    /^[一二三四五六七八九十]{1,3}次(?:、[一二三四五六七八九十]{1,3}次){0,4}(?:全会|全体|会议|党代会)/.exec(
      look.text.slice(index, index + 30),
    );
  if (match === null) return null;
  return reject(look, 'session', index, index + match[0].length);
}

const BEHIND_PLACE = codesOf('号室楼路');
const BUILT = codesOf('楼线院');

/** 新建视频监控1260路. */
const OF_CAMERAS = /(?:监控|摄像头?|探头|视频)[\u4e00-\u9fff]{0,6}$/;
const CAMERAS_REACH = 12;

/** 〔2021〕30号, 88号, 6号楼, 302室, 09000000号-1. */
export function houseOrDocNumber(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null) return null;
  if (isAt(text, index - 1, '[') && isAt(text, numeral.end, ']'))
    return isNote(text, numeral)
      ? reject(look, 'reference', index - 1, numeral.end + 1)
      : docNumber(look, index, numeral.end + 1);
  if (
    isAt(text, index - 1, '(') &&
    numeral.digits?.length === 4 &&
    /^\) ?(?:第 ?)?\d{1,5} ?号/.test(text.slice(numeral.end, numeral.end + 12))
  ) {
    return docNumber(look, index, numeral.end + 1);
  }
  const at = skipSpaces(text, numeral.end);
  if (!BEHIND_PLACE.has(text.charCodeAt(at))) return null;
  const char = text.charAt(at);
  if (char === '号') {
    let end = at + 1;
    if (BUILT.has(text.charCodeAt(end))) end++;
    else if (text[end] === '-') while (text[end] === '-' || isDigit(text.charCodeAt(end))) end++;
    return reject(look, 'number-sign', index, end);
  }
  const isStreet =
    char === '路' &&
    numeral.digits !== null &&
    !OF_CAMERAS.test(text.slice(Math.max(0, index - CAMERAS_REACH), index));
  if (char === '室' || char === '楼' || isStreet) return reject(look, 'address', index, at + 1);
  return null;
}

/** 新聘护林员[21]410名: the mark of a note, behind which a number of its own stands; 〔2021〕30号 is one. */
const isNote = (text: string, { digits, end }: Numeral) =>
  digits !== null && digits.length < 4 && !/^\]\s?第?\d+\s?号/.test(text.slice(end, end + 12));

function docNumber(look: Look, index: number, close: number): Found {
  const { text } = look;
  let end = skipSpaces(text, close);
  if (text[end] === '第') end = skipSpaces(text, end + 1);
  while (isDigit(text.charCodeAt(end))) end++;
  end = skipSpaces(text, end);
  return reject(look, 'doc-number', index - 1, text[end] === '号' ? end + 1 : Math.max(close, end));
}

const COUNTERS = new Lexicon(['次数', '人气', '浏览数', '阅读数']);

/** 附件2所列指标: no 2所. */
const WHAT_IS = /^所[列示述附定]/;
/** Whether a unit stands behind a number; 电话1200余个 and 图30多张 are counts. */
function hasUnit(text: string, end: number): boolean {
  const behind = MORE.has(text.charCodeAt(end)) ? end + 1 : end;
  const at = skipSpaces(text, behind);
  return unitAt(text, at) !== null && !WHAT_IS.test(text.slice(at, at + 2));
}

/** 附件1, 表2, 电话：…, 浏览次数：1893. */
export function labelled(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null) return null;
  const at = spacesBack(text, index);
  const reference = REFERENCE_BEFORE.before(text, at);
  // 附件2 名词解释: what stands behind a space is no unit, unless spaces stand around all numbers: 实际问题 46 个.
  const isApart = text.charCodeAt(numeral.end) === SPACE && (at === index || reference !== '问题');
  if (
    reference !== null &&
    !numeral.scaled &&
    at - reference.length >= look.floor &&
    (isApart || !hasUnit(text, numeral.end))
  ) {
    return reject(look, 'reference', at - reference.length, numeral.end);
  }
  if (numeral.chinese) return null;
  const colon = text.charCodeAt(at - 1) === COLON;
  const label = spacesBack(text, colon ? at - 1 : at);
  if (
    colon &&
    CHROME_LABELS.before(text, label) !== null &&
    (label <= 12 || text[label - 1] === '数') &&
    look.sentence.length < 80
  ) {
    return COUNTERS.before(text, label) !== null || !hasUnit(text, numeral.end)
      ? reject(look, 'page-chrome', index, numeral.end)
      : null;
  }
  const code = CODE_WORDS.before(text, label);
  const long = (numeral.digits?.length ?? 0) >= 4;
  if (code === null || !(colon || long) || hasUnit(text, numeral.end)) return null;
  return reject(look, CODE_LABELS.get(code) ?? 'code', index, listEnd(text, numeral.end));
}

/** As many digits as a telephone has; 电话8600,1200 may be a count with its thousands set off. */
const LONG_CODE = /\d{7}$/;
const [JUST_LISTED, BETWEEN_CODES] = [codesOf('、'), codesOf('、,，;；/')];
/** 编号：104、108、144; 电话：8211001，8211002: all of them are codes, up to the first that is counted in something. */
function listEnd(text: string, end: number): number {
  let at = end;
  const links = LONG_CODE.test(text.slice(end - 7, end)) ? BETWEEN_CODES : JUST_LISTED;
  while (links.has(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    const next = readNumeral(text, at + 1);
    if (next === null || next.scaled || hasUnit(text, next.end)) return at;
    at = next.end;
  }
  return at;
}

/** 56省道, 省道318（国道346）; 改造国道12公里 is a length. */
const ROAD = /[国省县乡]道$/;
const isRoad = (text: string, index: number, end: number) =>
  text.charCodeAt(index - 1) === 0x9053 && ROAD.test(text.slice(index - 2, index)) && !hasUnit(text, end);
const isRoadAfter = (name: string) => ROAD.test(name);
const LONGEST_ROAD = 3;

/** 12345热线, 985高校, 318国道: digits that are a name. */
export function digitName(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (!isDigit(text.charCodeAt(index))) return null;
  if (numeral === null || numeral.digits === null) return null;
  const at = skipSpaces(text, numeral.end);
  if (HOTLINES.has(numeral.digits) && unitAt(text, at) === null)
    return reject(look, 'phone', index, numeral.end);
  if (numeral.digits.length <= LONGEST_ROAD && isRoad(text, index, numeral.end))
    return reject(look, 'name', index - 2, numeral.end);
  const name = NAME_AFTER.at(text, at);
  if (name === null || (numeral.digits.length < 3 && !isRoadAfter(name))) return null;
  return reject(look, 'name', index, at + name.length);
}

const LINKS = codesOf('的为是');

/** 20个工作日的法定期限: the law's limit, not the agency's; 15分钟生活圈 is a name. */
export function legalLimit(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (numeral === null) return null;
  const unit = unitAt(text, skipSpaces(text, numeral.end));
  if (unit?.unit.category !== 'duration') return null;
  if (DURATION_NAME_AFTER.at(text, unit.end) !== null) return reject(look, 'name', index, unit.end);
  let at = index;
  while (at > look.floor && index - at < 3 && LINKS.has(text.charCodeAt(at - 1))) at--;
  const before = LEGAL_LIMIT_BEFORE.before(text, at);
  if (before === null && LEGAL_LIMIT_AFTER.at(text, unit.end) === null) return null;
  return reject(look, 'norm', index, unit.end);
}

/** 每万人, 每10万人: the base of a rate. */
export function rateBase(look: Look, index: number, numeral: Numeral | null): Found | null {
  if (!isAt(look.text, index - 1, '每')) return null;
  const unit = numeral === null ? null : unitAt(look.text, numeral.end);
  return numeral === null ? null : reject(look, 'rate-base', index - 1, unit?.end ?? numeral.end);
}
