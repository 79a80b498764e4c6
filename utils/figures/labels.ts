import type { Draft } from './draft.ts';
import { CHANNEL_ACTS, CHANNELS, CLOSING_WORDS, MEANING_VERBS, OPENING_WORDS } from './label-words.ts';

/** Labels are kept to this many characters where the words allow it. */
const LONGEST = 24;

const HAN = /[\u4e00-\u9fffA-Za-z]/;
const DATE_OPENING =
  /^(?:[(（]?\d{4}年(?:度|以来|底|末|初|上半年|下半年|全年)?|\d{1,2}月(?:份|底)?|\d{1,2}日|\d{1,2}-\d{1,2}月|[近前]?[一二三四五两\d]年(?:来|间)?|[一二三四]季度)/;

const ITEM_OPENING =
  /^(?:[一二三四五六七八九十]{1,2}[是要](?=[\u4e00-\u9fff])|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\))/;

function dropOpening(text: string): string {
  let rest = text.trim().replace(ITEM_OPENING, '');
  for (let n = 0; n < 12 && rest !== ''; n++) {
    const date = DATE_OPENING.exec(rest);
    const word = OPENING_WORDS.find((w) => rest.startsWith(w) && !startsNoun(rest, w));
    const cut = date ? date[0].length : (word?.length ?? 0);
    if (cut === 0) break;
    rest = rest.slice(cut).trim();
  }
  return rest;
}

/** 在线访谈, 对外开放, 新媒体, 年报, 共享: the word is the beginning of a noun. */
const NOUNS = [
  '内部',
  '内容',
  '内设',
  '内控',
  '内蒙',
  '在线',
  '在编',
  '对外',
  '对口',
  '新媒体',
  '新闻',
  '新增',
  '新建',
  '新收',
  '新签',
  '新型',
  '新农',
  '年报',
  '年度计划',
  '共享',
  '共建',
  '经营',
  '经济',
  '通过率',
  '通报',
  '以案',
  '以会代训',
  '以工代赈',
  '含税',
  '有效',
  '有限',
  '到位',
  '到账',
  '将军',
  '的士',
  '各级',
  '和谐',
  '与会',
  '主要污染',
  '主要领导',
  '主要负责',
  '前期',
  '日均',
  '底数',
  '其他',
  '现场',
  '现代',
  '为民',
  '均价',
  '均衡',
  '由此',
  '由头',
  '我国',
  '如期',
  '及时',
  '统计局',
  '经办',
  '度假',
  '至今',
  '截留',
  '则',
  '即办',
  '另有',
  '分别',
  '现行有效',
  '各类企业',
  '等级',
  '及格',
  '约谈',
  '超时',
  '超期',
  '近海',
  '总',
  '从业',
  '从宽',
  '已录入',
];
const startsNoun = (text: string, word: string) =>
  NOUNS.some((noun) => noun.startsWith(word) && text.startsWith(noun));

function dropClosing(text: string): string {
  let rest = text.trim();
  for (let n = 0; n < 10 && rest !== ''; n++) {
    const word = CLOSING_WORDS.find((w) => rest.endsWith(w) && !endsNoun(rest, w));
    if (!word) break;
    rest = rest.slice(0, -word.length).trim();
  }
  return rest;
}
/** 粉丝数, 占比, 网上: the word is the end of a noun. */
const KEEP_ENDING: Readonly<Record<string, RegExp>> = {
  数: /(?:人|次|件|户|总|粉丝|用户|阅读|分|指|少|条|项|份|点击|访问|浏览|播放|床位|套|家|个|批|学|参)数$/,
  比: /占比$|同比$|环比$/,
  同比: /^$/,
  上: /网上$|线上$/,
  下: /线下$|旗下$/,
  中: /集中$|高中$|初中$/,
  内: /区内$|省内$|市内$|国内$|境内$/,
  的: /目的$|标的$/,
  均: /平均$|年均$|人均$|日均$|月均$/,
  约: /公约$|节约$|签约$|预约$/,
  近: /附近$/,
  到: /报到$|签到$/,
  过: /通过$/,
  为: /行为$/,
  是: /^$/,
  有: /所有$|国有$|共有产权$/,
};
const endsNoun = (text: string, word: string) => KEEP_ENDING[word]?.test(text) === true;

/** Behind the unit: what is counted, up to where the phrase goes on with a verb. */
const TAIL_VERBS =
  /^(?:以上|以下|左右|次|均|已|并|和|及|与|或|的?同时|被|由|在|以|为|是|向|对|将|通过|进行|得到|予以|按|共|占|比|较|同比|环比|全部|参加|参与|到|至|后|前|内|时|中|上|下|还|也|都|增长|下降|减少|增加|提高|等(?!级)|，)/;
