import { coveredTop } from './obstruction.ts';
import { documentsAround, rectIn, rectOf } from './rects.ts';
import { revealAround } from './reveal.ts';
import { beyond, nestedScrollers, pageScroller } from './scrollers.ts';

export interface JumpOptions {
  /** The sidebar's host element: never taken for a header of the page. */
  own: Element | null;
  /** 'start': the target comes to the top; 'nearest': a target in comfortable view stays where it is. */
  block: 'start' | 'nearest';
  /** What the sidebar covers of the view at its edges, px. */
  covered: { bottom: number; left: number; right: number };
  reducedMotion: boolean;
  /** Ends the jump where it is: another one begins. */
  signal: AbortSignal;
}

export interface JumpResult {
  /** False when the page hides the place (display: none, a closed tab). */
  visible: boolean;
  /** Closes what was opened on the way. */
  undo: () => void;
  /** When the page has come to rest. */
  settled: Promise<void>;
}

/** Air above the target, px. */
const AIR = 24;
/** Farther than this many views the scroll is instant: watching text fly by helps nobody. */
const SMOOTH_VIEWS = 3;
const MOST_FRAMES = 60;
/** Frames without movement after which a smooth scroll is over; it takes some to begin. */
const STILL = 6;
/** What a person does to scroll on their own. */
const TAKES_OVER = ['wheel', 'touchmove', 'pointerdown'];

/** Brings a range into view below whatever the page sticks to its top. */
export function jumpTo(range: Range, options: JumpOptions): JumpResult {
  const undo = revealAround(range.startContainer);
  const first = rectOf(range);
  if (!first) return { visible: false, undo, settled: Promise.resolve() };
  for (const scroller of nestedScrollers(range.startContainer)) centreIn(scroller, range);
  const settled = scrollPage(range, options);
  return { visible: true, undo, settled };
}

function centreIn(scroller: Element, range: Range): void {
  const target = rectOf(range);
  if (!target) return;
  const box = scroller.getBoundingClientRect();
  if (target.top >= box.top + AIR && target.bottom <= box.bottom - AIR) return;
  const offset = target.top - box.top - Math.max(AIR, scroller.clientHeight / 4);
  scroller.scrollBy({ top: offset, behavior: 'instant' });
}

async function scrollPage(range: Range, options: JumpOptions): Promise<void> {
  const taken = new AbortController();
  const ended = taken.signal;
  // A frame first, then the page around it.
  const documents = documentsAround(range);
  const letGo = (): void => {
    taken.abort();
    for (const doc of documents) halt(pageScroller(doc));
  };
  for (const doc of documents) {
    for (const type of TAKES_OVER) {
      doc.addEventListener(type, letGo, { capture: true, passive: true, signal: ended });
    }
  }
  // The next jump measures where its target stands: nothing may move under it.
  options.signal.addEventListener('abort', letGo, { signal: ended });
  for (const doc of documents) await scrollDocument(doc, range, options, ended);
  taken.abort();
}

/** Browsers finish a smooth scroll whatever is done meanwhile: this ends it where it is. */
function halt(scroller: Element): void {
  const { scrollTop } = scroller;
  // Firefox takes no notice of an order to go where the page already stands.
  for (const aside of [scrollTop ? -1 : 1, 0]) {
    scroller.scrollTo({ top: scrollTop + aside, behavior: 'instant' });
  }
}

async function scrollDocument(
  doc: Document,
  range: Range,
  options: JumpOptions,
  ended: AbortSignal,
): Promise<void> {
  const view = doc.defaultView;
  if (!view) return;
  const far = Math.abs(distance(range, doc, options).top) > SMOOTH_VIEWS * view.innerHeight;
  const behavior: ScrollBehavior = options.reducedMotion || far ? 'instant' : 'smooth';
  // Headers stick or unfold only once the page has moved: look again where it came to rest.
  for (const way of [behavior, 'instant'] as const) {
    if (ended.aborted) return;
    const { top, left } = distance(range, doc, options);
    if (Math.abs(top) < 2 && Math.abs(left) < 2) break;
    const scroller = pageScroller(doc);
    // Never scrollBy: Firefox adds it to a smooth scroll that still runs, and overshoots.
    scroller.scrollTo({
      top: scroller.scrollTop + top,
      left: scroller.scrollLeft + left,
      behavior: way,
    });
    await rest(doc, way === 'smooth', ended);
  }
}

/** How far a document must scroll, px; 0 when the target is where it should be. */
function distance(range: Range, doc: Document, options: JumpOptions): { top: number; left: number } {
  const target = rectIn(doc, range);
  const view = doc.defaultView;
  if (!target || !view) return { top: 0, left: 0 };
  const x = Math.min(Math.max(target.left + Math.min(target.width / 2, 40), 0), view.innerWidth - 1);
  const outer = view.parent === view || view.frameElement === null;
  const top = coveredTop(doc, x, options.own);
  const covered = outer ? options.covered : { bottom: 0, left: 0, right: 0 };
  const bottom = view.innerHeight - covered.bottom;
  const scroller = pageScroller(doc);
  return {
    top: reachable(vertical(target, top, bottom, options.block), scroller),
    left: horizontal(target, covered.left, view.innerWidth - covered.right),
  };
}

function vertical(target: DOMRect, top: number, bottom: number, block: JumpOptions['block']): number {
  const comfortable = target.top >= top + AIR / 2 && target.bottom <= bottom - AIR;
  if (block === 'nearest' && comfortable) return 0;
  const room = Math.max(0, bottom - top);
  return target.top - (block === 'start' ? top + AIR : top + Math.max(AIR, room / 3));
}

// Pages of fixed width run on under the sidebar.
function horizontal(target: DOMRect, left: number, right: number): number {
  if (target.left < left) return target.left - left - AIR;
  if (target.right <= right || target.left <= (left + right) / 2) return 0;
  return Math.min(target.right - right + AIR, target.left - left - AIR);
}

/** As much of an offset as the scroller has left: waiting for the rest would be waiting for ever. */
function reachable(offset: number, scroller: Element): number {
  const below = beyond(scroller) - scroller.scrollTop;
  return Math.max(-scroller.scrollTop, Math.min(offset, Math.max(0, below)));
}

/** Resolves when nothing scrolls any more or something else took over; at the latest after MOST_FRAMES. */
async function rest(doc: Document, smooth: boolean, ended: AbortSignal): Promise<void> {
  const view = doc.defaultView;
  if (!view) return;
  const scroller = pageScroller(doc);
  let still = 0;
  // Not by the event of its end: that may be the word of the jump before, which this one cut short.
  for (let frames = 0; still < (smooth ? STILL : 2) && frames < MOST_FRAMES && !ended.aborted; frames++) {
    const { scrollTop } = scroller;
    await frame(view);
    still = scroller.scrollTop === scrollTop ? still + 1 : 0;
  }
}

/** The next frame; a background tab gets none. */
const frame = (view: Window): Promise<unknown> =>
  new Promise((resolve) => {
    view.requestAnimationFrame(resolve);
    view.setTimeout(resolve, 200);
  });
