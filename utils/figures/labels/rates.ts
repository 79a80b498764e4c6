import type { Draft } from '../draft.ts';
import { clauseBegin } from '../respective.ts';
import { isCount, sameLevel, subjectOf } from './around.ts';
import { channelFor } from './channels.ts';
import { ofSameGoods } from './grown.ts';
import { leans } from './leaning.ts';
import { isKindAlone } from './names.ts';
import { tailNoun } from './nouns.ts';
import { isThin, phraseOf } from './phrase.ts';
import { rateOf } from './rated.ts';
import { LONGEST } from './shorten.ts';
import { ACTS } from './words.ts';

/** 同口径, 年均, 较2018年: in what way it changed, where that is not against the year before. */
const HOW = /[较比](?:20\d\d年|“[^”]{2,8}”)(?:末|底|同期)?|同口径|年均/g;
/** The same in the words around a change, unless its label says it already. */
export function howCompared(words: string, label: string): string {
  return (words.match(HOW) ?? []).filter((how) => !label.includes(how)).join('');
}

/** 逆势增长, 年均增长: how it changed names nothing. */
const MANNER =
  /^(?:同比|环比|同期|年均|[两三四五]年平均|平均|同口径|[省市县]口径|预测|预计|实际|名义|逆势|强劲|快速|平稳|稳步|大幅|持续|首次|累计|净|双双|再){1,3}$/;
/** 占生产总值的比重提高, 对增长的贡献率提高: of what was counted before. */
const OF_SUBJECT = /^(?:占(?![地用道有])|增收|减收|增支|减支|增[速幅](?:[高低快慢]于|全[国省市县区]))/;
/** 与2021年相比增加. */
const AGAINST_YEAR = /^[,，、]?\s?([与同和](?:20\d\d年|[上去]年)(?:同期)?相比)/;
/** 与上月持平. */
const BESIDE = /^[,，、]?\s?((?:[与和]|同(?![比期步]))[^,，、]{1,8}?)(?:基本|分别)?$/;
const CONTRIBUTES = /^[,，、]?\s?对[\u4e00-\u9fff]{2,10}(?:贡献|拉动)/;
/** 超目标任务1个百分点. */
const ABOVE = /^[,，、]?\s?(超(?:出|过)?[\u4e00-\u9fff]{2,8})$/;

/** Words of a change that say of nothing what it is, in the form that a label has them; null for others. */
function leaningWords({ lead, quantity: { direction } }: Draft, phrase: string): string | null {
  const above = ABOVE.exec(lead)?.[1];
  if (above !== undefined) return above;
  const against = AGAINST_YEAR.exec(lead)?.[1];
  if (against !== undefined && direction !== null) return `${against}${direction}`;
  if (CONTRIBUTES.test(lead)) return `对${phrase}`;
  const beside = direction === '持平' ? BESIDE.exec(lead)?.[1] : undefined;
  if (beside !== undefined) return `${beside}${direction}`;
  const isManner =
    direction !== null && phrase.endsWith(direction) && MANNER.test(phrase.slice(0, -direction.length));
  return isManner || OF_SUBJECT.test(phrase) ? phrase : null;
}

/** 增速高于全国（20%）10个百分点: what stands before a bracket that stands right before the number. */
function beforeBracket({ text, lead, leadStart, previous, depth }: Draft): string {
  if (
    lead.trim() !== '' ||
    previous === null ||
    previous.depth <= depth ||
    text.charAt(leadStart - 1) !== ')'
  )
    return '';
  const opened = text.lastIndexOf('(', previous.quantity.start);
  return phraseOf(text.slice(clauseBegin(text, opened - 1), opened));
}

/** 官方微博发布信息500条，粉丝增长12%: whose followers they are. */
const OF_CHANNEL = /^(?:粉丝|关注|阅读|浏览|访问|点击|播放|订阅)/;
const channelOf = (draft: Draft, phrase: string): string =>
  OF_CHANNEL.test(phrase) ? channelFor(draft, phrase) : '';

/** What is said to have grown, in the word for how fast it did: 上涨 has a 涨幅. */
const SPEEDS: Readonly<Record<string, string>> = { 上涨: '涨幅', 下降: '降幅', 减少: '降幅', 下跌: '跌幅' };
export const speedOf = ({ quantity: { direction } }: Draft): string => SPEEDS[direction ?? ''] ?? '增速';

