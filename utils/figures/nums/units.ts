import type { FigureKind } from '../../model.ts';

export interface Unit {
  text: string;
  kind: FigureKind;
  /** Factor to the unit that values are given in (money in 元, permille in %). */
  factor: number;
  /** The unit as it is reported; 元 for all money. */
  name: string;
}

const COUNTS =
  '人次 人次数 篇次 场次 条次 件次 户次 台次 家次 车次 班次 架次 频次 批次 例次 个次 项次 人 名 位 户 家 个 件 宗 起 例 条 篇 则 项 份 部 期 次 场 轮 批 处 座 栋 幢 间 套 台 辆 架 艘 张 幅 本 册 卷 页 字 款 种 类 门 所 支 只 头 羽 株 棵 枚 颗 块 片 面 盏 根 封 单 单位 笔 组 队 届 回 遍 趟 多 档 站 岗 席 对 双 口 眼 道 节 集 讲 课 课时 学时 词 步 环节 步骤 粒 亩次 公里 千米 米 厘米 毫米 里 平方公里 平方千米 平方米 平米 ㎡ 亩 公顷 立方米 方 升 吨 公斤 千克 斤 克 千瓦 千瓦时 兆瓦 度 标准煤 吨标准煤 吉瓦 床 张床位 床位 车位 泊位 企业 村 社区 镇 乡 县 市 区 街道 部门 网点 标箱 TEU 人份 户数 万元/亩 微克/立方米 学位 剂 剂次 针 车 船 柜 瓶 箱 袋 包 桶 栏 版 帧 GB TB MB 兆 比特 站点 路 班 桌 排 杆 孔 株次'.split(
    ' ',
  );
const MONEY: readonly [string, number][] = [
  ['元', 1],
  ['块钱', 1],
  ['元人民币', 1],
  ['人民币', 1],
];
const FOREIGN = ['美元', '港元', '港币', '欧元', '日元', '英镑', '等值美元', '澳门元'];
const DURATIONS =
  '个工作日 工作日 个自然日 自然日 个日历日 天 个月 周 个星期 星期 小时 个小时 分钟 秒 秒钟 个半小时 学时 年'.split(
    ' ',
  );

const UNITS: readonly Unit[] = [
  ...COUNTS.map((text) => ({ text, kind: 'count' as const, factor: 1, name: text })),
  ...MONEY.map(([text, factor]) => ({ text, kind: 'money' as const, factor, name: '元' })),
  ...FOREIGN.map((text) => ({ text, kind: 'money' as const, factor: 1, name: text })),
  ...DURATIONS.map((text) => ({ text, kind: 'duration' as const, factor: 1, name: text })),
  { text: '%', kind: 'percent', factor: 1, name: '%' },
  { text: '‰', kind: 'percent', factor: 0.1, name: '%' },
  { text: '个百分点', kind: 'delta-pp', factor: 1, name: '个百分点' },
  { text: '百分点', kind: 'delta-pp', factor: 1, name: '个百分点' },
  { text: '倍', kind: 'ratio', factor: 1, name: '倍' },
  { text: '分', kind: 'score', factor: 1, name: '分' },
];

const BY_FIRST: ReadonlyMap<string, readonly Unit[]> = (() => {
  const map = new Map<string, Unit[]>();
  for (const unit of UNITS) map.set(unit.text.charAt(0), [...(map.get(unit.text.charAt(0)) ?? []), unit]);
  for (const list of map.values()) list.sort((a, b) => b.text.length - a.text.length);
  return map;
})();

/** Words that begin like a unit and are none: 分别, 分局, 个别, 次日, 部署, 位于, 名单, 年度 …. */
const NOT_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    分: '别局类级支部管工析布钟层期批组校院为之子公步行享发解组',
    个: '别人性',
    次: '日年要月生',
    部: '署委分队长门',
    位: '于居置列',
    名: '单称义誉录额',
    年: '',
    人: '民大均才员社力',
    家: '庭属长',
    期: '间限货',
    条: '例件约',
    件: '',
    项: '目',
    份: '',
    场: '所地馆面',
    起: '草来步因点至诉',
    处: '理置罚分以长',
    单: '',
    单位: '',
    路: '',
    市: '',
    区: '',
    县: '',
    镇: '',
    乡: '',
    村: '',
    口: '',
    度: '',
    面: '',
    对: '',
    方: '面式案便',
    里: '',
    级: '',
    多: '',
    类: '',
    种: '',
    道: '',
    节: '',
    所: '',
    支: '',
    组: '织',
    回: '',
    里程: '',
    类型: '',
    站: '',
    班: '子',
    排: '',
    车: '',
    版: '',
    课: '',
    讲: '',
    集: '',
    升: '',
    米: '',
    字: '',
    秒: '',
    天: '',
    周: '边年岁期报刊',
    元: '',
  }),
);
/** Units that nothing vouches for but a number written in digits right before them. */
export const WEAK_FOR_CHINESE: ReadonlySet<string> = new Set(
  '多 里 方 度 面 对 口 道 节 站 班 类 种 款 年 市 区 县 镇 乡 村 部门 企业 社区 路 字 步 车 回 对 双 组 队 届 站点 环节 分 个月 单位 天 米 升 小时 版 所 门 排'.split(
    ' ',
  ),
);

/** The unit that stands at `at` in a folded text (a space may come before it), longest first. */
export function unitAt(text: string, at: number): { unit: Unit; end: number } | null {
  const from = text.charAt(at) === ' ' ? at + 1 : at;
  const candidates = BY_FIRST.get(text.charAt(from));
  if (!candidates) return null;
  for (const unit of candidates) {
    if (!text.startsWith(unit.text, from)) continue;
    const end = from + unit.text.length;
    const not = NOT_UNITS.get(unit.text);
    if (not?.includes(text.charAt(end)) && text.charAt(end) !== '') {
      if (!(unit.text === '项' && text.charAt(end) === '目')) continue;
    }
    return { unit, end };
  }
  return null;
}
