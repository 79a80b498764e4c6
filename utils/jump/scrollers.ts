/**
 * The element that scrolls the page: the root, in quirks mode the body. Where the root hides or scrolls what is too
 * large as well (`html, body { height: 100%; overflow-x: hidden }`), the body is a box of its own, and the text
 * scrolls in it while the window stands still.
 */
export function pageScroller(doc: Document): Element {
  const { body, documentElement } = doc;
  const root = doc.scrollingElement ?? documentElement;
  const isBox = body && getComputedStyle(documentElement).overflowY !== 'visible' && scrollsVertically(body);
  return isBox && beyond(body) > beyond(root) ? body : root;
}

/** How much more there is of an element than is seen at once, px. */
export const beyond = (element: Element) => element.scrollHeight - element.clientHeight;

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
  return beyond(element) > 1 && /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
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
