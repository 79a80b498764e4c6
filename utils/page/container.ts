import { CONTENT_COMMENTS, CONTENT_SYSTEMS, GENERIC_CONTAINERS } from '../domain/containers.ts';
import { inkLength } from './ink.ts';
import { contentOf, type ElementFacts, type Elements, MAX_DEPTH } from './tree.ts';

export interface Container {
  element: Element;
  /** The rule that chose it, for the evidence. */
  rule: string;
  linkShare: number;
}

/** An element must hold this share of its parent's text to be descended into. */
const DESCEND = 0.88;
/** A known container must hold this share of what density finds, or density wins: text must not get lost. */
const ENOUGH = 0.75;
const ENOUGH_GENERIC = 0.88;
/** A container has at least so many characters. */
const FEWEST = 60;
/** Comments mark the text exactly: on a page with little text the furniture may be much of it. */
const ENOUGH_MARKED = 0.5;
/** What stands outside of the marks is furniture up to this many characters. */
const MOST_FURNITURE = 400;

/** Nodes of one step. */
const STEP = 500;

/** Weighs every element below root that is neither hidden nor furniture. */
function* weigh(root: Element, elements: Elements): Generator<void, void> {
  const stack: { weight: ElementFacts; inLink: boolean; queue: readonly (Text | Element)[]; at: number }[] =
    [];
  const open = (element: Element, weight: ElementFacts, inLink: boolean) =>
    stack.push({ weight, inLink: inLink || weight.tag === 'A', queue: contentOf(element, weight), at: 0 });
  open(root, elements.of(root), false);
  for (let count = 1; stack.length > 0; count++) {
    if (count % STEP === 0) yield;
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const node = top.queue[top.at++];
    if (!node) {
      stack.pop();
      const above = stack[stack.length - 1];
      if (above) {
        above.weight.text += top.weight.text;
        above.weight.links += top.weight.links;
      }
    } else if (node.nodeType === 3) {
      const n = inkLength((node as Text).data);
      if (top.inLink) top.weight.links += n;
      else top.weight.text += n;
    } else if (stack.length < MAX_DEPTH) {
      const facts = elements.of(node as Element);
      if (!facts.hidden && !facts.noise) open(node as Element, facts, top.inLink);
    }
  }
}

/** Goes down from the body as long as one child holds nearly all of the text. */
function densest(body: Element, elements: Elements): Element {
  let at = body;
  for (;;) {
    const here = elements.of(at).text;
    let best: Element | null = null;
    for (const child of at.children) {
      if (here > 0 && elements.of(child).text >= here * DESCEND) best = child;
    }
    // A table row or a paragraph is no container: its neighbours belong to the same text.
    if (!best || /^(TR|TD|P|SPAN|FONT|TBODY|TABLE|H\d)$/.test(best.tagName)) return at;
    at = best;
  }
}

function byComment(document: Document): Element | null {
  const walker = document.createTreeWalker(document.body, 128 /* NodeFilter.SHOW_COMMENT */);
  for (let node = walker.nextNode(), n = 0; node && n < 2000; node = walker.nextNode(), n++) {
    const data = (node as Comment).data;
    if (data.length < 80 && CONTENT_COMMENTS.some((mark) => data.includes(mark))) return node.parentElement;
  }
  return null;
}

/**
 * Browsers take names in any case where a page has no doctype, and only there: pages of one make must not be read
 * in two ways for that.
 */
const inAnyCase = (selector: string): string =>
  selector.replace(/^#(.+)/, '[id="$1" i]').replace(/^\.(.+)/, '[class~="$1" i]');

/**
 * The element that holds the text of the article: content comments, known content systems, common
 * container names, then text density. A named container loses when it holds too little of the page's
 * own text (templates that put the text and the tables side by side). In short steps, for those who have
 * to rest in between.
 */
export function* findContainer(document: Document, elements: Elements): Generator<void, Container> {
  const { body } = document;
  yield* weigh(body, elements);
  const textOf = (element: Element | null | undefined): number => (element ? elements.of(element).text : 0);
  const dense = densest(body, elements);
  const total = textOf(dense);
  const answer = (element: Element, rule: string): Container => {
    const { text, links } = elements.of(element);
    return { element, rule, linkShare: links / Math.max(1, text + links) };
  };
  const enough = (element: Element | null | undefined, share: number): element is Element =>
    textOf(element) >= Math.max(FEWEST, total * share);
  // Every selector would look at the whole page; only these few can be the answer, the heaviest first.
  const heavy = [...elements.known.keys()]
    .filter((element) => enough(element, ENOUGH))
    .sort((a, b) => textOf(b) - textOf(a));

  const commented = byComment(document);
  const isFurnitureOnly = total - textOf(commented) <= MOST_FURNITURE;
  if (enough(commented, isFurnitureOnly ? ENOUGH_MARKED : ENOUGH)) return answer(commented, 'comment');
  const byName = (selectors: readonly string[], share: number): Container | null => {
    for (const selector of selectors) {
      const element = heavy.find((one) => one.matches(inAnyCase(selector)));
      if (enough(element, share)) return answer(element, `selector:${selector}`);
    }
    return null;
  };
  return (
    byName(CONTENT_SYSTEMS, ENOUGH) ?? byName(GENERIC_CONTAINERS, ENOUGH_GENERIC) ?? answer(dense, 'density')
  );
}
