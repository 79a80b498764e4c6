import type { FileTools } from '../utils/files/index.ts';
import { parse } from './dom.ts';

/** What the files room needs, in Node. */
export const nodeTools: FileTools = { parseHtml: parse };
