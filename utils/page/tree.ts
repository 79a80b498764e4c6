import { NOISE_TAGS, NOISE_WORDS } from '../domain/containers.ts';
import { type InlineStyle, inlineStyle } from './look.ts';

/** Deeper than this nothing is read (no page is; a hostile tree must not exhaust the stack or the time). */
export const MAX_DEPTH = 4000;

const INLINE = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'NOBR',
  'Q',
  'RUBY',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
]);

/** Whether an element ends the line before and after it. Word's smart tags (st1:chsdate) are inline. */
export function isBlock(element: Element, style: InlineStyle): boolean {
  const tag = element.tagName;
  return INLINE.has(tag) ? style.block : !tag.includes(':');
}

/** Furniture is short; a long text inside something named so is the article after all (id="print"). */
const LONGEST_FURNITURE = 600;

function isNamedNoise(element: Element): boolean {
  const id = element.getAttribute('id');
  if (id && NOISE_WORDS.has(id.toLowerCase())) return true;
  const names = element.getAttribute('class');
  if (!names) return false;
  for (const name of names.toLowerCase().split(/\s+/)) if (NOISE_WORDS.has(name)) return true;
  return false;
}

/** Page furniture by role, or by a whole word of its class or id. */
function isNoise(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'contentinfo') return true;
  return isNamedNoise(element) && (element.textContent ?? '').length < LONGEST_FURNITURE;
}

/** What is asked of every element, whatever it is read for. */
export interface ElementFacts {
  style: InlineStyle;
  /** By attribute or inline style. Sheets are not asked: the reading must not depend on the engine. */
  hidden: boolean;
  /** Page furniture by tag, by role or by name. */
  noise: boolean;
  /** Characters outside links, in the element and below; 0 until it is weighed. */
  text: number;
  /** Characters inside links. */
  links: number;
}

/**
 * The elements of a page: it is gone through to find the text and again to read it, and each is asked once. The same
 * few inline styles stand on thousands of them, and are read once.
 */
export class Elements {
  readonly known = new Map<Element, ElementFacts>();
  private readonly styles = new Map<string, InlineStyle>();

  of(element: Element): ElementFacts {
    let facts = this.known.get(element);
    if (!facts) {
      // Most elements have no attribute: asking once is cheaper than five times.
      const named = element.hasAttributes();
      const css = (named && element.getAttribute('style')) || '';
      let style = this.styles.get(css);
      if (!style) {
        style = inlineStyle(css);
        this.styles.set(css, style);
      }
      const hidden = style.hidden || (named && element.hasAttribute('hidden'));
      const noise = NOISE_TAGS.has(element.tagName.toUpperCase()) || (named && isNoise(element));
      facts = { style, hidden, noise, text: 0, links: 0 };
      this.known.set(element, facts);
    }
    return facts;
  }
}

/** The document in a same-origin frame, or null when it belongs to another origin or has not loaded. */
export function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** What holds the content of an element. A shadow root hides the light children unless it has a slot for them. */
function contentRoots(element: Element): Node[] {
  const tag = element.tagName;
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  const shadow = element.shadowRoot;
  if (!shadow) return [element];
  return shadow.querySelector('slot') ? [shadow, element] : [shadow];
}

/** The children of an element as a reader sees them: into open shadow roots and same-origin frames. */
export function contentOf(element: Element): Node[] {
  const nodes: Node[] = [];
  for (const root of contentRoots(element)) {
    if (root !== element && root.nodeType === 1) nodes.push(root);
    else for (let node = root.firstChild; node; node = node.nextSibling) nodes.push(node);
  }
  return nodes;
}
