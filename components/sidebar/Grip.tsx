import type { JSX, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SHEET, WIDTH } from '../../utils/settings.ts';
import { useSidebar } from './context.ts';
import type { Placed } from './geometry.ts';

/** Px that an arrow key moves the edge, and with Page Up and Page Down. */
const STEP = 16;
const LEAP = 80;

/** The size that a key asks for; the arrows follow the edge that moves. */
function sizeBy(key: string, { at, size, least, most }: Placed): number | null {
  const grows = { right: 'ArrowLeft', left: 'ArrowRight', bottom: 'ArrowUp' }[at];
  const shrinks = { right: 'ArrowRight', left: 'ArrowLeft', bottom: 'ArrowDown' }[at];
  const sizes: Record<string, number> = {
    [grows]: size + STEP,
    [shrinks]: size - STEP,
    PageUp: size + LEAP,
    PageDown: size - LEAP,
    Home: least,
    End: most,
  };
  return Object.hasOwn(sizes, key) ? (sizes[key] as number) : null;
}

/** How far a pointer at this place drags the sidebar out, px. */
function reachOf({ clientX, clientY }: PointerEvent, { at }: Placed): number {
  if (at === 'left') return clientX;
  return at === 'right' ? innerWidth - clientX : innerHeight - clientY;
}

/** The edge between page and sidebar: dragged, or moved by the arrows; a double click sets it back. */
export function Grip(): JSX.Element {
  const model = useSidebar();
  const place = model.place.value;
  const drag = useDrag();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter, which no element of HTML is
    <div
      class="grip"
      role="separator"
      tabIndex={0}
      data-testid="grip"
      aria-label={i18n.t(place.at === 'bottom' ? 'layout.height' : 'layout.width')}
      aria-orientation={place.at === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuenow={place.size}
      aria-valuemin={place.least}
      aria-valuemax={place.most}
      aria-valuetext={i18n.t('layout.pixels', [String(place.size)])}
      title={i18n.t('layout.gripHint')}
      {...drag}
      onDblClick={() => {
        model.resize(place.at === 'bottom' ? (innerHeight * SHEET.usual) / 100 : WIDTH.usual, true);
      }}
      onKeyDown={(event) => {
        const size = sizeBy(event.key, place);
        if (size === null) return;
        model.resize(size, true);
        event.preventDefault();
      }}
    />
  );
}

/** What drags the edge along with the pointer that grabbed it; the size is kept when it lets go. */
function useDrag() {
  const model = useSidebar();
  const place = model.place.value;
  const grabbed = useRef<number | null>(null);
  const end = (event: PointerEvent): void => {
    if (grabbed.current === null) return;
    model.resize(reachOf(event, place) + grabbed.current, true);
    grabbed.current = null;
    model.dragging.value = false;
  };
  return {
    onPointerDown(event: TargetedPointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      grabbed.current = place.size - reachOf(event, place);
      model.dragging.value = true;
    },
    onPointerMove(event: PointerEvent): void {
      if (grabbed.current !== null) model.resize(reachOf(event, place) + grabbed.current, false);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
