import { subjectOf } from './around.ts';
import type { Rule } from './counted.ts';
import { leans } from './leaning.ts';
import { tailNoun } from './nouns.ts';

/** 全省第11名. */
const AMONG = /^全[国省市区县州]$/;
const AMONG_THOSE = /^中[排位列居名]/;
const MADE = /^(?:增加值|[产营]值|产量|营收|(?:查明)?资源量)/;
const FROM = /(?<=..)[从由](?=(?:全[国省市区县州球]|世界)$)/;
export const rank: Rule = ({ draft, label, behind }) => {
  if (draft.quantity.kind !== 'rank') return null;
  // 指数从全球第11位: from where it rose is no part of the name.
  const from = FROM.exec(label);
  if (from) return label.slice(0, from.index) + label.slice(from.index + 1);
  if (AMONG.test(label)) return `${subjectOf(draft)}${label}排名`;
  // 等14种农产品产量居全国第一: what is counted made as much.
  const noun = behind ? tailNoun(behind) : '';
  if (behind && noun !== '' && draft.lead.startsWith(noun) && MADE.test(label)) return behind.label + label;
  // 在18个县区中排第2名: among whom it stands is counted before.
  if (behind && AMONG_THOSE.test(label)) return behind.label + label;
  // 考核排名全区14个街镇第4: what the places are among is counted before.
  return behind && label === tailNoun(behind) ? behind.label.replace(/(?<=.)全[省市区县州].*$/, '') : null;
};

/** 粮食总产22万吨，单产全省第一. */
const YIELD = /(?:总产量?|产量)$/;
export const leaning: Rule = ({ draft, label }) => {
  if (!leans(label)) return null;
  const subject = subjectOf(draft);
  return `${label.startsWith('单产') ? subject.replace(YIELD, '') : subject}${label}`;
};
