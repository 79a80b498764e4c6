import type { Check } from '../../../utils/model.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

export const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

export const SUMMARY = '清河市林业局2022年政务公开工作总结';
export const OPENING = '2022年，市林业局按照上级部署推进政务公开，现将有关情况总结如下。';
const ENDING = ['二、存在问题', FILLER];

/** The checks of a summary with these paragraphs of work. */
export function summary(...prose: string[]) {
  const lines = [SUMMARY, OPENING, '一、工作开展情况', ...prose, ...ENDING];
  return checks(paragraphs(lines), SUMMARY);
}

/** The checks of a page with that text and title. */
export function checks(body: string, title: string): Check[] {
  const reading = read(pageOf(`<div class="TRS_Editor">${body}</div>`, `<title>${title}</title>`));
  return reading.documents.flatMap((document) => document.checks);
}

/** What the checks by one rule say. */
export const brief = (list: readonly Check[], rule: string) =>
  list
    .filter((check) => check.rule === rule)
    .map(({ verdict, stated, computed }) => [verdict, stated, computed]);
