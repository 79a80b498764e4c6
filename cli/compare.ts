import {
  comparisonCsv,
  comparisonJson,
  comparisonMarkdown,
  comparisonSheets,
} from '../utils/export/comparison-files.ts';
import { type Comparison, comparisonOf, subjectsOf } from '../utils/library/compare/index.ts';
import type { KeptReading } from '../utils/library/records.ts';

async function workbook(comparison: Comparison): Promise<Uint8Array> {
  const { xlsxBytes } = await import('../utils/export/xlsx.ts');
  return await xlsxBytes(comparisonSheets(comparison, 'zh'));
}

/** Everything that was read side by side, as the bytes of a file of the kind its name ends with. */
export async function comparisonFile(
  kept: readonly KeptReading[],
  path: string,
): Promise<Uint8Array | string> {
  const comparison = comparisonOf(subjectsOf(kept));
  if (/\.xlsx$/i.test(path)) return await workbook(comparison);
  if (/\.csv$/i.test(path)) return comparisonCsv(comparison, 'zh');
  return /\.md$/i.test(path) ? comparisonMarkdown(comparison, 'zh') : comparisonJson(comparison);
}
