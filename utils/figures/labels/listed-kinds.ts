import { isCountedBy } from '../../domain/agents.ts';
import type { Draft } from '../draft.ts';
import { NOUN_ENDS } from './noun-ends.ts';

/** 26个教育、医疗等重点领域: some of them are named before what all of them are. */
const ALL_OF_LIST =
  /^(?:、[\u4e00-\u9fff]{2,8}){1,4}等(?![级次奖于额待候])(?:多个|各类)?([\u4e00-\u9fff]{2,12})/;
/** 3次走访、座谈等活动: what they are says less than what is named. */
const SAYS_LESS = /^(?:系列)?(?:活动|工作|形式|方式|渠道|途径|措施|服务|问题|情况|内容|环节|方面|事项)/;
const LONGEST_LIST = 60;

/** What all are that a list behind the number names some of; '' where no list stands there. */
export function kindOfList({ text, tail, quantity: { end, unit } }: Draft): string {
  const at = end + tail.length;
  // 17个项目的进展、资金使用等信息: what is told of them is not counted.
  if (!text.startsWith('、', at) || tail.includes('的') || NOUN_ENDS.test(tail)) return '';
  const kind = ALL_OF_LIST.exec(text.slice(at, at + LONGEST_LIST))?.[1] ?? '';
  const cut = SAYS_LESS.test(kind) || isCountedBy(unit, kind) === false ? 0 : kind.search(NOUN_ENDS);
  return cut < 0 ? kind : cut > 1 ? kind.slice(0, cut) : '';
}
