/** The name of the registered highlight of the place jumped to. */
export const TARGET_HIGHLIGHT = 'minglan-target';

interface Registry {
  set(name: string, highlight: unknown): void;
  delete(name: string): boolean;
}
type Scope = typeof globalThis & {
  CSS?: { highlights?: Registry };
  Highlight?: new (...ranges: AbstractRange[]) => unknown;
};

/**
 * Marks these ranges, and no others; gives back those that the CSS Custom Highlight API does not reach, or
 * all where it is missing.
 */
export function highlight(ranges: readonly Range[]): Range[] {
  const scope = globalThis as Scope;
  const registry = scope.CSS?.highlights;
  if (!registry || !scope.Highlight) return [...ranges];
  // Another document or a page's shadow tree has its own styles: there the outline overlay serves.
  const reached = ranges.filter((range) => range.startContainer.getRootNode() === document);
  if (reached.length > 0) registry.set(TARGET_HIGHLIGHT, new scope.Highlight(...reached));
  else registry.delete(TARGET_HIGHLIGHT);
  return ranges.filter((range) => !reached.includes(range));
}

export function clearHighlight(): void {
  (globalThis as Scope).CSS?.highlights?.delete(TARGET_HIGHLIGHT);
}
