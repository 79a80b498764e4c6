import { parentAcross } from './scrollers.ts';

/** Stacked bars beyond this are no header any more. */
const MAX_BARS = 5;
/** A sticky or fixed thing that reaches further down than this share of the view is no header. */
const MAX_SHARE = 0.5;

/**
 * Height in px at the top of the view that fixed or stuck elements cover at the column `x`.
 * `own` (the sidebar's host) does not count.
 */
export function coveredTop(doc: Document, x: number, own: Element | null): number {
  const limit = viewHeight(doc) * MAX_SHARE;
  let covered = 0;
  for (let bar = 0; bar < MAX_BARS; bar++) {
    const bottom = barBottom(doc, x, covered + 1, own);
    if (bottom === null || bottom <= covered || bottom > limit) break;
    covered = bottom;
  }
  return covered;
}

function viewHeight(doc: Document): number {
  return doc.defaultView?.innerHeight ?? doc.documentElement.clientHeight;
}

function barBottom(doc: Document, x: number, y: number, own: Element | null): number | null {
  for (const hit of doc.elementsFromPoint(x, y)) {
    if (hit === own) continue;
    const bar = stuckAncestor(hit);
    if (bar) return bar.getBoundingClientRect().bottom;
  }
  return null;
}

function stuckAncestor(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const position = getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}
