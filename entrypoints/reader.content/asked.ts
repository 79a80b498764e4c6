/**
 * Leaves a mark for the reader about to be injected: a person asked for it, so it opens on any page. Runs
 * in the page's isolated world by itself, so it must not lean on anything outside its own body. Tells the
 * background that it ran, and whether the page is one that a sidebar can stand in: bare XML and drawings are not.
 */
export function markAsked(): boolean {
  // Chrome shows XML in a tree of HTML, in which what is made is none.
  const isHtml = document.createElement('a') instanceof HTMLElement;
  if (isHtml) (globalThis as unknown as Record<symbol, boolean>)[Symbol.for('minglan.asked')] = true;
  return isHtml;
}

/** Whether a person asked; the mark is taken away, a later injection must earn its own. */
export function takeAsked(): boolean {
  const scope = globalThis as unknown as Record<symbol, boolean | undefined>;
  const asked = scope[Symbol.for('minglan.asked')] === true;
  delete scope[Symbol.for('minglan.asked')];
  return asked;
}
