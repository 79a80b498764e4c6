import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameOfParts } from '../../../utils/export/file-name.ts';
import { download } from '../../sidebar/download.ts';
import { fileDrawing, pngBytes, svgText } from './chart-files.ts';
import { FILE_LOOK, type Look, PAGE_LOOK } from './charts.ts';

/** A file's width, px: that of a page of text. */
const FILE_WIDTH = 720;

type Draw = (look: Look, width: number) => Element;

interface ChartProps {
  title: string;
  /** What the chart says, for those who do not see it. */
  words: string;
  draw: Draw;
  /** Draws anew when it is another. */
  drawn: string;
  heading: ComponentChildren;
  children?: ComponentChildren;
  testId: string;
}

/** Where the chart is drawn, as wide as there is room; anew when `drawn` is another. */
function useDrawing(draw: Draw, drawn: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(draw);
  latest.current = draw;
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return;
    const chart = latest.current(PAGE_LOOK, box.clientWidth);
    chart.setAttribute('aria-hidden', 'true');
    box.replaceChildren(chart);
  }, [drawn]);
  return place;
}

/** Saves the chart as a file, and says how that went. */
async function saved(title: string, draw: Draw, kind: 'svg' | 'png'): Promise<string> {
  const name = nameOfParts([title], kind);
  const caption = { title, note: i18n.t('compare.chartNote') };
  const drawing = fileDrawing(draw(FILE_LOOK, FILE_WIDTH), caption, FILE_LOOK.ground);
  try {
    if (kind === 'svg') download(svgText(drawing), 'image/svg+xml', name);
    else download(await pngBytes(drawing), 'image/png', name);
    return i18n.t('compare.saved', [name]);
  } catch (error) {
    return i18n.t('compare.notSaved', [String(error)]);
  }
}

/** A chart with its name, its words, and itself as a file. */
export function Chart({ title, words, draw, drawn, heading, children, testId }: ChartProps): JSX.Element {
  const place = useDrawing(draw, drawn);
  const [said, setSaid] = useState('');
  const save = async (kind: 'svg' | 'png'): Promise<void> => setSaid(await saved(title, draw, kind));
  return (
    <figure class="chart" data-testid={testId}>
      <figcaption>
        {heading}
        <span class="chart-files">
          {(['svg', 'png'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-label={i18n.t('compare.saveChart', [title, kind.toUpperCase()])}
              data-testid={`chart-${kind}`}
              onClick={() => void save(kind)}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      <div ref={place} class="chart-place" role="img" aria-label={words} />
      {children}
      <span class="sr-only" role="status">
        {said}
      </span>
    </figure>
  );
}
