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

/** Marks one range; returns false where the CSS Custom Highlight API is missing or does not reach. */
export function highlight(range: Range): boolean {
  const scope = globalThis as Scope;
  const registry = scope.CSS?.highlights;
  // Another document or a page's shadow tree has its own styles: there the outline overlay serves.
  if (!registry || !scope.Highlight || range.startContainer.getRootNode() !== document) return false;
  registry.set(TARGET_HIGHLIGHT, new scope.Highlight(range));
  return true;
}

export function clearHighlight(): void {
  (globalThis as Scope).CSS?.highlights?.delete(TARGET_HIGHLIGHT);
}
