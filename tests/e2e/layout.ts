import type { Page } from 'puppeteer-core';

const paragraphs = Array.from(
  { length: 60 },
  (_, i) =>
    `<p>第${i + 1}段。全年围绕群众关心的事项，${'通过网站、公众号和便民窗口公开办理结果，'.repeat(i % 7)}办结来信${i + 3}件。</p>`,
).join('');

export const TITLE = '清河市园林绿化局2023年政府信息公开工作总结';

/** A report longer than any window. */
export const long = (style: string, script = ''): string =>
  `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><style>${style}</style>
  <h1>${TITLE}</h1><div class="TRS_Editor"><p>一、工作情况</p>${paragraphs}<p>二、存在的问题</p><p>还有不足。</p></div>${script}`;

/** Left, right and bottom: what the sidebar takes of the page. */
export const margins = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { marginLeft, marginRight, marginBottom } = getComputedStyle(document.documentElement);
    return [marginLeft, marginRight, marginBottom];
  });
