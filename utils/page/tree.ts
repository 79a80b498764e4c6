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
export const isBlock = ({ tag, style }: ElementFacts): boolean =>
  INLINE.has(tag) ? style.block : !tag.includes(':');

/** Furniture is short; a long text inside something named so is the article after all (id="print"). */
const LONGEST_FURNITURE = 600;

/** An attribute of an element, null where it has none. */
type Given = (name: string) => string | null;

/** Page furniture by role, or by a whole word of its class or id. */
function isNoise(element: Element, given: Given): boolean {
  const role = given('role');
  if (role === 'navigation' || role === 'contentinfo') return true;
  const names = given('class') ?? given('id');
  if (names === null) return false;
  const words = `${names} ${given('id')}`.toLowerCase().split(/\s+/);
  return (
    words.some((word) => NOISE_WORDS.has(word)) && (element.textContent ?? '').length < LONGEST_FURNITURE
  );
}

/** A text without its spaces. */
export const inkOnly = (text: string) => text.replace(/\s+/g, '');

/** Where none of them is as long as this, they are boxes that open over the page, and no panes (characters). */
const SHORTEST_PANE = 100;
const inkIn = (element: Element) => inkOnly(element.textContent ?? '');
const stemOf = (element: Element | null) =>
  element && /^(DIV|SECTION|LI)$/.test(element.tagName)
    ? (element.className || element.id).split(/[\s\d]/)[0]
    : '';

/** So many of a page are asked, each for all of its text: a page may nest thousands. */
const MOST_PANES = 100;

/** The elements beside one that share the beginning of its class or id. */
function peersOf(element: Element): Element[] {
  const stem = stemOf(element);
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return beside.filter((one): one is Element => stem !== '' && stemOf(one) === stem);
}

/** One of several panes of which a script shows one at a time; no copy for print or for phones, and not empty. */
function isPane(element: Element, peers: readonly Element[]): boolean {
  const [text = '', ...others] = [element, ...peers].map(inkIn);
  return (
    [text, ...others].some(({ length }) => length >= SHORTEST_PANE) &&
    !others.some((one) => one.includes(text.slice(0, 60)))
  );
}

/** What is asked of every element, whatever it is read for. */
export interface ElementFacts {
  tag: string;
  /** The `align` attribute, where there is one. */
  align: string | null;
  style: InlineStyle;
  /** By attribute or inline style. Sheets are not asked: the reading must not depend on the engine. */
  hidden: boolean;
  /** Page furniture by tag, by role or by name. */
  noise: boolean;
  /** Its text and its elements, once they were asked for. */
  content?: readonly (Text | Element)[];
  /** What the text outside links weighs, in the element and below; 0 until it is weighed. */
  text: number;
  /** All characters, and those inside links. */
  ink: number;
  links: number;
}

/**
 * The elements of a page: it is gone through to find the text and again to read it, and each is asked once. The same
 * few inline styles stand on thousands of them, and are read once.
 */
export class Elements {
  readonly known = new Map<Element, ElementFacts>();
  readonly #styles = new Map<string, InlineStyle>();
  #panes = 0;

  of(element: Element): ElementFacts {
    let facts = this.known.get(element);
    if (!facts) {
      const tag = element.tagName;
      // Most elements have one attribute or none: what they have is asked once, not five times what they might have.
      const names = element.getAttributeNames();
      const given = (name: string) => (names.includes(name) ? element.getAttribute(name) : null);
      const css = given('style') ?? '';
      let style = this.#styles.get(css);
      if (!style) {
        style = inlineStyle(css);
        this.#styles.set(css, style);
      }
      const hidden = (style.hidden && !this.#isPane(element)) || names.includes('hidden');
      const noise = NOISE_TAGS.has(tag.toUpperCase()) || isNoise(element, given);
      facts = { tag, align: given('align'), style, hidden, noise, text: 0, ink: 0, links: 0 };
      this.known.set(element, facts);
    }
    return facts;
  }

  #isPane(element: Element): boolean {
    const peers = peersOf(element);
    return peers.length > 0 && this.#panes++ < MOST_PANES && isPane(element, peers);
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
function contentRoots(element: Element, tag: string): Node[] {
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  const shadow = element.shadowRoot;
  if (!shadow) return [element];
  return shadow.querySelector('slot') ? [shadow, element] : [shadow];
}

const isRead = (node: Node): node is Text | Element => node.nodeType === 3 || node.nodeType === 1;

/** The text and the elements in an element as a reader sees them: into open shadow roots and same-origin frames. */
export function contentOf(element: Element, facts: ElementFacts): readonly (Text | Element)[] {
  if (facts.content) return facts.content;
  const nodes: (Text | Element)[] = [];
  for (const root of contentRoots(element, facts.tag)) {
    if (root !== element && isRead(root)) nodes.push(root);
    else for (let node = root.firstChild; node; node = node.nextSibling) if (isRead(node)) nodes.push(node);
  }
  facts.content = nodes;
  return nodes;
}
