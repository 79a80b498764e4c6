import { AGENCY_ENDINGS, OFFICES_IN_TITLES } from '../domain/offices.ts';
import { bareTitle } from './bare-title.ts';
import { Offices, officeIn } from './office.ts';
import { CHINESE_YEAR, isWorkReportTitle, SESSION } from './work-report-title.ts';

const IN_TITLES = new Offices([...AGENCY_ENDINGS, ...OFFICES_IN_TITLES]);

const PLACE = '[省市县区镇乡州盟旗]';
const IN_SESSION = new RegExp(
  `(${PLACE})(?=第?[一二三四五六七八九十]{1,3}届|人大)${SESSION}的?(?=政府工作报告)`,
);

/** 南浦区2024年政府工作报告, 在南浦区第十七届人民代表大会第四次会议上的政府工作报告 are the government's. */
const withGovernment = (text: string, isGovernment: boolean) =>
  isGovernment
    ? text
        .replace(/^在(.{1,16}?[省市县区镇乡州盟旗])第.{8,30}上(?:所作)?的(?=政府工作报告)/, '$1')
        .replace(IN_SESSION, '$1')
        .replace(/(?<!国务院)(?:人民)?(?:政府)?政府工作报告/, '人民政府工作报告')
        .replace('国务院政府', '国务院')
    : text.replace(/(?:关于)?(?:贯彻|落实|贯彻落实)?《?政府工作报告》?.*$/, '工作总结');

/** The party group of an office writes for the office. */
const OF_PARTY = /^中共(.{3,24}?)(?:党组|党委|党总支|党支部)/;

const MONTHS = '(?:\\d{1,2}月?[-—–~～至到]\\d{1,2}月份?|\\d{1,2}月份?|第?[一二三四]季度|前三季度)';
const YEAR_OR_HALF = `(?:20\\d\\d|19\\d\\d|${CHINESE_YEAR})年?(?:度|上半年|下半年|全年|${MONTHS})?`;
const LEADING = new RegExp(`^[（(]?${YEAR_OR_HALF}[）)]?`);
const YEARS = new RegExp(`(?:关于)?${YEAR_OR_HALF}`);
const AFTER_AGENCY = new RegExp(
  `(?:关于)?(?:${YEAR_OR_HALF}|政务公开|政府信息|信息公开|工作报告|法治|工作总结|年度工作|上半年|年度|[“"])`,
);

/** 清河县政务公开办公室: the subject stands in the name of the office for it. */
const OFFICE_FOR =
  /^(?:政务公开|政府信息(?:与政务)?公开|信息公开)[\u4e00-\u9fff]{0,10}?(?:领导小组|办公室|(?:中心|[局办处科股])(?!工作))(?=20\d\d|二[〇零○]|年度|工作|述职|$)/;

/** What stands before the year or the subject. */
function headOf(behind: string): string {
  const found = AFTER_AGENCY.exec(behind);
  if (!found) return behind;
  const office = OFFICE_FOR.exec(behind.slice(found.index))?.[0];
  if (found.index > 0 && office !== undefined) return behind.slice(0, found.index + office.length);
  if (found.index > 0) return behind.slice(0, found.index);
  // 政务公开领导小组办公室2023年工作总结: the subject is the agency's own.
  const year = behind.search(YEARS);
  return year > 0 ? behind.slice(0, year) : '';
}

/** 2023年工作总结（云岭县水务局）, …—云岭县水务局. */
const BEHIND = /(?:[（(]|[-—–―]{1,2})([\u4e00-\u9fff]{3,30})[）)]?$/;

/** 政府工作报告 alone does not say whose. */
const NO_NAME = /^(?:各.*|人民政府)$/;
/** 清河市青联, 清河市供销社: how a short rest behind a place ends that belongs to the name. */
const SHORT_NAME = /^.{0,3}(?:[联协社团校院园队场馆所室办委会府]|(?<!网)站)$/;
const VILLAGE = /^.{2,12}(?<![农乡新])(?:村|社区)$/;
/** A part of a town has a committee, not a government. */
const OF_COMMITTEE = /(?:新|开发|高新|经开|试验|实验|示范|度假|园|管理)区$/;
const ENDS_IN_PLACE = new RegExp(`${PLACE}$`);
/** 青县: a county whose name is one character; 全县 and 我县 are none. */
const SHORT_COUNTY = /^(?![全我本各该外])[\u4e00-\u9fff]县$/;

/** The name of an office at the begin of what stands before the year, or null. */
function nameIn(candidate: string, isGovernment: boolean): string | null {
  if (isGovernment && SHORT_COUNTY.test(candidate)) return `${candidate}人民政府`;
  if (VILLAGE.test(candidate) && officeIn(candidate) !== candidate) return candidate;
  const name = IN_TITLES.longestIn(candidate);
  if (!name || NO_NAME.test(name)) return null;
  const isPlace = ENDS_IN_PLACE.test(name);
  const rest = candidate.slice(name.length);
  if (isPlace && SHORT_NAME.test(rest) && !candidate.includes('关于')) return candidate;
  return isPlace && isGovernment && !OF_COMMITTEE.test(name) ? `${name}人民政府` : name;
}

/** The agency in a title: what stands before the year or the subject, cut back to the name of an office. */
export function agencyOfTitle(title: string): string | null {
  const bare = bareTitle(title);
  const isGovernment = isWorkReportTitle(bare);
  const head = headOf(withGovernment(bare, isGovernment).replace(OF_PARTY, '$1').replace(LEADING, ''));
  for (const candidate of [head.replace(/^关于/, ''), head.replace(/关于.*$/, '')]) {
    const name = nameIn(candidate.replace(/的$/, ''), isGovernment);
    if (name) return name;
  }
  const behind = BEHIND.exec(bare)?.[1] ?? '';
  return behind !== '' && IN_TITLES.longestIn(behind) === behind ? behind : null;
}
