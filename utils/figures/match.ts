import { INDICATORS, type Indicator, KINDS_OF_TYPE, UNIT_FAMILIES } from '../domain/indicators.ts';
import { codesOf, Lexicon } from '../domain/text.ts';
import { WordIndex } from '../domain/word-index.ts';
import type { FigureKind } from '../model.ts';
import { isSpokenAgainst, type Place, withoutWays, wordsBefore } from './against.ts';
import { type Draft, isDenial } from './draft.ts';
import { MEANING_VERBS } from './labels/words.ts';
import type { Quantity } from './quantity.ts';

/** An indicator ready to be looked for. */
interface Ready {
  indicator: Indicator;
  units: ReadonlySet<string>;
}

const READY: readonly Ready[] = INDICATORS.map((indicator) => ({
  indicator,
  units: new Set(
    indicator.units.flatMap((unit) => [
      unit,
      ...UNIT_FAMILIES.filter((family) => family.includes(unit)).flat(),
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
const PARTS = new Lexicon(['日均', '月均', '原创', '单篇', '单条', '单期', '最高', '排名']);
/** 日均推送4条, 每月更新4次 are no totals; 每周一讲 is a name. */
const AVERAGE =
  /[日月年周人]均|平均(?:每|阅读|播放|浏览|点击)|每(?:日|天|周|月|季度?)(?:至少|不少于|定期|均)?(?:更新|发布|推送|播放|播出|开展|召开|组织|举办|检查|培训|通报|调度|公开|自查)[\u4e00-\u9fff]{0,6}\s?$/;
/** Roles of parts whose headings are worded in many ways, in the words that indicators need. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  requests: '依申请公开',
  remedies: '行政复议 政府信息公开',
};
const BARE_REQUEST = [
  '收到申请',
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
const ALL_DID = /(?:均|都|全部)(?:设|建|配|编|开[设通]|公布|成立|同步|解读|落实)/;

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
  // 96项事项的申请材料由404份减至251份: the next number counts what stands behind 的.
  const tail = FROM.has(whole.charCodeAt(whole.length - 1)) ? upTo(whole, whole.indexOf('的')) : whole;
  return tail === '' ? '' : upTo(tail, tail.search(IN_PLACES.test(lead) ? SETS_UP : ALL_DID));
}

/** What a zero statement denies, with its verb: 未制发规章和规范性文件 denies two things of one verb. */
function deniedWords({ quantity }: Draft): string {
  const verb = MEANING_VERBS.find((word) => quantity.raw.includes(word)) ?? '';
  const denied = quantity.denied ?? '';
  // 未收取任何费用.
  if (denied.endsWith('费用')) return quantity.raw;
  return denied.includes(verb) ? denied : `${verb}${denied}`;
}

/** 公民、法人和其他组织 are all that may ask: the words name no kind of them. */
const ANYBODY = /公民、?法人(?:和|及|与|或|或者|以及)其他(?:社会)?组织/g;
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
  if (unit === null) return UNITLESS.some((word) => draft.label.includes(word) || draft.lead.includes(word));
  return units.has(unit);
}

/** 其他1起, 动态类263条，其他36条: the rest is none of what is named, only of what is called so: 其他处理. */
const LEFT_OVER = /^(?:其他|其余|其它|剩余)(?!处理|结果|情形)/;
const isShareOfAll = ({ lead, label, text, quantity: { end } }: Draft) =>
  // 共需办理12件，其中办结9件、结转下年度3件: a part, yet all that was handled.
  !(label === '办结' && text.slice(end, end + LONGEST_PHRASE).includes('结转下')) &&
  (lead.includes('其中') || label.includes('其中'));
const isPartial = ({ lead, label }: Draft) => PARTS.isIn(lead) || PARTS.isIn(label);

/** 承办建议和提案23件，其中人大代表建议8件: the whole counts both kinds, and this is all of one of them. */
const BOTH_KINDS =
  /^(?:[\u4e00-\u9fff]{0,6}(?:承办|办理|收到|交办))?(?:[省市区县])?[人代委政大表协员建议和与及、]*(?:建议|提案)$/;
const ONE_KIND = /^[,，]?\s?其中[:：]?(?:人大(?:代表)?|代表)建议\s?$/;
const isNamedInWhole = ({ id }: Indicator, { lead, previous }: Draft) =>
  id === 'proposals-npc' &&
  ONE_KIND.test(lead) &&
  previous !== null &&
  !/上年|去年/.test(previous.lead) &&
  /建议.*提案|提案.*建议/.test(previous.label) &&
  BOTH_KINDS.test(previous.label);

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

/** The indicators that the words of a text speak against. */
function excluded(text: string): Set<Ready> {
  const out = new Set<Ready>();
  NONE.find(text, (values) => {
    for (const value of values) out.add(value);
  });
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
function isBareRequest({ quantity: { kind }, text }: Draft, label: string): boolean {
  if (BARE_REQUEST.some((one) => label.endsWith(one))) return true;
  if (kind !== 'duration') return label === '办结' && text.includes('结转');
  return label.includes('答复') && !OF_OTHERS.test(text);
}

function isNear({ indicator: { near } }: Ready, place: Place): boolean {
  if (near.length === 0) return true;
  const before = wordsBefore(place.draft);
  return near.some((word) => place.own.includes(word) || before.includes(word) || isHeaded(place, word));
}

/** Whether an indicator fits better than the best so far: children before parents. */
function isBetter(indicator: Indicator, score: number, best: Indicator | null, bestScore: number): boolean {
  if (best !== null && best.parent === indicator.id) return score > bestScore + 1;
  return score > bestScore || (best !== null && indicator.parent === best.id && score >= bestScore - 1);
}

const CARRIED_FROM = /(20\d\d)年度?结转(?![至到])/;
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

/** The indicators that the words of a figure name, with how well, and the words that were looked at. */
function namedBy(
  draft: Draft,
  isZero: boolean,
): { found: Map<Ready, number>; label: string; phrase: string } {
  // 主办15件 is no 办件.
  const printed = isZero || draft.lead.trimEnd().endsWith('办') ? '' : (draft.quantity.unit ?? '');
  const bare = withoutWays(draft);
  const label = ofPart(inkOf(bare(draft.label)));
  // 网站、微信分别发布210条、96条: the label has picked the name out of the list.
  const lead = draft.lead.includes('分别') ? '' : bare(draft.lead);
  const said = `${isZero ? deniedWords(draft) : printed}${after(draft)}`;
  const phrase = inkOf(lead + said);
  const found = new Map<Ready, number>();
  collect(label + printed, 1.1, found);
  // 公开政府信息未收取任何费用: what is denied says it; only where it says nothing, the words before.
  if (isZero) collect(inkOf(said), 1, found);
  if (!isZero || found.size === 0) collect(phrase, 1, found);
  return { found, label, phrase };
}

/**
 * The indicator a draft gives, or null: unit and verb must fit, children before parents, no guess.
 */
export function indicatorOf(draft: Draft, { aboutDisclosure, year }: Report): string | null {
  const { quantity } = draft;
  if (!mayHaveOne(quantity) || LEFT_OVER.test(draft.label)) return null;
  const carried = aboutDisclosure && quantity.unit === '件' ? carriedOver(draft, year) : null;
  if (carried !== null) return carried;
  if (quantity.kind === 'count' && AVERAGE.test(draft.lead)) return null;
  const isZero = isDenial(draft);
  const { found, label, phrase } = namedBy(draft, isZero);
  if (found.size === 0) return null;
  const place = { draft, label, own: `${label}\n${phrase}`, aboutDisclosure };
  const partial = isPartial(draft);
  const isOfAll = isShareOfAll(draft);
  const negated = !isZero && (NEGATED.test(label) || lacks(draft.tail) || isStale(draft));
  // Few of the words found fit, and few figures need the words against them.
  let against: ReadonlySet<Ready> | null = null;
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
    against ??= excluded(isZero ? inkOf(quantity.denied ?? '') : place.own);
    if (against.has(ready)) continue;
    best = indicator;
    bestScore = score;
  }
  return best?.id ?? null;
}
