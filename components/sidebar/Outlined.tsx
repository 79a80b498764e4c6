import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { frameOffset } from '../../utils/jump/index.ts';
import { useSidebar } from './context.ts';

const MOST_BOXES = 60;

/** Where the browser cannot highlight the places jumped to by itself: outlines laid over the page. */
export function Outlined(): JSX.Element | null {
  return <Outlines ranges={useSidebar().jumps.outlined.value} testId="outlined" />;
}

interface Props {
  ranges: readonly Range[];
  testId: string;
  /** What is outlined, as the highlights tell them apart; a place jumped to without it. */
  look?: 'heading' | 'figure' | 'planned';
}

/** Outlines inside our own root, over those of the ranges that are in view. */
export function Outlines({ ranges, testId, look }: Props): JSX.Element | null {
  const model = useSidebar();
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  useEffect(() => {
    if (ranges.length === 0) return;
    const stop = new AbortController();
    const draw = (): void => {
      requestAnimationFrame(() => redraw(undefined));
    };
    window.addEventListener('scroll', draw, { capture: true, passive: true, signal: stop.signal });
    window.addEventListener('resize', draw, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [ranges]);
  const boxes = inView(ranges);
  if (boxes.length === 0) return null;
  return (
    <div class="overlay" data-theme={model.appearance.theme.value} aria-hidden="true" data-testid={testId}>
      {boxes.map((box) => (
        <span
          key={`${box.left} ${box.top}`}
          class={look ? `outlined outlined-${look}` : 'outlined'}
          style={{
            left: `${box.left - 2}px`,
            top: `${box.top - 2}px`,
            width: `${box.width + 4}px`,
            height: `${box.height + 4}px`,
          }}
        />
      ))}
    </div>
  );
}

/** The boxes that can be seen, as far as there is a use for so many. */
function inView(ranges: readonly Range[]): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const range of ranges) {
    boxes.push(...boxesOf(range).filter(({ top, bottom }) => bottom > 0 && top < innerHeight));
    if (boxes.length >= MOST_BOXES) break;
  }
  return boxes.slice(0, MOST_BOXES);
}

/** The boxes of a range in the view of this document, which may be another than its own. */
function boxesOf(range: Range): DOMRect[] {
  const { x, y } = frameOffset(document, range);
  return [...range.getClientRects()]
    .filter((box) => box.width > 0)
    .map((box) => new DOMRect(box.left + x, box.top + y, box.width, box.height));
}
