/** What money was put into, where it stands behind the amount: 投入680万元完成17所学校操场改造. */
import type { Draft } from '../draft.ts';
import type { Rule } from './counted.ts';
import { phraseOf } from './phrase.ts';
import { LONGEST } from './shorten.ts';
import { AMOUNT } from './sizes.ts';

/** Words that money was spent or got, and by whom: 省里投入资金, 爱心人士捐资. */
const SPENT =
  /^[\u4e00-\u9fff“”]{0,12}?((?:完成|累计)?(?:投入|投资|筹资|融资|捐资|出资|安排|拨付|争取|筹集|统筹|筹措|整合)(?:专项|各类|上级|财政|帮扶|项目)*(?:资金|经费|款项)?)$/;
/** Words that need no more than their money to be said: 争取资金 alone is none. */
const SPENT_ALONE = /^(?:安排|拨付|争取|统筹|筹集|筹措|整合)$/;

/** What it was used for begins with an act. */
const ACT =
  /^(?:主要|全部|先后|重点)?(用于|完成|实施|新建|改造|建设|修建|兴建|建成|进行|购置|采购|添置|推进|打造|铺设|安装|更换|维修|修缮|修复|升级|新增|整治|硬化|扩建|改建|建立|设立|启动|解决|资助|帮扶|慰问|扶持|支持|奖励|开展)了?(?!的)/;
/** Its own numbers aside. */
const NUMBER = new RegExp(`${AMOUNT}(?:的(?=[\\u4e00-\\u9fff]))?`, 'g');
const TO_WHAT =
  /^对([\u4e00-\u9fff、“”"]{2,16}?)(?:进行|开展|实施)了?(?:全面|集中|统一)?([\u4e00-\u9fff]{2,10}?)(?=[,，。；;、]|$)/;
const WORKS = /(?:工程|项目|活动)$/;
const FARTHEST = 36;

/** The words behind a comma say more of the same only in a list that an end closes; cut at a joint when they are long. */
function withinLength(text: string, most: number): string {
  if (text.length <= most) return text;
  const joint = Math.max(...['、', '和', '及'].map((one) => text.lastIndexOf(one, most)));
  return joint >= SHORTEST ? text.slice(0, joint) : '';
}
const SHORTEST = 4;

/** The act that the money was for, with what it was done to; '' where none stands behind it. */
function usedFor({ text, quantity: { end } }: Draft, room: number): string {
  const behind = text.slice(end, end + FARTHEST);
  const done = TO_WHAT.exec(behind.startsWith('对') ? behind.replace(NUMBER, '') : behind);
  if (done !== null) {
    const [, thing = '', act = ''] = done;
    // 对东村进行饮水改造工程: the works bear the name of the place.
    return withinLength(WORKS.test(act) ? `${thing}${act}` : `${act}${thing}`, room);
  }
  const act = ACT.exec(behind);
  if (act === null) return '';
  const thing = behind.slice(act[0].length).split(/[,，。；;：:（(]|(?<=..)已/, 1)[0] ?? '';
  const own = thing.replace(NUMBER, '');
  if (own.length < 2) return '';
  return withinLength(`${act[1] === '用于' ? '' : act[1]}${own}`, room);
}

export const spentOn: Rule = ({ draft }) => {
  if (draft.quantity.kind !== 'money') return null;
  const phrase = phraseOf(draft.lead);
  const spent = SPENT.exec(phrase)?.[1];
  if (spent === undefined || SPENT_ALONE.test(phrase)) return null;
  const use = usedFor(draft, LONGEST - spent.length);
  if (use === '') return null;
  const whole = `${phrase}${use}`;
  return whole.length <= LONGEST ? whole : `${spent}${use}`;
};
