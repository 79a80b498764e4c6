/** Names that together are all there is, by what they mean: right or wrong, their amounts are meant to come to the total. */
import { amountOf, type Item, sumOf } from './context.ts';

export interface CompleteSet {
  /** One for each part, in any order: how its name begins. What follows must be the same for all. */
  names: readonly RegExp[];
  /** How far, of the whole, its parts may be from it; without it as far as they like. */
  slip?: number;
  /** What follows may be another for each. */
  anyEnds?: true;
  /** What the whole is called where no word says that it is divided: 生产总值…，第一产业…、第二产业…、第三产业…. */
  of?: RegExp;
}

const TENTH = 0.1;
/** Names that are all of it as a rule. */
const LITTLE = 0.03;

// A word more (主办的人大建议) and they are no longer all of it.
const SETS: readonly CompleteSet[] = [
  { names: [/^自然人(?:的?申请|提出)?件?$/, /^法人(?:[或和及、]|或者)?其他组织(?:的?申请|提出)?件?$/] },
  { names: [/^自然人(?:的?申请|提出)?件?$/, /^法人(?:的?申请|提出)?件?$/], slip: TENTH },
  { names: [/^[省市区县]?(?:人大)?(?:代表)?(?:议案)?、?建议$/, /^[省市区县]?政协(?:委员)?提案$/] },
  {
    names: [/^第?一(?:次)?产业?/, /^第?二(?:次)?产业?/, /^第?三(?:次)?产业?/],
    slip: TENTH,
    of: /生产总值|GDP|经济总量/,
  },
  {
    names: [
      /^农业/,
      /^林业/,
      /^(?:畜?牧业)/,
      /^渔业/,
      /^农林牧渔(?:业专业及辅助性活动|专业及辅助性活动|服务业|业服务业)/,
    ],
    slip: TENTH,
  },
  { names: [/^工业/, /^建筑业/], slip: TENTH, of: /第?二产业?/ },
  { names: [/^出口/, /^进口/], slip: TENTH, of: /进出口/ },
  { names: [/^(?:地方)?税收(?:收入)?/, /^非税(?:收入)?/], slip: TENTH },
  {
    names: [/^[省市县区州]本级/, /^(?:各?(?:市县|县区|区县|县市区?|县\(市、?区\)|乡镇|镇街|[县区镇])级?)/],
    slip: TENTH,
  },
  {
    names: [
      /^[市县区]直(?:单位|部门|机关)?/,
      /^(?:各?(?:县区|区县|县市区?|县\(市、?区\)|县\(市\)区|乡镇|镇街))/,
    ],
    anyEnds: true,
    slip: TENTH,
  },
  { names: [/^城[镇市](?:常住|居民|低保)?/, /^[农乡]村(?:常住|居民|低保)?/], slip: TENTH, of: /城乡/ },
  { names: [/^夏粮/, /^秋粮/], slip: TENTH },
  { names: [/^夏粮/, /^早稻/, /^秋粮/], slip: TENTH },
  { names: [/^小春/, /^大春/], slip: TENTH },
  { names: [/^外出/, /^(?:本地|乡内|县内)/], slip: TENTH },
  { names: [/^[省县市境]内/, /^[省县市境]外/], slip: TENTH },
  { names: [/^国内/, /^入境/], slip: TENTH },
  { names: [/^工资性/, /^经营(?:性|净)?/, /^财产(?:性|净)?/, /^转移(?:性|净)?/], slip: TENTH },
  { names: [/^企业/, /^个体(?:工商户)?/, /^(?:农民)?专业合作社/], slip: TENTH },
  {
    names: [
      /^因公出国(?:\(境\))?/,
      /^公务接待/,
      /^公务用车(?:购置[及和]运行维护|购置[及和]运行|运行维护|运行)?/,
    ],
    slip: TENTH,
  },
  {
    names: [/^因公出国(?:\(境\))?/, /^公务接待/, /^公务用车购置/, /^公务用车运行(?:维护)?/],
    slip: TENTH,
  },
  {
    names: [/^(?:经审查)?立案/, /^并案/, /^(?:转为|转作|作为|不予立案|未予?立案)/],
    anyEnds: true,
    slip: LITTLE,
    of: /提案/,
  },
  { names: [/集体提案$/, /(?:委员|个人)[\u4e00-\u9fff]{0,6}提案$/], anyEnds: true, slip: LITTLE },
  { names: [/^公务用车购置/, /^公务用车运行(?:维护)?/], slip: TENTH },
  { names: [/^(?:受理)?有效/, /^无效/], anyEnds: true, slip: TENTH },
  { names: [/^公立/, /^民营/], slip: TENTH },
  { names: [/^本科/, /^专科/], slip: LITTLE },
  { names: [/^普通食品/, /^食用农产品/], slip: LITTLE },
  { names: [/^任中/, /^离任/], slip: TENTH },
  { names: [/^主动公开/, /^依申请公开/, /^不予公开/], slip: TENTH },
  { names: [/^男/, /^女/], slip: TENTH },
  { names: [/^公办/, /^民办/], slip: TENTH },
  { names: [/^商品/, /^服务/], slip: TENTH },
  { names: [/^电话/, /^非电话/], slip: TENTH },
  { names: [/^(?:适用)?(?:一般|普通)程序$/, /^(?:适用)?简易程序$/], slip: LITTLE },
  { names: [/^建议$/, /^提案$/], slip: LITTLE },
  { names: [/^定点医疗机构$/, /^(?:定点)?(?:零售)?药[店房]$/], slip: LITTLE },
  { names: [/^续建(?:项目)?$/, /^新(?:建|开工)(?:项目)?$/], slip: LITTLE },
  { names: [/^上调$/, /^下调$/], slip: LITTLE },
  { names: [/^集中(?:供养|安置|居住)?$/, /^分散(?:供养|安置|居住)?$/], slip: LITTLE },
  { names: [/^初级$/, /^中级$/, /^高级$/], slip: LITTLE },
  { names: [/^一审/, /^二审/, /^再审/], slip: LITTLE },
  { names: [/^基本支出$/, /^项目支出$/], slip: LITTLE },
];

