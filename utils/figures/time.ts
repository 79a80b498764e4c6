import { codesOf, firstInk } from '../domain/text.ts';
import { isOfFaultsAndPlans } from '../domain/titles.ts';
import type { FigureTime, Section } from '../model.ts';
import { type Draft, scopeOf } from './draft.ts';
import { isYearBefore } from './period.ts';

const CLAUSE_BREAKS = codesOf(',，。；;：:！!');
/** Verbs of the future that govern all that is listed behind them. 将 before an object (将材料由216项删减至83项) is none. */
const COMING =
  /(?:明年|来年|下一年)将|力争(?!上游)|争取(?=(?:明年|来年|下一?年)[^,，]{0,6}(?:开工|完成|建成|实现|达到|新增|新建|创建|底|\d月)|在|于|到20|到年|实现|达到|完成|全年|年内|新增|建成)|确保(?=实现|完成|达到|全年|年内|年底|到20|在20)|拟(?!定|订|任|稿|聘|录|推|入|批|用|选|晋|提|公|发[信文稿布])|预计(?!数)|(?<![于过超成达])预期目标|(?<![于过超成达]|预期)目标(?:是|为|:|值)|将(?:继续|新增|达到|完成|建设|建成|开展|组织|实现|推进|举办|投入|新建|于|在|不少于|超过)/;
/** 计划投资50亿元，完成45亿元: the plan ends with its amount. */
const PLANNED =
  /(?<!行动|规划|年度|招生|[占为]年|[占为]全年|完成年|完成全年|提升|培养|工作|三年|工程)计划(?!完成率|执行率|落实率)(?=在|于|用|新|投|建|发|开|召|举|完|实|公|培|盘|筹|组|安|引|争|推|达|改|修|拆|扩|栽|植|治理|年内|全年|到|再|总(?!结)|\d)/;
