import type { FigureTime, Section } from '../../model.ts';

type Path = readonly Section[];
/** The part that says whether a text looks ahead: the innermost of those that are plans or faults. A point has only what its part has. */
export const planOf = (path: Path) =>
  path.find(({ kind, role }) => kind === 'heading' && (role === 'plan' || role === 'problems'));
/** Whether a text stands in a plan: 问题 inside 问题和打算 is none. */
export const isInPlan = (path: Path): boolean => planOf(path)?.role === 'plan';

/** 过去五年工作回顾: the last of its years may be the one that the report is given in, late in it. */
const LOOKS_BACK_ON_YEARS = /[三五]年.*回顾|回顾.*[三五]年|届.{0,6}政府.{0,8}回顾/;
export const isReviewOfYears = (path: Path): boolean =>
  path.some(
    ({ role, title }) => role === 'work' && title.includes('回顾') && LOOKS_BACK_ON_YEARS.test(title),
  );

/** What is known of the time of a figure before its words are looked at. */
export interface Outlook {
  /** An earlier sentence, or this one, looks ahead. */
  ahead: boolean;
  /** The year reported on. */
  year: number | null;
  /** The year that a report to an assembly is given in, where that is the one after; else null. */
  given: number | null;
  /** The last month of the part of it that is reported on; null for the whole. */
  lastMonth: number | null;
  /** The time that opens its sentence or clause: 去年. */
  opening: string | null;
  /** The figure before it in its sentence. */
  before: Reached | null;
}

/** A time, and whether what the sentence goes on to list is planned as well: 力争新建3所；改造12个. */
export interface Reached {
  time: FigureTime;
  goesOn: boolean;
}
