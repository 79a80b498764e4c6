import { effect } from '@preact/signals';
import {
  coveredTop,
  currentStop,
  nestedScrollers,
  pageScroller,
  type Stop,
  type View,
} from '../../utils/jump/index.ts';
import type { SidebarModel } from './sidebar-model.ts';

/** Px the person must scroll before a section jumped to loses its light. */
const PIN_PX = 60;
/** Measuring sticky headers costs hit tests: not on every frame. */
const COVERED_MS = 1000;

/** Lights the section being read while the page, or a box in it, scrolls. */
export function followPage(model: SidebarModel, signal: AbortSignal): () => void {
  let frame = 0;
  let pinnedAt: number | null = null;
  let covered = { at: -COVERED_MS, top: 0 };

  const update = (): void => {
    frame = 0;
    const phase = model.phase.value;
    const [first] = model.sections.value;
    if (phase.kind !== 'ready' || !first) return;
    const range = phase.places.range(first.start, first.end);
    if (!range) return;
    if (performance.now() - covered.at > COVERED_MS) {
      covered = { at: performance.now(), top: coveredTop(document, columnOf(range), model.host.element) };
    }
    const view = viewOf(range, covered.top, model.host.covered().coveredBottom);
    if (keepsPin(view)) return;
    const stops = model.sections.value.map(
      (section): Stop => ({ id: section.id, top: () => topOf(section) }),
    );
    model.currentSection.value = currentStop(stops, view);
  };
  const topOf = (place: { start: number; end: number }): number | null => {
    const phase = model.phase.value;
    const range = phase.kind === 'ready' ? phase.places.range(place.start, place.end) : null;
    const box = range?.getBoundingClientRect();
    return box && box.height > 0 ? box.top : null;
  };
  // While the jump itself scrolls the page the light stays; then until the person moves on.
  const keepsPin = (view: View): boolean => {
    if (model.pinned === null) {
      pinnedAt = null;
      return false;
    }
    if (model.jumping.value) {
      pinnedAt = view.left;
      return true;
    }
    pinnedAt ??= view.left;
    if (Math.abs(view.left - pinnedAt) < PIN_PX) return true;
    model.pinned = null;
    pinnedAt = null;
    return false;
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(update);
  };
  document.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  window.addEventListener('resize', schedule, { passive: true, signal });
  // Where a jump came to rest is where the pin is measured from, even if the page did not have to move.
  const stopRest = effect(() => {
    if (!model.jumping.value) schedule();
  });
  signal.addEventListener('abort', () => {
    stopRest();
    cancelAnimationFrame(frame);
  });
  return schedule;
}

function columnOf(range: Range): number {
  return Math.max(0, range.getBoundingClientRect().left + 20);
}

/** The box the text scrolls in: the innermost scroller around it, else the window. */
function viewOf(range: Range, covered: number, coveredBottom: number): View {
  const nested = nestedScrollers(range.startContainer)[0];
  const scroller = nested ?? pageScroller(document);
  const whole = scroller.scrollHeight - scroller.clientHeight;
  const left = Math.max(0, whole - scroller.scrollTop);
  if (!nested) return { top: covered, bottom: innerHeight - coveredBottom, left, whole };
  const box = nested.getBoundingClientRect();
  return {
    top: Math.max(covered, box.top),
    bottom: Math.min(innerHeight - coveredBottom, box.bottom),
    left,
    whole,
  };
}
