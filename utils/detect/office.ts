import { AGENCY_ENDINGS, ENDING_GOES_ON, NO_OFFICES } from '../domain/offices.ts';
import { Lexicon } from '../domain/text.ts';

const GOES_ON: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ENDING_GOES_ON).map(([ending, words]) => [ending, new RegExp(`^(?:${words})`)]),
);

const OTHER_WORDS = new Lexicon(NO_OFFICES);

/** 清河县匡城乡: a township whose name ends like 城乡, the town and the country. */
const isTownship = (text: string, end: number): boolean =>
  /(?:^|[县区市旗])(?![全我本省市县区新])[\u4e00-\u9fff]城乡$/.test(text.slice(0, end)) &&
  !/^(?:[建规居一发环供公客融统社医]|管理)/.test(text.slice(end, end + 2));

/** Knows the names of offices by how they end. */
export class Offices {
  readonly #endings: Lexicon;

  constructor(endings: readonly string[]) {
    this.#endings = new Lexicon(endings);
  }

  /** The longest beginning of a text that ends like the name of an office. */
  longestIn(text: string): string | null {
    const clean = text.replace(/^[《“"【\s]+/, '').replace(/[》”"】\s]+$/, '');
    if (clean.length > 40) return null;
    for (let end = clean.length; end >= 3; end--) if (this.#endsAt(clean, end)) return clean.slice(0, end);
    return null;
  }

  /** 提案办理 holds no 提案办, 市级部门 no 市, 县政府网站 is none. */
  #endsAt(text: string, end: number): boolean {
    if (OTHER_WORDS.before(text, end) !== null && !isTownship(text, end)) return false;
    return this.#endings
      .endingLike(text, end)
      .some(
        (word) =>
          text.endsWith(word, end) && end > word.length && !GOES_ON.get(word)?.test(text.slice(end, end + 2)),
      );
  }
}

const NAMED = new Offices(AGENCY_ENDINGS);

/** The longest beginning of a text that ends like the name of an office. */
export const officeIn = (text: string): string | null => NAMED.longestIn(text);
