import { codesOf } from '../../domain/text.ts';
import type { Draft } from '../draft.ts';

const HAN = /[\u4e00-\u9fffA-Za-z“"]/;
/** A name in quotes that the noun begins with: no verb is looked for in it. */
const NAME = /^(?:“[^”]*”|"[^"]*")/;
/** A single character that is a noun by itself. */
const PLACE = /^[县市区镇乡村]/;
export const LONGEST_NOUN = 16;
/** Behind the unit: what is counted, up to where the phrase goes on with a verb. */
const TAIL_VERBS =
  /^(?:[多少]$|[两三四五六]部分|构成|组成|以上|以下|左右|次|均|基础上|已|存在|尚未|没有|仍|并|和(?![美谐睦平])|及|与|或|的?同时|被|由|在(?![线编校建职])|以(?!工)|为|是|向|对(?![外口])|将|通过|进行|得到|予以|按|共(?![享建产])|占|比|较|同比|环比|全部|参加|参与|到|至|后(?!备)|前(?!期)|内(?![部资])|时|中(?![小学国央医心型介药老青])|上(?![市门级])|下(?![属岗级])|还|也|都|增长|下降|减少|增加|提高|等(?!级)|，)/;
const TAIL_CUTS =
  /(?:分别|依次|已如期|已全部|已|(?<![平人户年月日])均|全部|(?<![合兼归])并|通过|参加|参与|被|(?<!收)荣?获|曾|(?<=..)(?:加快|有序|扎实|成功|稳步|全面|持续|入选|配备|达到|承担|提供|发放|进入|投产|投用|落户|开工(?!项目|率))|(?<=^[县市区镇乡村])(?:建设|实施)|(?<=..)建成|(?<=....)设立|赴|实行|实现|组成|完成|按照|(?<=..)[户人亩]均|列入|纳入|办理流程|进行|开展|得到|(?<!不)及时|如期|顺利|明显|处于|正在|即|累计|(?<=..)负责(?!人|同志|制)|(?<![公医])共)/;

/** 由216项删减至83项: what follows the first number is the verb of the change. */
const CHANGE_TAIL = /(?:至|(?<!未达)到|为|(?<![完建达形])成)(?:平均|承诺的?)?\s?$/;
const leadsToNumber = ({ text, quantity, tail }: Draft) =>
  !/(?:率|比例|比重)(?:均|约)?[为达]\s?$/.test(tail) &&
  CHANGE_TAIL.test(tail) &&
  /[\d一二三四五六七八九十两第]/.test(text.charAt(quantity.end + tail.length));

/** 将385份申请材料精简至241份: the object of the change. */
const OBJECT = /^([\u4e00-\u9fff]{1,12}?)(?:精简|压缩|整合|压减|合并|缩减|归并|优化|调整)(?:至|到|为|成)\s?$/;
const objectOf = (text: string) => OBJECT.exec(text)?.[1] ?? '';

const TAIL_OPENING = /^(?:\([^)]\))?(?:的|各类|各|个(?![人体]))?/;
/** 11件全面完成: how, not what. */
const ADVERBS: ReadonlySet<string> = new Set(['全面', '全部', '基本', '顺利', '已全部']);

/** 突破600亿元大关，达到612.8亿元: a number passed is nothing counted. */
const MILESTONE = /^(?:大关|关口|台阶)$/;

/** What is counted, as it stands behind the unit; '' when nothing there names it. */
export function tailNoun(draft: Draft): string {
  if (draft.tail === '') return '';
  const text = draft.tail.trim().replace(TAIL_OPENING, '');
  if (leadsToNumber(draft)) return objectOf(text);
  if (text === '' || MILESTONE.test(text) || TAIL_VERBS.test(text) || !HAN.test(text.charAt(0))) return '';
  const modified = headNoun(draft);
  if (modified !== '') return modified;
  const name = NAME.exec(text)?.[0].length ?? 0;
  const cut = text.slice(name).search(TAIL_CUTS);
  const within = text.includes('中') ? text.search(/(?<![高初集])中(?:仍|还|已|仅|尚|只|有|，|$)/) : -1;
  if (within > 0 && (cut < 0 || within < cut)) return text.slice(0, within);
  if (cut > 1 && ADVERBS.has(text.slice(name, name + cut))) return '';
  const noun = cut < 0 ? text : name > 0 || cut > 1 || PLACE.test(text) ? text.slice(0, name + cut) : '';
  return noun.replace(/[和及与或、，的等未仍尚拟将仅只已]+$/, '').slice(0, Math.max(name, LONGEST_NOUN));
}

/** 超过30天未更新的情况: what it was stands before 的. */
const SAYS_NOTHING = new Set(['情况', '现象', '情形', '问题']);

/** 5个作用不大、更新不勤的新媒体账号: the noun that a long modifier leads up to. */
function headNoun(draft: Draft): string {
  const { text, quantity } = draft;
  const rest =
    text.slice(quantity.end, quantity.end + 34).split(/[,，。；;：:(（\d]|中[仅只仍还已尚]?有/, 1)[0] ?? '';
  const at = rest.lastIndexOf('的');
  const noun =
    at > 1
      ? (rest
          .slice(at + 1)
          .split(/、|进行|开展|实行|实施|予以|列入|纳入|依法|全部|逐一|编制|汇总|组成/, 1)[0] ?? '')
      : '';
  // 96项高频事项的申请材料由404份减至251份: the first number counts what the second is of.
  if (/[由从]$/.test(noun)) return rest.slice(0, at);
  return noun.length >= 2 && noun.length <= 14 && !SAYS_NOTHING.has(noun) ? noun : '';
}

/** Behind these nothing carries over that was not counted. */
const CLOSED = codesOf('。；;');

/** The clause before the lead, where it holds no quantity: its subject carries over. */
export function clauseBefore(draft: Draft): string {
  const { text, leadStart, previous } = draft;
  const floor = previous ? previous.quantity.end : 0;
  if (leadStart - 1 <= floor) return '';
  let start = leadStart - 1;
  if (CLOSED.has(text.charCodeAt(start))) return '';
  // 68件（批），办结67件: a bracket right behind the unit explains it.
  const from = text.charAt(floor) === '(' ? text.indexOf(')', floor) + 1 : floor;
  if (from > start) return '';
  while (start > from && !/[,，。；;：:]/.test(text.charAt(start - 1))) start--;
  // 规范性文件（〔2023〕5号）等: a bracket that ends the clause is closed.
  const clause = text.slice(start, text.charAt(leadStart - 1) === ')' ? leadStart : leadStart - 1);
  return MILESTONE.test(clause) ? '' : clause;
}
