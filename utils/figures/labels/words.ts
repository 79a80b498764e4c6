import { Lexicon } from '../../domain/text.ts';

/** Words that say nothing of what is counted, at the beginning of a phrase; longest first. */
export const OPENING_WORDS = lexicon([
  // When.
  '下步 下一步 近日 日前 近期 明年 来年 全年 今年以来 一年来 年以来 以来 目前 截至目前 截止目前 目前为止 到目前为止 现 已 已经 年内 期间 本年度 本年 本月 本季度 本周 今年',
  '上半年 下半年 年 年度 年底 月底 底 度 日 前 至 截至 截止 到',
  // Who.
  '我局 我委 我县 我区 我市 我镇 我乡 我办 我厅 我院 我省 我州 我馆 我中心 我街道 我校 我所 我站 我村 我公司 我单位 我部 我会 本局 本委 本单位 本校 本机关 我 其 们',
  // What is meant to be.
  '力争 计划 预计 争取 拟 要 确保',
  // How many in all, and how exactly.
  '共 累计 总计 合计 共计 全年共 全年累计 全年共计 有 共有 现有 尚有 仍有 各 各类 各项 仅 均 分别 约 近 超',
  // What joins it to the clause before.
  '不但 不仅 其中 内有 内含 其次为 其次是 再次为 再次是 从而 进而 所以 因此 并 同时 与此同时 此外 另外 另 还 又 也 都 仍 则 先后 在此基础上 一方面 另一方面 特别是 尤其是 及 和 与 或 、',
  // By what, to what, of what.
  '据统计 经统计 经梳理 经自查 经审核 经 通过 依托 借助 主要 用于 由 从 将 把 对 在 以 于 的 了 等 内',
  // What it is.
  '为 是 具体为 具体是 办理结果为 处理结果为 答复结果为 含 包括 包含 即 如',
  // Marks.
  ', ; : ( ) " .',
]);

/** Words between what is counted and its number. */
export const CLOSING_WORDS = lexicon([
  // From what it changed.
  '由每年 从每年 由每季度 由每月 从每月 由每周 由上年 由上年的 由去年 由去年的 从上年 从上年的 从去年 从去年的 法定 由法定 由法定的 由现有的 由现有 从现有的 由目前的 由原有的 从平均',
  '由平均 由 从 原 原来的 原来 已由',
  // For whom, and how often.
  '提高到人均 提高至人均 增加到人均 每人每月 每人每年 每人每天 平均',
  // To what it changed.
  '站稳 核减到 核减至 前移至 调整为 调整到 调整至 优化为 优化到 缩小到 缩小至 收窄到 收窄至 降到 升到 增到 减到 做到 完成 增至 降至 升至 减至 压减至 压减到 压降至 精简至 精简到',
  '精简为 整合为 合并为 减少到 减少至 增加到 增加至 提高到 提高至 提升到 提升至 扩展到 扩展至 拓展至 扩大到 压缩到 压缩至 缩短至 缩短到 缩减至 下降至 下降到 上升至 实现 跨越 迈上',
  '迈过 跃上 站上 登上 跨上 跨过 跃升到 跃升至 至 到 发展到 发展至',
  // What was, will or must be reached.
  '有望 拟按 可达 可实现 可完成 可达到 预计可达 将达 圆满完成 圆满实现 顺利完成 顺利实现 全面完成 全面实现 如期完成 如期实现 提前完成 基本完成 基本实现 初步实现 初步完成 预计 实际',
  '保持 达 达到 达成 高达 多达 突破 已达 已突破 即达 将 控制在 保持在 稳定在 维持在 要 力争 需 需达到 应达到',
  // How many in all.
  '共 共计 累计 总计 合计 共发生 整体 等共 等共计 全部 计',
  // How exactly.
  '约 近 超 超过 逾 仅 只有 就 大约 不足 将近 不少于 不低于 第 过 下 约合 折合',
  // How it went on, and compared with what.
  '已经 逐步 双 历史性 继续 持续 连年 率先 再次 先后 将首 将首次 首度 再 已 首次 连续 比 较 又 还 也 都 同比 环比',
  // How several share it.
  '均 均为 分别 分别为 分别是 分为 划分为 各 各为',
  // What it is.
  '现有 为 是 有 了 的 即 则为 则 中得 占 开展了 数 实有',
  // Where, and what joins.
  '等 在 内 上 中',
  // Marks.
  ': ( , 、 "',
]);

/** Verbs that begin a phrase of action; they stay where they change the meaning. */
export const MEANING_VERBS: readonly string[] = sorted(
  '完成整改 整改到位 正在整改 开设 安排 下达 拨付 签约 开工 竣工 落实 兑现 征集 调处 调解 化解 现行有效 采纳 发现 维持 撤销 终止 驳回 纠正 受理 收到 新收 接收 办结 办复 答复 办理 回复 发布 公示 公开 推送 转发 原创 制发 印发 出台 废止 修订 公布 解读 回应 召开 举办 组织 开展 培训 接待 处理 整改 上报 采用 录用 更新 转载 阅读 播放 关注 访问 浏览 点击 取消 压减 精简 新增 减免 审结 起诉 批捕 批准逮捕 判处 查处 立案 移送 完成 建成 发放 投入 争取 到位 发行 盘活 变现 结转 顺延 不予公开 予以公开 部分公开 无法提供 不予处理'.split(
    ' ',
  ),
);

