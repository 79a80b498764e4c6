import type { Draft } from '../draft.ts';
import { isCount } from './around.ts';
import type { Rule } from './counted.ts';
import { leadsToNext, READS, tailNoun } from './nouns.ts';
import { isVerbOnly } from './phrase.ts';
import { countNoun, isPeople, measureNoun } from './unit-nouns.ts';

/** Words before a number that say where, when or by what, and of nothing what it is; two characters are a verb. */
const SAYS_NO_THING = /^.{0,2}$|期间$|(?:造成|致使|导致)$/;
const WHEN = /^.*期间$/;
/** 全市21万农村人口: the noun is the people; behind 享受低保 the number needs one. */
const NAMES_PEOPLE = /(?:[员民众者童生工户]|人口|干部|对象|家庭|学生|老人|[^收]人)$/;

/** The last of a row of numbers right behind each other, 6100人 of 3200户6100人享受低保; null where it is alone. */
function lastOfRow(draft: Draft): Draft | null {
  let last = draft;
  while (last.tail.trim() === '' && last.next?.quantity.start === last.quantity.end && isCount(last.next))
    last = last.next;
  return last === draft ? null : last;
}

/** 86户312人如期脱贫: what became of them. */
const BECAME =
  /^(?:如期|全部|均|稳定|顺利|实现|已|成功){0,2}(脱贫(?:摘帽)?|受益|受灾|搬迁|入住|死亡|受伤|增收)$/;

/** 3200户6100人享受低保, 5类20条80项任务: what stands behind the last of a row is what all of them count. */
export const firstOfRow: Rule = ({ draft, label, noun, behind }) => {
  if (behind && draft.lead.trim() === '') return null;
  const isOpen = noun === '' && (SAYS_NO_THING.test(label) || isVerbOnly(label));
  const last = isOpen ? lastOfRow(draft) : null;
  const thing = last ? tailNoun(last) || (BECAME.exec(last.tail.trim())?.[1] ?? '') : '';
  if (last === null || thing === '') return null;
  const isOfHomes =
    draft.quantity.unit === '户' && (last.quantity.unit === null || isPeople(last.quantity.unit));
  const measure = isOfHomes && !thing.endsWith('户') ? '户数' : '';
  return `${label.replace(WHEN, '')}${thing}${measure}`;
};

/** Houses and places that things are counted of: 9家单位720卷档案. */
const OWNER = /(?:单位|部门|企业|公司|乡镇|街道|社区|学校|医院|机构|小区|[镇乡村县区])$/;
/** Acts on things, and not on whose they are. */
const ON_THINGS = /^(?:完成|实施|建成|改造|开展|办理|解决|整改|维修|新建|修建|推进)了?$/;
/** 完成6个镇9所敬老院改造, 完成9家单位720卷档案移交: the act is on what is counted next. */
export const ownerOfNext: Rule = ({ draft: { next, text, quantity }, label, noun }) => {
  if (next?.quantity.kind !== 'count' || !OWNER.test(noun) || !label.endsWith(noun)) return null;
  if (!ON_THINGS.test(label.slice(0, -noun.length))) return null;
  const between = text.slice(quantity.end + noun.length, next.quantity.start);
  return /^(?:\([\u4e00-\u9fff]\))?的?$/.test(between) ? noun + between.replace(/的$/, '') : null;
};

/** 9家单位720卷、1300件文书档案: what a row of numbers is of stands behind its last. */
function thingOfRow({ tail, next }: Draft): string {
  return tail === '' && next?.lead.trim() === '、' && isCount(next) ? tailNoun(next) : '';
}

/** Where people live: 辖20个行政村、171个村民小组，8540户、3.1万人. */
const DWELLING = /(?:[村镇乡组]|社区|居委会|街道|合作社|小区)$/;
/** Words before a number of homes or people that name nothing: ，共. */
const NOTHING = /^[,，、]?\s?(?:共|共计|计|合计|约|和|近)?\s?$/;
const HAS = /(?:下?辖|共?有|现有|管辖|由)$/;
export const dwellers: Rule = ({ draft, noun }) => {
  const measure = noun === '' && NOTHING.test(draft.lead) ? countNoun(draft.quantity.unit) : '';
  if (measure === '') return null;
  let first: Draft | null = draft;
  while (first && isBeside(first)) first = first.previous;
  if (first === null || first === draft) return null;
  const thing = tailNoun(first);
  if (!DWELLING.test(thing) || !first.label.endsWith(thing)) return null;
  return first.label.slice(0, -thing.length).replace(HAS, '') + measure;
};
/** 、171个村民小组, ，8540户: only a comma stands between it and the number before. */
const isBeside = ({ text, previous, quantity }: Draft): boolean =>
  previous !== null &&
  NOTHING.test(text.slice(previous.quantity.end + tailNoun(previous).length, quantity.start));

/** 接待任务600余批次，20000余人次: nothing but a comma on both sides. */
const isNextUnit = ({ text, lead, tail, quantity }: Draft, { quantity: before }: Draft): boolean =>
  lead.trim() === '' &&
  tail === '' &&
  before.kind === 'count' &&
  quantity.kind === 'count' &&
  before.unit !== quantity.unit &&
  /^[,，]$/.test(text.slice(before.end, quantity.start));

const NAMES_MONEY = /(?:收入|支出|[总余]额|产值|投资)$/;

/** An amount of money, or cars behind people: 出动8000人次、1000车次. */
const isOtherMeasure = ({ kind, unit }: Draft['quantity'], { label, quantity: before }: Draft): boolean =>
  (kind === 'money' && before.kind !== 'money') || (unit !== before.unit && /[户人]数$/.test(label));
/** 查处案件10件12人: the second number counts the same in another unit. */
export const secondUnit: Rule = ({ draft, noun }) => {
  const { lead, leadStart, previous, quantity } = draft;
  // 全国333个城市第13名: a place among them.
  if (quantity.kind === 'rank') return null;
  if (previous === null || (previous.quantity.end !== leadStart && !isNextUnit(draft, previous))) return null;
  // 涉及3216人、5623万元: the amount is of the same.
  const isAmount =
    noun === '' && lead.trim() === '、' && isCount(previous) && isOtherMeasure(quantity, previous);
  const between = isAmount ? '' : lead.trim();
  const row = OWNER.test(between) ? thingOfRow(draft) : '';
  if (row !== '') return row;
  // 12个项目260公里: what stands between belongs to the first.
  if (between !== '' && previous.quantity.kind !== 'count') return null;
  const isOwn = between !== tailNoun(previous) || noun !== '' || isVerbOnly(between) || /各\s?$/.test(lead);
  if (between !== '' && isOwn) return null;
  // 涉及1306户2174人: 涉及户数, 涉及人数.
  const thing = previous.label.replace(isPeople(quantity.unit) ? /户数$/ : /[户人]数$/, '');
  // 五项基金总收入86亿元: the name says that it is money.
  if (noun === '' && quantity.kind === 'money' && NAMES_MONEY.test(thing)) return thing;
  if (noun === '' || !thing.endsWith(noun)) return `${thing}${noun || measureNoun(quantity)}`;
  return NAMES_PEOPLE.test(thing) ? thing : `${thing}${measureNoun(quantity)}`;
};

const OF_READS = new RegExp(`^${READS}$`);
/** 3篇推文阅读量达2万次: of what is counted right before. */
export const readsOfThose: Rule = ({ draft: { previous }, label }) => {
  const noun = previous && leadsToNext(previous) && OF_READS.test(label) ? tailNoun(previous) : '';
  return noun === '' ? null : noun + label;
};
