import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { scrollerOf } from './geometry.ts';

/** Rows drawn at once, and added whenever the end of the list comes near. */
const FIRST = 16;
const STEP = 24;
/** How far below the panel the end counts as near. */
const NEAR = '200px';

interface Growing {
  /** How many rows are to be drawn. */
  room: number;
  /** There are more rows than that. */
  hasMore: boolean;
  /** Goes to an element behind the last row. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * A long list drawn as far as it is looked at: what is not drawn costs nothing when the filter changes.
 * It begins again when `list` changes, and never grows shorter than `least` once asked for.
 */
export function useGrowing(list: readonly { figures: readonly unknown[] }[], least: number): Growing {
  const end = useRef<HTMLDivElement | null>(null);
  const drawn = useRef({ list, room: FIRST });
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  if (drawn.current.list !== list) drawn.current = { list, room: FIRST };
  drawn.current.room = Math.max(drawn.current.room, least);
  const { room } = drawn.current;
  const total = list.reduce((sum, group) => sum + group.figures.length, 0);
  const hasMore = room < total;
  useEffect(() => {
    const last = end.current;
    if (!hasMore || !last) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        drawn.current.room = room + STEP;
        redraw(undefined);
      },
      { root: scrollerOf(last), rootMargin: `0px 0px ${NEAR}` },
    );
    watch.observe(last);
    return () => watch.disconnect();
  }, [list, room, hasMore]);
  return { room, hasMore, end };
}
