import { sharedEnd } from '../../domain/text.ts';
import { BUILT } from '../../domain/works.ts';
import { type Draft, isChange, scopeOf } from '../draft.ts';
import { isApart, isCount, sameLevel } from './around.ts';
import { clauseBefore } from './nouns.ts';
import { phraseOf } from './phrase.ts';
import { LONGEST } from './shorten.ts';

/** Measures that say nothing without what they are of. */
const INVESTED =
  /^(?:(?:概算|计划|总|累计|当年|年度|年内|已|完成)*投资额?|投入资金|(?:年度|累计)?投资完成率|完成)$/;
const YIELD = /^(?:[年总单亩]*产[量值]?|总产|[出存]栏量?|销售[额量])$/;
const LIVESTOCK = /^[猪牛羊鸡鸭鹅兔]$/;
const MAKES = /^可?[年日]产(?!业)/;
const HARMED = /^(?:死亡|受伤|伤亡)(?:人数)?$/;
const AREA = /^(?:[设总占地建筑种植养殖]*面积|总?建筑面积)$/;
/** 省级6项，概算投资2亿元: of the works of that level. */
const LEVEL = /^(?:国家|[省市州县区镇乡])级$/;
const LEFT = /^(?:退出|注销|清退|新增)$/;
const ADDED_VALUE = /^(?:实现|完成)?增加值$/;
const MEASURES: readonly RegExp[] = [INVESTED, YIELD, HARMED, AREA, LEFT, ADDED_VALUE];

/** What a label ends with when it measures its topic: 生猪 of 生猪出栏, 省重点项目 of 省重点项目概算投资. */
const FUNDED = /(?:(?:概算|计划|总|累计|当年|年度|年内|完成)*投资额?|投资完成率)$/;
const MEASURED =
  /(?:[总占地建设筑播种植养殖]*面积|播面|[出存]栏量?|销[售量额]+|(?:平均)?[年总单亩]*产[量值]|(?:平均)?[总单亩]产|[总全]长|新增|退出|死亡|受伤|[人户]数)$/;
const isMeasured = (label: string) => FUNDED.test(label) || MEASURED.test(label);
const OUTPUT = /(?:完成|实现)?(?:总产值|产值)$/;
/** Twice: 城市低保 of 城市低保新增人数. */
const withoutMeasure = (label: string) =>
  label.replace(FUNDED, '').replace(MEASURED, '').replace(MEASURED, '');
/** 方案总投资, 项目总投资: which plan and which project, a figure before says. */
const VAGUE: ReadonlySet<string> = new Set(['项目', '工程', '方案', '规划', '计划', '概算', '其中']);
const BEGINS_ACT = /^(?:实现|年?出栏|完成|种植|栽植|饲养|养殖(?![场户基])|发展|播种)(?=..)/;
const HAPPENED = /共?(?:发生|处理)/;

/** 城北水厂工程提前竣工, 东河治理项目: the works that a clause names. */
const WORKS = new RegExp(
  '^(?:加快|全力|积极|稳步|持续|扎实|有序)?(?:推进|推动|实施|启动|抓好)?' +
    `([^,，。；;：:\\d]{2,20}?(?:${BUILT}|水厂|隧道|铁路|机场|小区|敬老院|[\\u4e00-\\u9fff]{2}段|[一二三四]期))` +
    '(?:$|属于?|已|正|提前|顺利|建成|开工|竣工|完工|投产|投用|启动|推进|有序|加快|进展|全面|基本|预计|计划)',
);
const worksIn = (clause: string) => WORKS.exec(phraseOf(clause))?.[1] ?? '';
export const namesWorks = (clause: string): boolean => worksIn(clause) !== '';

/** 粮食连续五年增产, 粮食生产再获丰收: what was harvested. */
const HARVEST =
  /^(?:全[国省市县区镇乡])?([\u4e00-\u9fff]{2,4}?)(?:生产|连续[^,，]{1,4}年|再次?|喜|实现|连年|全面){0,3}(?:获得?|夺取)?[大好]?(?:增产|丰收|“[^”]{2,6}丰”|"[^"]{2,6}丰")/;
const harvestIn = (clause: string) => HARVEST.exec(phraseOf(clause))?.[1] ?? '';

/** 计划完成水利建设投资3亿元，累计完成投资2亿元. */
const PLANNED = /(?<=..)(?:计划|预计)(?:完成)?(?=..)/;

