import { type CharSet, codesOf, isDigit } from './text.ts';

/**
 * Classifiers and units of measure found in government reports, as data.
 * A unit carries the category that gives a figure its kind.
 */
export type UnitCategory =
  | 'count'
  | 'money'
  | 'duration'
  | 'percent'
  | 'permille'
  | 'pp'
  | 'permille-points'
  | 'dots'
  | 'times'
  | 'score'
  | 'age'
  | 'year';

export interface Unit {
  text: string;
  category: UnitCategory;
  /** A Chinese numeral may stand before it (三件); weak ones (道, 面 …) are too often part of an idiom. */
  afterChinese: boolean;
}

/** Classifiers that make a quantity also of a Chinese numeral. */
const COUNT = `
件 条 篇 次 个 项 人 名 位 家 户 份 期 场 起 宗 例 处 座 台 套 辆 所 部 册 张 幅 幢 栋 间 枚 支 艘 架 趟 轮 批 款 堂 封 则 集
人次 组次 羽次 座次 头只 篇次 场次 轮次 本次 件次 条次 家次 户次 台次 辆次 车次 班次 架次 批次 频次 点次 趟次 例次 项次 份次 期次 宗次 剂次 针次 处次 卷次 册次 盏次 头次
个次 亩次 延米 人份 台件 台套 台套件 人日 人天 人时 人公里 公里次 列公里 皮长公里 芯公里 件套 蒸吨 门次 艘次 航次 列次 桌次 课时 学时 床位 车位 学位 席位 铺位 泊位 标箱 标准箱 点位
平方米 平方公里 平方千米 平方 平米 立方米 立方 公里 千米 英里 海里 厘米 毫米 公顷 亩 担 吨 公斤 千克 毫克 斤 克 升 毫升
千瓦时 千瓦 兆瓦时 兆瓦 千伏安 千伏 吨标准煤 吨标煤 吨公里 微克/立方米 公里/百平方公里 毫克/升 毫克/立方米 毫克/千克 公斤/亩 千克/亩 立方米/秒 立方米/日 立方米/天 吨/日 吨/天 吨/年 人/平方公里 微克每立方米 摄氏度 桶 亿次
大类 小类 笔 通 字节 字 页 卷 只 头 株 棵 颗 羽 尾 匹 盏 副 对 双 把 粒 盒 袋 瓶 箱 船 车 班 队 组 课 节课 节 站 代
工时 机位 刻钟 单 票 孔 眼 口 根 块 段 片 扇 桌 餐 宿 床 间次 股 手 帧 单元 方
`;
/** Only behind Arabic digits: 三道, 两面, 一线, 一级 and their like are words. */
const WEAK =
  '平方 方面 大 群 峰 盆 路 个BP 个基点 度 案 晚 棒 具 桩 包 穴 炉 道 面 层 种 类 门 本 届 环 列 束 顶 块钱 米 里 代 双 对 副 站 车 班 队 字 票 餐 床 只 眼 孔 箱 船 课 卷 桌 方 组 头 口 根 片 段 节 单 股';
const DURATION =
  '个工作日 工作日 个自然日 个月 个小时 个半小时 个钟头 小时 分钟 秒钟 秒 天 日 个星期 星期 周 个季度 个半月 毫秒';
const MONEY =
  '元人民币 元 块钱 人民币 美元 等值美元 欧元 港元 港币 日元 英镑 澳元 加元 澳门元 澳门币 新台币 瑞士法郎 韩元 卢布 美金';

/** Units in Latin letters and signs, compared with their case. */
const LATIN =
  'km² km2 km kg kWh kWp kW kV MW MWh GW GWh TWh GB TB PB MB Mbps Gbps mm cm m m² m2 m³ m3 ㎡ ㎥ ml mL mg/L mg/m3 mg/m³ μg/m3 μg/m³ ug/m3 ℃ TEU MPa km/h t PFlops EFlops Pflops Eflops PFLOPS EFLOPS PF P ha';

function units(words: string, category: UnitCategory, afterChinese: boolean): Unit[] {
  return words
    .trim()
    .split(/\s+/)
    .map((text) => ({ text, category, afterChinese }));
}

const WEAK_WORDS = new Set(WEAK.split(' '));

const INVENTORY: readonly Unit[] = [
  ...units(COUNT, 'count', true).filter((unit) => !WEAK_WORDS.has(unit.text)),
  ...units(WEAK, 'count', false),
  ...units(DURATION, 'duration', true),
  ...units(MONEY, 'money', true),
  ...units('% ％', 'percent', false),
  ...units('‰', 'permille', false),
  ...units('个百分点 百分点', 'pp', true),
  ...units('个千分点 千分点', 'permille-points', false),
  ...units('个点', 'dots', false),
  ...units('倍', 'times', true),
  ...units('分', 'score', false),
  ...units('周岁 岁', 'age', true),
  ...units('年', 'year', true),
  ...units(LATIN, 'count', false),
];

