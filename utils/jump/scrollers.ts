const SCROLLS = new Set(['auto', 'scroll', 'overlay']);

/** The element that scrolls the window, in standards and in quirks mode. */
export function pageScroller(doc: Document): Element {
  return doc.scrollingElement ?? doc.documentElement;
}

/** The scrolling boxes around a node, innermost first; the page's own scroller is not among them. */
export function nestedScrollers(node: Node): Element[] {
  const found: Element[] = [];
  const root = node.ownerDocument && pageScroller(node.ownerDocument);
  let element = elementOf(node);
  while (element && element !== root) {
    if (scrollsVertically(element) && element.localName !== 'body') found.push(element);
    element = parentAcross(element);
  }
  return found;
}

function scrollsVertically(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  return SCROLLS.has(getComputedStyle(element).overflowY);
}

export function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/** The parent, leaving a shadow root through its host. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
