import type { PageKind } from '../model.ts';
import { againstTitle, kindOfTitle, namesYear } from './titles.ts';

/** Characters of prose that make a page more than titles and links; shorter stretches are labels and dates. */
const LEAST_PROSE = 120;
const STRETCH = 14;
const MOST_NODES = 6000;
/** How many elements are asked for a heading line before the search is given up. */
const MOST_ASKED = 400;

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

const metaTitle = (document: Document) =>
  tidy(document.querySelector('meta[name=articletitle i]')?.getAttribute('content'));

/** The heading line in the first part of the body, where neither title nor meta names the report. */
function headingLine(document: Document): string | null {
  let asked = 0;
  for (const element of document.body.querySelectorAll('h1,h2,h3,p,div,strong,b,span,font,td,center')) {
    if (++asked > MOST_ASKED) return null;
    if (element.querySelector(':not(b,br,font,span)') || element.closest('a,li,nav')) continue;
    const text = tidy(element.textContent);
    if (text.length >= 8 && text.length <= 66 && kindOfTitle(text) && namesYear(text)) return text;
  }
  return null;
}

/** Whether the page holds prose outside links and scripts. */
function hasProse(document: Document): boolean {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  let found = 0;
  for (let node = walker.nextNode(), n = 0; node && n < MOST_NODES; node = walker.nextNode(), n++) {
    const length = (node as Text).length < STRETCH ? 0 : tidy((node as Text).data).length;
    if (length < STRETCH || node.parentElement?.closest('a,script,style,noscript')) continue;
    found += length;
    if (found >= LEAST_PROSE) return true;
  }
  return false;
}

/** The last characters of agencies' names, without the table of names that the reader has (AGENCY_ENDINGS). */
const OFFICE = /^.{2,39}?[会部学院馆厅室府处局队心司团校关区委署办镇乡道社站所县市省州盟旗]/;

/** 关于印发政府工作报告的通知: the report may stand below. */
const HANDS_ON = /[印公]\S+[告结]》?的通知$/;

/** The name of a column (工作总结, 政府信息公开年报) is no title: a report's names its year or its agency. */
const isTitle = (title: string) => namesYear(title) || OFFICE.test(title);

/**
 * A first guess on every government page (the manifest keeps it to those), fast and small: is a report
 * likely here? The reader, once injected, decides with the whole text; this only spares other pages its weight.
 */
export function quickDetect(document: Document): PageKind {
  if (!document.body) return 'none';
  const heading = tidy(document.querySelector('h1')?.textContent);
  const titles = [metaTitle(document), heading, ...document.title.split(/[_|｜]|\s-+\s/).map(tidy)].filter(
    (title) => title.length > 3,
  );
  if (titles.some((title) => againstTitle(title) && !HANDS_ON.test(title))) return 'none';
  const named = titles.find((title) => kindOfTitle(title) && isTitle(title)) ?? headingLine(document);
  const kind = named && hasProse(document) ? kindOfTitle(named) : null;
  return kind ?? 'none';
}
