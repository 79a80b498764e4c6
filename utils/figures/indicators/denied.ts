/** What a zero statement denies, in the words that indicators know. */
import type { Draft } from '../draft.ts';
import { MEANING_VERBS } from '../labels/words.ts';

/** The verb of a denial stands at its head; what stands further on is denied itself. */
const LONGEST_HEAD = 6;
/** 无依申请公开信件, 没有申请公开政府信息: of requests there are none when none came in. */
const ASKED = /公开[\u4e00-\u9fff]{0,8}的申请$/;
/** 无依申请公开的政府信息. */
const ON_REQUEST = /申请公开的(?:政府)?信息$/;
const PUT = /提[出交][^，,]{0,8}公开申请$/;
const REQUESTS = /申请公开(?:的?(?:政府)?信息)?(?:信件|要求)?$/;

/** 未发生政府信息公开申请: none was made. */
const HAPPENED = /^(?:未|没有|无)(?:发生|出现|产生)[^,，。；;]{0,6}信息公开申请$/;

/** What a zero statement denies, with its verb: 未制发规章和规范性文件 denies two things of one verb. */
export function deniedWords({ quantity }: Draft): string {
  const head = quantity.raw.slice(0, LONGEST_HEAD);
  const verb = MEANING_VERBS.find((word) => head.includes(word)) ?? '';
  const denied = quantity.denied ?? '';
  // 未向申请公开的公民收取任何费用: of whom is not what.
  if (denied.endsWith('费用')) return quantity.raw.slice(Math.max(0, quantity.raw.lastIndexOf('收')));
  if (REQUESTS.test(denied)) return `收到${denied}`;
  if (PUT.test(denied) || ON_REQUEST.test(quantity.raw) || HAPPENED.test(quantity.raw)) return '收到公开申请';
  if (denied.endsWith('申请') && ASKED.test(quantity.raw)) return '收到公开申请';
  return denied.includes(verb) ? denied : `${verb}${denied}`;
}
