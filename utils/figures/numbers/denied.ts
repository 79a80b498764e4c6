/** The things that a zero statement denies, out of the words behind its verb. */
import { DENIABLE, LEADS, TAILS } from './zero-words.ts';

/** Stands for every character of an aside in brackets. */
export const ASIDE = '\u0001';

function endsDeniable(thing: string): string | null {
  return DENIABLE.before(thing, thing.length);
}

/** Nouns that say too little without what stands before their 的: 结转下年度办理的申请. */
const BARE = /^(?:申请件?|公开件|案件|情形|费用|行为|收费)$/;
const LONGEST_MODIFIER = 12;

/** What stands between the denial and the thing: by whom it was asked, what it came of. */
const LINKED =
  /^.*(?:被申请|被提起|提起|引起|引发|导致|出现|组织|向(?:本|我)[\u4e00-\u9fff]{1,3}(?=申请))(?=.{2,}$)/;

/** 不予公开的政府信息: the words behind it name it no better. */
const REFUSED = /^.*(不予公开)的?(?:政府)?信息$/;

/** 未发生申请人申请行政复议. */
const WHO_ASKED = /^(?:申请人|当事人)(?=申请|提起)/;

/** 有害生物疫情: no 有 of what there was. */
const HARMFUL = /^有[害毒]/;

function cleaned(printed: string): string {
  const thing = printed.replaceAll(ASIDE, '').replace(REFUSED, '$1').replace(WHO_ASKED, '');
  const link = LINKED.exec(thing)?.[0] ?? '';
  const modifier = thing.lastIndexOf('的') + 1;
  const isBare = BARE.test(thing.slice(modifier)) && modifier - link.length <= LONGEST_MODIFIER;
  let out = thing.slice(Math.max(link.length, isBare ? 0 : modifier, thing.lastIndexOf('等') + 1)).trim();
  for (let round = 0; round < 3; round++) {
    const lead = LEADS.at(out, 0);
    if (
      lead === null ||
      HARMFUL.test(out) ||
      lead.length >= out.length ||
      endsDeniable(out.slice(lead.length)) === null
    )
      break;
    out = out.slice(lead.length);
  }
  return out.length > 14 ? (endsDeniable(out) ?? out) : out;
}

/** 未收到公民、法人或其他组织申请公开信息: the last of those who may ask is no part of what they ask for. */
const ASKING = /^.{0,6}(?:公民|市民|群众|个人|法人|组织|单位|企业)(?=依?申请)/;

/** 未收到当面申请、信函和其他形式的政府信息公开申请: the ways are no things of their own. */
const WAYS = /^[^，。；]{2,40}(?:其[他它余]|各种|任何)(?:形式|方式|渠道|途径)的/;

/** Splits 行政复议和行政诉讼, 复议、诉讼 into the things denied; stops at the first that is none. */
export function thingsIn(object: string): { things: string[]; length: number } {
  const things: string[] = [];
  let length = 0;
  let at = 0;
  let isBehindOthers = false;
  const ways = WAYS.exec(object)?.[0].length ?? 0;
  if (ways > 0) {
    const own = thingsIn(object.slice(ways));
    return own.things.length > 0 ? { ...own, length: ways + own.length } : own;
  }
  for (const piece of object.split(/(以及|或者|[、和与或]|及(?!以[上下]))/)) {
    at += piece.length;
    // 行政复议、诉讼等行政争议: the last of those named.
    const [own = ''] = piece.split('等', 1);
    if (own !== piece && endsDeniable(own) !== null) {
      things.push(cleaned(own));
      length = at - piece.length + own.length;
      break;
    }
    if (/^(?:以及|或者|[、和及与或])$/.test(piece) || piece === '') continue;
    if (endsDeniable(piece) === null) {
      if (things.length > 0) break;
      isBehindOthers = true;
      continue;
    }
    things.push(cleaned(isBehindOthers ? piece.replace(ASKING, '') : piece));
    length = at;
  }
  return { things, length };
}

export function trimmed(object: string): string {
  const whole = object.trimEnd();
  let out = whole;
  const tail = TAILS.before(out, out.length);
  if (tail !== null && tail.length < out.length) out = out.slice(0, -tail.length);
  return endsDeniable(out) === null && endsDeniable(whole) !== null ? whole : out;
}
