import { codesOf, Lexicon } from '../../domain/text.ts';
import type { Measured } from './measure.ts';
import { clauseStart, endsClauseAt } from './types.ts';

/** Before 一件, 一次 these make it a count; elsewhere 一 is an article. */
export const COUNTING = new Lexicon([
  '按',
  '仅',
  '仅有',
  '只有',
  '共',
  '共计',
  '合计',
  '累计',
  '计',
  '达',
  '为',
  '有',
  '召开',
  '开展',
  '组织',
  '举办',
  '举行',
  '进行',
  '更新',
  '公布',
  '通报',
  '编发',
  '抽查',
  '检查',
  '培训',
  '收到',
  '受理',
  '办理',
  '办结',
  '发布',
  '公开',
  '制发',
  '答复',
  '发生',
  '审理',
  '查处',
  '印发',
  '减少',
  '增加',
  '缩短',
  '增长',
  '提高',
  '上升',
  '下降',
  '了',
  '至少',
  '报送',
  '刊发',
]);
const ARTICLE_BEFORE = codesOf('每另这那某任同逐哪统唯之专再又上下首头是成');
/** Classifiers that 一 counts even in the middle of a sentence, behind a counting verb. */
const COUNTED = new Set([
  '次',
  '场',
  '期',
  '轮',
  '件',
  '条',
  '篇',
  '份',
  '起',
  '宗',
  '例',
  '户',
  '家',
  '处',
  '座',
  '台',
  '倍',
  '人次',
  '场次',
  '批次',
  '元',
  '天',
  '个工作日',
]);

/** 指定一名工作人员 counts whom; 每村明确一名网格员 does not say how many there are. */
const APPOINTING = new Lexicon(['指定', '配备', '配有', '确定', '明确', '安排', '抽调', '选派', '落实']);
const PEOPLE: ReadonlySet<string> = new Set(['名', '人', '位']);
const isAppointed = (text: string, { numberStart, unit }: Measured) =>
  PEOPLE.has(unit ?? '') &&
  APPOINTING.before(text, numberStart) !== null &&
  !/[每各]/.test(text.slice(clauseStart(text, numberStart, 14), numberStart));

/** 干在一起, 拼在一起; 存在一起 counts. */
const isTogether = (text: string, { numberStart, unit }: Measured) =>
  unit === '起' && /(?<!存)在$/.test(text.slice(Math.max(0, numberStart - 2), numberStart));

/** 交出了一份优异答卷: what is spoken of as one. */
const ANSWER = /^[\u4e00-\u9fff]{0,16}(?:答卷|成绩单|答案)/;

/** One thing as an article (一个平台, 一项制度) is no quantity. */
export function isArticle(text: string, measured: Measured): boolean {
  const { numberStart, numberEnd, approx, unit, unitEnd } = measured;
  if (numberEnd - numberStart !== 1 || text[numberStart] !== '一' || approx !== 'exact') return false;
  if (ARTICLE_BEFORE.has(text.charCodeAt(numberStart - 1)) || isTogether(text, measured)) return true;
  if (unit === '份' && ANSWER.test(text.slice(unitEnd, unitEnd + 20))) return true;
  if (!endsClauseAt(text, numberStart - 1) && endsClauseAt(text, unitEnd)) return false;
  if (isAppointed(text, measured)) return false;
  return !(COUNTED.has(unit ?? '') && COUNTING.before(text, numberStart) !== null);
}
