import { readStatutory } from '../../../utils/statutory/index.ts';
import { FILLER, pageOf } from '../../support/page.ts';

/** The statutory tables of a page with this markup, of a report for a year. */
export const read = (html: string, year: number | null = 2022) => {
  const page = pageOf(`<div id="zoom"><p>${FILLER}</p>${html}</div>`);
  return { page, ...readStatutory(page, 0, page.text.length, year) };
};
