import { bareTitle } from './bare-title.ts';

const WORK_REPORT = '政府工作报告';
export const CHINESE_YEAR = '二[〇零○ＯO0０][一二三四五六七八九〇零○]{2}';
const YEAR = new RegExp(`(?:20\\d\\d|${CHINESE_YEAR})年?度?(?:上半年)?`, 'g');
/** 数读, 一图看懂, 速览, 聊聊: how the news begins; 聊城 and 大学城 are places. 组织收看, 认真学习: what others do with it. */
const RETELLS = '(?!.{0,3}(?:[读说看]|[速快概浏]览|聊聊)|.{0,16}(?:学习|传达|宣讲|收[看听]|观看|聆听|听取))';
/** 十八届人大一次会议, 第十五届人民代表大会第二次会议, 人大会. */
export const SESSION =
  '(?:第?[一二三四五六七八九十]{1,3}届)?(?:人民代表大会|人大)?(?:第?[一二三四五六七八九十]{1,3}次会议|会)?上?';
/** Whose report it is, or where it was given. What the news says (区长作…, 常务会议讨论…, 数读…) reads otherwise. */
const GIVES = new RegExp(
  `^(?:在.{2,36}上(?:所作)?的|${RETELLS}[\\u4e00-\\u9fff]{0,20}(?:[省市县区镇乡州盟旗]|街道|办事处|政府|国务院)${SESSION}的?|关于)?$`,
);
/** What may stand behind: nothing, when and where it was given. */
const GIVEN =
  /^(?:[（(](?!视频|音频|图|解读|摘|节选)[^（）()]{0,40}[）)]|[-—–―:：].{0,60}|20\d\d.{0,20}|全文)?$/;

/** Whether a title that holds 政府工作报告 is that of the report itself. */
export function isWorkReportTitle(title: string): boolean {
  const text = bareTitle(title).replace(/^《|》(?=$|[（(—-])/g, '');
  const at = text.indexOf(WORK_REPORT);
  return (
    at >= 0 &&
    GIVES.test(text.slice(0, at).replace(/人民$/, '').replace(YEAR, '')) &&
    GIVEN.test(text.slice(at + WORK_REPORT.length))
  );
}
