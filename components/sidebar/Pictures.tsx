import type { JSX } from 'preact';

/** px; the edge leaves room for the dots at both ends. */
const [WIDTH, HEIGHT, EDGE] = [46, 20, 4];

/** From one value to another, drawn from zero up: the words beside it say the same. */
export function Slope({ from, to }: { from: number; to: number }): JSX.Element | null {
  const most = Math.max(from, to);
  if (most <= 0 || from < 0 || to < 0) return null;
  const y = (value: number): number => HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
  return (
    <svg class="slope" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="slope-ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      <path d={`M${EDGE} ${y(from)}L${WIDTH - EDGE} ${y(to)}`} />
      <circle class="slope-from" cx={EDGE} cy={y(from)} r="2.2" />
      <circle class="slope-to" cx={WIDTH - EDGE} cy={y(to)} r="2.8" />
    </svg>
  );
}

/** A share as a bar of a hundred; the words beside it say the same. */
export function ShareBar({ percent }: { percent: number }): JSX.Element | null {
  if (percent < 0 || percent > 100) return null;
  return (
    <span class="share" aria-hidden="true">
      <span style={{ width: `${percent}%` }} />
    </span>
  );
}
