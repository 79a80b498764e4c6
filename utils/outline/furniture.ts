import { Lexicon } from '../domain/text.ts';
import { anyOf } from '../domain/word-rows.ts';
import type { Line } from '../model.ts';
import { dateIn } from './dates.ts';

/** Lines at the end that belong to the page, not to the report. */
const FURNITURE = anyOf(
  [
    // What can be done with the page.
    { words: '打印 关闭 返回顶部? 分享 收藏 收藏本文 纠错 大中小 扫一扫 网友评论 首页 登录 注册' },
    // Where it leads on to.
    { words: '[上下]一[篇页条] 相关(?:链接|信息|新闻|文章|文档|阅读|附件) 附件下载 网站地图 联系我们' },
    // Who made it, when, and how often it was read.
    { words: '主办单位 承办单位 版权所有 (?:责任)?编辑 编审 校对 作者 (?:信息|文章|稿件)?来源' },
    { words: '(?:更新|发布)(?:时间|日期) 浏览次数 点击数 阅读次数' },
    // Bars between them, and nothing else.
    { words: '[|｜>»·\\s]+$' },
  ],
  { opening: '^(?:【?|[（(](?=责任编辑))' },
);

/** 附件：1.统计表.xls, 附件【…】已下载12次: files that hang on the page. */
const ATTACHED = /\.(?:docx?|xlsx?|pdf|wps|zip|rar|ofd|et)(?:[（(].{0,20}[）)])?$|^附件[【[].*下载/i;

/** What the foot of a page says, wherever in a line that is no sentence. */
const FOOT =
  /ICP备(?:\d|案号)|仅受理|建议使用|公网安备\s?\d|网站标识码[:：]|最佳.{0,2}分辨率|(?:总|今日|累计)访问[:：]?\s?\d/;
const LONGEST_FOOT = 160;
const isFoot = (text: string) => text.length < LONGEST_FOOT && !text.includes('。') && FOOT.test(text);
const isFile = (text: string) => text.length < LONGEST_FOOT && ATTACHED.test(text);
/** [ 2010-2-2 | 阅读：141次 | 关闭 ]. */
const isBar = (text: string) => /[|｜]/.test(text) && isInfoLine(text);

export function trimTail(lines: readonly Line[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const line = lines[end - 1] as Line;
    const isOfPage = FURNITURE.test(line.text) && line.text.length < 60;
    if (line.cell || !(isOfPage || isFile(line.text) || isFoot(line.text) || isBar(line.text))) break;
    end--;
  }
  return end;
}

/** The name of what stands behind an article, alone on its line but for a frame and a number: 相关链接, 网友评论（2）. */
const NAMED_BEHIND = anyOf(
  [
    { words: '(?:相关|关联)(?:链接|新闻|信息|文章|文档|阅读|推荐|内容|报道|稿件|解读) 延伸阅读 猜你喜欢' },
    { words: '(?:热点|热门|推荐|最新)(?:推荐|阅读|新闻|信息|文章|公开|发布|动态|排行) 点击排行' },
    { words: '(?:网友|网民|我要|发表|最新|全部|精彩)(?:评论|留言|点评)' },
    { words: '分享[到至] (?:微信|用?手机)?扫[一码].{0,14}' },
  ],
  { opening: '^[【[]?', closing: '[】\\]]?(?:[（(]\\d{0,6}[）)])?[：:]?$' },
);
/** 上一篇：…, 您觉得本文是否有用？, 声明：…. */
const BEGUN_BEHIND =
  /^[上下]一[篇条页]\s?[：:]|^(?:请[您你]?对|[您你](?:觉得|认为|对)).{2,20}(?:评分|评价|有用|帮助|满意)[：:？?]?$|^(?:版权|免责)?声明[：:]/;
const goesBehind = (text: string) => NAMED_BEHIND.test(text) || BEGUN_BEHIND.test(text);
const LONGEST_BEHIND = 70;
/** What stands above such a line in a column beside the article holds no sentences: its first line that does; -1 for none. */
export function proseAt(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (lines[i]?.text.includes('。')) return i;
  return -1;
}

/** 一、 or （一）, a table: the report goes on. */
const GOES_ON = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/;
const goesOn = ({ cell, text }: Line) => cell !== null || GOES_ON.test(text);
export const goesOnIn = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(from, to).some(goesOn);

/** Where the page goes on behind the article; `to` where nothing shows it. */
export function behindAt(lines: readonly Line[], from: number, to: number): number {
  const prose = proseAt(lines, from, to);
  if (prose < 0) return to;
  let last = to - 1;
  while (last > prose && !goesOn(lines[last] as Line)) last--;
  for (let i = last + 1; i < to; i++) {
    const { text, cell } = lines[i] as Line;
    if (cell === null && text.length <= LONGEST_BEHIND && goesBehind(text)) return i;
  }
  return to;
}

/** 时间：2023-01-05 浏览：216次 【大中小】: what a page says of the article under its title. */
const INFO =
  /(?:浏览|点击|阅读|访问|人气)(?:次数|数|量|率)?(?:[:：]|\s?\d)|字号|字体|【大|\[大|来源[:：]|发布(?:日期|时间)[:：]|作者[:：]|打印/g;
export function isInfoLine(text: string): boolean {
  if (text.length > 120 || /。/.test(text)) return false;
  const found = text.match(INFO)?.length ?? 0;
  return found >= 2 || (found === 1 && dateIn(text) !== null);
}

/** 名词解释 behind a work report explains its words: not the report's own headings and figures. */
const GLOSSARY =
  /^(?:附件?\d?[:：]?)?(?:《?政府工作报告》?)?(?:中的?)?(?:有关|相关|部分)?(?:名词|术语|用语)(?:解释|注释|说明)$/;

export function glossaryAt(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length <= 24 && GLOSSARY.test(text.replace(/\s+/g, ''))) return i;
  }
  return to;
}

const PREVIEW = new Lexicon([
  '部分预览',
  '预览阅读',
  '开通VIP',
  '开通【VIP',
  '登录后查看',
  '剩余内容',
  '下载本篇',
  '付费阅读',
]);

/** A button that shows the rest: it stands behind a text that is cut off, or between two parts of one that is not. */
const UNFOLDS = new Lexicon(['查看全文', '阅读全文', '展开全文']);

/** Where a preview or a pay wall cuts the text off. */
export function cutAt(lines: readonly Line[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length >= 80) continue;
    if (PREVIEW.isIn(text) || (UNFOLDS.isIn(text) && !goesOnIn(lines, i + 1, to))) return i;
  }
  return null;
}
