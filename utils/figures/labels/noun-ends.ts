/** Where the noun behind a number ends, or cannot begin: 12个村｜已建成, 30户｜以上. */
import { anyOf, type WordRow } from '../../domain/word-rows.ts';

const HAN = '[\\u4e00-\\u9fff]';

/** 12个已脱贫村, 8个已开工重点项目: it says which they are, not what became of them. */
const ALREADY: WordRow = {
  words: '已',
  notFollowedBy: `(?:摘帽|脱贫|建成|投产|开工|签约|竣工|完工)(?:的?[县乡村户区项企]|${HAN}{2,8}(?:项目|工程))`,
};
/** 36家被检查单位: so is whoever had something done to them. */
const PASSIVE: WordRow = { words: '被', notFollowedBy: `${HAN}{2,3}(?:单位|企业|人员|对象|农民|机构)` };

/** Nothing that begins so behind a unit is a noun. */
export const NO_NOUN = anyOf(
  [
    // How many there are: 30多, 50户以上, 12个左右.
    { words: '多 少', followedBy: '$' },
    // 网络25件、信函6件提交: how they came.
    { words: '提交 提出 递交 寄送', followedBy: '$' },
    { words: '不等 以上 以下 左右 次 ，' },
    // Of what it is made: 由5个部分组成.
    { words: '两部分 三部分 四部分 五部分 六部分 构成 组成' },
    // What leads on to another thing, unless it begins a noun: 和美乡村, 在线, 为民实事, 对外, 共享.
    { words: '及 与 或 并 的同时 同时 由 是 向 将 按 到 至' },
    { words: '和', notFollowedBy: '[美谐睦平]' },
    { words: '在', notFollowedBy: '线(?!上)|[编校建职]' },
    { words: '以', notFollowedBy: '[工旧]' },
    { words: '为', notFollowedBy: '[民企老农]' },
    { words: '对', notFollowedBy: '[外口接照]' },
    { words: '共', notFollowedBy: '[享建产]|有产权' },
    { words: '等', notFollowedBy: '级' },
    PASSIVE,
    // Where and when, unless it begins a noun: 后备, 前沿, 内资, 中学, 上市, 下属.
    { words: '时 基础上' },
    { words: '后', notFollowedBy: '备' },
    { words: '前', notFollowedBy: '[期端置沿]' },
    { words: '内', notFollowedBy: '[部资]' },
    { words: '中', notFollowedBy: '[小学国央医心型介药老青外试]' },
    { words: '上', notFollowedBy: '[市门级]' },
    { words: '下', notFollowedBy: '[属岗级]' },
    // How it stands with them.
    { words: '均 仍 还 也 都 全部 存在 尚未 没有 预计' },
    ALREADY,
    // With what it is compared, and how it changed.
    { words: '占 比 较 同比 环比 增长 下降 减少 增加 提高' },
    // What they did, or what was done.
    { words: '通过 进行 得到 予以 参加 参与 前往 奔赴 赶赴 下沉' },
    { words: '深入', notFollowedBy: '推进|实施' },
    { words: '扶持', followedBy: `${HAN}{2,8}$` },
    { words: `${HAN}{2,3}了`, notFollowedBy: '解' },
  ],
  { opening: '^' },
);

/** 26家养老机构建设补贴: what whoever is counted got; source of an expression. */
export const SUBSIDY = '(?:运营|建设|发展){0,2}(?:补贴|补助|奖补)(?:资金|金)?';
/** A word of two characters or more stands before: 12个站点提供. */
const NOUN = '..';
const AGENTS =
  '单位|部门|窗口|网点|地市|市州|州市|乡镇|镇街|街道|社区|区县|县区|企业|公司|学校|机构|新媒体|网站|栏目|专栏|账号|公众号';