const NAMES_RATE = /增[速幅]|[涨降跌]幅|[率重比]/;
/** 增长7.6%，高于全国1.7个百分点; 上涨2.3%，回落1.4个百分点: it is the rate that is compared; '' for others. */
function rateThatMoved(draft: Draft, phrase: string): string {
  const before = draft.quantity.kind === 'delta-pp' ? sameLevel(draft) : null;
  if (before?.quantity.kind !== 'change-percent' || NAMES_RATE.test(phrase)) return '';
  const isBeside = draft.leadStart - 1 <= before.quantity.end && !NAMES_RATE.test(before.label);
  return isBeside && !before.label.includes('平均') ? speedOf(before) : '';
}

const SHARE_MEASURE = /(..)(比重|占比|比例|份额)$/;
/** 第一产业比重下降0.3个百分点，第二产业提高4.6个百分点: what stands once is of things named alike. */
function withShared({ previous, quantity: { kind, direction } }: Draft, phrase: string): string | null {
  if (kind !== 'delta-pp' || previous?.quantity.kind !== kind || direction === null) return null;
  const before = SHARE_MEASURE.exec(
    previous.label.slice(0, -(previous.quantity.direction ?? '').length || undefined),
  );
  const own = phrase.endsWith(direction) ? phrase.slice(0, -direction.length) : '';
  return before && own.length > 2 && own.endsWith(before[1] ?? '\0')
    ? `${own}${before[2]}${direction}`
    : null;
}

/** 排放量都要减少, 人数要再增长: what it is to do. */
const TO_CHANGE = /(?<=..)(?:都|均)?(?<!需)要再?(?=(?:增长|减少|下降|降低|提高)$)/;

/** A change names the thing that changed: 资产总额 + 同比增长. */
export function changeLabel(draft: Draft): string {
  const phrase = (phraseOf(draft.lead) || beforeBracket(draft)).replace(TO_CHANGE, '');
  const { direction } = draft.quantity;
  // 节约资金42亿元、增值68亿元: how much more it brought is of nothing before it.
  if (direction === '增值' && phrase === direction) return phrase;
  const leaning = leaningWords(draft, phrase);
  const word =
    phrase === '' || isThin(phrase) || phrase.length < 3
      ? `${phrase.replace(direction ?? '', '')}${direction ?? ''}`
      : phrase;
  const shared = leaning === null ? withShared(draft, phrase) || ofSameGoods(draft, phrase) || null : null;
  if (shared !== null) return shared;
  if (leaning === null && phrase.length >= 4 && !leans(phrase))
    return (
      channelOf(draft, phrase) +
      (phrase.includes(direction ?? '\0') ? phrase : `${phrase}${direction ?? ''}`).replace(/分别以?/, '')
    );
  const subject = `${subjectOf(draft)}${rateThatMoved(draft, phrase)}`;
  if (leaning !== null) {
    const isTooLong = direction === '持平' && subject.length + leaning.length > LONGEST;
    return `${subject}${isTooLong ? direction : leaning}`;
  }
  const yearly = draft.lead.includes('年均') && !word.includes('年均') ? '年均' : '';
  const how = /同比|环比/.test(draft.lead) && !word.includes('比') ? '同比' : yearly;
  // 来访人数持平、人数减少: said once.
  const people = /起数|[同环]比/.test(subject) ? '' : subject.replace(/人数$/, '');
  const own = word.startsWith('人数') ? people : subject;
  return own === '' ? word : `${own}${how}${word}`;
}

const RATE_TAIL = /率$|比重$|占比$|比例$|度$/;

