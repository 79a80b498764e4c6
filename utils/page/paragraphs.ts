export const ENDS = /[。！？!?；;：:]["”’』」）)]?$/;
/** How a paragraph of its own begins: a heading number, a mark, an attachment, a point. */
export const BEGINS =
  /^(第?[一二三四五六七八九十]{1,3}[、.．部章]|[（(][一二三四五六七八九十\d]{0,3}[）)]|\d{1,2}[、.．](?!\d)|附件|[◆◇■●▲★]|[一二三四五六七八九十]是)/;
/** 发布机构：　　水利局; 各位代表： and the end of an opening name no field. */
const FIELD = /^(?![各尊同]).{1,19}[：:]$/;
const HEADED = /^..[^。]{0,50}[^：:，,。]$/;
const TITLED = /[结告]$/;
/** Less than this and without a stop is no sentence: a name, a date, a column. */
const SHORTEST_SENTENCE = 20;
const [SHORTEST, WINDOW] = [4, 30];

/** Whether what an indent separates are two paragraphs, and no columns, no field and its blank: 姓　　名. */
export function beginsAnew(before: string, data: string, from: number): boolean {
  if (before.length < SHORTEST) return false;
  const [next = ''] = data.slice(from, from + WINDOW).split(/\s\s/, 1);
  if (BEGINS.test(next)) return true;
  const isSentence = next.length >= SHORTEST_SENTENCE || ENDS.test(next);
  if (ENDS.test(before)) return isSentence || !FIELD.test(before);
  return HEADED.test(before) && (isSentence || BEGINS.test(before) || TITLED.test(before));
}
