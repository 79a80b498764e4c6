import { parse } from '../../cli/dom.ts';
import type { Page } from '../../utils/model.ts';
import { type Places, readPage } from '../../utils/page/index.ts';

export const HOST = 'http://www.qinghe.gov.cn/xxgk/1.html';

/** A page from the inside of <body>; `head` goes into <head>. */
export function pageOf(
  body: string,
  head = '<title>测试页</title>',
  url = HOST,
): Page & { places: Places; document: Document } {
  const { document } = parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);
  const { page, places } = readPage(document, url);
  return { ...page, places, document };
}

/** Text of the lines that are no table cells. */
export const prose = (page: Page): string[] =>
  page.lines.filter((line) => line.cell === null).map((line) => line.text);

/** A sentence long enough for a container to be chosen by it. */
export const FILLER =
  '今年以来，我局认真落实上级部署，持续完善制度、规范流程、加强培训，各项公开工作稳步推进，群众对公开内容的知晓程度进一步提高。';
