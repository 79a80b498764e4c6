/** A place whose distance from the view's top can be asked for; null when it is not laid out. */
export interface Stop {
  id: string;
  top: () => number | null;
}

export interface View {
  /** Where reading begins (below sticky headers) and ends, px from the view's top. */
  top: number;
  bottom: number;
  /** Px left to scroll downwards, and in all. */
  left: number;
  whole: number;
}

/**
 * The id of the stop that is being read: the last one above the reading line. Over the last view of the
 * page the line sinks from the top to the bottom, so that short last sections get their turn too.
 * Stops come in page order; the search is binary.
 */
export function currentStop(stops: readonly Stop[], view: View): string | null {
  const line = readingLine(view);
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(stops, middle, line)) low = middle + 1;
    else high = middle;
  }
  return stops[low - 1]?.id ?? null;
}

function readingLine(view: View): number {
  const height = view.bottom - view.top;
  const start = view.top + Math.min(120, height / 4);
  const span = Math.min(height, view.whole);
  const done = span > 0 ? 1 - Math.min(1, view.left / span) : 0;
  return start + (view.bottom - start) * done;
}

// A stop without layout stands where the next laid-out one stands.
function isAbove(stops: readonly Stop[], from: number, line: number): boolean {
  for (let at = from; at < stops.length; at++) {
    const top = stops[at]?.top() ?? null;
    if (top !== null) return top <= line;
  }
  return false;
}
