import { INDICATORS, type Indicator, KINDS_OF_TYPE, UNIT_FAMILIES } from '../../domain/indicators.ts';
import { codesOf } from '../../domain/text.ts';
import { WordIndex } from '../../domain/word-index.ts';
import type { FigureKind } from '../../model.ts';
import { type Draft, isDenial } from '../draft.ts';
import { ACTS } from '../labels/words.ts';
import type { Quantity } from '../quantity.ts';
import { isSpokenAgainst } from './against.ts';
import { countsAgents } from './agents.ts';
import { deniedWords } from './denied.ts';
import { withoutMember, withoutMembers } from './listing.ts';
import { isLeftOver, isNamedInWhole, isPartial, isShareOfAll } from './partly.ts';
import { isInRowOf, type Place, wordsBefore } from './place.ts';
import { withoutWays } from './platforms.ts';

/** An indicator ready to be looked for. */
interface Ready {
  indicator: Indicator;
  units: ReadonlySet<string>;
}

/** 12期 may be of pieces, and 12条 is of no issues; 3项申请 are requests, 3个 may be anything. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['期', '项']);
const READY: readonly Ready[] = INDICATORS.map((indicator) => ({
  indicator,
  units: new Set(
    indicator.units.flatMap((unit) => [
      unit,
      ...UNIT_FAMILIES.filter((family) => !STANDS_ALONE.has(unit) && family.includes(unit)).flat(),
    ]),
  ),
}));

const KINDS: ReadonlySet<FigureKind> = new Set(Object.values(KINDS_OF_TYPE).flat());
const UNITS: ReadonlySet<string> = new Set(READY.flatMap(({ units }) => [...units]));
/** Changes and ranks, and what is counted in 亩 or 吨, are of no indicator: most figures of a work report need no more. */
const mayHaveOne = ({ kind, unit }: Quantity): boolean =>
  KINDS.has(kind) && (unit === null || UNITS.has(unit) || kind === 'money' || kind === 'percent');

const wordsOf = (list: 'any' | 'none') =>
  new WordIndex(READY.flatMap((ready) => ready.indicator[list].map((spec) => [spec, ready] as const)));
/** Words that speak for an indicator, and words that speak against it. */
const ANY = wordsOf('any');
const NONE = wordsOf('none');

/** Counts of people and of looks often drop their unit: 粉丝突破12万. */
const UNITLESS = ['粉丝', '关注', '用户', '阅读', '播放', '访问', '浏览', '申请'];
/** 日均推送4条, 每月更新4次 are no totals; 每周一讲 is a name. */
const AVERAGE =
  /[日月年周人]均|平均(?:每|阅读|播放|浏览|点击)|每(?:日|天|周|月|季度?)(?:至少|不少于|定期|均)?(?:更新|发布|推送|播放|播出|开展|召开|组织|举办|检查|培训|通报|调度|公开|自查)[\u4e00-\u9fff]{0,6}\s?$/;
/** 每季度至少开展1次, 每月不少于2次. */
const BOUND = /^(?:至少|不少于|不低于)/;
const EACH = /每(?:日|天|周|月|季度?|半?年)\s?$/;
/** Roles of parts whose headings are worded in many ways, in the words that indicators need. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  requests: '依申请公开',
  remedies: '行政复议 政府信息公开',
};
const BARE_REQUEST = [
  '收到申请',
  '收到书面申请',
  '受理申请',
  '新收申请',
  '接收申请',
  '办结申请',
  '答复申请',
  '办理申请',
  '处理申请',
];

const PHRASE_ENDS = codesOf(',，。；;、：:（(0123456789');
const LONGEST_PHRASE = 24;

const IN_PLACES = /^[,，。；;]?在(?!线)/;
const SETS_UP = /建成|建立|设立|设置|开设|打造|新建/;
const ALL_DID =
  /(?:均|都|全部)(?:设|建|配|编|开[设通]|公布|成立|同步|解读|落实)|(?<=..)(?:仅(?!仅)|只)[有发公解更编设建开配]|(?<=..)(?<![高初集其空])中(?:仅|只)?有?(?:公开|发布|解读|公示)/;

const FROM = codesOf('由从');
/** The text before an offset; all of it for -1. */
const upTo = (text: string, at: number) => (at < 0 ? text : text.slice(0, at));

