import { TARGET_HIGHLIGHT } from '../../utils/jump/index.ts';

/** Width of the sidebar and the view width under which it becomes a sheet at the bottom, px. */
const SIDEBAR_WIDTH = 380;
const NARROW_BELOW = 640;
/** Share of the view that the bottom sheet takes. */
const SHEET_SHARE = 0.55;

function isNarrow(): boolean {
  return innerWidth < NARROW_BELOW;
}

/** What the sidebar covers of the view: its own width, or the height of the sheet. */
export function covered(): { coveredBottom: number; coveredRight: number } {
  if (isNarrow()) return { coveredBottom: Math.round(innerHeight * SHEET_SHARE), coveredRight: 0 };
  return { coveredBottom: 0, coveredRight: SIDEBAR_WIDTH };
}

/**
 * Makes room for the sidebar. The style element is a child of our own host element: it reaches the page
 * as long as the host stands in it, and nothing of the page itself changes.
 */
export function pushPage(host: HTMLElement, signal: AbortSignal): void {
  const style = document.createElement('style');
  host.append(style);
  const apply = (): void => {
    style.textContent = rules(null);
    const edge = contentEdge();
    if (!isNarrow() && edge > innerWidth - SIDEBAR_WIDTH) style.textContent = rules(edge);
  };
  keepingPlace(apply);
  window.addEventListener('resize', apply, { passive: true, signal });
  signal.addEventListener('abort', () => keepingPlace(() => style.remove()));
}

// A page of fixed width runs under the sidebar; a spacer lets the person scroll to its end.
function rules(edge: number | null): string {
  const spacer =
    edge === null
      ? ''
      : `html::after { content: "" !important; position: absolute !important; top: 0 !important;
          left: ${Math.round(edge)}px !important; width: ${SIDEBAR_WIDTH}px !important; height: 1px !important;
          visibility: hidden !important; pointer-events: none !important; }`;
  return `
    @media screen and (min-width: ${NARROW_BELOW}px) {
      html { margin-right: ${SIDEBAR_WIDTH}px !important; width: auto !important; min-width: 0 !important; }
      ${spacer}
    }
    @media screen and (max-width: ${NARROW_BELOW - 0.02}px) {
      html { margin-bottom: ${SHEET_SHARE * 100}vh !important; }
    }
    ::highlight(${TARGET_HIGHLIGHT}) { background-color: #ffe08a; color: #1c1a16; }`;
}

/** Right edge of what the body holds, in page coordinates. */
function contentEdge(): number {
  const { body, documentElement, scrollingElement } = document;
  if (!body) return 0;
  // In quirks mode the body speaks for the window and the root for the content.
  const box = scrollingElement === body ? documentElement : body;
  return box.getBoundingClientRect().left + scrollX + box.scrollWidth;
}

/** Runs what reflows the page and scrolls so that the text being read stays where it was. */
function keepingPlace(change: () => void): void {
  const anchor = scrollY > 0 ? document.elementFromPoint(innerWidth / 3, innerHeight / 3) : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (anchor?.getBoundingClientRect().top ?? 0) - before;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
}
