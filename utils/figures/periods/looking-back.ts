import { codesOf, firstInk } from '../../domain/text.ts';
import type { Section, Sentence } from '../../model.ts';
import type { When, Whens } from './when.ts';

/** A year, the one reported on, or several: what a part of a report looks back on. */
type Reviewed = 'year' | 'years';

/** 各位代表！, 各位代表，: whom it is said to. */
const ADDRESS = /^\s*各位代表[^。；;]{0,6}?[!！,，:：]\s*/;
/** 过去一年，, 一年来，, 刚刚过去的2025年，, 2025年是: a sentence on the year reported on. */
const OF_YEAR =
  /^\s*(?:回[顾首望])?(?:(?:刚刚|即将)?过去的?)?(?:一年(?:来|里)?[,，]|这一年[,，]|去年[,，]|(20\d\d)年(?:[,，在对]|是(?!["“]?十[一二三四五]五["”]?(?:规划)?的?(?:收官|决胜|最后|收尾|结束))))/;
/** 五年来，, 这五年，, “十四五”时期，, “十四五”这极不平凡的五年，, “十四五”时期是, 五年造林. */
const OF_YEARS =
  /^\s*(?:回[顾首望])?(?:(?:刚刚|即将)?过去的?|[这近])?["“]?(?:十[一二三四五]五["”]?(?:时期|期间|以来|[这的][^,，。；;\d]{0,14}五年)|[三五]年(?:多?来|间|里|中)?)[,，]|^\s*["“]?十[一二三四五]五["”]?时期是|^\s*五年(?=[\u4e00-\u9fff])(?![前后内级制规计一])/;
/** “十四五”时期和2025年工作回顾: what is named first is told first. */
const YEARS_FIRST = /^[^2]*(?:[三五]年|十[一二三四五]五)/;
/** What both may begin with. */
const BEGINS = codesOf('"“过近这五三十一刚即去回2各');

/** 今年是“十五五”开局之年, 2026年，: what is planned for the year, in a part that plans for several as well. */
const OF_YEAR_AHEAD =
  /^\s*(?:做好)?(?:今年|(20\d\d)年)(?![以底末初内])[^。；;\d]{0,12}?(?:[是,，]|工作|发展|目标)/;
const AIMS_OF_YEAR = /^[^，,。；;\d]{0,12}主要预期目标[是为]?[:：]/;
const BEGINS_PLAN = codesOf('做今2全经主');

/** What the begin of a sentence of a plan says that is planned; `given`: the year that the report was given in. */
function plannedBy(text: string, given: number | null): Reviewed | null {
  const own = text.replace(ADDRESS, '');
  if (OF_YEARS.test(own)) return 'years';
  if (!BEGINS_PLAN.has(firstInk(own))) return null;
  const match = OF_YEAR_AHEAD.exec(own);
  if (match) return match[1] === undefined || Number(match[1]) === given ? 'year' : null;
  return AIMS_OF_YEAR.test(own) ? 'year' : null;
}

/** What the begin of a sentence says that is told; null for nothing. */
function saidBy(text: string, year: number | null): Reviewed | null {
  if (!BEGINS.has(firstInk(text))) return null;
  const own = text.replace(ADDRESS, '');
  if (OF_YEARS.test(own)) return 'years';
  const match = OF_YEAR.exec(own);
  return match && (match[1] === undefined || Number(match[1]) === year) ? 'year' : null;
}

/**
 * Follows which of them a report to an assembly speaks of. 一、2025年工作和“十四五”回顾 holds both, each up to where a
 * paragraph turns to the other before its first figure; in a part that looks back on one of them the other is told in
 * its own paragraph, and in the points behind it.
 */
export class LookingBack {
  readonly #whens: Whens;
  #part: Section | null | undefined;
  #ofPart: Reviewed | null = null;
  #paragraph = -1;
  #ofParagraph: Reviewed | null = null;
  /** The paragraph has had a figure. */
  #hasFigures = false;

  constructor(whens: Whens) {
    this.#whens = whens;
  }

  /** ——这五年，发展动能更强。: what the point begins with may say it as well as its text. */
  #saidAt(when: When, point: Section | undefined, text: string): Reviewed | null {
    if (when.isPlan) return when.isOfBoth ? plannedBy(text, this.#whens.given) : null;
    const year = when.year ?? this.#whens.year;
    return saidBy(text, year) ?? (point?.kind === 'item' ? saidBy(point.title, year) : null);
  }

  /** What the headings above a sentence, folded, and those before it say of the time of its figures. */
  at({ paragraph, path, start }: Sentence, text: string, hasFigures: boolean): When {
    const when = this.#whens.of(path);
    if (!this.#whens.isToAssembly) return when;
    if (when.part !== this.#part) {
      this.#part = when.part;
      this.#ofParagraph = null;
      this.#ofPart = when.isOfBoth ? (YEARS_FIRST.test(when.part?.title ?? '') ? 'years' : 'year') : null;
    }
    if (paragraph !== this.#paragraph) {
      this.#hasFigures = false;
      if (path[0]?.kind !== 'item' || path[0].start < start) this.#ofParagraph = null;
    }
    this.#paragraph = paragraph;
    const said = this.#saidAt(when, path[0], text);
    if (said !== null) {
      this.#ofParagraph = said;
      if (when.isOfBoth && !this.#hasFigures) this.#ofPart = said;
    }
    this.#hasFigures ||= hasFigures;
    return this.#whens.told(when, this.#ofParagraph ?? this.#ofPart);
  }
}