/** What a row of figures of one clause after the other is about, by the figure before. */
function topicOf(at: Draft, label: string): string {
  if (AREA.test(label)) return at.quantity.kind === 'count' && !isMeasured(at.label) ? at.label : '';
  const bare = withoutMeasure(at.label);
  if (HARMED.test(label)) {
    const accident = bare.replace(HAPPENED, '').replace(/\([^)]*\)$/, '');
    return accident.endsWith('事故') && accident.length > 2 ? accident : '';
  }
  if (INVESTED.test(label)) {
    // 一中建设面积3600平方米，投入资金800万元.
    if (bare !== at.label && worksIn(bare) !== '') return bare;
    const funded = at.label.replace(FUNDED, '').replace(PLANNED, '');
    return funded !== at.label || LEVEL.test(funded) || worksIn(funded) !== '' ? funded : '';
  }
  // 农业总产值69亿元，增加值37亿元.
  if (ADDED_VALUE.test(label)) return OUTPUT.test(at.label) ? at.label.replace(OUTPUT, '') : '';
  if (LEFT.test(label)) return bare === at.label ? '' : bare;
  // 可年产钢材50万吨，年产值20亿元: of the works, not of what they make.
  if (label === '年产值' && MAKES.test(bare)) return '';
  return YIELD.test(label) || bare !== at.label ? bare.replace(BEGINS_ACT, '') : at.label;
}

