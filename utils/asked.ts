/**
 * Leaves a mark for the reader about to be injected: a person asked for it, so it opens on any page. Runs
 * in the page's isolated world by itself, so it must not lean on anything outside its own body. True tells
 * the background that it ran.
 */
export function markAsked(): true {
  (globalThis as unknown as Record<symbol, boolean>)[Symbol.for('minglan.asked')] = true;
  return true;
}

/** Whether a person asked; the mark is taken away, a later injection must earn its own. */
export function takeAsked(): boolean {
  const scope = globalThis as unknown as Record<symbol, boolean | undefined>;
  const asked = scope[Symbol.for('minglan.asked')] === true;
  delete scope[Symbol.for('minglan.asked')];
  return asked;
}
