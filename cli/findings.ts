import { CIRCULAR_TITLE, type CircularEntry, circularMarkdown } from '../utils/export/circular-document.ts';

/** What does not agree, as the bytes of a document: Word or Markdown by the ending of the file's name. */
export async function findingsDocument(
  entries: readonly CircularEntry[],
  path: string,
): Promise<Uint8Array | string> {
  const circular = { title: CIRCULAR_TITLE, entries };
  if (!/\.docx$/i.test(path)) return circularMarkdown(circular);
  const { circularDocx } = await import('../utils/export/circular-docx.ts');
  return await circularDocx(circular);
}
