import type { ComponentChildren, JSX } from 'preact';
import type { Figure } from '../../utils/model.ts';
import { useSidebar } from './context.ts';

interface TileMainProps {
  figure: Figure;
  children: ComponentChildren;
}

/** What a tile says of a figure; a press goes to where it is printed. */
export function TileMain({ figure, children }: TileMainProps): JSX.Element {
  const model = useSidebar();
  return (
    <button
      type="button"
      class="tile-main"
      title={figure.sentence}
      onClick={() => model.jumpToFigure(figure)}
    >
      {children}
    </button>
  );
}
