/** Px by which a pointer may miss a line of text. */
const SLACK = 2;

interface Caret {
  node: Node;
  offset: number;
}

/**
 * Which of these ranges is under a point of the view: its index, null for none. Ranges come in page order
 * and are made on demand, a few for each question.
 */
export function rangeAt(
  x: number,
  y: number,
  count: number,
  range: (index: number) => Range | null,
): number | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const side = sideOf(range(middle), caret);
    if (side === null) return null;
    if (side === 0) return isUnder(range(middle), x, y) ? middle : null;
    if (side < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

/** Before the range -1, in it 0, after it 1; null where that cannot be told. */
function sideOf(range: Range | null, { node, offset }: Caret): number | null {
  if (!range) return null;
  try {
    return range.comparePoint(node, offset);
  } catch {
    // The point stands in another tree.
    return null;
  }
}

function isUnder(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}

interface Carets {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretAt(x: number, y: number): Caret | null {
  const own = document as unknown as Carets;
  const position = own.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = own.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
