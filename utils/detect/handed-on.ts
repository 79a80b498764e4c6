import { kindOfReport } from './report-title.ts';

/** 关于印发《清河市水务局2023年工作总结》的通知: the title of a notice that hands a report on. */
const HANDED_ON = /(?:印发|公布|发布|转发|下发)(.{4,60})的(?:通知|函|公告)$/;
const QUOTES = /^[《〈“]|[》〉”]$/g;

/** Whether a title is that of a notice that hands a report on, which then stands below it, under its own title. */
export function handsOnReport(title: string): boolean {
  const report = HANDED_ON.exec(title.replace(/\s+/g, ''))?.[1];
  return report !== undefined && kindOfReport(report.replace(QUOTES, '')) !== null;
}