const CLOSE_BY = 160;
/** 发放低保金86万元，……发放低保金92万元: the same words before two numbers name neither. */
function isRepeated({ text, lead, leadStart }: Draft): boolean {
  const words = lead.replace(/^[、，,；;\s]+/, '').trim();
  if (words.length < 2 || words.length > 8 || /[(（]/.test(words)) return false;
  const own = leadStart + lead.indexOf(words);
  const near = text.slice(Math.max(0, own - CLOSE_BY), own + CLOSE_BY);
  const from = own - Math.max(0, own - CLOSE_BY);
  for (let at = near.indexOf(words); at >= 0; at = near.indexOf(words, at + 1))
    if (
      at !== from &&
      /[，,；;、。(（]/.test(near.charAt(at - 1)) &&
      /\d/.test(near.charAt(at + words.length))
    )
      return true;
  return false;
}

/** （三）城北水厂项目。总投资1.2亿元: the point that is about the works. */
function worksOfPoint({ sentence: { path } }: Draft): string {
  const point = path[0];
  return point?.form === 'run-in' ? worksIn(point.title) : '';
}

/** 计划投资1300万元，建设东河水库加固工程: what the money is for stands behind it. */
const WORKS_BEHIND =
  /^[,，]?\s?(?:用于|实施了?|建设|新建|启动|推进)((?:(?!的)[\u4e00-\u9fff]){2,16}?(?:工程|项目))/;
const worksBehind = ({ text, quantity: { end } }: Draft): string =>
  WORKS_BEHIND.exec(text.slice(end, end + 26))?.[1] ?? '';

/** 完成退耕还林任务，面积1500亩. */
const DID = /^(?:完成|实施|推进|新增|新建|改造|复垦|整治|流转)[\u4e00-\u9fff]{2,14}$/;
const areaOf = (clause: string): string => DID.exec(phraseOf(clause))?.[0] ?? '';

/** What became of things, and sums, stand alone. */
const NAMES_ITSELF = /结转|顺延|正在|[共合总]计|其[他它余]|完成.*(?:任务|目标|计划|进度|预算)/;

/** 医保参保 and 参保率: what both say is said once. */
function withoutCommon(topic: string, label: string): string {
  for (let n = Math.min(topic.length, label.length); n > 1; n--)
    if (topic.endsWith(label.slice(0, n))) return topic.slice(0, -n);
  return topic;
}

/** 验收甲类村6个，乙类村8个: one kind beside the other, under the same verb. */
const LONGEST_KIND = 2;
const SHORTEST_ACT = 2;
function isBeside(topic: string, label: string): boolean {
  const shared = sharedEnd(topic, label).length;
  const kind = label.length - shared;
  const act = topic.length - label.length;
  return (act === 0 || act >= SHORTEST_ACT) && shared >= 2 && kind > 0 && kind <= LONGEST_KIND;
}

/** 东线完成征地80亩，拆迁房屋12户; 西线…: what else was done is nothing that houses are of, and where is. */
const COMPLETED = /(?:完成|新[建修]|建成|改造)[\u4e00-\u9fff]{1,8}$/;

/** 东河治理工程，投资500万元，完成80%; 生猪出栏2万头，存栏1万头: what a clause that only measures is about; '' for others. */
export function topicFor(draft: Draft, label: string): string {
  if (isChange(draft) || (!isCount(draft) && !/^(?:占|完成|投资)/.test(label))) return '';
  const isMeasure = MEASURES.some((measure) => measure.test(label));
  const isNamed =
    !isMeasure && (NAMES_ITSELF.test(label) || label !== phraseOf(draft.lead) || !isRepeated(draft));
  if (isNamed || scopeOf(draft).includes('分别')) return '';
  const works = isMeasure && (INVESTED.test(label) || AREA.test(label)) ? worksIn(clauseBefore(draft)) : '';
  const harvest = isMeasure && YIELD.test(label) ? harvestIn(clauseBefore(draft)) : '';
  const before = topicBefore(draft, label, isMeasure);
  const topic =
    works ||
    harvest ||
    (isMeasure ? before : before.replace(COMPLETED, '')) ||
    (INVESTED.test(label) ? worksOfPoint(draft) || worksBehind(draft) : '') ||
    (AREA.test(label) ? areaOf(clauseBefore(draft)) : '');
  if (!isMeasure && isBeside(topic, label)) return topic.slice(0, topic.length - label.length);
  // 牛出栏2万头，存栏3万头.
  const isOfStock = YIELD.test(label) && LIVESTOCK.test(topic);
  const isOther = (topic.length >= 2 || isOfStock) && !label.includes(topic) && !topic.includes(label);
  if (!isOther || topic.length + label.length > LONGEST) return '';
  // 承办建议15件，已经解决12件；承办提案20件，已经解决18件: what became of some of them.
  return withoutCommon(topic, label) + (!isMeasure && draft.lead.includes('已') ? '其中' : '');
}

/** 收购粮食616吨，其中，玉米451吨，小麦118吨: what a list of parts is of, where 其中 opens it; null for others. */
function wholeOfList(draft: Draft): Draft | null {
  for (let at: Draft | null = draft; at && !isApart(at, draft); at = sameLevel(at)) {
    const before = sameLevel(at);
    if (before === null || before.quantity.unit !== draft.quantity.unit) return null;
    if (/其中|包括/.test(draft.text.slice(before.quantity.end, at.quantity.start))) return before;
  }
  return null;
}

/** 提案6件（主办件3件、会办件3件）: a member of a row is one of its whole, not of the members before. */
function wholeOfRow(draft: Draft): Draft | null {
  let at = sameLevel(draft);
  // （农村低保521户，城市低保142户）: beside each other in a bracket, of what stands before it; 补贴资金 is of its machine.
  if (
    draft.depth > 0 &&
    draft.quantity.kind === 'count' &&
    !draft.text.slice(at?.quantity.end, draft.quantity.start).includes('其中')
  ) {
    while (at?.depth === draft.depth) at = sameLevel(at);
    return at;
  }
  const whole = wholeOfList(draft);
  if (whole !== null) return whole;
  if (!draft.lead.trimStart().startsWith('、')) return at;
  while (at?.lead.trimStart().startsWith('、')) at = sameLevel(at);
  const isMember = at !== null && (at.lead.includes('其中') || (draft.depth > 0 && at.depth === draft.depth));
  return isMember && at ? sameLevel(at) : null;
}

/** 其中轻工2起，死亡1人: of the cases of that kind. */
const harmedIn = (at: Draft, draft: Draft, label: string): string =>
  HARMED.test(label) && at.quantity.unit === '起' && !isApart(at, draft)
    ? at.label.replace(HAPPENED, '').replace(/^.*其中|^事故$/, '')
    : '';

/** 夏粮面积92万亩，增长1.3%；总产33万吨: what it is of is told in the clause before. */
const BARE_YIELD = /^(?:总产|总产量|单产)$/;
/** So many figures back a topic is still spoken of. */
const FARTHEST = 16;
function topicBefore(draft: Draft, label: string, isMeasure: boolean): string {
  const before = isMeasure ? sameLevel(draft) : wholeOfRow(draft);
  let steps = 0;
  for (let at = before; at && steps < FARTHEST; at = sameLevel(at), steps++) {
    if (!HARMED.test(label) && !BARE_YIELD.test(label) && isApart(at, draft)) return '';
    if (isChange(at) || at.quantity.kind === 'percent') continue;
    const topic = topicOf(at, label) || harmedIn(at, draft, label);
    if (topic !== '' && !VAGUE.has(topic)) return topic;
    if (!isMeasured(at.label)) return '';
  }
  return '';
}
