/** What is one of a row, and named by what stands beside it: 省级3个、州级5个, 其他2件. */
import type { Draft } from '../draft.ts';
import { thingBefore } from './around.ts';
import { REST, type Rule } from './counted.ts';
import { tailNoun } from './nouns.ts';

/** 12个县（市、区）: a single character is a name of its own; the places beside it belong to it. */
const PLACES =
  /^[县市区乡镇村]\([县市区旗乡镇街场社村特、]{1,5}\)(?:[县市区]|[、和][县市区](?![\u4e00-\u9fff]{0,3}[局委办]))?/;
export const place: Rule = ({ draft: { text, quantity }, label, noun, behind }) => {
  if (noun.length !== 1 || !label.endsWith(noun)) return null;
  const places = PLACES.exec(text.slice(quantity.end, quantity.end + LONGEST_PLACES))?.[0];
  if (behind && places === undefined) return null;
  if (places !== undefined) return label.slice(0, -1) + places;
  return label === noun ? label : null;
};
const LONGEST_PLACES = 10;

/** Nouns that say nothing without what they are of: 目录26个领域、412项事项. */
const VAGUE = new Set(['事项', '领域', '环节', '方面', '大类', '小类', '内容', '类别']);
/** 造林170亩（任务150亩）. */
const TARGETS: ReadonlySet<string> = new Set(['任务', '任务数', '目标', '计划', '目标任务']);
function ofPrevious(draft: Draft, noun: string): string {
  const subject = draft.previous?.label ?? '';
  const own = draft.previous ? tailNoun(draft.previous) : '';
  return `${own !== '' && subject.endsWith(own) ? subject.slice(0, -own.length) : subject}${noun}`;
}

/** 存栏狐5800只、猪10700头: another kind of the same. */
const ANIMAL = /^[猪牛羊鸡鸭鹅兔鹿马鱼虾蟹]$/;
const HELD = /(?:存栏|出栏|饲养|养殖|免疫)量?/;
export const animal: Rule = ({ draft, label, behind }) =>
  behind && ANIMAL.test(label) ? `${HELD.exec(draft.previous?.label ?? '')?.[0] ?? ''}${label}` : null;

export const vague: Rule = ({ draft, label, behind }) =>
  // 参会企业86家、人员160人.
  (TARGETS.has(label) && draft.depth > 0) ||
  VAGUE.has(label) ||
  ((label.length === 1 || label === '人员') && behind)
    ? ofPrevious(draft, label)
    : null;

/** 企业12件、院校1件、其他2件: the last of a list whose whole does not stand before it. */
const OTHERS: ReadonlySet<string> = new Set(['其他', '其它']);
function isListed({ previous, leadStart }: Draft): boolean {
  let first = previous;
  if (first?.quantity.end !== leadStart) return false;
  while (first.previous && first.previous.quantity.end === first.leadStart) first = first.previous;
  return first.previous === null && !INTRODUCED.test(first.lead);
}
const INTRODUCED = /其中|包括|分为|[:：]/;

/** 省级重点专科2个、州级5个: what they are grades of stands once. */
const GRADE = /^(?:国家|[省市州县区乡镇村])级$/;
export const grade: Rule = ({ label, behind }) => {
  if (!behind || !GRADE.test(label)) return null;
  const thing = behind.label.replace(/^.*?(?:国家|[省市州县区乡镇村])级/, '');
  return thing === behind.label || thing === '' ? null : label + thing;
};

/** 其他32件. */
export const rest: Rule = ({ draft, label }) => {
  if (OTHERS.has(label) && isListed(draft)) return label;
  if (!REST.has(label)) return null;
  // 属于已公开97件，其他27件; 问题已整改17个，其余2个: what became of others is not what the rest is.
  const thing = thingBefore(draft).replace(/(?<=..)已(?:全部)?整改.*$/, '');
  return /^(?:属于|已)|类$/.test(thing) ? label : label + thing;
};

/** 制发规章1件、行政规范性文件7件: the verb of making stands once. */
const RULES_MADE: ReadonlySet<string> = new Set(['规章', '规范性文件', '行政规章', '行政规范性文件']);
const MADE = /^(?:制发|制定|印发|出台|废止|修订|(?:上线|公开|公布)?现行有效)/;
function verbBefore(label: string, { previous, leadStart, text }: Draft): string {
  if (!RULES_MADE.has(label) || previous?.quantity.end !== leadStart) return '';
  return /^[、和及与]/.test(text.slice(leadStart)) ? (MADE.exec(previous.label)?.[0] ?? '') : '';
}

export const made: Rule = ({ draft, label }) => {
  const verb = verbBefore(label, draft);
  return verb === '' ? null : verb + label;
};