const TAIL_CUTS =
  /(?:已如期|已全部|已|均|全部|并|通过|参加|参与|被|获|实现|完成|按照|列入|纳入|办理流程|进行|开展|得到|及时|如期|顺利|明显|处于|正在|即|累计|共)/;

/** 由216项删减至83项: what follows the first number is the verb of the change. */
const CHANGE_TAIL = /(?:至|到|为|成)\s?$/;
const leadsToNumber = ({ text, quantity, tail }: Draft) =>
  CHANGE_TAIL.test(tail) && /[\d一二三四五六七八九十两]/.test(text.charAt(quantity.end + tail.length));

function tailNoun(draft: Draft): string {
  const text = draft.tail.trim().replace(/^(?:的|各类|各|个)/, '');
  if (text === '' || TAIL_VERBS.test(text) || leadsToNumber(draft) || !HAN.test(text.charAt(0))) return '';
  const modified = headNoun(draft);
  if (modified !== '') return modified;
  const cut = text.search(TAIL_CUTS);
  const noun = cut > 1 ? text.slice(0, cut) : cut >= 0 ? '' : text;
  return noun.replace(/[和及与或、，的等]+$/, '').slice(0, 16);
}

/** 5个作用不大、更新不勤的新媒体账号: the noun that a long modifier leads up to. */
function headNoun(draft: Draft): string {
  const { text, quantity } = draft;
  const rest = text.slice(quantity.end, quantity.end + 34).split(/[,，。；;：:(（\d]/, 1)[0] ?? '';
  const at = rest.lastIndexOf('的');
  const noun = at > 1 ? (rest.slice(at + 1).split(/[、进开实予]/, 1)[0] ?? '') : '';
  return noun.length >= 2 && noun.length <= 14 ? noun : '';
}

/** The last part of a long phrase that still begins at a word: behind 的, a verb, a quote. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  for (const joint of ['"', ')', '》']) {
    const at = text.lastIndexOf(joint, text.length - 5);
    if (at > text.length - LONGEST && at < text.length - 4) return text.slice(at + 1).replace(/^[的等]+/, '');
  }
  let from = text.length - LONGEST;
  const verb = MEANING_VERBS.map((word) => text.indexOf(word, from)).filter(
    (at) => at >= 0 && at < text.length - 3,
  );
  if (verb.length > 0) return text.slice(Math.min(...verb));
  const listed = Math.max(text.lastIndexOf('、', text.length - 4), text.lastIndexOf('和', text.length - 4));
  if (listed >= from) return text.slice(listed + 1);
  const of = text.indexOf('的', from);
  if (of >= 0 && of < text.length - 4) from = of + 1;
  return text.slice(from);
}

/** Without loose punctuation at the ends; a quote that lost its partner goes. */
function clean(text: string): string {
  const bare = (text.split('"').length - 1) % 2 === 1 ? text.replaceAll('"', '') : text;
  return bare.replace(/^[)\s、和与及,]+|[(\s、,:]+$/g, '');
}

/** Folded quotes as they are printed. */
const quoted = (text: string) =>
  text.split('"').reduce((out, part, i) => out + (i % 2 === 1 ? '“' : '”') + part);

/** The words of the lead that name something. */
const phraseOf = (lead: string) => clean(dropClosing(dropOpening(lead)));
/** What became of a request; a result says enough by itself. */
const RESULTS = /^(?:不予公开|予以公开|部分公开|无法提供|不予处理)$/;
const isVerbOnly = (text: string) =>
  !RESULTS.test(text) && MEANING_VERBS.some((verb) => text === verb || text === `${verb}了`);
const THIN =
  /^(?:压缩|压减|精简|提速|缩短|提升|其他|其余|其他|其余|信息|原创|总|同比|环比|增长|下降|减少|增加|占|占比|平均|年均|每|新增|变现|到位)?$/;

/** The clause before the lead, where it holds no quantity: its subject carries over. */
function clauseBefore(draft: Draft): string {
  const { text, leadStart, previous } = draft;
  const floor = previous ? previous.quantity.end : 0;
  if (leadStart - 1 <= floor) return '';
  let start = leadStart - 1;
  while (start > floor && !/[,，。；;：:]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, leadStart - 1);
}

/** The channel that an act leaves out: the nearest named before it, in the sentence or its heading. */
function channelFor(draft: Draft, phrase: string): string {
  if (!CHANNEL_ACTS.test(phrase) || CHANNELS.some((word) => phrase.includes(word))) return '';
  const before = draft.text.slice(0, draft.leadStart);
  let best = '';
  let bestAt = -1;
  for (const word of CHANNELS) {
    const at = before.lastIndexOf(word);
    // The longest of the names that stand at one place: 微信公众号, not 公众号.
    if (at >= 0 && at + word.length > bestAt) {
      bestAt = at + word.length;
      best = word;
    }
  }
  return best;
}

const RATE_TAIL = /率$|比重$|占比$|比例$|度$/;

/** 高于全国, 居全省: a comparison needs its subject. */
const LEANS =
  /^(?:同比|环比|较|比|高于|低于|快于|高出|增长|下降|提高|扩大|居|位居|位列|列|排|保持全|升至|跃居|总量|总数)/;

/** A change names the thing that changed: 资产总额 + 同比增长. */
function changeLabel(draft: Draft, phrase: string): string {
  const { direction } = draft.quantity;
  const word =
    phrase === '' || THIN.test(phrase) || phrase.length < 3
      ? `${phrase.replace(direction ?? '', '')}${direction ?? ''}`
      : phrase;
  if (phrase.length >= 4 && !LEANS.test(phrase))
    return phrase.endsWith(direction ?? '\0') ? phrase : `${phrase}${direction ?? ''}`;
  const subject = subjectOf(draft);
  return subject === ''
    ? word
    : `${subject}${/同比|环比/.test(draft.lead) && !word.includes('比') ? '同比' : ''}${word}`;
}

/** Verbs of taking in: what stands behind the last of them is the thing. */
const TAKEN_IN = /^.*(?:受理|收到|新收|接收|承办|征集|发现|登记)/;

/** A label without the verb it begins with: what was received, answered, published. */
function thingOf(label: string): string {
  const bare = label.replace(TAKEN_IN, '');
  if (bare.length >= 2 && bare.length < label.length) return bare;
  const verb = MEANING_VERBS.find((word) => label.startsWith(word) && label.length > word.length + 1);
  return verb ? label.slice(verb.length) : label;
}

const isCount = ({ quantity }: Draft) => quantity.kind === 'count' || quantity.kind === 'money';

/** 办结 alone: the thing that the sentence received first, not the carried-over part of it. */
function thingBefore(draft: Draft): string {
  const clause = phraseOf(clauseBefore(draft));
  if (clause.length >= 2) return thingOf(shorten(clause));
  let found: Draft | null = null;
  for (let at = draft.previous; at; at = at.previous) {
    if (isCount(at) && at.quantity.unit === draft.quantity.unit && !/结转/.test(at.label)) found = at;
  }
  return thingOf((found ?? draft.previous)?.label ?? '');
}

/** A rate is one of the thing that was counted last. */
function rateOf(draft: Draft, rate: string): string {
  let at = draft.previous;
  while (at && !isCount(at)) at = at.previous;
  const thing = at ? thingOf(at.label) : thingOf(shorten(phraseOf(clauseBefore(draft))));
  return rate.startsWith(thing) ? rate : `${thing}${rate}`;
}

/** What the quantity before was about, or the clause before. */
function subjectOf(draft: Draft): string {
  const clause = phraseOf(clauseBefore(draft));
  if (clause.length >= 2) return shorten(clause);
  let previous = draft.previous;
  while (previous && previous.depth > draft.depth) previous = previous.previous;
  while (previous && (previous.quantity.kind === 'change-percent' || previous.quantity.kind === 'delta'))
    previous = previous.previous;
  return previous?.label ?? '';
}

function countLabel(draft: Draft): string {
  const noun = tailNoun(draft);
  // 31项任务107个考核指标: what stands between two numbers belongs to the first when the second has its own.
  const shared = draft.previous !== null && draft.previous.quantity.end === draft.leadStart && noun !== '';
  const phrase = shared ? '' : phraseOf(draft.lead);
  const isPart = /^[\s,，;；]*其中/.test(draft.lead.trim());
  if (draft.lead.trim() === '' && draft.previous && draft.previous.quantity.end === draft.quantity.start) {
    return `${draft.previous.label}${noun || unitNoun(draft.quantity.unit)}`;
  }
  let label = phrase;
  if (noun !== '' && !phrase.includes(noun))
    label =
      phrase === '' || isVerbOnly(phrase) || phrase.length + noun.length <= LONGEST ? phrase + noun : noun;
  const channel = channelFor(draft, label || draft.lead);
  if (channel !== '') return `${channel}${isPart ? '其中' : ''}${label}`;
  if (LEANS.test(label)) return `${subjectOf(draft)}${label}`;
  if (label.length >= (isPart ? 3 : 2) && !isVerbOnly(label) && !THIN.test(label)) return label;
  if (isVerbOnly(label)) {
    const thing = thingBefore(draft);
    return thing.includes(label) ? `${thing}${unitNoun(draft.quantity.unit)}` : `${label}${thing}`;
  }
  const subject = isPart
    ? (draft.previous?.label ?? '')
    : /^其[他余]/.test(label)
      ? thingBefore(draft)
      : subjectOf(draft);
  if (subject === '' || subject === label) return label;
  return `${subject}${isPart ? '其中' : ''}${label}`;
}

const unitNoun = (unit: string | null) =>
  unit === '人' || unit === '人次' || unit === '名' ? '人数' : unit === '户' ? '户数' : (unit ?? '');

function percentLabel(draft: Draft): string {
  const phrase = phraseOf(draft.lead);
  const part = /占/.test(draft.lead);
  if (RATE_TAIL.test(phrase)) return phrase.length > 3 ? phrase : rateOf(draft, phrase);
  if (part) {
    const whole = phraseOf(draft.lead.slice(draft.lead.lastIndexOf('占') + 1)).replace(/^比/, '');
    const head = phraseOf(draft.lead.slice(0, draft.lead.lastIndexOf('占')));
    return `${head || subjectOf(draft)}占${whole || '比'}`;
  }
  const noun = tailNoun(draft);
  if (phrase.length >= 2 && !THIN.test(phrase))
    return phrase + (noun && !phrase.includes(noun) && phrase.length + noun.length < LONGEST ? noun : '');
  return `${subjectOf(draft)}${phrase}${noun}`;
}

function zeroLabel(draft: Draft): string {
  const { denied } = draft.quantity;
  const own = (denied ?? '').slice(
    Math.max((denied ?? '').lastIndexOf('，'), (denied ?? '').lastIndexOf(',')) + 1,
  );
  const thing = clean(dropOpening(own.replace(/^因[^的]{0,20}(?:引起|引发|产生|发生|导致|提起)的/, '')));
  if (thing.length >= 2) return thing.replace(/(的?情况|现象|情形)$/, '');
  return phraseOf(draft.lead);
}

/** 网站、微信分别发布210条、96条: each number takes its name from the list before. */
function respectively(draft: Draft): string | null {
  const at = draft.text.lastIndexOf('分别', draft.quantity.start);
  if (at < 0) return null;
  const begin =
    Math.max(
      draft.text.lastIndexOf('。', at),
      draft.text.lastIndexOf('，', at),
      draft.text.lastIndexOf(',', at),
      draft.text.lastIndexOf('；', at),
      draft.text.lastIndexOf(';', at),
    ) + 1;
  const names = draft.text
    .slice(begin, at)
    .split(/、|和|与|及/)
    .map((name) => dropOpening(name))
    .filter((name) => name.length >= 1);
  let order = 0;
  let before = draft.previous;
  while (before && before.quantity.start > at) {
    order++;
    before = before.previous;
  }
  const between = draft.text.slice(
    order === 0 ? at : (draft.previous?.quantity.end ?? at),
    draft.quantity.start,
  );
  if (names.length < 2 || order >= names.length || (order > 0 && !/^[、，,和与及]?\s?$/.test(between)))
    return null;
  const verb = phraseOf(
    draft.text
      .slice(at + 2, order === 0 ? draft.quantity.start : firstAfter(draft, at))
      .replace(/^[为是有达]+/, ''),
  );
  const last = names[names.length - 1] as string;
  // 信函、网络申请分别为: the noun at the end of the list belongs to every name.
  const head = /(申请|建议|提案|数|量|信息|案件|率)$/.exec(last)?.[0] ?? '';
  const name = names[order] as string;
  return `${name}${name.endsWith(head) ? '' : head}${verb}`;
}

function firstAfter(draft: Draft, at: number): number {
  let first = draft;
  while (first.previous && first.previous.quantity.start > at) first = first.previous;
  return first.quantity.start;
}

const FROM_TO_VERB =
  /(?:减|降|增|升|提高|压缩|缩短|精简|整合|压减|删减|扩大|调整|提升|变)[\u4e00-\u9fff]{0,3}[至到为成]?$/;

/** The label of a draft; drafts must be labelled in order, since later ones lean on earlier ones. */
export function labelOf(draft: Draft): string {
  const { quantity, previous } = draft;
  const label = (() => {
    if (quantity.kind === 'zero') return zeroLabel(draft);
    const listed = respectively(draft);
    if (listed) return listed;
    // The second of 由A减至B counts what the first does.
    if (
      previous &&
      draft.leadStart <= previous.quantity.end &&
      FROM_TO_VERB.test(draft.lead.trim()) &&
      quantity.unit === previous.quantity.unit
    )
      return previous.label;
    if (quantity.kind === 'change-percent' || quantity.kind === 'delta' || quantity.kind === 'delta-pp')
      return changeLabel(draft, phraseOf(draft.lead));
    if (quantity.kind === 'percent' || quantity.kind === 'ratio') return percentLabel(draft);
    return countLabel(draft);
  })();
  return quoted(clean(shorten(clean(label)))) || (draft.sentence.path[0]?.title ?? '').slice(0, LONGEST);
}