/** Words that begin like a classifier and are none: 件 in 件件, 人 in 人民, 项 in 项目 …, by the classifier. */
const NOT_BEFORE: ReadonlyMap<string, string> = new Map([
  ['人', '民大工均才口'],
  ['个点', '位击子名赞评亮播火站线对多源'],
  ['项', '目'],
  ['部', '门委署分队'],
  ['位', '于列居置'],
  ['家', '庭属园乡具'],
  ['户', '籍外口'],
  ['场', '所地景馆'],
  ['处', '理置罚分于'],
  ['所', '有属以在得谓'],
  ['名', '称义单誉录列'],
  ['台', '账湾风阶'],
  ['座', '谈'],
  ['次', '数序要生'],
  ['期', '间限待末望'],
  ['条', '例件款约'],
  ['批', '准示复评发'],
  ['起', '来到步草诉'],
  ['支', '持撑付出部柱'],
  ['张', '贴家'],
  ['套', '餐'],
  ['轮', '候岗换训'],
  ['元', '旦素首宵'],
  ['分', '别类析布级为局管解钟享'],
  ['天', '然津气'],
  ['日', '常均前益程历报本用产化语'],
  ['周', '边期围转年'],
  ['面', '向对积临貌'],
  ['种', '植'],
  ['类', '型似别'],
  ['大类', '别'],
  ['方', '面式法案便向'],
  ['方面', '军'],
  ['大', '关于小型中学赛奖会步写力量幅额批约数'],
  ['群', '众体岛聊'],
  ['峰', '会值顶谷'],
  ['盆', '景地栽'],
  ['度', '过假日夏汛冬'],
  ['重', '点大要'],
  ['节', '约能日'],
  ['代', '表理码办'],
  ['站', '点'],
  ['里', '程'],
  ['米', '线'],
  ['口', '径岸'],
  ['字', '号'],
  ['组', '织'],
  ['队', '伍'],
  ['单', '位'],
  ['员', '工'],
  ['手', '机续'],
  ['车', '间辆'],
  ['课', '题'],
  ['把', '握'],
  ['对', '于'],
  ['片', '区'],
  ['本', '级地年级市县区省局'],
  ['届', '时'],
  ['列', '入为'],
  ['环', '境保节'],
  ['例', '如'],
  ['集', '中体团'],
  ['款', '项'],
  ['股', '份权'],
  ['倍', '增'],
  ['具', '有体备'],
  ['包', '括含装裹容保村联'],
  ['穴', '位'],
  ['案', '例件由卷值'],
  ['个月', '均'],
  ['晚', '上间会报'],
  ['路', '段线面口灯边网由径人'],
  ['立方', '体'],
]);

/** Nouns that begin with a character of NOT_BEFORE and leave the classifier one: 14家乡镇卫生院, 5次数据清洗. */
const STILL_ONE: readonly string[] =
  '家乡镇 家乡村 家园区 家具有 家具备 家属于 次数据 次数字 起来信 起来访 户外出 名义务 名单亲 处分散 所有条件 所有资质 所以上 所以内 所以下'.split(
    ' ',
  );

/** A unit ready to be looked for. */
interface Ready {
  unit: Unit;
  /** Characters behind which it is none. */
  notBefore: CharSet;
}

/** Units by the character they begin with, the longest first. */
const BY_FIRST: ReadonlyMap<number, readonly Ready[]> = (() => {
  const index = new Map<number, Ready[]>();
  const anything = codesOf('');
  for (const unit of INVENTORY) {
    const first = unit.text.charCodeAt(0);
    const excluded = NOT_BEFORE.get(unit.text);
    const ready = { unit, notBefore: excluded === undefined ? anything : codesOf(excluded) };
    index.set(first, [...(index.get(first) ?? []), ready]);
  }
  for (const list of index.values()) list.sort((a, b) => b.unit.text.length - a.unit.text.length);
  return index;
})();

const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * The longest unit of the inventory that begins at `index` of a folded text, with the offset behind it;
 * null when none does.
 */
export function unitAt(text: string, index: number): { unit: Unit; end: number } | null {
  const first = text.charCodeAt(index);
  const list = BY_FIRST.get(first);
  if (list === undefined) return null;
  for (const { unit, notBefore } of list) {
    // One of one character is found by its first.
    if (unit.text.length > 1 && !text.startsWith(unit.text, index)) continue;
    const end = index + unit.text.length;
    const next = text.charCodeAt(end);
    if (notBefore.has(next) && !STILL_ONE.some((words) => text.startsWith(words, index))) continue;
    if (isLatin(first) && (isLatin(next) || isDigit(next))) continue;
    return { unit, end };
  }
  return null;
}

/** Units of money that are not 元: their values are not converted. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['等值美元', '美元'],
  ['美金', '美元'],
  ['元人民币', '元'],
  ['人民币', '元'],
  ['块钱', '元'],
  ['个自然日', '个自然日'],
  ['％', '%'],
  ['百分点', '个百分点'],
  ['平米', '平方米'],
  ['平方', '平方米'],
  ['㎡', '平方米'],
  ['m²', '平方米'],
  ['m2', '平方米'],
  ['㎥', '立方米'],
  ['m³', '立方米'],
  ['m3', '立方米'],
]);

/** The unit under which figures are compared: 块钱 is 元, 百分点 is 个百分点; others stay as printed. */
export function canonicalUnit(text: string): string {
  return FOREIGN.get(text) ?? text;
}
