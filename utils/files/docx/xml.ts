import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { FileProblem } from '../model.ts';

/** Small helpers over WordprocessingML. Names are local: strict and transitional files differ in namespace. */

const silent = () => {};
const damaged = () => {
  throw new FileProblem('damaged');
};

export function parseXml(text: string): Element {
  const parser = new DOMParser({ errorHandler: { warning: silent, error: damaged, fatalError: damaged } });
  return parser.parseFromString(text, 'text/xml').documentElement ?? damaged();
}

export const serialized = (root: Element): string => new XMLSerializer().serializeToString(root);

export function* childElements(element: Element): Generator<Element> {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) yield node as Element;
}

export function children(element: Element | null, name: string): Element[] {
  return element === null ? [] : [...childElements(element)].filter((child) => child.localName === name);
}

export function child(element: Element | null, name: string): Element | null {
  if (element === null) return null;
  for (const one of childElements(element)) if (one.localName === name) return one;
  return null;
}

/** An attribute of Word's own namespace; null where it is not set. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null;
  const qualified = element.prefix ? `${element.prefix}:${name}` : name;
  return element.hasAttribute(qualified) ? element.getAttribute(qualified) : null;
}

/** `w:val` of a child element; null where there is none. */
export const setting = (element: Element | null, name: string): string | null =>
  attribute(child(element, name), 'val');

/** `w:val` of a child element as a whole number. */
export function numberOf(element: Element | null, name: string): number | null {
  const value = setting(element, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** An on/off property: null where it is not set, true where it stands without a value. */
export function switchOf(element: Element | null, name: string): boolean | null {
  const found = child(element, name);
  if (!found) return null;
  return !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '');
}

/** A new element of the same namespace and prefix. */
export function made(beside: Element, name: string, value: string | null = null): Element {
  const prefix = beside.prefix ? `${beside.prefix}:` : '';
  const element = beside.ownerDocument.createElementNS(beside.namespaceURI, `${prefix}${name}`);
  if (value !== null) element.setAttributeNS(beside.namespaceURI, `${prefix}val`, value);
  return element;
}
