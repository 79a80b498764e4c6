import { Lexicon } from '../../domain/text.ts';

/** Words that say nothing of what is counted, at the beginning of a phrase; longest first. */
export const OPENING_WORDS = lexicon(
  '我局 我委 我县 我区 我市 我镇 我乡 我办 我厅 我院 我省 我州 我馆 我中心 我街道 我单位 我部 本局 本委 本单位 本机关 明年 来年 力争 计划 预计 争取 拟 确保 在此基础上 其中 共 累计 总计 合计 共计 全年 今年以来 一年来 年以来 目前 截至目前 截止目前 现 已 已经 并 同时 此外 另外 另 还 仅 又 均 先后 年内 期间 本年度 本年 今年 上半年 下半年 全年共 全年累计 全年共计 以来 据统计 经统计 统计 经梳理 经 通过 至 截至 截止 到 年底 底 月底 有 各 为 则 也 都 仍 仍有 约 近 超 与此同时 特别是 尤其是 分别 由 从 将 把 办理结果为 处理结果为 答复结果为 对 在 以 于 我 度 日 前 是 含 包括 包含 即 如 及 和 与 或 、 的 了 等 内 各类 各项 共有 现有 尚有 其 们 主要 年 年度 , ; : ( ) " . '.split(
    ' ',
  ),
);

/** Words between what is counted and its number. */
export const CLOSING_WORDS = lexicon(
  '做到 再 预计 实际 每人每月 每人每年 每人每天 由每年 从每年 由每季度 由每月 从每月 由每周 由上年 由上年的 由去年 由去年的 从上年 从上年的 从去年 从去年的 法定 由法定 由法定的 由现有的 由现有 从现有的 由目前的 由原有的 从平均 由平均 完成 增至 降至 升至 减至 压减至 压减到 压降至 精简至 精简到 精简为 整合为 合并为 减少到 减少至 增加到 增加至 提高到 提高至 提升到 提升至 扩展到 扩展至 拓展至 扩大到 压缩到 压缩至 缩短至 缩短到 缩减至 下降至 下降到 上升至 实现 保持 共 共计 累计 总计 合计 达 达到 达成 高达 多达 为 是 有 约 近 超 超过 逾 突破 已 已达 已突破 均 均为 分别 分别为 分别是 了 的 各 各为 仅 只有 就 即达 即 则为 则 至 到 由 从 原 原来的 原来 已由 将 比 较 : ( , 、 " 又 还 也 大约 不足 将近 不少于 不低于 整体 同比 环比 等 等共 等共计 第 达 过 下 在 平均 中得 全部 约合 折合 控制在 保持在 稳定在 维持在 占 内 上 中 开展了 数'.split(
    ' ',
  ),
);

/** Verbs that begin a phrase of action; they stay where they change the meaning. */
export const MEANING_VERBS: readonly string[] = sorted(
  '完成整改 整改到位 正在整改 开设 安排 下达 拨付 签约 开工 竣工 落实 兑现 征集 调处 调解 化解 现行有效 采纳 发现 维持 撤销 终止 驳回 纠正 受理 收到 新收 接收 办结 答复 办理 回复 发布 公示 公开 推送 转发 原创 制发 印发 出台 废止 修订 公布 解读 回应 召开 举办 组织 开展 培训 接待 处理 整改 上报 采用 录用 更新 转载 阅读 播放 关注 访问 浏览 点击 取消 压减 精简 新增 减免 审结 判处 查处 立案 移送 完成 建成 发放 投入 争取 到位 发行 盘活 变现 结转 顺延 不予公开 予以公开 部分公开 无法提供 不予处理'.split(
    ' ',
  ),
);

/** The same, to be looked for. */
export const ACTS = new Lexicon(MEANING_VERBS);

/** Channels that later clauses of a sentence leave out. */
export const CHANNELS: readonly string[] = sorted(
  '微信公众号 微信视频号 视频号 公众号 政务微信 官方微信 微信 政务微博 官方微博 新浪微博 微博 抖音号 抖音 今日头条 头条号 快手 门户网站 政府网站 官方网站 部门网站 网站 政府公报 公报 政务新媒体 新媒体 客户端 APP 热线  政务服务网 专题专栏 专栏 公告栏 公示栏 公开栏 显示屏 电子屏'.split(
    ' ',
  ),
);

/** The same, to be looked for. */
export const CHANNEL_NAMES = new Lexicon(CHANNELS);

/** What is done on a channel: such a phrase wants its channel named. */
export const CHANNEL_ACTS =
  /发布|推送|更新|转发|原创|转载|阅读|粉丝|关注|浏览|点击|播放|访问|信息|推文|稿件|用户|动态|公告|刊登|刊发|编发|留言/;

function lexicon(words: string[]): Lexicon {
  return new Lexicon(sorted(words));
}

function sorted(words: string[]): string[] {
  return [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** Words that begin like one of the opening words and are nouns: 在线访谈, 对外开放, 新媒体. */
export const NOUN_BEGINNINGS = lexicon(
  '有序 有力 有线 有机 有色 有轨 有害 有奖 超长期 超高 超低 超大 超市 超算 超充 超员 超载 超速 超限 超额 日常 都市 了解 并案 并网 并购 并轨 年初 年末 年中 年产 年平均 年检 年货 经费 经贸 经典 经开 在建 在校 在册 在岗 在营 在保 在孵 对接 对标 对台 对照 对应 对象 以上 以下 以旧换新 以竹 到期 到岗 即时 现金 现货 日照 日记 日用 日产 日供 前置 前沿 前移 前进 进位 底线 共青 共同 共有产权 还建 还田 从事 含氧 拟聘 拟录 拟推 内部 内容 内设 内控 内蒙 在线 在编 对外 对口 新媒体 新闻 新增 新建 新收 新签 新型 新农 年报 年度计划 共享 共建 在职 在读 在库 在产 在租 在用 经营 经济 通过率 通报 以案 以会代训 以工代赈 含税 有效 有限 到位 到账 将军 的士 各级 和谐 和美 和平 与会 主要污染 主要领导 主要负责 前期 日均 底数 其他 其余 其它 现场 现代 为民 均价 均衡 由此 由头 我国 如期 及时 统计局 经办 度假 至今 截留 则 即办 另有 分别 现行有效 各类企业 等级 及格 约谈 约合 超时 超期 近海 总 从业 从宽 已录入'.split(
    ' ',
  ),
);
