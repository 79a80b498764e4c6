import { NOISE_TAGS, NOISE_WORDS } from '../domain/containers.ts';
import { BARE, type InlineStyle, InlineStyles } from './look.ts';

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

/** Hidden by attribute or inline style. Sheets are not asked: the reading must not depend on the engine. */
const isHidden = (element: Element, style: InlineStyle): boolean =>
  style.hidden || (style !== BARE && element.hasAttribute('hidden'));

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

/** Page furniture by tag, by role, or by a whole word of its class or id. */
function isNoise(element: Element, style: InlineStyle): boolean {
  if (NOISE_TAGS.has(element.tagName.toUpperCase())) return true;
  if (style === BARE) return false;
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'contentinfo') return true;
  return isNamedNoise(element) && (element.textContent ?? '').length < LONGEST_FURNITURE;
}

/** What is asked of every element, whatever it is read for. */
export interface ElementFacts {
  style: InlineStyle;
  hidden: boolean;
  noise: boolean;
}

/** The elements of a page: it is gone through to find the text and again to read it, and each is asked once. */
export class Elements {
  private readonly styles = new InlineStyles();
  private readonly known = new Map<Element, ElementFacts>();

  of(element: Element): ElementFacts {
    let facts = this.known.get(element);
    if (!facts) {
      const style = this.styles.of(element);
      const hidden = isHidden(element, style);
      facts = { style, hidden, noise: !hidden && isNoise(element, style) };
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

/**
 * The first child of an element as a reader sees it: into open shadow roots and same-origin frames.
 * A shadow root hides the light children unless it has a slot for them.
 */
export function contentRoots(element: Element): Node[] {
  const tag = element.tagName;
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  const shadow = element.shadowRoot;
  if (!shadow) return [element];
  return shadow.querySelector('slot') ? [shadow, element] : [shadow];
}
