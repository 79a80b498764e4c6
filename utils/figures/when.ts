import { OF_ASSEMBLY } from '../detect/report-title.ts';
import { yearOfTitle } from '../detect/titles.ts';
import { codesOf, lastInk } from '../domain/text.ts';
import type { FigureTime, Prose, Section, Sentence } from '../model.ts';
import type { Span } from './period.ts';
import { isInPlan, opensPlan, type Plan } from './time.ts';

/**
 * A report to an assembly speaks of the year before the one it is given in, unless one of its parts looks back on
 * another year: 2024年工作回顾 in a report of December.
 */
function yearReported({ year, kind, title, sentences }: Prose): number | null {
  const given = OF_ASSEMBLY.exec(title);
  const isOfYearBefore = kind === 'work-report' || (given !== null && given.groups?.year === undefined);
  if (year === null || !isOfYearBefore) return year;
  const roots = new Set(sentences.map(({ path }) => path.at(-1)?.title ?? ''));
  const back = [...roots].find((one) => LOOKS_BACK.test(one.normalize('NFKC')));
  return (back === undefined ? null : yearOfTitle(back)) ?? year - 1;
}

/** 2023年工作回顾, 2023年主要工作: a part that looks back names the year of its figures. */
const LOOKS_BACK =
  /(?:20\d\d|二[〇零○]..)年(?:度|上半年|全年)?(?:的)?.{0,8}(?:回顾|总结|主要工作|工作情况|主要做法|成效|成绩)/;
/** 过去五年工作回顾, 今后五年的目标: of no single year. */
const LONG =
  /(?:过去|今后|未来)[三五]年|(?:过去|今后|未来|[这近前])?(?<![〇零○一二三四五六七八九])[二两三四五六七八九十]年(?:来|间|工作|的?(?:主要|总体|发展)?(?:目标|任务))|十[三四五]五/;

/** What the headings above a text say of the time that its figures are of; null where the text leaves it open. */
export interface When {
  isPlan: boolean;
  actual: Span | null;
  planned: Span | null;
}

/** One of these stands in all that names a year, a half of it or several: 2023工作总结, 十四五. */
const TIMELY = codesOf('年\uf98e半五二0123456789０１２３４５６７８９');

const spanIn = (year: number | null, half: Span['half']): Span | null =>
  year === null ? null : { year, half };

function whenOf(path: readonly Section[], prose: Prose, reported: number | null): When {
  // Most titles say nothing of the time, and need no closer look.
  const titles = path.flatMap(({ title }) => (TIMELY.isIn(title) ? title.normalize('NFKC') : []));
  const isPlan = isInPlan(path);
  if (titles.some((title) => LONG.test(title))) return { isPlan, actual: null, planned: null };
  const isFirstHalf = [prose.title, ...titles].some((title) => title.includes('上半年'));
  const isSecondHalf = titles.some((title) => title.includes('下半年'));
  const back = titles.find((title) => LOOKS_BACK.test(title));
  const year = (back === undefined ? null : yearOfTitle(back)) ?? reported;
  // In the plan of a summary, 下一步打算, the text leaves the year open.
  const named = titles.map(yearOfTitle).findLast((one) => one !== null);
  const ahead = named ?? (prose.kind === 'work-report' || isSecondHalf ? prose.year : null);
  return {
    isPlan,
    actual: spanIn(year, isFirstHalf ? '上半年' : null),
    planned: spanIn(isPlan ? ahead : year, isSecondHalf ? '下半年' : null),
  };
}

/** What the headings of each part of a report say, asked once. */
export class Whens {
  private readonly known = new Map<Section | undefined, When>();
  private readonly prose: Prose;
  /** The year that the report speaks of. */
  readonly year: number | null;

  constructor(prose: Prose) {
    this.prose = prose;
    this.year = yearReported(prose);
  }

  of(path: readonly Section[]): When {
    const known = this.known.get(path[0]);
    if (known) return known;
    const when = whenOf(path, this.prose, this.year);
    this.known.set(path[0], when);
    return when;
  }
}

/** The year of a figure, or the half of it that the report is about: 上半年工作总结, 下半年打算. */
export function spanOf(time: FigureTime, ahead: Plan | null, when: When): Span | null {
  if (time !== 'planned') return when.actual;
  if (ahead === null || (ahead.year === null && when.isPlan)) return when.planned;
  return spanIn(ahead.year, when.planned?.half ?? null);
}

/** 改进措施：一是…, in a part on faults or plans; 改进措施：全年组织培训3次 tells what was done. */
const REMEDIES =
  /^[\s"(]*改进(?:措施|方向|打算|计划)[:：](?!.*(?:已|全年|累计|目前|共(?:组织|开展|完成)|20\d\d年[，,]))/;
/** 我县将从以下方面加以改进：, 我们将：: what a sentence of such a part goes on to list is to come; 现将…报告如下： tells. */
const LISTS_PLANS =
  /(?<![现已出])将(?:(?:从以下|采取以下|(?:进一步|继续|切实|着力|认真|重点)(?:做好|抓好|加强|推进|落实))[^，,。；;:：]{0,16})?[:：]\s*$/;
const COLONS = codesOf(':：');

/** Whether a sentence of a part on faults or plans begins a list of what is to come. */
const listsPlans = (text: string, path: readonly Section[]) =>
  (REMEDIES.test(text) || (COLONS.has(lastInk(text)) && LISTS_PLANS.test(text))) &&
  path.some(({ role }) => role === 'problems' || role === 'plan');

/** Follows where a report begins to look ahead, and how far. */
export class LookAhead {
  private paragraph = -1;
  private plan: Plan | null = null;
  /** The part whose following paragraphs are listed by a sentence that looks ahead: 将做好以下工作：. */
  private part: Section | null = null;
  private readonly year: number | null;

  constructor(year: number | null) {
    this.year = year;
  }

  /** What the text of a sentence, folded, makes of those before it. */
  at({ paragraph, path }: Sentence, text: string): Plan | null {
    const isListed = this.part !== null && path.includes(this.part);
    if (!isListed) this.part = null;
    if (paragraph !== this.paragraph && !isListed) this.plan = null;
    this.paragraph = paragraph;
    const opened = opensPlan(text, this.year) ?? (listsPlans(text, path) ? { year: null } : null);
    if (opened === null) return this.plan;
    this.plan = opened;
    // 三是力量薄弱。2023年将从三个方面改进：stands in the part, not in its last point.
    if (/[:：]\s*$/.test(text) || isInPlan(path))
      this.part = path.find(({ kind }) => kind === 'heading') ?? null;
    return this.plan;
  }
}
