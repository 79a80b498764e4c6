import { T2_ROWS } from '../domain/forms.ts';
import type { Check, Said } from '../model.ts';
import { type Context, cellOf, finding, placesOf, type Rule } from './finding.ts';

const labelOf = (row: string) => T2_ROWS.find(({ id }) => id === row)?.label ?? row;

/** Bookkeeping has lawful exceptions: what looks odd in table 2 is shown as a question, never as an error. */
function ask(
  context: Context,
  rule: string,
  stated: number,
  computed: number | null,
  cells: string[],
  message: Said,
) {
  return finding('uncertain', { rule, stated, computed, cells, places: placesOf(context, cells), message });
}

/** What was made this year and not repealed is in force at its end. */
export const documentsInForce: Rule = (context) =>
  ['regulations', 'normative'].flatMap((row): Check[] => {
    const [made, repealed, valid] = ['made', 'repealed', 'valid'].map((id) => cellOf(context.T2, row, id));
    if (made == null || repealed == null || valid == null || valid >= made - repealed) return [];
    const cells = ['valid', 'made', 'repealed'].map((id) => `T2.${row}.${id}`);
    const message = {
      zh: `表二“${labelOf(row)}”：现行有效 ${valid} 件，少于制发 ${made} 件减废止 ${repealed} 件`,
      en: `Table 2 “${labelOf(row)}”: ${valid} in force, fewer than ${made} issued less ${repealed} repealed`,
    };
    return [ask(context, 'T2-VALID-MIN', valid, made - repealed, cells, message)];
  });

/** Bodies below the governments of cities with districts make no 规章 (立法法): townships, counties, bureaus. */
const WITHOUT_POWER = /(?:[镇乡县旗]|街道|(?<!自治)区)(?:人民政府|办事处)?(?:办公室)?$|[局委]$|委员会$|中心$/;
const OF_THE_STATE = /^(?:国家|中国|国务院|海关总署|中华人民共和国)/;

export const regulationsMade: Rule = (context) => {
  const made = cellOf(context.T2, 'regulations', 'made');
  const { agency } = context.document;
  if (!made || agency === null || OF_THE_STATE.test(agency) || !WITHOUT_POWER.test(agency)) return [];
  const message = {
    zh: `表二“规章”制发填 ${made} 件：本机关所在层级一般不制定规章，请核对是否为行政规范性文件`,
    en: `Table 2 has ${made} “规章” (rules) issued: offices at this level make none as a rule; are these 行政规范性文件?`,
  };
  return [ask(context, 'T2-REG-POWER', made, null, ['T2.regulations.made'], message)];
};

/** 2019 form: what is published in all is not less than what was newly published. */
export const documentsPublished: Rule = (context) =>
  ['regulations', 'normative'].flatMap((row): Check[] => {
    const fresh = cellOf(context.T2, row, 'new_published');
    const all = cellOf(context.T2, row, 'published_total');
    if (fresh === null || all === null || all >= fresh) return [];
    const cells = [`T2.${row}.published_total`, `T2.${row}.new_published`];
    const message = {
      zh: `表二“${labelOf(row)}”：对外公开总数量 ${all}，小于本年新公开数量 ${fresh}`,
      en: `Table 2 “${labelOf(row)}”: ${all} published in all, fewer than the ${fresh} newly published`,
    };
    return [ask(context, 'T2-2019-PUBLISHED', all, fresh, cells, message)];
  });
