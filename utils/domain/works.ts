import { Lexicon } from './text.ts';

/** What money is put into: verbs of building, buying and helping that stand behind 投资86万元，…. */
export const WORKS_DONE = new Lexicon(
  `完成 实施 新建 新修 修建 修复 修缮 建成 建设 改造 硬化 维修 维护 启动 开展 购置 购买 采购 添置 更换 安装 架设 铺设 敷设 整治 治理 征收 征用 征迁 拆迁 拆除
置换 建立 建起 兴建 续建 扩建 改建 改扩建 打造 升级 新增 清理 清淤 疏浚 绿化 亮化 美化 拓宽 加固 栽植 种植 配备 配置 开发 推广 引进 解决 资助 慰问 帮扶 扶持 救助
对接 修筑 重建 翻新 装修 粉刷 搭建 设立 推进`.split(/\s+/),
);

/** What is built and what is run, by the end of its name; source of an expression. */
export const BUILT = '公司|工程|项目|基地|园区|产业园|公路|大桥|水库|电站|医院|卫生院|学校|[小中]学|幼儿园';
