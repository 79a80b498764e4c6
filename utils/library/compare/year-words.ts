import type { Said } from '../../model.ts';

// What the rules over two years say of their findings.

/** `label`: the column that differs, null where all is well. */
export function carriedWords(stated: number, computed: number, label: Said | null): Said {
  const apart = Math.abs(stated - computed);
  const zh = `上年度报告结转下年度 ${computed} 件，本年度报告上年结转 ${stated} 件`;
  const en = `last year's report carried over ${computed}, this year's carried in ${stated}`;
  if (label) return { zh: `${label.zh}：${zh}，相差 ${apart} 件`, en: `${label.en}: ${en}, ${apart} apart` };
  return { zh: `${zh}，相符`, en: `${en}: agrees` };
}

/** Documents in force, and how they came to be so many. */
export function stockWords(
  row: string,
  stock: Record<'was' | 'made' | 'repealed' | 'computed' | 'valid', number>,
): Said {
  const { was, made, repealed, computed, valid } = stock;
  const apart = Math.abs(valid - computed);
  const zh = `表二“${row}”：上年现行有效 ${was} 件＋本年制发 ${made} 件－本年废止 ${repealed} 件＝${computed} 件，本年现行有效 ${valid} 件`;
  const en = `Table 2 “${row}”: ${was} in force last year + ${made} issued − ${repealed} repealed = ${computed}, in force this year ${valid}`;
  if (apart === 0) return { zh: `${zh}，相符`, en: `${en}: agrees` };
  return {
    zh: `${zh}，相差 ${apart} 件；可能有到期失效、集中清理、划转或口径变化`,
    en: `${en}, ${apart} apart; some may have expired, been cleared or transferred, or are counted differently`,
  };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Shares of the text, and of the part on problems, that stood in the report of the year before; null where few did. */
export function repeatedWords(text: number | null, problems: number | null, places: number): Said {
  const parts: Said[] = [];
  if (text !== null)
    parts.push({
      zh: `正文有 ${percent(text)} 与上年度报告文字相同（数字不计）`,
      en: `${percent(text)} of the text is that of the year before (numbers aside)`,
    });
  if (problems !== null)
    parts.push({
      zh: `“存在的主要问题及改进情况”有 ${percent(problems)} 与上年度报告文字相同`,
      en: `${percent(problems)} of “存在的主要问题及改进情况” is the text of the year before`,
    });
  return {
    zh: `${parts.map(({ zh }) => zh).join('；')}，共 ${places} 处`,
    en: `${parts.map(({ en }) => en).join('; ')}, in ${places} places`,
  };
}
