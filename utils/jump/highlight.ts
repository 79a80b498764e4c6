/** The name of the registered highlight of the places jumped to. */
export const TARGET_HIGHLIGHT = 'minglan-target';

/** What else can be marked in the page, the later above the earlier. */
export const MARKS = ['minglan-heading', 'minglan-figure', 'minglan-planned', 'minglan-hover'] as const;
export type Mark = (typeof MARKS)[number];

/**
 * How the marks look; they reach the page's own text, so they are light and leave its colours alone. Where the
 * system chooses the colours Chromium paints all of them as selected: there the lines below tell them apart.
 */
export const HIGHLIGHT_RULES = `@media screen {
::highlight(minglan-planned) { text-decoration: underline dashed 2px rgb(190 110 0 / 90%); }
::highlight(minglan-hover) { background-color: rgb(255 190 40 / 75%); }
::highlight(${TARGET_HIGHLIGHT}) { background-color: #ffd75e; color: #1c1a16; text-decoration: underline 2px #9a6200; }
@media (forced-colors:none) {
::highlight(minglan-heading) { background-color: rgb(64 132 190 / 16%); }
::highlight(minglan-figure) { background-color: rgb(255 208 74 / 38%); }
}
@media (forced-colors:active) {
::highlight(minglan-heading) { text-decoration: underline dotted 2px; }
::highlight(minglan-figure) { text-decoration: underline 2px; }
}}`;

interface Registry {
  set(name: string, highlight: unknown): void;
  delete(name: string): boolean;
}
type Scope = typeof globalThis & {
  CSS?: { highlights?: Registry };
  Highlight?: new (...ranges: AbstractRange[]) => { priority: number };
};

/**
 * Marks these ranges, and no others, under this name; gives back those that the CSS Custom Highlight API
 * does not reach, or all where it is missing.
 */
export function highlight(
  ranges: readonly Range[],
  name: typeof TARGET_HIGHLIGHT | Mark = TARGET_HIGHLIGHT,
): Range[] {
  const scope = globalThis as Scope;
  const registry = scope.CSS?.highlights;
  if (!registry || !scope.Highlight) return [...ranges];
  // Another document or a page's shadow tree has its own styles: there the outline overlay serves.
  const reached = ranges.filter((range) => range.startContainer.getRootNode() === document);
  if (reached.length > 0) {
    const isTarget = name === TARGET_HIGHLIGHT;
    // Hundreds of live ranges would slow every change of the page; what static ones lose is found anew
    // at the next reading.
    const kept = isTarget ? reached : reached.map((range) => new StaticRange(range));
    const made = new scope.Highlight(...kept);
    made.priority = isTarget ? MARKS.length : MARKS.indexOf(name);
    registry.set(name, made);
  } else registry.delete(name);
  return ranges.filter((range) => !reached.includes(range));
}

/** Takes a mark away, or the mark of the places jumped to. */
export function clearHighlight(name: typeof TARGET_HIGHLIGHT | Mark = TARGET_HIGHLIGHT): void {
  (globalThis as Scope).CSS?.highlights?.delete(name);
}
