/** Numbers with a unit that count nothing: names, ways to go, rules of counting, what one has to do. */
import { codesOf, Lexicon } from '../../domain/text.ts';
import type { Measured } from './measure.ts';
import { clauseStart } from './types.ts';

/** 23大领域, 4大专题; 20大精神 and 3大步 count nothing. */
const GRAND = new Lexicon([
  ...['领域', '类', '专题', '行业', '方面', '工程', '行动', '项目', '产业', '平台', '板块', '模块', '体系'],
  ...['任务', '举措', '重点', '系统', '专项', '片区', '主题', '环节', '事项', '栏目', '指标', '基地', '园区'],
]);
const isUncounted = (text: string, { unit, unitEnd }: Measured) =>
  unit === '大' && GRAND.at(text, unitEnd) === null;

/** 十家村, 三家车站 and 四元村 are places; 十家村级组织 counts. Nor are 三元母猪 and 多元结构 money. */
const PLACE = /^(?:[村屯庄寨桥](?![级镇集卫民办企])|车[站村路])/;
const OF_PARTS = /^(?:母?猪|杂交|核桃|结构|体系|文化|治理|素|论|制)/;
function isNamedSo(text: string, { unit, unitEnd, numeral }: Measured): boolean {
  if ((unit !== '家' && unit !== '元') || !numeral.chinese || (numeral.value ?? 11) > 10) return false;
  const behind = text.slice(unitEnd, unitEnd + 2);
  return PLACE.test(behind) || (unit === '元' && OF_PARTS.test(behind));
}

/** 一支队1件、三支队2件: units of police by their number; 三支队伍 counts. */
const isSquad = (text: string, { unit, unitEnd, numberStart, numeral }: Measured) =>
  unit === '支' &&
  numeral.chinese &&
  /^队(?:[\d、，,)）各的]|$)/.test(text.slice(unitEnd, unitEnd + 2)) &&
  !/[建设成有共]$/.test(text.slice(0, numberStart));

/** 点击3次即可, 3步就能: what one has to do. */
const isHowTo = (text: string, { unit, unitEnd }: Measured) =>
  (unit === '次' || unit === '个') && /^(?:即可|就可|便可|就能)/.test(text.slice(unitEnd, unitEnd + 2));

/** 相同信息计1条. */
const COUNTED_AS = /(?:相同|重复|同一|同类)[^,，。；;()]{0,8}计$/;
const isRuleOfCounting = (text: string, { start }: Measured) =>
  text[start - 1] === '计' && COUNTED_AS.test(text.slice(Math.max(0, start - 14), start));

/** 路口往北约200米: where it is. */
const isWayThere = (text: string, { unit, start }: Measured) =>
  (unit === '米' || unit === '公里') &&
  /[往向][东南西北]{1,2}[走行]?$/.test(text.slice(Math.max(0, start - 4), start));

/** 3人制篮球场, 青年50人论坛. */
const isRuleOfGame = (text: string, { unit, unitEnd }: Measured) =>
  unit === '人' && /^(?:制(?![定作造订])|论坛)/.test(text.slice(unitEnd, unitEnd + 2));

const CLOSES = codesOf('”"’');
const TO_WRITE = /做[好足活大优深]|[写作][好足]|续写/;
/** 做好“山、水、林”三篇文章. */
const isTask = (text: string, { unit, unitEnd, numberStart, numeral }: Measured) =>
  unit === '篇' &&
  numeral.chinese &&
  text.startsWith('文章', unitEnd) &&
  (CLOSES.has(text.charCodeAt(numberStart - 1)) ||
    TO_WRITE.test(text.slice(clauseStart(text, numberStart, 24), numberStart)));

/** 今年4个季度: all of a year. */
const isWholeYear = (text: string, { unit, numeral, start }: Measured) =>
  unit === '个季度' && numeral.value === 4 && /[今全本]年$/.test(text.slice(Math.max(0, start - 2), start));

/** 突出两个主题, 做到六个到位, 抓好三个重点: a slogan; 三个重点项目 counts. */
const SLOGAN =
  /^(?:到位|坚持|原则|抓手|维度|层面|着力|聚焦|强化|突出|确保|转变|结合|注重|责任人|(?:主题|重点|关键|环节|关键环节|着力点)(?=[,，。、；;"”]|$))/;
const LONGEST_SLOGAN = 6;
const isSlogan = (text: string, { unit, unitEnd, numeral }: Measured) =>
  unit === '个' &&
  numeral.chinese &&
  (numeral.value ?? 11) <= 10 &&
  SLOGAN.test(text.slice(unitEnd, unitEnd + LONGEST_SLOGAN));

/** 这两个模块, 上述3项工作: what has been told before is not counted again. */
const POINTED_AT: ReadonlySet<string | null> = new Set([
  '个',
  '项',
  '家',
  '类',
  '件',
  '条',
  '种',
  '位',
  '名',
  '起',
]);
const isPointedAt = (text: string, { unit, numberStart }: Measured) =>
  POINTED_AT.has(unit) && /[这那]$|[上前]述$/.test(text.slice(Math.max(0, numberStart - 2), numberStart));

/** Why a measured number counts nothing, in the order they are asked. */
const REASONS: readonly [reason: string, is: (text: string, measured: Measured) => boolean][] = [
  ['unclear', isUncounted],
  ['name', isNamedSo],
  ['name', isSquad],
  ['idiom', isHowTo],
  ['idiom', isRuleOfCounting],
  ['address', isWayThere],
  ['set-phrase', isTask],
  ['name', isRuleOfGame],
  ['set-phrase', isSlogan],
  ['set-phrase', isPointedAt],
  ['period', isWholeYear],
];

/** The reason why a number with a unit counts nothing; null when it may count. */
export function nonCount(text: string, measured: Measured): string | null {
  for (const [reason, is] of REASONS) if (is(text, measured)) return reason;
  return null;
}
