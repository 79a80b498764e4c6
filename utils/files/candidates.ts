import type { FileFailure } from './model.ts';

/** Which files of a folder or an archive are worth opening, by name alone. */

const DOCUMENTS =
  /\.(x?html?|shtml?|mht(ml)?|pdf|docx?|docm|dotx|wps|wpt|ofd|rtf|odt|txt|text|zip|rar|7z|jspx?|aspx?|php|do|action)$/i;
const PICTURES = /\.(jpe?g|png|gif|bmp|tiff?|webp|heic)$/i;
const SHEETS = /\.(xlsx?|xlsm|et|csv|ods|pptx?|dps)$/i;
/** What belongs to a saved page or to the system, and never to a person's documents. */
const FURNITURE =
  /(^|\/)(__MACOSX\/.*|[^/]+_files\/.*|\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini)$|\.(css|m?js|map|woff2?|ttf|otf|eot|ico|svg|cur)$/i;

/** 'open', or 'furniture' (nobody wants to hear of it), or why the file is passed over. */
export function worthOpening(name: string): 'open' | 'furniture' | FileFailure {
  if (FURNITURE.test(name)) return 'furniture';
  if (DOCUMENTS.test(name) || !/\.[a-z0-9]{1,8}$/i.test(name)) return 'open';
  if (PICTURES.test(name)) return 'picture';
  return SHEETS.test(name) ? 'spreadsheet' : 'other-kind';
}
