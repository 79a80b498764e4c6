import { inkOnly } from './tree.ts';

/** Meta tags by lower-case name; the first of a name counts. */
export function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of document.querySelectorAll('meta[name]')) {
    const name = (element.getAttribute('name') ?? '').toLowerCase();
    const content = (element.getAttribute('content') ?? '').trim();
    if (name !== '' && content !== '' && !(name in meta)) meta[name] = content.slice(0, 500);
  }
  return meta;
}

/** Of a page of lists no more than so many elements are looked at. */
const MOST_FOUND = 3000;

/**
 * What a selector finds before and behind the text, in the order of the page. What holds the text, and the text
 * itself, may be all but a few of its elements, and is not asked at all.
 */
function outside(root: Element, container: Element, selector: string): Element[] {
  const before: Element[] = [];
  const behind: Element[] = [];
  let at = container;
  for (; at !== root && at.parentElement; at = at.parentElement) {
    for (let near = at.previousElementSibling; near; near = near.previousElementSibling) before.push(near);
    for (let near = at.nextElementSibling; near; near = near.nextElementSibling) behind.push(near);
  }
  // The text stands in a frame: all of the page is around it.
  const around = at === root ? [...before.reverse(), ...behind] : [root];
  return around
    .flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)])
    .slice(0, MOST_FOUND);
}

const ENTRY = 'h2,h3,td,th,li,span,b,strong,label,dt,div,p,em,i,font';

/** What the labels of dates, offices and titles end in; which of them tell something is asked by others. */
const LABEL =
  /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{0,6}(?:日期|时间|机构|机关|部门|主体|单位|名称|标题|来源))[\]】\s]*$/;
const labelIn = (text: string) => LABEL.exec(text)?.[1];

/** ——2024年1月12日在清河县第十八届人民代表大会第四次会议上, between the title and the text. */
const GIVEN = /^.{9,50}届.{5,30}上\S?$/;

/**
 * The index panel and the line under the title (发布机构, 成文日期, 来源 …) by label.
 * Looks only at short elements before and after the text, so that the text itself is never taken for it.
 */
export function readPanel(document: Document, container: Element): Record<string, string> {
  const panel: Record<string, string> = {};
  for (const element of outside(document.body, container, ENTRY)) {
    const text = element.childElementCount > 6 ? '' : (element.textContent ?? '').trim();
    if (GIVEN.test(text)) panel.副题 ??= text;
    if (text.length <= 240) readEntries(panel, text.split(/[:：]/), element);
  }
  return panel;
}

/** 发布时间：2022-01-12 来源：县水利局, cut at its colons: each value is followed by the next label. */
function readEntries(
  panel: Record<string, string>,
  [first = '', ...values]: string[],
  element: Element,
): void {
  let label = labelIn(inkOnly(first));
  if (label && !values.join('')) values = [element.nextElementSibling?.textContent ?? ''];
  for (const text of values) {
    const value = text.replace(LABEL, '').trim().slice(0, 100);
    // A row holds several entries, its cells one each: the shorter of two readings is the entry's own.
    if (label && value !== '' && (panel[label] ?? value).startsWith(value)) panel[label] = value;
    label = labelIn(text);
  }
}

/** 发布日期：2013-03-29 点击：219 behind the title, in the same element. */
const INFO = /(?:发布|更新)?(?:日期|时间)[:：].*|(?:来源|作者)[:：].*/;
const CENTRED = '[align=center],[style*="text-align:center"],[style*="text-align: center"],center,h3';
/** 当前位置：首页 > 政务公开 is no heading. */
const CRUMB = /位置|[>＞»]/;

/** 2023年度…, no date. */
const OF_YEAR = /20\d\d年(?!\d)/;

/** Words that may be the heading of the article; '' for others. */
function headingOf(words: string | null): string {
  const text = (words ?? '').replace(/\s+/g, ' ').replace(INFO, '').trim();
  return text.length >= 6 && text.length <= 100 ? text : '';
}
const headingIn = (element: Element) => headingOf((element.querySelector('h1,h2,h3') ?? element).textContent);

/** The centred line or row right before the text, where nothing is named as its heading: in print views, in old pages. */
function lineBefore(container: Element): string | null {
  for (let at: Element | null = container; at; at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const words = before.textContent ?? '';
      if (
        (before.matches(CENTRED) ||
          before.lastElementChild?.matches(CENTRED) ||
          // A style sheet centres it; without a year it is the name of a column.
          (before.matches('[class*=tit]') && OF_YEAR.test(words))) &&
        !CRUMB.test(words)
      ) {
        // A title may be a picture of it.
        const alt = before.querySelector('img')?.alt ?? '';
        const text = headingIn(before) || headingOf(OF_YEAR.test(alt) ? alt : '');
        if (text) return text;
      }
    }
  return null;
}

/** Behind so many, headings are those of lists. */
const MOST_HEADINGS = 21;

/** The heading of the article outside its text: ArticleTitle's twin on the page. */
export function readHeading(document: Document, container: Element): string | null {
  const selector =
    'h1,h2,.article_title,.article-title,.wztit,.title,.tit,#ti,#title,#ivs_title,.xl_title,.arc_tit,.con_title,.bt,.detail-title,.content-title,.news_title,.info-title';
  const found = outside(document.body, container, selector)
    .map(headingIn)
    .filter((text) => text && !GIVEN.test(text))
    .slice(0, MOST_HEADINGS);
  return found.sort((a, b) => b.length - a.length)[0] ?? lineBefore(container);
}
