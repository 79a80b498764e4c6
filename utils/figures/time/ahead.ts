/** Where a report begins to look ahead, and how far. */
import { codesOf, firstInk, lastInk } from '../../domain/text.ts';
import type { Section, Sentence } from '../../model.ts';
import { isInPlan, isReviewOfYears } from './outlook.ts';

const AHEAD =
  /^[\s"(]*(?:下一步|下步|明年|来年|下一年|下年度|新学年[,，](?=[^,，。；;已共]{0,8}将(?!\d))|下一?学年|今后|接下来|下半年[,，]?我)/;
/** 2024年，我局将重点抓好, 2024年工作安排：: the year is still to come, and so is what the sentence goes on to list. */
const OPENS_WITH_YEAR = /^[\s"(]*(20\d\d)年/;
const YEAR_AHEAD =
  /^[\s"(]*20\d\d年[^。；;\d]{0,14}?(?:将|要(?![求素点件闻])|力争|计划|拟|(?:重点|着力|切实|继续|进一步)(?:做好|抓好|推进|开展|加强)|从以下|(?:安排|打算|思路|设想|要点|计划)[:：])/;
/** 2024年，一是…；二是…: the year that stands before the points. */
const YEAR_ALONE = /^[\s"(]*20\d\d年[,，:：]?\s*$/;
/** 针对上述问题，2024年重点做好以下工作. */
const REMEDY = /^[\s"(]*针对(?:上述|以上|这些|存在的?)[^,，。；;]{2,14}[,，]/;
/** 改进措施：下一步将…. */
const HEADED = /^[\u4e00-\u9fff]{2,8}[:：]/;
const LONGEST_HEAD = 9;
/** What AHEAD begins with, and what it or YEAR_AHEAD. */
const BEGINS_AHEAD = codesOf('下明来今接新');
const OPENS_AHEAD = codesOf('下明来今接新2');
const COLONS = codesOf(':：');
/** 针, 改 and 2. */
const [AGAINST, MEND, MILLENNIUM] = [0x9488, 0x6539, 0x32];

/** 下一步措施：目前已组织培训3次. */
const TELLS_OF_THEN = /^[^:：]{2,8}[:：](?:目前|已|截[至止]|针对)/;
const looksAhead = (text: string) => BEGINS_AHEAD.has(firstInk(text)) && AHEAD.test(text);

/** Without the 改进措施： or the 针对上述问题， that a sentence begins with. */
function withoutHead(sentence: string): string {
  let colon = 0;
  while (colon < LONGEST_HEAD && !COLONS.has(sentence.charCodeAt(colon))) colon++;
  const text = colon > 0 && colon < LONGEST_HEAD ? sentence.replace(HEADED, '') : sentence;
  return firstInk(text) === AGAINST ? text.replace(REMEDY, '') : text;
}

/** From where on a text speaks of the time to come, and of which year where it names one. */
export interface Plan {
  year: number | null;
  /** It ends where a sentence tells what was done; others end with their paragraph. */
  untilFact?: boolean;
}

/** 2023年，…再上新台阶: a paragraph on a year that is still to come. */
const YEAR_TO_COME = /^[\s"(]*20\d\d年[,，]/;
const TELLS = /已|了(?!解)|截[至止]|累计|以来|同比|比上年|\d月|荣获|获得|被评/;
/** 计划目标为：, 主要任务是：: what is to be reached is listed, in more than one sentence. */
const SETS_TARGETS = /(?<![超于达])(?:目标|任务)(?:任务|值|数)?(?:是|为|如下|分别为)?[:：]/;
/** What ends such a list: 实际完成情况如下. */
const FACT = /已(?!知)|实际|完成情况|截[至止]|目前|累计|完成了|以来|共(?:有|收|受|办|组|开|完)/;

/** Whether a sentence of a report on `year` speaks of the time to come, and so do those behind it in its paragraph. */
function opensPlan(sentence: string, year: number | null): Plan | null {
  // 下一步改进措施：一是…: the head says it, not what stands behind it.
  if (looksAhead(sentence) && !TELLS_OF_THEN.test(sentence)) return { year: null };
  const text = withoutHead(sentence);
  if (!OPENS_AHEAD.has(firstInk(text))) return null;
  const named = Number(OPENS_WITH_YEAR.exec(text)?.[1] ?? Number.NaN);
  if (year !== null && named > year && (YEAR_AHEAD.test(text) || YEAR_ALONE.test(text)))
    return { year: named };
  return looksAhead(text) ? { year: null } : null;
}

/** Whether a paragraph begins with the year after the one reported on. */
function opensYear(text: string, year: number | null): Plan | null {
  if (firstInk(text) !== MILLENNIUM) return null;
  const named = Number(OPENS_WITH_YEAR.exec(text)?.[1] ?? Number.NaN);
  const isToCome = year !== null && named === year + 1 && YEAR_TO_COME.test(text) && !TELLS.test(text);
  return isToCome ? { year: named, untilFact: true } : null;
}

/** Whether a sentence sets the targets of a year. */
const setsTargets = (text: string) =>
  (text.includes('：') || text.includes(':')) && SETS_TARGETS.test(text) && !FACT.test(text);

/** 改进措施：一是…, in a part on faults or plans; 改进措施：全年组织培训3次 tells what was done. */
const REMEDIES =
  /^[\s"(]*改进(?:措施|方向|打算|计划)[:：](?!.*(?:已|全年|累计|目前|共(?:组织|开展|完成)|20\d\d年[，,]))/;
/** 我县将从以下方面加以改进：, 我们将：: what a sentence of such a part goes on to list is to come; 现将…报告如下： tells. */
const LISTS_PLANS =
  /(?<![现已出])将(?:(?:从以下|采取以下|(?:进一步|继续|切实|着力|认真|重点)(?:做好|抓好|加强|推进|落实))[^，,。；;:：]{0,16})?[:：]\s*$/;

/** Whether a sentence of a part on faults or plans begins a list of what is to come. */
const listsPlans = (text: string, path: readonly Section[]) =>
  ((firstInk(text) === MEND && REMEDIES.test(text)) ||
    (COLONS.has(lastInk(text)) && LISTS_PLANS.test(text))) &&
  path.some(({ role }) => role === 'problems' || role === 'plan');

/** 2024年着力办好以下“十件民生实事”。（1）…: told to an assembly early in the year, numbered paragraphs behind it. */
const LISTS_TASKS =
  /(20\d\d年|今年)[^。；;:：]{0,14}?(?:办好|办理|实施|抓好|做好|完成|推进)[^。；;:：]{0,24}(?:实事|任务|工程|项目)[”"]?[。:：]\s*$/;
function listsTasks(text: string, path: readonly Section[], given: number | null): boolean {
  if (given === null || !(text.includes('今年') || text.includes(`${given}年`))) return false;
  const year = path.some(({ role }) => role === 'work') ? undefined : LISTS_TASKS.exec(text)?.[1];
  return year === '今年' || year === `${given}年`;
}

const NUMBERED = /^\s*([(（]?)(?:(\d{1,2})|[一二三四五六七八九十]{1,3})([)）.、．])/;
/** How a list goes on with a paragraph: null where that is not numbered, or otherwise than the first of it. */
function nextListed(listed: string | null, text: string): string | null {
  const number = listed === null ? null : NUMBERED.exec(text);
  if (number === null) return null;
  const form = `${number[1] === '' ? '' : '('}${number[2] === undefined ? '一' : '1'}${number[3]}`;
  return listed === '' || listed === form ? form : null;
}

/** Follows where a report begins to look ahead, and how far. */
export class LookAhead {
  #paragraph = -1;
  #plan: Plan | null = null;
  /** The part whose following paragraphs are listed by a sentence that looks ahead: 将做好以下工作：. */
  #part: Section | null = null;
  /** How the paragraphs are numbered that are listed by it: (1); '' before the first of them, null without a list. */
  #listed: string | null = null;
  readonly #year: number | null;
  /** The year that the report is given in, where that is the one after. */
  readonly #given: number | null;
  /** The year that targets are set for: the one reported on, or the one that the report is given in. */
  readonly #aimed: number | null;

  constructor({ year, given }: { year: number | null; given: number | null }) {
    this.#year = year;
    this.#given = given;
    this.#aimed = given ?? year;
  }

  /** What the text of a sentence, folded, makes of those before it. */
  at({ paragraph, path }: Sentence, text: string): Plan | null {
    const isFirst = paragraph !== this.#paragraph;
    if (isFirst) this.#listed = nextListed(this.#listed, text);
    const isListed = this.#listed !== null || (this.#part !== null && path.includes(this.#part));
    if (!isListed) this.#part = null;
    if ((isFirst && !isListed) || (this.#plan?.untilFact && FACT.test(text))) this.#plan = null;
    this.#paragraph = paragraph;
    if (listsTasks(text, path, this.#given)) {
      this.#listed = '';
      this.#plan = { year: this.#given };
      return this.#plan;
    }
    const opened = opensPlan(text, this.#year) ?? (listsPlans(text, path) ? { year: null } : null);
    if (opened === null) {
      if (this.#plan === null && isFirst && !isReviewOfYears(path)) this.#plan = opensYear(text, this.#year);
      if (this.#plan === null && setsTargets(text))
        this.#plan = { year: isInPlan(path) ? null : this.#aimed, untilFact: true };
      return this.#plan;
    }
    this.#plan = opened;
    // 三是力量薄弱。2023年将从三个方面改进：stands in the part, not in its last point.
    if (/[:：]\s*$/.test(text) || isInPlan(path))
      this.#part = path.find(({ kind }) => kind === 'heading') ?? null;
    return this.#plan;
  }
}
