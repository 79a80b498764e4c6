import { endOfPlanIn } from '../../domain/calendar.ts';
import { lastMatch } from '../../domain/matches.ts';
import { Lexicon, lastOf } from '../../domain/text.ts';
import { isOfFaultsAndPlans } from '../../domain/titles.ts';
import type { FigureTime } from '../../model.ts';
import { type Draft, scopeOf } from '../draft.ts';
import { isYearBefore } from '../periods/years.ts';
import { clauseOf } from './clause.ts';
import { isOfTimeReported } from './forecast.ts';
import { isLimit } from './limits.ts';
import { FORWARD, isActOnThen, looksBack } from './look-back.ts';
import { isInPlan, isReviewOfYears, type Outlook, planOf, type Reached } from './outlook.ts';
import { COMING, NO_PLANS, PLANNED } from './plan-words.ts';
import { isShareOfTarget, isTarget } from './targets.ts';

/** 清理文件112件，继续有效85件，拟修订11件，失效16件: a result of looking them through, and no plan of what follows. */
const SORTED_OUT = /拟(?:继续)?(?:修[订改]|废止|保留|取消|暂缓|合并|(?:宣布)?失效)[^,，。；;\d]{0,8}/;
const SORTED_BEFORE = new RegExp(`${SORTED_OUT.source}\\d+[件项个条份部]`, 'g');
const isSortedOut = ({ lead }: Draft) => lead.includes('拟') && SORTED_OUT.test(lead);
/** 达标率（目标值是95%），我市达100%: what stood in a bracket governs nothing behind it. */
const ASIDE = /\([^()]{0,40}\)/g;
/** 计划总投资910亿元，开工; 拟申请资金28亿元，下达: a plan of what it will cost, not of what follows. */
const PLANNED_COST = /(?:计划(?:总)?投资|拟申请[\u4e00-\u9fff]{0,6}资金)[^,，。；;]{0,16}[,，]/g;
/** 预计全年将完成: the one future is said twice. */
const WILL_BE = /(预计[^,，。；;]{0,12})将/g;
/** 完成年度计划的121%, 超计划: the plan was met. */
const MET = /已(?!知)|实际|超额|实现了|达到年度|占年度|计划的\d|全年计划的|目标任务的|较计划|占计划|占总/;
const DONE = /完成|实现|累计/;
/** 计划改造5条；完成3条. Farther on in a list that goes on with a plan it is one more thing to do: 改造5条，完成绿化3处. */
const BEGINS_DONE = /^[^,，]*(?:完成|实现)|累计/;

/** What follows is a fact, whatever was planned before: 计划完成85亿元，实际完成93.4亿元，增长18.8%. */
const FACTS = [
  '，实际',
  '，全年共',
  '，目前',
  '，累计完成',
  '，累计投入',
  '，累计到位',
  '，截至',
  '，现已',
  '，已',
  '已于',
  '已完成',
  '已开工',
  '已竣工',
  '已投产',
  '已办结',
  '已拨付',
  '已发放',
  '已到位',
  '已投入',
  '已建成',
];
function behindFact(words: string): string {
  const at = lastOf(words, FACTS);
  return at < 0 ? words : words.slice(at);
}
/** What ends a list of plans that began before a ；. */
const ENDS_LIST = /已(?!知)|今年|全年|实际|目前|截[至止]|累计|现有|共[有计收受]|[成现到]了|以来|去年|上年/;

/** 剩余0.8亿元预计明年一季度完成: what is to come stands behind. */
const LATER = /(?:预计|计划|拟|将)[^,，。；;]{0,6}(?:明年|来年|下一?年|年底前)/;

/** 12个项目预计2024年开工: the later year stands behind. */
const IN_LATER_YEAR = /(?:预计|计划|拟|将)[^,，。；;]{0,6}(20\d\d)年/;
const isBeforeLaterYear = ({ draft: { tail }, outlook: { year } }: Telling) =>
  year !== null && Number(IN_LATER_YEAR.exec(tail)?.[1] ?? Number.NaN) > year;

/** 到2025年底，建成4A级景区6家. */
const UNTIL = /到(20\d\d)年/;