/** The sets that say of themselves what they are all of, for where no word does. */
export const TELLING_SETS: readonly CompleteSet[] = SETS.filter(({ of }) => of !== undefined);

/** Words before the name of a part: whose it is, and what was done. */
const BEFORE =
  /^(?:[\s,，、:：;；和及与]|其中|全[省市县区州镇]|[我本][省市县区州镇]|累计|共|完成|实现|新设|新登记|实有|现有)+/;
/** Words behind it. */
const BEHIND = /(?:分别)?[为是有达约共]?\s*$/;
/** What says nothing of the kind: 公务接待费, 公务用车运行费用. */
const DONE = /完成|实现|经费|费用?|支出|[决预]算数?/g;
const NUMBER_FIRST = /^(?:[为是系]|属于?)([\u4e00-\u9fff]{2,12})/;

/** The name of a part; 27件为自然人申请: where the number stands first, what stands behind it. */
export function ownName({ draft: { lead, tail } }: Item): string {
  const at = lead.lastIndexOf('其中');
  const name = (at < 0 ? lead : lead.slice(at)).replace(BEFORE, '').replace(BEHIND, '');
  return name === '' ? (NUMBER_FIRST.exec(tail)?.[1] ?? '') : name;
}

/** Whether these names of parts are those of a set: each of its names once, and all with the same words behind. */
export function areSet({ names, anyEnds }: CompleteSet, own: readonly string[]): boolean {
  if (names.length !== own.length) return false;
  const rests = new Set<string>();
  for (const name of names) {
    const fitting = own.filter((one) => name.test(one));
    const [only] = fitting as [string];
    if (fitting.length !== 1) return false;
    rests.add(only.replace(name, '').replace(DONE, ''));
  }
  return anyEnds === true || rests.size === 1;
}

/** Whether the name of a part is one of the set. */
export const isOfSet = ({ names }: CompleteSet, own: string): boolean => names.some((name) => name.test(own));

/** 自然人23件、法人3件，另2件…: behind the parts this names what else there was. */
const MORE = /另(?!行)|其余|其[他它]|剩余|余下|还有/;
const NEAR = 12;
function namesMore(parts: readonly Item[]): boolean {
  const { text, quantity, behind } = (parts.at(-1) as Item).draft;
  return MORE.test(text.slice(quantity.end)) || MORE.test(behind.slice(0, NEAR));
}

/** Whether the sum of parts is no farther from the whole than a set allows, and nothing else is named where it is less. */
export function isWithin({ slip }: CompleteSet, whole: Item, parts: readonly Item[]): boolean {
  if (slip === undefined) return true;
  const [sum, total] = [sumOf(parts), amountOf(whole)];
  return Math.abs(sum - total) <= total * slip && !(sum < total && namesMore(parts));
}

/** No set has more names. */
const MOST_NAMES = Math.max(...SETS.map(({ names }) => names.length));
const WHATEVER_THE_SUM = SETS.filter(({ slip }) => slip === undefined);
const mayBeSet = (parts: readonly Item[]) => parts.length > 1 && parts.length <= MOST_NAMES;

/** Whether these parts are by their names all that there is. */
export function isCompleteSet(parts: readonly Item[]): boolean {
  if (!mayBeSet(parts)) return false;
  const own = parts.map(ownName);
  return WHATEVER_THE_SUM.some((set) => areSet(set, own));
}

/** Whether they are all of a whole: by their names, and near it where others may be left out. */
export function areAllOf(whole: Item, parts: readonly Item[]): boolean {
  if (!mayBeSet(parts)) return false;
  const isNear = Math.abs(sumOf(parts) - amountOf(whole)) <= amountOf(whole) * TENTH;
  const own = parts.map(ownName);
  return (isNear ? SETS : WHATEVER_THE_SUM).some((set) => areSet(set, own) && isWithin(set, whole, parts));
}