/** What follows the unit up to the next number or the clause's end; 《》 names a document and ends nothing. */
function after({ sentence: { text }, quantity, lead }: Draft): string {
  const limit = Math.min(text.length, quantity.end + LONGEST_PHRASE);
  let end = quantity.end;
  while (end < limit && !PHRASE_ENDS.has(text.charCodeAt(end))) end++;
  // 18个乡镇均设立查阅点, 在5个社区建成公开专区: how many set it up is not how many were set up.
  const whole = text.slice(quantity.end, end);
  // 动态48条、公告15条等主动公开信息: what stands behind 等 names the whole list.
  if (whole.startsWith('等')) return '';
  // 96项事项的申请材料由404份减至251份: the next number counts what stands behind 的.
  const tail = FROM.has(whole.charCodeAt(whole.length - 1)) ? upTo(whole, whole.indexOf('的')) : whole;
  return tail === '' ? '' : upTo(tail, tail.search(IN_PLACES.test(lead) ? SETS_UP : ALL_DID));
}

/** 依照主动公开目录公开信息: what it was done by is not what was done. */
const ACCORDING =
  /(?:按照|依照|根据|对照|依据)[^,，。；;]{0,16}(?:目录|清单|要求|规定|条例|标准|指引)[》”]?(?=.)/g;

const ENDS_ACCORDING = codesOf('照据');