/** 2025年实现46所学校全覆盖, in a report on 2024. */
const IN_YEAR =
  /(?:^|[,，：:①-⑳])(20\d\d)年(?:内|底前)?(?:再)?(?:实现|新增|新建|完成|建成|开展|组织|举办|达到|推出|制作|发布|打造|建设|创建|改造|编制|编印|出台)[^,，。；;]*$/;
/** 2024年，我们要建成, 做好2024年工作，要新增. */
const WILL_IN_YEAR = /(20\d\d)年[^。；;]{0,24}?(?:要(?![求素点件闻])|力争|确保|拟|务必)/;
/** 今年要办好, told to an assembly early in the year. */
const THIS_YEAR_WILL =
  /今年[^,，。；;\d]{0,8}[,，]?[^,，。；;\d]{0,6}(?:要(?![求素点件闻])|将(?![^,，]{0,12}由)|力争|计划)/;
/** 项目达产后年产值可达6亿元, 届时可解决, 年前可完成. */
const ONCE_BUILT =
  /(?:达产|完成|建成|投产|竣工|完工|投用|全面实施)后[^。；;]{0,12}可|届时|(?:年前|[年月]底前?)(?:[^,，。；;\d]{2,8}[,，])?可(?:望)?(?=新增|全[部面]|基本|实现|完成|建成|竣工|开工|投|达|通)/;

/** What was done instead of the plan that stands before it: 计划开工5个，仅开工3个. */
const INSTEAD = /(?:实际|仅|只|已|目前)(?![^,，。；;]*(?:计划|力争|预计))[^,，。；;]{0,8}$/;

/** What a figure's time is told from. */
interface Telling {
  draft: Draft;
  /** The words before it that may govern it. */
  words: string;
  outlook: Outlook;
}

/** Whether a year that the words before a figure name with a verb of the future is later than the one reported on. */
function isOfLaterYear({ words, outlook: { year, given } }: Telling): boolean {
  if (year === null) return false;
  if (given !== null && THIS_YEAR_WILL.test(words)) return true;
  if ((endOfPlanIn(words) ?? year) > year) return true;
  return (
    words.includes('20') &&
    [UNTIL, IN_YEAR, WILL_IN_YEAR].some((one) => Number(one.exec(words)?.[1] ?? Number.NaN) > year)
  );
}

/** Whether the words of a figure, or those listed before it, say that it is still to come. */
function isComing({ draft, words, outlook }: Telling): boolean {
  if (!FORWARD.test(words)) return false;
  const since = behindFact(words);
  const later = LATER_YEAR.exec(since);
  const { year } = outlook;
  if (later && year !== null && Number(later[1]) > year && /将|计划|力争|目标|拟/.test(since)) return true;
  const own = clauseOf(draft);
  const bare = without(draft.lead);
  if (PLANNED.test(bare) && !MET.test(draft.lead)) return true;
  if (MET.test(own) || INSTEAD.test(draft.lead)) return false;
  const plain = without(since);
  if (COMING.test(plain) || PLANNED.test(DONE.test(own) ? without(own) : plain)) return true;
  return /预计(?!数)/.test(since) && !isOfTimeReported(words, isReview(draft), outlook);
}

/** 2025年; the end of 2021-2023年 is none, it is the time of a plan that may be under way. */
const LATER_YEAR = /(?<![-—–~―])(20\d\d)年/;

const isOfPlan = (words: string) => COMING.test(words) || PLANNED.test(words);
/** Without any of these nothing has to be taken away. */
const OF_PLANS = new Lexicon(['计划', '目标', '预计', '对拟', '拟']);
function without(words: string): string {
  const told = words.includes(')') ? words.replace(ASIDE, '') : words;
  if (!OF_PLANS.isIn(told)) return told;
  return told
    .replace(NO_PLANS, '')
    .replace(SORTED_BEFORE, '')
    .replace(PLANNED_COST, ',')
    .replace(WILL_BE, '$1');
}

const isReview = ({ sentence: { path } }: Draft) =>
  path.some(({ role, title }) => role === 'work' && title.includes('回顾'));

/** What of a plan has been done. */
const IS_DONE = /已|完成|实际|超额|开工|建成/;

