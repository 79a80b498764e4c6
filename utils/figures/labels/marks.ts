import { subjectOf } from './around.ts';
import type { Rule } from './counted.ts';
import { phraseOf } from './phrase.ts';

/** 成为全市第8个地区生产总值突破千亿大关的县: what passed the mark; 是历史上第6个突破百亿斤的年份: of what stands before. */
const NTH =
  /^(.*?)(?:成为|[是为])[^,，。；;是为]{0,8}(?:第[\d一二三四五六七八九十]{1,3}|首)个([^,，。；;]{0,12})$/;
export const passed: Rule = ({ draft }) => {
  const nth = draft.quantity.approx === 'over' && draft.lead.includes('个') ? NTH.exec(draft.lead) : null;
  return nth === null ? null : phraseOf(nth[2] ?? '') || phraseOf(nth[1] ?? '') || subjectOf(draft);
};