/** 公民、法人和其他组织 are all that may ask: the words name no kind of them. */
const ANYBODY = /公民(?:、?法人(?:和|及|与|或|或者|以及)其[他它](?:社会)?组织|[、和]法人(?![和及与或以、]))/g;
/** 开设“一图读懂”“楼盘公示”等专栏14个: what things are called says not what they are. */
const NAMED = /(?:[“"][^“”"]{1,16}[”"]、?)+等(?=[专栏版板制办文方])/g;
const LOOSE = /[\s"]/;
/** Without any of these the words are as they are to be compared. */
const UNEVEN = codesOf(' \t\n\r\v\f\u00a0\u3000\ufeff\u2028\u2029"等法');
const inkOf = (named: string) => {
  if (!UNEVEN.isIn(named)) return named;
  const text = named.includes('等') ? named.replace(NAMED, '等') : named;
  const ink = LOOSE.test(text) ? text.replace(/[\s"]+/g, '') : text;
  return ink.includes('法人') ? ink.replace(ANYBODY, '') : ink;
};

function fits({ indicator, units }: Ready, draft: Draft): boolean {
  const { kind, unit } = draft.quantity;
  if (!KINDS_OF_TYPE[indicator.type].includes(kind)) return false;
  if (kind === 'zero' || kind === 'money' || kind === 'percent') return true;
  // 行政诉讼为0.
  if (unit === null && draft.quantity.value === 0) return true;
  if (unit === null)
    return (
      isInRowOf(units, draft) ||
      UNITLESS.some((word) => draft.label.includes(word) || draft.lead.includes(word))
    );
  return units.has(unit);
}

/** 仍有2个乡镇未建立公开专区: how many lack a thing is not how many there are. */
const NEGATED = /^(?:仍|尚)?(?:未|没有|无法)(?!提供|现成)|(?:未|没有)[建设开配编]|^(?:正|仍|还)在/;

/** 11家单位未发布解读, 2个问题正在整改. */
const LACKING = /^[\u4e00-\u9fff]{0,8}(?:未|没有|[正仍还尚]在)[^,，]{2}|^存在/;
const lacks = (tail: string) => /未|没有|[正仍还尚]在|^存在/.test(tail) && LACKING.test(tail);
/** 2个栏目超过6个月未更新. */
const isStale = ({ text, quantity: { end } }: Draft) =>
  /^[^,，。；;]{0,12}(?:未更新|未公开|未发布|更新不)/.test(text.slice(end, end + 16));

/** 收到申请其中信函: what the whole is called speaks neither for nor against the part. */
const ofPart = (label: string) =>
  label.includes('其中') ? label.slice(label.lastIndexOf('其中') + 2) : label;

/** Length of the best match of each indicator in a text; those that end near the number count more. */
function collect(text: string, weight: number, into: Map<Ready, number>): void {
  ANY.find(text, (values, length, end) => {
    const score = weight * (length + (2 * end) / text.length);
    for (const value of values) if (score > (into.get(value) ?? 0)) into.set(value, score);
  });
}

/** Those that the words of a text speak against, word by word: one of them is asked for, hardly ever another. */
function excluded(text: string): readonly (readonly Ready[])[] {
  const out: (readonly Ready[])[] = [];
  NONE.find(text, (values) => out.push(values));
  return out;
}

/** Whether the headings of a figure's sections, or what those sections are for, hold a word. */
function isHeaded({ draft, label, aboutDisclosure }: Place, word: string): boolean {
  for (const { title, role } of draft.sentence.path)
    if (title.includes(word) || (role !== null && ROLE_WORDS[role]?.includes(word))) return true;
  // In a report on disclosure a request without more words is one for information.
  return aboutDisclosure && '依申请公开'.includes(word) && isBareRequest(draft, label);
}

/** What is answered besides requests. */
const OF_OTHERS = /建议|提案|来信|留言|热线|咨询|诉求|信访|工单/;

/** 收到申请12件; 平均答复时间10个工作日; 办结31件 beside what was carried over. */
function isBareRequest(draft: Draft, label: string): boolean {
  const { kind } = draft.quantity;
  const named = isDenial(draft) ? deniedWords(draft) : label;
  if (BARE_REQUEST.some((one) => named.endsWith(one))) return true;
  if (kind !== 'duration') return label === '办结' && draft.text.includes('结转');
  return label.includes('答复') && !OF_OTHERS.test(draft.text);
}

function isNear({ indicator: { id, near } }: Ready, place: Place): boolean {
  if (near.length === 0) return true;
  // 配备兼职工作人员2名: in a report on disclosure those in charge of it.
  if (place.aboutDisclosure && id === 'disclosure-staff') return true;
  const before = wordsBefore(place.draft);
  // 未发生因信息公开引发的诉讼: what is denied is a part of what says so.
  const own = isDenial(place.draft) ? `${place.own}\n${place.draft.quantity.raw}` : place.own;
  return near.some((word) => own.includes(word) || before.includes(word) || isHeaded(place, word));
}

/** Whether an indicator fits better than the best so far: children before parents. */
function isBetter(indicator: Indicator, score: number, best: Indicator | null, bestScore: number): boolean {
  if (best !== null && best.parent === indicator.id) return score > bestScore + 1;
  return score > bestScore || (best !== null && indicator.parent === best.id && score >= bestScore - 1);
}

const CARRIED_FROM = /(20\d\d)年度?(?:未办[结理]|未答复)?的?结转(?![至到])/;
const CARRIED_TO = /结转[至到入]?(20\d\d)年/;
/** 2022年结转4件, 结转至2023年办理3件, 结转2024年6件: into the year of the report, or out of it; null for others. */
function carriedOver(
  { lead: before, tail, text, quantity: { end } }: Draft,
  year: number | null,
): string | null {
  // 另有5件按规定结转2024年继续办理.
  const lead = tail.includes('结转') ? text.slice(end, end + LONGEST_PHRASE) : before;
  if (year === null || !lead.includes('结转')) return null;
  const to = CARRIED_TO.exec(lead)?.[1];
  if (to !== undefined) return Number(to) > year ? 'foi-carried-out' : 'foi-carried-in';
  const from = CARRIED_FROM.exec(lead)?.[1];
  return from !== undefined && Number(from) < year ? 'foi-carried-in' : null;
}

/** What an indicator needs to know of the whole report. */
export interface Report {
  /** It is one on the disclosure of information. */
  aboutDisclosure: boolean;
  year: number | null;
}

/** As many things of a list as are looked back over. */
const LONGEST_LIST = 12;
/** Of what is listed behind it, too: 答复局长信箱76件、市长信箱46件. */
const SHARED_VERB = /^.*(答复|回复|解答|取消|废止)/;
function sharedVerb({ lead, previous }: Draft): string {
  if (!lead.startsWith('、') || ACTS.isIn(lead)) return '';
  let first = previous;
  for (let n = 0; n < LONGEST_LIST && first?.lead.startsWith('、'); n++) first = first.previous;
  return SHARED_VERB.exec(first?.lead.slice(-LONGEST_PHRASE) ?? '')?.[1] ?? '';
}

/** 咨询医保报销等类工单满意率: of all the kinds, not of the first. */
const FIRST_OF_KIND = /^[^等]{2,16}(?<![高中初平同均优])等(?=各?类)/;

/** The indicators that the words of a figure name, with how well, and the words that were looked at. */
function namedBy(
  draft: Draft,
  isZero: boolean,
): { found: Map<Ready, number>; label: string; lead: string; phrase: string } {
  // 主办15件 is no 办件.
  const printed = isZero || draft.lead.trimEnd().endsWith('办') ? '' : (draft.quantity.unit ?? '');
  const withoutPlatforms = withoutWays(draft);
  const bare = (text: string) =>
    withoutMembers(withoutPlatforms(ENDS_ACCORDING.isIn(text) ? text.replace(ACCORDING, '') : text));
  const own = draft.quantity.kind === 'percent' ? draft.label.replace(FIRST_OF_KIND, '') : draft.label;
  const label = ofPart(inkOf(withoutMember(bare(own), draft.lead)));
  // 网站、微信分别发布210条、96条: the label has picked the name out of the list.
  const lead = draft.lead.includes('分别') ? '' : sharedVerb(draft) + bare(draft.lead);
  const said = `${isZero ? deniedWords(draft) : printed}${after(draft)}`;
  const phrase = inkOf(lead + said);
  const found = new Map<Ready, number>();
  collect(label + printed, 1.1, found);
  // 公开政府信息未收取任何费用: what is denied says it; only where it says nothing, the words before.
  if (isZero) collect(inkOf(said), 1, found);
  if (!isZero || found.size === 0) collect(phrase, 1, found);
  return { found, label, lead: inkOf(lead), phrase };
}

/**
 * The indicator a draft gives, or null: unit and verb must fit, children before parents, no guess.
 */
export function indicatorOf(draft: Draft, { aboutDisclosure, year }: Report): string | null {
  const { quantity } = draft;
  if (!mayHaveOne(quantity) || isLeftOver(draft) || countsAgents(draft)) return null;
  const carried = aboutDisclosure && quantity.unit === '件' ? carriedOver(draft, year) : null;
  if (carried !== null) return carried;
  if (
    quantity.kind === 'count' &&
    (AVERAGE.test(draft.lead) || (BOUND.test(quantity.raw) && EACH.test(draft.lead)))
  )
    return null;
  const isZero = isDenial(draft);
  const { found, label, lead, phrase } = namedBy(draft, isZero);
  if (found.size === 0) return null;
  const place = { draft, label, phrase: lead, own: `${label}\n${phrase}`, aboutDisclosure };
  const partial = isPartial(draft);
  const isOfAll = isShareOfAll(draft);
  const negated = !isZero && (NEGATED.test(label) || lacks(draft.tail) || isStale(draft));
  // Few of the words found fit, and few figures need the words against them.
  let against: readonly (readonly Ready[])[] | null = null;
  let best: Indicator | null = null;
  let bestScore = 0;
  for (const [ready, score] of found) {
    const { indicator } = ready;
    if (indicator.parent === null && (partial || (isOfAll && !isNamedInWhole(indicator, draft)))) continue;
    if (negated && !indicator.any.some((word) => word.includes('未'))) continue;
    if (!isBetter(indicator, score, best, bestScore)) continue;
    if (!fits(ready, draft) || !isNear(ready, place)) continue;
    if (isSpokenAgainst(indicator.id, place)) continue;
    // 未收到传真申请 denies a fax, whatever its verb speaks against.
    against ??= excluded(isZero ? `${inkOf(quantity.denied ?? '')}\n${label}` : place.own);
    if (against.some((spoken) => spoken.includes(ready))) continue;
    best = indicator;
    bestScore = score;
  }
  return best?.id ?? null;
}