/** One of these stands in every word of the future: without any, nothing is planned. */
const FORWARD = /[争确拟预目将计]/;
/** 完成年度计划的121%, 超计划: the plan was met. */
const MET = /已(?!知)|实际|超额|实现了|达到年度|占年度|计划的\d|全年计划的|目标任务的|较计划|占计划|占总/;
const DONE = /完成|实现|累计/;
const AHEAD =
  /^[\s"(]*(?:下一步|下步|明年|来年|下一年|下年度|新学年[,，](?=[^,，。；;已共]{0,8}将(?!\d))|下一?学年|今后|接下来|下半年[,，]?我)/;
const LIMIT = /法定|承诺|规定|时限内|期限内|应当|应在|须在|不得超过|限时|要求在/;

/** 我局承诺5个工作日. */
const PROMISED = /承诺(?:办结)?(?:时[限间])?为?\s?$/;
const MAKES_PROMISE = /作出[\u4e00-\u9fff]{0,6}承诺[,，:：]/;
const HOW_LONG = /(?:答复|办理|办结|审批|回复)(?:时间|时限|期限)\s?$/;
/** 比法定20个工作日缩短68%. */
const OF_LAW = /法定(?:的|(?:办结|办理|答复)?[时期]限)?为?\s?$/;

/** What follows is a fact, whatever was planned before: 计划完成85亿元，实际完成93.4亿元，增长18.8%. */
const FACTS = ['，实际', '，目前', '，截至', '，现已', '，已', '已完成', '已到位', '已投入', '已建成'];
function behindFact(words: string): string {
  const at = Math.max(...FACTS.map((fact) => words.lastIndexOf(fact)));
  return at < 0 ? words : words.slice(at);
}

function clause(draft: Draft): string {
  const { text, quantity } = draft;
  let start = quantity.start;
  while (start > 0 && !CLAUSE_BREAKS.has(text.charCodeAt(start - 1))) start--;
  let end = quantity.end;
  while (end < text.length && end - quantity.end < 16 && !CLAUSE_BREAKS.has(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** 一般登记承诺3个工作日内办结，抵押登记1个工作日内办结. */
const isPromisedBefore = ({ quantity: { approx }, previous }: Draft) =>
  approx === 'at-most' &&
  previous?.quantity.kind === 'duration' &&
  previous.quantity.approx === 'at-most' &&
  previous.lead.includes('承诺');

function isLimit(draft: Draft): boolean {
  const { kind } = draft.quantity;
  if (kind !== 'duration') return false;
  if (OF_LAW.test(draft.lead)) return true;
  const here = clause(draft);
  if (/平均|用时|历时|实际/.test(here)) return false;
  if (PROMISED.test(draft.lead) || isPromisedBefore(draft)) return true;
  // 作出承诺，对无需征求意见的申请，答复时间不超过10个工作日.
  if (draft.quantity.approx === 'at-most' && HOW_LONG.test(draft.lead) && MAKES_PROMISE.test(scopeOf(draft)))
    return true;
  // 承诺食品经营许可8个工作日办结.
  if (here.includes('承诺') && draft.tail.startsWith('办结')) return true;
  return LIMIT.test(here) && /内|不超过|之内|期限|时限|限/.test(here) && !/[由从]|[减缩压降]/.test(here);
}

/** 2024年，我局将重点抓好: the year is still to come, and so is what the sentence goes on to list. */
const OPENS_WITH_YEAR = /^[\s"(]*(20\d\d)年/;
const YEAR_AHEAD =
  /^[\s"(]*20\d\d年[^。；;\d]{0,14}?(?:将|力争|计划|拟|(?:重点|着力|切实|继续|进一步)(?:做好|抓好|推进|开展|加强)|从以下)/;
/** 针对上述问题，2024年重点做好以下工作. */
const REMEDY = /^[\s"(]*针对(?:上述|以上|这些|存在的?)[^,，。；;]{2,14}[,，]/;
/** 改进措施：下一步将…. */
const HEADED = /^[\u4e00-\u9fff]{2,8}[:：]/;
const LONGEST_HEAD = 9;
/** What AHEAD begins with, and what it or YEAR_AHEAD. */
const BEGINS_AHEAD = codesOf('下明来今接新');
const OPENS_AHEAD = codesOf('下明来今接新2');
const COLONS = codesOf(':：');
/** 针 */
const AGAINST = 0x9488;

/** 下一步措施：目前已组织培训3次. */
const TELLS_OF_THEN = /^[^:：]{2,8}[:：](?:目前|已|截[至止]|针对)/;
const looksAhead = (text: string) => BEGINS_AHEAD.has(firstInk(text)) && AHEAD.test(text);

/** Without the 改进措施： or the 针对上述问题， that a sentence begins with. */
function withoutHead(sentence: string): string {
  let colon = 0;
  while (colon < LONGEST_HEAD && !COLONS.has(sentence.charCodeAt(colon))) colon++;
  const text = colon > 0 && colon < LONGEST_HEAD ? sentence.replace(HEADED, '') : sentence;
  return firstInk(text) === AGAINST ? text.replace(REMEDY, '') : text;
}

/** From where on a text speaks of the time to come, and of which year where it names one. */
export interface Plan {
  year: number | null;
}

/** Whether a sentence of a report on `year` speaks of the time to come, and so do those behind it in its paragraph. */
export function opensPlan(sentence: string, year: number | null): Plan | null {
  // 下一步改进措施：一是…: the head says it, not what stands behind it.
  if (looksAhead(sentence) && !TELLS_OF_THEN.test(sentence)) return { year: null };
  const text = withoutHead(sentence);
  if (!OPENS_AHEAD.has(firstInk(text))) return null;
  const named = Number(OPENS_WITH_YEAR.exec(text)?.[1] ?? Number.NaN);
  if (year !== null && named > year && YEAR_AHEAD.test(text)) return { year: named };
  return looksAhead(text) ? { year: null } : null;
}

/** 1-6月，产值预计28.6亿元; 2023年，总产值预计达到286亿元: an estimate of what is over. */
const ESTIMATE = /(?:\d月份?|[一二三]季度|上半年|20\d\d年)(?!全年)[^。；;]{0,24}预计(?!全年)/;
/** 预计全年实现地区生产总值386亿元, in December: what the year came to, before the last count. */
const YEAR_END = /(?:预计全年|全[省市县区镇乡州]预计)(?:完成|实现|达到?|增长)/;
/** Of a part of the year, or of what is still being built, an estimate is a plan. */
const NOT_OVER = /项目|投产|达产|建成|建设中|截至|[一二三]季度|\d+月|上半年|目前/;
/** 剩余0.8亿元预计明年一季度完成: what is to come stands behind. */
const LATER = /(?:预计|计划|拟|将)[^,，。；;]{0,6}(?:明年|来年|下一?年|年底前)/;

/** Counted by these, tasks are what there is: 重点任务45项. By others, a task is what was to be reached. */
const COUNTED_TASKS: ReadonlySet<string> = new Set(['项', '个', '条', '件', '批', '类', '大类']);
/** 全年粮食面积任务45万亩, 年度计划投资58亿元, 距市定目标1800件. */
const TARGET = /(?:任务|目标|年度计划|年计划|完成计划)(?:数|量|值|投资)?(?:为|是|\()?\s?$/;
const SPEAKS_OF_TARGETS = /任务|目标|计划/;
const TARGET_BEHIND = /^(?:的?(?:年度|全年)?(?:目标|任务|计划))/;

const OF_NUMBER = /^的\s?$/;

/** 圆满完成安保任务110场次. */
const FULFILLED = /^(?![^,，]*(?:确保|力争|要|将|须)).*(?:圆满|顺利|出色|高质量)完成/;

/** 完成年任务3100万元的105.8%, 超额完成省定1500户任务: a number that was to be reached. */
const isTarget = ({ lead, tail, quantity: { unit, kind } }: Draft) =>
  (kind === 'count' || kind === 'money') &&
  (SPEAKS_OF_TARGETS.test(lead) || SPEAKS_OF_TARGETS.test(tail)) &&
  !FULFILLED.test(lead) &&
  (!COUNTED_TASKS.has(unit ?? '') || (unit === '件' && lead.trimEnd().endsWith('目标'))) &&
  (TARGET.test(lead) || TARGET_BEHIND.test(tail));

/** 到2025年底，建成4A级景区6家. */
const UNTIL = /到(20\d\d)年/;
/** 2025年实现46所学校全覆盖, in a report on 2024. */
const IN_YEAR =
  /(?:^|[,，：:①-⑳])(20\d\d)年(?:内|底前)?(?:再)?(?:实现|新增|新建|完成|建成|开展|组织|举办|达到)[^,，。；;]*$/;
/** 项目达产后年产值可达6亿元, 届时可解决. */
const ONCE_BUILT = /(?:达产|建成|投产|竣工|完工|投用|全面实施)后[^。；;]{0,12}可|届时/;

/** What was done instead of the plan that stands before it: 计划开工5个，仅开工3个. */
const INSTEAD = /(?:实际|仅|只|已|目前)(?![^,，。；;]*(?:计划|力争|预计))[^,，。；;]{0,8}$/;

type Path = readonly Section[];
/** The part that says whether a text looks ahead: the innermost of those that are plans or faults. A point has only what its part has. */
const planOf = (path: Path) =>
  path.find(({ kind, role }) => kind === 'heading' && (role === 'plan' || role === 'problems'));
/** Whether a text stands in a plan: 问题 inside 问题和打算 is none. */
export const isInPlan = (path: Path): boolean => planOf(path)?.role === 'plan';

/** What is known of the time of a sentence's figures before they are looked at. */
export interface Outlook {
  /** An earlier sentence, or this one, looks ahead. */
  ahead: boolean;
  /** The year reported on. */
  year: number | null;
  /** The report is one on the first half of it. */
  isHalf: boolean;
}

/** Whether a figure was reached, is planned, or is a limit. */
export function timeOf(draft: Draft, { ahead, year, isHalf }: Outlook): FigureTime {
  if (isLimit(draft)) return 'norm';
  const { path } = draft.sentence;
  const words = scopeOf(draft);
  // 力争达到98%，去年为96.5%.
  if (isYearBefore(words)) return 'actual';
  // 争取投入186万元，占全年计划320万元的58%: what was reached of it.
  if (draft.previous !== null && OF_NUMBER.test(draft.lead) && isTarget(draft.previous)) return 'actual';
  if (isTarget(draft) || LATER.test(draft.tail)) return 'planned';
  if (isInPlan(path) && !(isOfFaultsAndPlans(planOf(path)?.title ?? '') && !ahead))
    return looksBack(clause(draft)) || speaksOfThen(words, year) ? 'actual' : 'planned';
  if (ahead) return 'planned';
  const until = Number(UNTIL.exec(words)?.[1] ?? Number.NaN);
  if ((year !== null && until > year) || ONCE_BUILT.test(words)) return 'planned';
  const coming = Number(IN_YEAR.exec(words)?.[1] ?? Number.NaN);
  if (year !== null && coming > year) return 'planned';
  if (!FORWARD.test(words)) return 'actual';
  const since = behindFact(words);
  const later = /(20\d\d)年/.exec(since);
  if (later && year !== null && Number(later[1]) > year && /将|计划|力争|目标|拟/.test(since))
    return 'planned';
  const own = clause(draft);
  if (PLANNED.test(draft.lead) && !MET.test(draft.lead)) return 'planned';
  if (MET.test(own) || INSTEAD.test(draft.lead)) return 'actual';
  const isReview = path.some(({ role, title }) => role === 'work' && title.includes('回顾'));
  const isEstimate =
    isReview || ESTIMATE.test(since) || (!isHalf && YEAR_END.test(since) && !NOT_OVER.test(words));
  if (isEstimate && !/力争|争取|确保|计划|目标|拟|将/.test(since)) return 'actual';
  const planned = COMING.test(since) || (DONE.test(own) ? PLANNED.test(own) : PLANNED.test(since));
  return planned ? 'planned' : 'actual';
}

/** 2023年公开1.2万条 in the plan of a report on 2023; 今年 behind it speaks of the plan again. */
function speaksOfThen(words: string, year: number | null): boolean {
  if (!words.includes('20')) return false;
  const at = [...words.matchAll(/(?<![较比在由从])20\d\d(?=年)/g)].at(-1);
  if (at === undefined || year === null || Number(at[0]) > year) return false;
  return !/今年|明年|今后|下一步/.test(words.slice(at.index));
}

/** Inside a plan: what has been done already says so. */
const looksBack = (words: string) =>
  /已(?:经)?(?:完成|建成|开展|到位|发放|投入|累计|有)|共(?:收到|征集)|截至目前|目前已|过去一年|[在于](?:去年|上年)(?!同期)/.test(
    words,
  );
