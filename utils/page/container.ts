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
const DESCEND = 0.85;
/**
 * A known container must hold this share of what density finds, or density wins: text must not get lost. What holds
 * more than density leaves behind in one step is the page around the article.
 */
const NEAR = 0.75;

/** Nodes of one step. */
const STEP = 500;

/** Sentences have these; what stands in lists, menus, panels and under a title has none. */
const SENTENCE = /[，。；]/;
/** A number alone is a cell of a table, and weighs as much as a clause: a table beside the text must not get lost. */
const NUMBER = /^\s*\d+\s*$/;
const NUMBER_WEIGHT = 8;
const LABEL_SHARE = 0.15;

const weightOf = (text: string, ink: number) =>
  SENTENCE.test(text) ? ink : NUMBER.test(text) ? NUMBER_WEIGHT : ink * LABEL_SHARE;

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
        above.weight.ink += top.weight.ink;
        above.weight.links += top.weight.links;
      }
    } else if (node.nodeType === 3) {
      const { data } = node as Text;
      const ink = inkLength(data);
      top.weight.ink += ink;
      if (top.inLink) top.weight.links += ink;
      else top.weight.text += weightOf(data, ink);
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
      if (elements.of(child).text > here * DESCEND) best = child;
    }
    // A paragraph or a row of a table is no container: its neighbours belong to the same text.
    if (!best || /^(P|SPAN|FONT|H\d)$/.test(best.tagName))
      return (/^T[^D]/.test(at.tagName) && at.closest('table')?.parentElement) || at;
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
  const textOf = (element: Element): number => elements.of(element).text;
  const dense = densest(body, elements);
  const total = textOf(dense);
  const answer = (element: Element, rule: string): Container => {
    const { ink, links } = elements.of(element);
    return { element, rule, linkShare: links / Math.max(1, ink) };
  };
  // Every selector would look at the whole page; only these few can be the answer, the heaviest first.
  const near = [...elements.known.keys()]
    .filter((element) => textOf(element) > total * NEAR && textOf(element) * DESCEND <= total)
    .sort((a, b) => textOf(b) - textOf(a));

  const commented = byComment(document);
  if (commented && near.includes(commented)) return answer(commented, 'comment');
  for (const selector of [...CONTENT_SYSTEMS, ...GENERIC_CONTAINERS]) {
    const element = near.find((one) => one.matches(inAnyCase(selector)));
    if (element) return answer(element, `selector:${selector}`);
  }
  return answer(dense, 'density');
}
