import type { Draft } from '../draft.ts';

/** What becomes of a document when documents are cleared up. */
const OUTCOMES: ReadonlySet<string> = new Set(['保留', '修改', '修订', '废止', '失效', '宣布失效']);
const CLEARED =
  /清理[^，。；\d]{0,6}((?:行政)?规范性文件|规章|政策文件)|((?:行政)?规范性文件|规章|政策文件)[^，。；\d]{0,4}清理/;

/** 清理规范性文件27件，其中保留18件、修改3件、废止4件: what each was; '' where nothing was cleared up. */
export function clearedThing(label: string, { text, quantity: { start } }: Draft): string {
  if (!OUTCOMES.has(label)) return '';
  const match = CLEARED.exec(text.slice(Math.max(0, start - 80), start));
  return match?.[1] ?? match?.[2] ?? '';
}
