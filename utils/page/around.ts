import { PANEL_LABELS } from '../domain/containers.ts';

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

const LABEL_END = /[:：]\s*$/;
const inkOnly = (text: string) => text.replace(/[\s\u3000\u00a0]+/g, '');

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

const ENTRY = 'td,th,li,span,b,strong,label,dt,div,p,em,i,font';

/**
 * The index panel and the line under the title (索引号, 发布机构, 成文日期, 来源 …) by label.
 * Looks only at short elements before and after the text, so that the text itself is never taken for it.
 */
export function readPanel(document: Document, container: Element): Record<string, string> {
  const panel: Record<string, string> = {};
  for (const element of outside(document.body, container, ENTRY)) {
    const text = element.childElementCount > 6 ? '' : (element.textContent ?? '');
    if (text.length <= 120) readEntry(panel, inkOnly(text), element);
  }
  return panel;
}

function readEntry(panel: Record<string, string>, text: string, element: Element): void {
  for (const label of PANEL_LABELS) {
    if (!text.startsWith(label)) continue;
    const rest = text.slice(label.length);
    const value = /^[:：]./.test(rest) ? rest.slice(1, 101) : '';
    // A row holds several entries, its cells one each: the shorter of two readings is the entry's own.
    if (value !== '' && (panel[label] ?? value).startsWith(value)) panel[label] = value;
    if (label in panel) continue;
    if (rest === '' || LABEL_END.test(rest)) {
      const next = inkOnly(element.nextElementSibling?.textContent ?? '');
      if (next !== '' && next.length <= 100) panel[label] = next;
    }
  }
}

/** 发布日期：2013-03-29 点击：219 behind the title, in the same element. */
const INFO = /(?:发布|更新)?(?:日期|时间)[:：].*|来源[:：].*/;
const CENTRED = '[align=center],[style*="text-align:center"],[style*="text-align: center"],center,h3';
/** 当前位置：首页 > 政务公开 is no heading. */
const CRUMB = /位置|[>＞»]/;

/** The words of an element that may be the heading of the article; '' for others. */
function headingIn(element: Element): string {
  const own = element.querySelector('h1,h2,h3') ?? element;
  const text = (own.textContent ?? '').replace(/\s+/g, ' ').replace(INFO, '').trim();
  return text.length >= 6 && text.length <= 100 ? text : '';
}

/** The centred line right before the text, where nothing is named as its heading: in print views, in old pages. */
function lineBefore(container: Element): string | null {
  for (let at: Element | null = container; at; at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.matches(CENTRED) && !CRUMB.test(before.textContent ?? '') && headingIn(before) !== '')
        return headingIn(before);
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
    .filter(Boolean)
    .slice(0, MOST_HEADINGS);
  return found.sort((a, b) => b.length - a.length)[0] ?? lineBefore(container);
}
