import { officeIn } from './office.ts';

/** Signs and words in brackets before a title: ★, 【年报】, （转载）. An agency in brackets stays. */
const SIGN = /^[★☆●■◆▲※·•]+/;
const PREFIX = /^[【[（(]([^】\]）)]{1,8})[】\]）)](?=.{6})/;
/** 附件1：, 名称：, 标题： before a title. */
const LABEL = /^(?:附件?[\d一二三四五六七八九十]{0,2}|名称|标题|题目|信息名称)[：:]/;

/** A title without spaces and without what a site puts before it. */
export function bareTitle(title: string): string {
  const text = title.replace(/\s+/g, '').replace(SIGN, '').replace(LABEL, '');
  const word = PREFIX.exec(text)?.[1];
  if (word === undefined || /\d/.test(word)) return text;
  const rest = text.slice(word.length + 2);
  // [云岭县人民政府]云岭县水务局2023年工作总结: the site, then the office.
  const isOwn = officeIn(word) !== null && officeIn(rest.replace(/20\d\d年.*$/, '')) === null;
  return isOwn ? text : rest;
}
