import { resolve } from 'node:path';

const IN_PLACE = resolve(import.meta.dirname, '../../utils/export/zip.ts');

/**
 * fflate zips anything large in workers made of text. A background has no workers, and the content policy of
 * extension pages forbids such: there the workbooks are zipped in place.
 */
export const zipInPlace = {
  name: 'zip-in-place',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === 'fflate' && importer?.includes('write-excel-file') ? IN_PLACE : undefined,
};