/** What follows is told of the noun, and none of it. */
export const NOUN_ENDS = anyOf([
  // In what order and on what ground.
  { words: '分别 依次 按照' },
  { after: NOUN, words: '基础上 逐项 逐一 逐条 逐个 逐家' },
  // How many of them, and how much for each.
  { after: NOUN, words: '仅', notFollowedBy: '仅' },
  { after: NOUN, words: '只', followedBy: '[有完建发公解]' },
  { after: NOUN, words: '分', followedBy: '$' },
  { after: NOUN, words: '户均 人均 亩均 每户 每人 每亩 每月 每年' },
  { words: '均', notAfter: '[平人户年月日]', notFollowedBy: '衡' },
  { words: '共', notAfter: '[公医]', notFollowedBy: '有产权' },
  { words: '全部 累计' },
  // How it stands with them.
  { words: '已如期 已全部 曾 正在 处于 即 如期 顺利 明显' },
  ALREADY,
  { after: '指标|项目|任务|目标', words: '没有 未能' },
  { words: '及时', notAfter: '不' },
  {
    after: NOUN,
    words: '力争 预计 有望 提前 加快 有序 扎实 成功 稳步 全面 持续 进一步 按计划 轮流 实地 成效',
  },
  { after: NOUN, words: '一年内 两年内 半年内' },
  { after: NOUN, words: '基本', followedBy: '完成|建成|实现|形成|消除|达到' },
  { after: NOUN, words: '具体', followedBy: '负责|承办' },
  { after: NOUN, words: '稳定', notFollowedBy: '[性器岗]' },
  { after: NOUN, words: '20\\d\\d年', followedBy: '营业|实现|完成|[产总]值|收入' },
  // What they did.
  { words: '通过 参加 参与 进行 开展 实行 实现 完成 赴 办理流程' },
  { words: '并', notAfter: '[合兼归]', notFollowedBy: '[购网轨]' },
  { words: '到', followedBy: '基层|农村|一线|企业|村' },
  {
    after: NOUN,
    words: '担任 配备 达到 承担 提供 发放 加强 听取 刷新 取得 跻身 位列 入选 进入 落户 建成 投产 投用',
  },
  { after: NOUN, words: '负责', notFollowedBy: '人|同志|制' },
  { after: NOUN, words: '让', notFollowedBy: '[利步座位]' },
  { after: NOUN, words: '配置', followedBy: '了' },
  { after: NOUN, words: '投入', followedBy: '运营|使用|生产|试运' },
  { after: NOUN, words: '签约', notFollowedBy: '项目|率|金?额' },
  { after: NOUN, words: '下放', followedBy: '[至到县区镇乡街]' },
  { after: NOUN, words: '落地', notFollowedBy: '项目|率|见' },
  { after: NOUN, notAfter: '公', words: '开工', notFollowedBy: '项目|率' },
  { after: '...', words: '推进', notFollowedBy: '项目|工作|会' },
  { after: '....|[村镇乡县厅]', words: '设立' },
  { after: AGENTS, words: '发布 检查' },
  { after: AGENTS, words: '公开', followedBy: '信息|政府' },
  {
    after: '[门位镇道县村构]',
    words: '政府信息公开 政务公开',
    followedBy: '工作(?!人员)|情况|年度|考核|目录',
  },
  { after: '^[县市区镇乡村]', words: '建设 实施 修建 新建 改造' },
  // What was done to them, and what they got.
  PASSIVE,
  { words: '列入 纳入 得到' },
  { words: '荣获 获', notAfter: '收' },
  { words: '组成', notFollowedBy: '部门|单位' },
  { after: NOUN, words: '整合为 合并为 受到 受赠' },
  { after: '补贴|资金|基金|投资', words: '拉动 带动 撬动' },
  {
    after: '机构|单位|企业|学校|家庭|中心',
    words: SUBSIDY,
    followedBy: '$',
  },
  { after: '[老儿女人户生童员者工民庭象]', words: '补贴', followedBy: '各类|农机' },
  { after: '[老儿女人户生童员者工民庭象]', words: '资助 补助', followedBy: '$' },
]);
