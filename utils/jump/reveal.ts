import { elementOf, parentAcross } from './scrollers.ts';

/**
 * Opens the closed <details> around a node, as find-in-page does, and returns what closes them again.
 * Other ways of hiding text belong to the page and are left alone.
 */
export function revealAround(node: Node): () => void {
  const opened: HTMLDetailsElement[] = [];
  for (let element = elementOf(node); element; element = parentAcross(element)) {
    if (element.localName !== 'details' || (element as HTMLDetailsElement).open) continue;
    (element as HTMLDetailsElement).open = true;
    opened.push(element as HTMLDetailsElement);
  }
  return () => {
    for (const details of opened) details.open = false;
  };
}
