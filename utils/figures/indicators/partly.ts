/** Figures that are only some of what their words name. */
import type { Indicator } from '../../domain/indicators.ts';
import { Lexicon } from '../../domain/text.ts';
import type { Draft } from '../draft.ts';

const PARTS = new Lexicon(['日均', '月均', '原创', '单篇', '单条', '单期', '最高', '排名']);
const LONGEST_REST = 24;

/** 其他1起, 动态类263条，其他36条: the rest is none of what is named, only of what is called so: 其他处理. */
const LEFT_OVER = /^(?:其他|其余|其它|剩余)(?!处理|结果|情形)/;
/** 剩余3件结转下年度办理: the rest has a name of its own. */
export const isLeftOver = ({ label, tail }: Draft) => LEFT_OVER.test(label) && !tail.includes('结转');
export const isShareOfAll = ({ lead, label, text, quantity: { end } }: Draft) =>
  // 共需办理12件，其中办结9件、结转下年度3件: a part, yet all that was handled.
  !(/^办结(?:申请)?$/.test(label) && text.slice(end, end + LONGEST_REST).includes('结转下')) &&
  (lead.includes('其中') || label.includes('其中'));
export const isPartial = ({ lead, label }: Draft) => PARTS.isIn(lead) || PARTS.isIn(label);

/** 承办建议和提案23件，其中人大代表建议8件: the whole counts both kinds, and this is all of one of them. */
const BOTH_KINDS =
  /^(?:[\u4e00-\u9fff]{0,6}(?:承办|办理|收到|交办))?(?:[省市区县])?[人代委政大表协员建议和与及、]*(?:建议|提案)(?:办理)?$/;
const ONE_KIND = /^[,，]?\s?其中[:：]?(?:人大(?:代表)?|代表)建议(?:办理)?\s?$/;
const isOneKind = ({ lead, previous }: Draft) =>
  ONE_KIND.test(lead) &&
  previous !== null &&
  !/上年|去年/.test(previous.lead) &&
  /建议.*提案|提案.*建议/.test(previous.label) &&
  BOTH_KINDS.test(previous.label);

/** 制作信息800条，其中主动公开信息300条: what was made, and what of it was disclosed. */
const DISCLOSED = /^[,，]?\s?其中[:：]?主动公开(?:政府|政务)?信息\s?$/;
const isDisclosedOfMade = ({ lead, previous }: Draft) =>
  DISCLOSED.test(lead) &&
  previous !== null &&
  /^[^公开]*(?:制作|产生|生成|形成)[^公开]*信息$/.test(previous.label);

/** Whether a part is all that there is of an indicator. */
export const isNamedInWhole = ({ id }: Indicator, draft: Draft) =>
  (id === 'proposals-npc' && isOneKind(draft)) || (id === 'proactive-total' && isDisclosedOfMade(draft));
