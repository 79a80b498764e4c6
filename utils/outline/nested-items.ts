/** A point as its mark tells it; offsets are into the text scanned. */
export interface Marked {
  at: number;
  /** Where the words behind the mark begin. */
  from: number;
  ordinal: number | null;
  /** 一是, 二是: only these stand inside one another. */
  isCounted: boolean;
}

/** The name of a point that holds others, up to its stop. */
const LONGEST_NAME = 30;
const NAME = /^[^。；;]{2,}[。：:]\s?$/;

/** Whether between two points stands nothing but the name of the first: 三是加强互动。一是回应来信。 */
function isNamedOnly(text: string, { from }: Marked, next: Marked): boolean {
  return next.at - from <= LONGEST_NAME && NAME.test(text.slice(from, next.at));
}

/**
 * How deep each point stands, 0 or 1: 三是加强互动。一是回应来信。二是回访群众。四是…: a second 一是 right behind the
 * name of a point opens a list inside it, up to the point that goes on counting outside. Where 三是 would go on
 * with either list, it is of the outer one if that has several points in this text, and no other 三是 follows.
 */
export function depthsOf(text: string, points: readonly Marked[]): number[] {
  let outer: { ordinal: number; count: number } | null = null;
  let inner: number | null = null;
  const lastOf = new Map(points.map(({ ordinal, isCounted }, n) => [isCounted ? ordinal : null, n]));
  return points.map((point, n) => {
    const { ordinal, isCounted } = point;
    if (!isCounted || ordinal === null) return 0;
    const before = points[n - 1];
    if (inner === null) {
      if (ordinal === 1 && outer && before?.isCounted && isNamedOnly(text, before, point)) {
        inner = 1;
        return 1;
      }
      outer = { ordinal, count: ordinal === 1 ? 1 : (outer?.count ?? 0) + 1 };
      return 0;
    }
    const goesOn = ordinal === inner + 1;
    const again = (lastOf.get(ordinal) ?? n) > n;
    if (goesOn && (ordinal !== (outer?.ordinal ?? 0) + 1 || again || (outer?.count ?? 0) < 2)) {
      inner = ordinal;
      return 1;
    }
    inner = null;
    outer = { ordinal, count: (outer?.count ?? 0) + 1 };
    return 0;
  });
}