/** What is listed behind a ； goes on with the plan before it, unless it tells what was done. */
function goesOn({ draft, words, outlook: { before } }: Telling): boolean {
  const { text, quantity, previous } = draft;
  const isBehindBreak = previous !== null && previous.quantity.end <= quantity.start - words.length;
  if (!before?.goesOn || ENDS_LIST.test(words)) return false;
  // 计划建设50公里。其中已建成20公里.
  if (previous === null && IS_DONE.test(words)) return false;
  // A clause with a plan of its own has been asked: 计划开工5个，仅开工3个.
  if (!isBehindBreak && isOfPlan(words)) return false;
  return !(BEGINS_DONE.test(words) && PLANNED.test(text.slice(0, quantity.start)));
}

type Rule = (telling: Telling) => FigureTime | null;

/** What says of which time a figure is, the surest first. */
const RULES: readonly Rule[] = [
  ({ draft }) => (isLimit(draft) ? 'norm' : null),
  // 力争达到98%，去年为96.5%; 争取投入186万元，占全年计划320万元的58%: what was reached of it.
  ({ draft, words }) => (isYearBefore(words) || isShareOfTarget(draft) ? 'actual' : null),
  (telling) =>
    isTarget(telling.draft) || LATER.test(telling.draft.tail) || isBeforeLaterYear(telling)
      ? 'planned'
      : null,
  inPlan,
  ({ outlook: { ahead } }) => (ahead ? 'planned' : null),
  (telling) => (isOfLaterYear(telling) || ONCE_BUILT.test(telling.words) ? 'planned' : null),
  (telling) => (isComing(telling) || goesOn(telling) ? 'planned' : null),
];

/** Inside a plan only what says so has been done. */
function inPlan(telling: Telling): FigureTime | null {
  const { draft, words, outlook } = telling;
  const { path } = draft.sentence;
  if (!isInPlan(path)) return null;
  if (isOfFaultsAndPlans(planOf(path)?.title ?? '') && !outlook.ahead) return null;
  const isOfBefore = draft.lead.startsWith('其中') && outlook.before?.time === 'actual';
  return isOfBefore || looksBack(draft, outlook) || (speaksOfThen(words, outlook.year) && !isActOnThen(draft))
    ? 'actual'
    : 'planned';
}

/** What a review of several years is told of ends with the year that it is given in. */
const outlookOn = (draft: Draft, outlook: Outlook): Outlook =>
  outlook.given !== null && isReviewOfYears(draft.sentence.path)
    ? { ...outlook, year: outlook.given, given: null }
    : outlook;

/** Whether a figure was reached, is planned, or is a limit. */
export function timeOf(draft: Draft, told: Outlook): Reached {
  const outlook = outlookOn(draft, told);
  const telling = { draft, words: scopeOf(draft), outlook };
  for (const rule of RULES) {
    const time = rule(telling);
    if (time !== null) return { time, goesOn: time === 'planned' && leadsOn(telling) };
  }
  return { time: 'actual', goesOn: false };
}

/** Whether a planned figure stands in a list that may go on behind a ；: a target and a cost do not. */
const leadsOn = (telling: Telling): boolean =>
  !isTarget(telling.draft) &&
  !isSortedOut(telling.draft) &&
  !/计划(?:总)?投资/.test(telling.draft.lead) &&
  (goesOn(telling) || isOfPlan(without(telling.words)) || isOfLaterYear(telling));

const NAMES_YEAR = /(?<![较比在由从])20\d\d(?=年)/g;
/** 2023年公开1.2万条 in the plan of a report on 2023; 今年 behind it speaks of the plan again. */
function speaksOfThen(words: string, year: number | null): boolean {
  if (!words.includes('20')) return false;
  const at = lastMatch(NAMES_YEAR, words);
  if (at === null || year === null || Number(at[0]) > year) return false;
  // 力争2023年度考核进入前10名.
  const clause = words.slice(0, at.index).search(/(?:力争|确保|争取)[^,，]{0,4}$/);
  return clause < 0 && !/今年|明年|今后|下一步|力争|确保|争取|计划|将/.test(words.slice(at.index));
}
