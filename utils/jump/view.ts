import type { View } from './follow.ts';
import { frameOf, frameOffset } from './rects.ts';
import { beyond, nestedScrollers, pageScroller } from './scrollers.ts';

/**
 * The part of the window in which a text scrolls: the innermost scrolling box around it, the frame it stands
 * in when that scrolls, else the window. `covered` and `coveredBottom` are what lies over the window, px.
 */
export function scrolledView(range: Range, covered: number, coveredBottom: number): View {
  const bottom = innerHeight - coveredBottom;
  const { scroller, box } = scrollerOf(range);
  const whole = beyond(scroller);
  const left = Math.max(0, whole - scroller.scrollTop);
  if (!box) return { top: covered, bottom, left, whole };
  return { top: Math.max(covered, box.top), bottom: Math.min(bottom, box.bottom), left, whole };
}

function scrollerOf(range: Range): { scroller: Element; box: { top: number; bottom: number } | null } {
  let node: Node | null = range.startContainer;
  for (;;) {
    const doc: Document | null = node.ownerDocument;
    if (!doc) break;
    const nested: Element | undefined = nestedScrollers(node)[0];
    const { y } = frameOffset(document, doc);
    if (nested) {
      const { top, bottom } = nested.getBoundingClientRect();
      return { scroller: nested, box: { top: top + y, bottom: bottom + y } };
    }
    const own = pageScroller(doc);
    const height = doc.defaultView?.innerHeight ?? 0;
    if (doc !== document && beyond(own) > 1) {
      return { scroller: own, box: { top: y, bottom: y + height } };
    }
    const frame: Element | null = frameOf(doc);
    if (doc === document || !frame) break;
    node = frame;
  }
  return { scroller: pageScroller(document), box: null };
}
