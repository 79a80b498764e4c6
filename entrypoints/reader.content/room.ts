import { effect, type ReadonlySignal } from '@preact/signals';
import type { Placed } from '../../components/sidebar/geometry.ts';
import { HIGHLIGHT_RULES, nestedScrollers, pageScroller } from '../../utils/jump/index.ts';

/** Shares of the view at which a line of text is looked for that must stay where it is. */
const ANCHORS = [0.3, 0.45, 0.6, 0.15];
/** A page that takes longer than this to lay out anew does not follow the pointer, ms. */
const SLOW = 40;

/**
 * Makes room for the sidebar. The style element is a child of our own host element: it reaches the page
 * as long as the host stands in it, and nothing of the page itself changes. While `dragging` a slow page
 * is left alone until the drag ends.
 */
export function makeRoom(
  host: HTMLElement,
  place: ReadonlySignal<Placed>,
  dragging: ReadonlySignal<boolean>,
  signal: AbortSignal,
): void {
  const style = document.createElement('style');
  host.append(style);
  let slow = false;
  let spacer: Spacer | null = null;
  const write = (text: string): void => {
    if (style.textContent !== text) style.textContent = text;
  };
  const apply = (): void => {
    const now = place.peek();
    keepingPlace(() => {
      // What lies behind the end would be measured with it. At its side it is not: there it stays meanwhile, or
      // a page scrolled that way would be thrown back.
      write(rules(now, now.at === 'bottom' ? null : spacer));
      spacer = spacerFor(now);
      write(rules(now, spacer));
    });
  };
  const stop = effect(() => {
    void place.value;
    if (dragging.value && slow) return;
    const began = performance.now();
    apply();
    slow = performance.now() - began > SLOW;
  });
  // Larger type, another contrast, late pictures: the page's width may be another one now.
  const sizes = new ResizeObserver(() => apply());
  if (document.body) sizes.observe(document.body);
  signal.addEventListener('abort', () => {
    stop();
    sizes.disconnect();
    keepingPlace(() => style.remove());
  });
}

// In Firefox an old script is dead the moment its extension goes; the sheet that the background brought goes
// with it, and takes the room away (see background.ts).
const ROOM = import.meta.env.FIREFOX ? 'var(--minglan-room, 0)' : '1';

/** An empty box behind the end of the page, px in page coordinates. */
interface Spacer {
  left: number;
  top: number;
  width: number;
  height: number;
}

function rules({ at, size, pushes }: Placed, spacer: Spacer | null): string {
  const room =
    pushes && at !== 'bottom'
      ? `html { margin-${at}: calc(${ROOM} * ${size}px) !important; width: auto !important;
        min-width: 0 !important; }`
      : '';
  const box = spacer
    ? `html::after { content: "" !important; position: absolute !important; left: ${spacer.left}px !important;
        top: ${spacer.top}px !important; width: calc(${ROOM} * ${spacer.width}px) !important;
        height: calc(${ROOM} * ${spacer.height}px) !important; visibility: hidden !important;
        pointer-events: none !important; }`
    : '';
  return `@media screen { ${room} ${box} }
    ${HIGHLIGHT_RULES}`;
}

/**
 * A page of fixed width runs under the sidebar, and the end of every page under the sheet: a spacer behind
 * it lets the person scroll there.
 */
function spacerFor({ at, size, pushes }: Placed): Spacer | null {
  const { body, documentElement, scrollingElement } = document;
  if (!pushes || !body || at === 'left') return null;
  // In quirks mode the body speaks for the window and the root for the content.
  const box = scrollingElement === body ? documentElement : body;
  const { left } = box.getBoundingClientRect();
  if (at === 'bottom') {
    const end = (scrollingElement ?? documentElement).scrollHeight;
    return { left: 0, top: Math.round(end), width: 1, height: size };
  }
  const edge = left + scrollX + box.scrollWidth;
  if (edge <= innerWidth - size) return null;
  return { left: Math.round(edge), top: 0, width: size, height: 1 };
}

/** Runs what reflows the page and scrolls so that the line being read stays where it was. */
function keepingPlace(change: () => void): void {
  const anchor = ANCHORS.map(lineAt).find((found) => found !== null);
  const scroller = anchor && (nestedScrollers(anchor.startContainer)[0] ?? pageScroller(document));
  // At its very top a page stays at its top.
  const top = scroller && scroller.scrollTop > 0 ? anchor.getBoundingClientRect().top : null;
  change();
  if (top === null || !scroller || !anchor) return;
  const moved = anchor.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) scroller.scrollBy({ top: moved, behavior: 'instant' });
}

interface CaretFinder {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The character of the page at this share of the view's height; null where there is no text. */
function lineAt(share: number): Range | null {
  const [x, y] = [innerWidth * 0.4, innerHeight * share];
  const finder = document as unknown as CaretFinder;
  const caret = finder.caretPositionFromPoint?.(x, y);
  const range = caret ? null : finder.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? range?.startContainer;
  const at = caret?.offset ?? range?.startOffset ?? 0;
  if (node?.nodeType !== Node.TEXT_NODE || node.getRootNode() !== document) return null;
  const found = document.createRange();
  const { length } = node as Text;
  found.setStart(node, Math.max(0, Math.min(at, length - 1)));
  found.setEnd(node, Math.min(length, at + 1));
  return found.getBoundingClientRect().height > 0 ? found : null;
}
