import { useEffect, useState } from 'preact/hooks';

/** Rows painted at once, and added at each step after: a long list must not hold the first paint. */
const FIRST = 80;
const STEP = 250;

/** How many rows may be shown now; grows without end, starts again when `list` changes. */
export function useGrowing(list: readonly { figures: readonly unknown[] }[]): number {
  const [shown, setShown] = useState({ list, room: FIRST });
  const room = shown.list === list ? shown.room : FIRST;
  const total = list.reduce((sum, group) => sum + group.figures.length, 0);
  useEffect(() => {
    if (room >= total) return;
    const timer = setTimeout(() => setShown({ list, room: room + STEP }), 16);
    return () => clearTimeout(timer);
  }, [list, room, total]);
  return room;
}
