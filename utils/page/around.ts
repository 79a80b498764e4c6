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

/**
 * The index panel and the line under the title (索引号, 发布机构, 成文日期, 来源 …) by label.
 * Looks only at short elements before and after the text, so that the text itself is never taken for it.
 */
export function readPanel(document: Document, container: Element): Record<string, string> {
  const panel: Record<string, string> = {};
  let budget = 3000;
  for (const element of document.querySelectorAll('td,th,li,span,b,strong,label,dt,div,p,em,i,font')) {
    if (budget-- <= 0) break;
    if (element.childElementCount > 6 || (container.contains(element) && element !== container)) continue;
    const text = element.textContent ?? '';
    if (text.length > 120 || text.length < 3) continue;
    readEntry(panel, inkOnly(text), element);
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

/** The heading of the article outside its text: ArticleTitle's twin on the page. */
export function readHeading(document: Document, container: Element): string | null {
  const found: string[] = [];
  const selector =
    'h1,h2,.article_title,.article-title,.wztit,.title,.tit,#ti,#title,#ivs_title,.xl_title,.arc_tit,.con_title,.bt,.detail-title,.content-title,.news_title,.info-title';
  for (const element of document.querySelectorAll(selector)) {
    if (container.contains(element)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= 6 && text.length <= 100) found.push(text);
    if (found.length > 20) break;
  }
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}
