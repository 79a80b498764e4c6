import type { DocumentKind } from '../model.ts';
import { officeIn } from './office.ts';
import { kindOfTitle } from './titles.ts';

/** Signs and words in brackets before a title: ★, 【年报】, （转载）. An agency in brackets stays. */
const SIGN = /^[★☆●■◆▲※·•]+/;
const PREFIX = /^[【[（(]([^】\]）)]{1,8})[】\]）)](?=.{6})/;

/** A title without spaces and without what a site puts before it. */
export function bareTitle(title: string): string {
  const text = title.replace(/[\s\u3000]+/g, '').replace(SIGN, '');
  const word = PREFIX.exec(text)?.[1];
  const isOwn = word === undefined || /\d/.test(word) || officeIn(word) !== null;
  return isOwn ? text : text.slice(word.length + 2);
}

const WORK_REPORT = '政府工作报告';
const CHINESE_YEAR = '二[〇零○ＯO0][一二三四五六七八九〇零○]{2}';
const YEAR = new RegExp(`(?:20\\d\\d|${CHINESE_YEAR})年?度?`, 'g');
/** Whose report it is, or where it was given. What the news says (区长作…, 常务会议讨论…, 数读…) reads otherwise. */
const GIVES =
  /^(?:在.{2,36}上(?:所作)?的|(?!.{0,3}[读说看览聊学])[\u4e00-\u9fff]{1,20}(?:[省市县区镇乡州盟旗]|街道|办事处|政府|国务院)的?|关于)?$/;
/** What may stand behind: nothing, when and where it was given. */
const GIVEN =
  /^(?:[（(](?!视频|音频|图|解读|摘|节选)[^（）()]{0,40}[）)]|[-—–―:：].{0,60}|20\d\d.{0,20}|全文)?$/;

/** Whether a title that holds 政府工作报告 is that of the report itself. */
function isWorkReportTitle(title: string): boolean {
  const text = bareTitle(title).replace(/^《|》(?=$|[（(—-])/g, '');
  const at = text.indexOf(WORK_REPORT);
  return (
    at >= 0 &&
    GIVES.test(text.slice(0, at).replace(/人民$/, '').replace(YEAR, '')) &&
    GIVEN.test(text.slice(at + WORK_REPORT.length))
  );
}

/** News of summing up, advice on how to write, and lists of reports. */
const OF_REPORTS =
  /(?:开展|部署|完成|启动|做好)了?(?:20\d\d年?度?)?(?:年终|年度|全年|半年)?(?:工作)?总结$|进行.{0,8}总结$|范文|评比|报送情况|汇总$/;

/** The title of an interview, whatever its text is like: 民政局局长谈2023年工作总结. */
export const INTERVIEW = /[长员任记表家]谈(?![判话心])|访谈[：:]/;

/**
 * The kind of report that a title names beyond doubt, or null. `kindOfTitle` only looks for the words and is
 * all that the detector has; this tells apart what speaks of a report: 林致远作政府工作报告.
 */
export function kindOfReport(title: string): DocumentKind | null {
  const text = bareTitle(title);
  if (OF_REPORTS.test(text) || INTERVIEW.test(text)) return null;
  if (!text.includes(WORK_REPORT) || isWorkReportTitle(text)) return kindOfTitle(text);
  // 贯彻落实政府工作报告情况总结 is a summary of what that report asked for.
  return kindOfTitle(text.replace(/《?政府工作报告》?/, ''));
}

/** 南浦区2024年政府工作报告, 在南浦区第十七届人民代表大会第四次会议上的政府工作报告 are the government's. */
const withGovernment = (text: string) =>
  isWorkReportTitle(text)
    ? text
        .replace(/^在(.{1,16}?[省市县区镇乡州盟旗])第.{8,30}上(?:所作)?的(?=政府工作报告)/, '$1')
        .replace(/(?:人民)?政府工作报告/, '人民政府工作报告')
    : text.replace(/(?:关于)?(?:贯彻|落实|贯彻落实)?《?政府工作报告》?.*$/, '工作总结');

/** The party group of an office writes for the office. */
const OF_PARTY = /^中共(.{3,24}?)(?:党组|党委|党总支|党支部)/;

const YEAR_OR_HALF = `(?:20\\d\\d|19\\d\\d|${CHINESE_YEAR})年?(?:度|上半年|下半年|全年)?`;
const LEADING = new RegExp(`^${YEAR_OR_HALF}`);
const AFTER_AGENCY = new RegExp(
  `(?:关于)?(?:${YEAR_OR_HALF}|政务公开|政府信息|信息公开|工作报告|法治|工作总结|年度工作|上半年|年度)`,
);

/** The agency in a title: what stands before the year or the subject, cut back to the name of an office. */
export function agencyOfTitle(title: string): string | null {
  const text = withGovernment(bareTitle(title)).replace(OF_PARTY, '$1');
  const behind = text.replace(LEADING, '');
  const found = AFTER_AGENCY.exec(behind);
  const head = found && found.index > 0 ? behind.slice(0, found.index) : behind;
  for (const candidate of [head.replace(/^关于/, ''), head.replace(/关于.*$/, '')]) {
    const name = officeIn(candidate.replace(/的$/, ''));
    if (!name) continue;
    // 清河市妇联, 清河市供销社: a short rest behind the place belongs to the name, a long one is the subject.
    const rest = candidate.length - name.length;
    if (rest > 0 && rest <= LONGEST_SHORT_NAME && PLACE.test(name) && !candidate.includes('关于'))
      return candidate;
    return PLACE.test(name) && isWorkReportTitle(title) ? `${name}人民政府` : name;
  }
  return null;
}

const LONGEST_SHORT_NAME = 4;
const PLACE = /[省市县区镇乡州盟旗]$/;

/** What courts, procuratorates and standing committees report to an assembly; `year` is the one reported on: 法院2023年工作报告. */
export const OF_ASSEMBLY = /(?:法院|检察院|常委会|常务委员会)(?<year>20\d\d年度?)?工作报告/;
