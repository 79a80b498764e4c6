import { type Settings, SHEET, WIDTH } from '../../utils/settings.ts';

/** Under this width of the view the sidebar is a sheet at the bottom, px. */
const NARROW_BELOW = 640;
/** The edge that a folded sidebar leaves at the side, and at the bottom of narrow screens, px. */
const SIDE_EDGE = 40;
const BOTTOM_EDGE = 48;
/** Beside the sidebar at least this share of the view stays the page's. */
const PAGE_SHARE = 0.35;
/** Above the sheet at least this much of the page stays in sight, px. */
const PAGE_HEIGHT = 56;

export interface ViewSize {
  width: number;
  height: number;
}

/** Where the sidebar stands and how much of the view it takes, px. */
export interface Placed {
  at: 'right' | 'left' | 'bottom';
  folded: boolean;
  /** Width at the side, height at the bottom; what can be reached by dragging, and what is meant now. */
  size: number;
  least: number;
  most: number;
  /** Whether the page makes room for it. */
  pushes: boolean;
}

/** The place of the sidebar by what is set and what the view allows. */
export function placed(settings: Settings, folded: boolean, view: ViewSize): Placed {
  if (view.width < NARROW_BELOW) {
    const most = Math.max(BOTTOM_EDGE, Math.min((view.height * SHEET.most) / 100, view.height - PAGE_HEIGHT));
    const least = Math.min((view.height * SHEET.least) / 100, most);
    const size = folded ? BOTTOM_EDGE : between(least, (view.height * settings.sheetHeight) / 100, most);
    return rounded({ at: 'bottom', folded, size, least, most, pushes: settings.mode === 'push' });
  }
  const most = Math.max(WIDTH.least, Math.min(WIDTH.most, view.width * (1 - PAGE_SHARE)));
  const size = folded ? SIDE_EDGE : between(WIDTH.least, settings.width, most);
  const pushes = settings.mode === 'push';
  return rounded({ at: settings.side, folded, size, least: WIDTH.least, most, pushes });
}

/** What a size reached by dragging or by keys is kept as. */
export function keptSize(place: Placed, size: number, view: ViewSize): Partial<Settings> {
  const wanted = between(place.least, size, place.most);
  if (place.at !== 'bottom') return { width: Math.round(wanted) };
  return { sheetHeight: between(SHEET.least, Math.round((wanted / view.height) * 100), SHEET.most) };
}

/** What of the view the sidebar covers at each edge, px. */
export function coveredBy(place: Placed): { bottom: number; left: number; right: number } {
  return { bottom: 0, left: 0, right: 0, [place.at]: place.size };
}

function between(least: number, wanted: number, most: number): number {
  return Math.min(Math.max(wanted, least), most);
}

function rounded(place: Placed): Placed {
  const { size, least, most } = place;
  return { ...place, size: Math.round(size), least: Math.round(least), most: Math.round(most) };
}

/** What scrolls a view: its panel, or where there is little height all that stands below the top bar. */
export function scrollerOf(inside: Element): HTMLElement | null {
  const panel = inside.closest<HTMLElement>('.panel');
  return panel && getComputedStyle(panel).overflowY === 'visible' ? panel.parentElement : panel;
}
