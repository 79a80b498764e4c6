import type { DocumentKind } from '../model.ts';
import { agencyOfTitle } from './agency.ts';
import { bareTitle } from './bare-title.ts';
import { endsAsReport, isSituation, isSituationOfOthers, speaksOfReports } from './of-reports.ts';
import { kindOfTitle, yearOfTitle } from './titles.ts';
import { isWorkReportTitle } from './work-report-title.ts';

/** The title of an interview, whatever its text is like: 民政局局长谈2023年工作总结. */
export const INTERVIEW = /[长员任记表家]谈(?![判话心])|访谈[：:]/;

/**
 * The kind of report that a title names beyond doubt, or null. `kindOfTitle` only looks for the words and is
 * all that the detector has; this tells apart what speaks of a report: 林致远作政府工作报告.
 */
export function kindOfReport(title: string): DocumentKind | null {
  const text = bareTitle(title);
  const isGiven = text.includes('政府工作报告') && isWorkReportTitle(text);
  // 贯彻落实政府工作报告情况总结 is a summary of what that report asked for.
  const kind = kindOfTitle(isGiven ? text : text.replace(/《?政府工作报告》?/, ''));
  if (kind === null || INTERVIEW.test(text) || speaksOfReports(title.replace(/\s+/g, ''))) return null;
  if (isGiven) return kind;
  return endsAsReport(text) && (!isSituation(text) || isSituationOfOffice(text)) ? kind : null;
}

const isSituationOfOffice = (text: string) =>
  yearOfTitle(text) !== null && agencyOfTitle(text) !== null && !isSituationOfOthers(text);

/** What courts, procuratorates and standing committees report to an assembly; `year` is the one reported on: 法院2023年工作报告. */
export const OF_ASSEMBLY = /(?:法院|检察院|常委会|常务委员会)(?<year>20\d\d年度?)?工作报告/;