/** 是上年的1.2倍, 达到“十三五”末的1.9倍: how many times another amount it is. */
const TIMES_OF =
  /(?:(?<![因成作行])[是为]|相当于|达到?|(?:增|提|扩|升)[\u4e00-\u9fff]?[至到])([\u4e00-\u9fff\d“”"]{1,14}?)的\s?[约近超]?过?$/;

/** 相当于上年, by the words right before a multiple; null where they name no other amount. */
export function timesOf(words: string): string | null {
  const base = TIMES_OF.exec(words)?.[1];
  return base === undefined ? null : `相当于${base}`;
}

/** 税收是2011年的1.9倍: the thing may stand in the same clause. */
function timesLabel(draft: Draft): string | null {
  const times = draft.quantity.kind === 'ratio' ? TIMES_OF.exec(draft.lead) : null;
  if (times === null) return null;
  const own = phraseOf(draft.lead.slice(0, times.index).replace(/^[,，、]/, ''));
  return `${own.length < 2 || leans(own) ? subjectOf(draft) : own}相当于${times[1]}`;
}

/** 供养率61%，高于全省58%的平均水平: what it is compared with is the same of a larger place. */
const YARDSTICK =
  /(?:[高低快慢好优]于|[比较]|超过|高出|低出)(全[国省市县区州]|我[省市县]|周边)(?:的)?(平均)?(?:水平|值|数)?的?\(?$/;
const AVERAGE_BEHIND = /^\)?的?(平均)(?:水平|值|数|线)?/;
export function ofYardstick(draft: Draft): string | null {
  const { text, tail, quantity } = draft;
  if (quantity.kind !== 'percent' && quantity.kind !== 'money') return null;
  const match = YARDSTICK.exec(text.slice(Math.max(0, quantity.start - 16), quantity.start));
  if (match === null || !(/[的均平(]/.test(match[0].slice(2)) || AVERAGE_BEHIND.test(tail))) return null;
  const subject = sameLevel(draft)?.label ?? '';
  if (subject === '') return null;
  const direction = sameLevel(draft)?.quantity.direction ?? '\0';
  const isGrowth = subject.endsWith(direction);
  const thing = isGrowth ? subject.slice(0, -direction.length) : subject;
  const average = match[2] ?? AVERAGE_BEHIND.exec(tail)?.[1] ?? '';
  return `${match[1]}${average}${thing.replace(OWN_PLACE, '')}${isGrowth ? direction : ''}`;
}
const OWN_PLACE =
  /^(?:[全我][省市县区镇乡州旗]|[\u4e00-\u9fff]{2,6}[省市县区州旗](?=实现|完成))?(?:实现|完成)?(?=..)/;

const STANDS_FIRST = /^的?[\u4e00-\u9fff]{3}/;

/** 62.5%的县医院达到二级标准: the share names its own whole; 95%的按时办结 is one of what stands before. */
const OF_SOME = /^的(?!按|及|当|在|得|已|办|答|回|都|均)/;

/** 占总体的比例为5%: the share names its whole, not what it is. */
const OF_WHOLE = /^占(?![比地用道有])/;

/** 来信收到申请5件，占比25%: the whole of its name, not only what was received. */
const SHARE_ALONE = /^(?:所?占比[例重]?|比[例重])$/;

/** 大约60%属文物保护方面: of what so many are. */
const BELONGS = /^(?:均|都)?(?:属于?|来自|涉及)([\u4e00-\u9fff]{2,16})$/;

/** 100%完成市级任务: what was done of it stands behind. */
const DONE_BEHIND = /^(?:完成|实现|达到|达标|落实|通过)/;

/** 占全国的1.6%、全省的14.3%: the share of another whole. */
const OTHER_WHOLE = /^[、,，和及与]?\s?(全[国省市县区州球]|世界)的?\s?$/;
function otherWhole({ lead, previous }: Draft): string | null {
  const whole = previous?.lead.includes('占') === true ? OTHER_WHOLE.exec(lead)?.[1] : undefined;
  if (whole === undefined || previous === null) return null;
  return `${previous.label.slice(0, previous.label.lastIndexOf('占') + 1)}${whole}`;
}

/** 城镇无照率控制在5%、乡村控制在10%; 高速公路劝返率8%，干线公路3%: a kind alone has the measure of its like beside it. */
function withKind({ previous, leadStart }: Draft, phrase: string): string | null {
  if (previous?.quantity.kind !== 'percent' || RATE_TAIL.test(phrase)) return null;
  if (leadStart - 1 > previous.quantity.end) return null;
  const { label } = previous;
  const end = kinEnd(label, phrase);
  const measure = end < 0 ? '' : label.slice(end);
  return RATE_TAIL.test(measure) ? phrase + measure : null;
}

const KIN = 2;
/** Where in a label the name ends that is of one kind with another: 高速公路 and 干线公路, 学前一年 and 学前二年. */
function kinEnd(label: string, name: string): number {
  if (isKindAlone(name) && isKindAlone(label.slice(0, name.length))) return name.length;
  if (name.length <= KIN) return -1;
  const last = label.indexOf(name.slice(-KIN));
  if (last > 0) return last + KIN;
  const first = label.indexOf(name.slice(0, KIN));
  const isAlike = first >= 0 && label.charAt(first + name.length - 1) === name.charAt(name.length - 1);
  return isAlike ? first + name.length : -1;
}

/** 分别完成目标任务的42.3%、34%、33.9%: the words stand once; 免疫：猪100%，牛100%: another kind. */
function inRow({ previous, lead, leadStart }: Draft, phrase: string): string | null {
  if (previous?.quantity.kind !== 'percent' || previous.quantity.end < leadStart - 1) return null;
  if (/^[、和]\s?$/.test(lead)) return previous.label;
  const own = phraseOf(previous.lead);
  const isKind = phrase.length === 1 && own.length === 1 && previous.label.length > 1;
  return isKind && previous.label.endsWith(own) ? previous.label.slice(0, -1) + phrase : null;
}

const LONGEST_SHARE = 32;

/** 位居前三的工单：交通类20件、城建类15件、民政类9件，占工单总量的77%: of all that are listed; '' where each has its own. */
const TOP =
  /(前[一二三四五六七八九十\d]{1,2})[位名]?的([\u4e00-\u9fff]{1,8}?)(?:如下)?[:：][^:：,，。；;]{0,20}$/;
const TOP_REACH = 44;
function topOfList({ lead, previous, text }: Draft): string {
  let first = previous;
  while (first?.lead.startsWith('、') && isCount(first)) first = first.previous;
  if (!first || first === previous || !lead.startsWith('占')) return '';
  const { start } = first.quantity;
  const [, rank = '', thing = ''] = TOP.exec(text.slice(Math.max(0, start - TOP_REACH), start)) ?? [];
  return rank && `${rank}的${thing}`;
}

/** 完成投资186亿元，超年度计划12%: by how much it was passed. */
function abovePlan(draft: Draft): string | null {
  const above = ABOVE.exec(draft.lead)?.[1];
  return above !== undefined && /(?:目标|任务|计划)$/.test(above) ? `${subjectOf(draft)}${above}` : null;
}

/** The label of a share, a rate or a multiple. */
export function percentLabel(draft: Draft): string {
  const first = timesLabel(draft) ?? abovePlan(draft);
  if (first !== null) return first;
  const phrase = phraseOf(draft.lead);
  if (CONTRIBUTES.test(draft.lead)) return `${subjectOf(draft)}对${phrase}`;
  if (SHARE_ALONE.test(phrase)) return `${subjectOf(draft)}${phrase.startsWith('比') ? phrase : '占比'}`;
  const other = otherWhole(draft) ?? withKind(draft, phrase) ?? inRow(draft, phrase);
  if (other !== null) return other;
  const part = /占/.test(draft.lead);
  // 承办工单76件，办结71件，其余5件正在办理，办结率93%: not of the rest.
  if (RATE_TAIL.test(phrase) && !OF_WHOLE.test(phrase))
    return phrase.length > 3 || /.占比$/.test(phrase)
      ? phrase
      : rateOf(draft, phrase).replace(/^其余(?=..)/, '');
  if (part) {
    const whole = phraseOf(draft.lead.slice(draft.lead.lastIndexOf('占') + 1))
      .replace(/^比/, '')
      .replace(/(?<=..)的?比[例重]$/, '');
    const head = phraseOf(draft.lead.slice(0, draft.lead.lastIndexOf('占'))) || topOfList(draft);
    // 增速高于全国4个百分点，占全国的10%: what has a share is not how it grew.
    const thing = head || subjectOf(draft).replace(/(?<=..)增[速幅](?:[高低快慢]于.*)?$/, '');
    // 占全市发放贷款总额: an act in the whole is none of the label's own, where it must be cut.
    const isTooLong = head === '' && thing.length + whole.length >= LONGEST_SHARE && ACTS.isIn(whole);
    return `${isTooLong ? '' : thing}占${whole || '比'}`;
  }
  if (leans(phrase)) return `${subjectOf(draft)}${phrase}`;
  // 超半数事项实现秒批: the share stands before what it is of.
  if (phrase === '' && !draft.quantity.raw.includes('%') && STANDS_FIRST.test(draft.tail))
    return draft.tail.replace(/^的/, '').slice(0, LONGEST);
  const what = phrase === '' ? BELONGS.exec(draft.tail)?.[1] : undefined;
  if (what !== undefined) return `${what}占比`;
  if (phrase === '' && DONE_BEHIND.test(draft.tail))
    return `${subjectOf(draft)}${draft.tail}`.slice(0, LONGEST);
  const noun = tailNoun(draft);
  if (phrase === '' && OF_SOME.test(draft.tail)) return draft.tail.slice(1, LONGEST);
  if (phrase.length >= 2 && !isThin(phrase))
    return phrase + (noun && !phrase.includes(noun) && phrase.length + noun.length < LONGEST ? noun : '');
  return `${subjectOf(draft)}${phrase}${noun}`;
}
