/** What has been counted since long ago is not the number of the year. */

import { INDICATORS } from '../../domain/indicators.ts';
import { lastOf } from '../../domain/text.ts';
import type { Figure } from '../../model.ts';

/** Counts of what was done; how many there are is counted at the end of a year anyway. */
const OF_ONE_YEAR: ReadonlySet<string | null> = new Set(
  INDICATORS.filter(({ type }) => type === 'count').map(({ id }) => id),
);

const OF_THE_YEAR = /全年|本年|当年|今年|年内|一年来|20\d\d年度?(?:累计|共|总)/;
/** 截至2023年底, 到2008年底, 自2009年运行以来; 截至2023年12月31日 is where the year of a report ends. */
const SINCE_LONG =
  /(?:截[至止]|到)20\d\d年(?:年?[底末]|12月(?!31日))|自20\d\d年[^,，。；;]{0,12}(?:以来|起|后)/;

/** How far back the words may stand that tell since when. */
const REACH = 80;
function before({ sentence, sentenceStart, start }: Figure): string {
  const at = start - sentenceStart;
  return sentence.slice(Math.max(0, at - REACH), at);
}
const ownClause = (text: string) => text.slice(lastOf(text, CLAUSE_ENDS) + 1);
const CLAUSE_ENDS = [',', '，', '。', '；', ';'];

/** 近四年累计900条. */
const OVER_YEARS = /近[两二三四五六七八九十\d]{1,2}年来?(?:累计|共)/;
/** 截至2023年底，累计公开信息900条; 历年累计900条. */
function isCumulative(figure: Figure): boolean {
  const text = before(figure);
  const own = ownClause(text);
  if (OF_THE_YEAR.test(own)) return false;
  return own.includes('历年') || OVER_YEARS.test(own) || (own.includes('累计') && SINCE_LONG.test(text));
}

/** 累计公开900条, 截至2023年底公开900条: what may have been counted over many years. */
export function mayBeCumulative(figure: Figure): boolean {
  const text = before(figure);
  const own = ownClause(text);
  return !OF_THE_YEAR.test(own) && (own.includes('累计') || SINCE_LONG.test(text));
}

/** 累计公开900条，其中本年度公开260条: the part that is the year's. */
const IS_OF_YEAR = /^(?:其中)?[:：]?(?:本年度?|当年|今年|20\d\d年度?)/;
export const isYearsPart = (figure: Figure): boolean => IS_OF_YEAR.test(ownClause(before(figure)));

/** Takes the indicators of a year from what is counted over many. */
export function takeFromCumulative(figures: Iterable<Figure>): void {
  for (const figure of figures)
    if (OF_ONE_YEAR.has(figure.indicator) && isCumulative(figure)) figure.indicator = null;
}