/** The same, to be looked for. */
export const ACTS = new Lexicon(MEANING_VERBS);

/** Channels that later clauses of a sentence leave out. */
export const CHANNELS: readonly string[] = sorted(
  '微信公众号 微信视频号 视频号 公众号 政务微信 官方微信 微信 政务微博 官方微博 新浪微博 微博 抖音号 抖音 今日头条 头条号 快手号 快手 小红书 门户网站 政府网站 官方网站 部门网站 网站 政府公报 公报 政务新媒体 新媒体 客户端 APP 热线  政务服务网 专题专栏 专栏 公告栏 公示栏 公开栏 显示屏 电子屏'.split(
    ' ',
  ),
);

/** The same, to be looked for. */
export const CHANNEL_NAMES = new Lexicon(CHANNELS);

/** What is done on a channel: such a phrase wants its channel named. */
export const CHANNEL_ACTS =
  /发布|推送|更新|转发|原创|转载|阅读|粉丝|关注|浏览|点击|播放|访问|信息(?!员)|推文|稿件|用户|订阅|资讯|动态|公告|刊登|刊发|编发|留言/;

/** Of rows with spaces between their words. */
function lexicon(rows: readonly string[]): Lexicon {
  return new Lexicon(sorted(rows.join(' ').split(' ')));
}

function sorted(words: string[]): string[] {
  return [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** Words that begin like one of the opening words and are nouns: 在线访谈, 对外开放, 新媒体. */
export const NOUN_BEGINNINGS = lexicon([
  '经历 经果林 经费 经贸 经典 经开 经营 经济 经办',
  '要求 要素 要点 要闻 要件 要案 要道 要害 要务',
  '有序 有力 有线 有机 有色 有轨 有害 有奖 有效 有限 有关 有偿 有进出口',
  '超全省平均 超全市平均 超全国平均 超全县平均 超全区平均 超亿元 超十亿元 超百亿元 超千亿元 超百万元 超千万元 超长期 超高 超低 超亿 超千万 超百万 超大 超市 超算 超充 超员 超载 超速',
  '超限 超额 超出 超时 超期 超标 超级 超声 超进度 超序时',
  '现行 现役 现金 现汇 现货 现场 现代 现行有效',
  '日常 日照 日记 日用 日产 日供 日均',
  '并案 并网 并购 并轨 并列 并发',
  '年初 年末 年中 年产 年平均 年检 年货 年报 年度计划 年度报告 年度审计 年度考核 年度评估 年度预算 年度体检 年度投资 年度数据 年度报表 年均新增 年均吸引 年均接待 年均完成 年均建成',
  '在建 在校 在册 在岗 在营 在保 在孵 在线 在编 在职 在读 在库 在产 在租 在用 在谈 在乡复 在乡退 在乡老 在途 在手 在训 在役 在售 在外务工 在施项目 在办 在审 在学 在园 在籍',
  '在矫 在逃 在押',
  '对接 对标 对台 对照 对应 对象 对外 对口 对话 对账 对非贸易 对非出口 对非进出口 对俄贸易 对俄出口 对俄进出口 对美出口 对美进出口 对欧出口 对欧进出口 对东盟 对外贸易 对外投资',
  '对外承包',
  '以上 以下 以旧换新 以竹 以案 以会代训 以工代赈 以奖代补 以购代捐',
  '到期 到岗 到位 到账 到省 到访 到场 到会 到馆 到港 到站',
  '前置 前沿 前移 前进 前期 前台 前端 前三 前瞻',
  '共青 共同 共有产权 共享 共建 共治 共管 共创 共富 共济',
  '还建 还田 还款 还贷',
  '内部 内容 内设 内控 内蒙 内联 内务 内审 内河 内湖 内涝 内科 内陆 内地 内资 内训 内网 内刊 内参 内宾 内销 内贸 内需 内退 内饰 内外',
  '新媒体 新闻 新增 新建 新收 新签 新型 新农',
  '各级 各地 各所 各类企业 各类型 各界 各族',
  '为民 为老 为农 为企',
  '约谈 约合 约稿 约见 约束',
  '近海 近视 近郊 近亲属 近岸',
  '计划停水 计划停电 计划停气 计划检修 计划规划 计划生育 计划投资 计划总投资 计划总结 计划方案',
  '已婚 已录入 都市 了解 即时 即办 进位 底线 底数 从事 从业 从宽 含氧 含税 含量 拟聘 拟录 拟推 通过率 通报 将军 的士 和谐 和美 和平 与会 与民 主要污染 主要领导 主要负责 其他',
  '其余 其它 均价 均衡 由此 由头 我国 如期 及时 及格 统计局 度假 至今 截留 则 另有 分别 等级 等保 总 把关',
]);
