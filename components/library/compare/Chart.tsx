import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameOfParts } from '../../../utils/export/file-name.ts';
import { download } from '../../sidebar/download.ts';
import { fileDrawing, pngBytes, svgText } from './chart-files.ts';
import { FILE_LOOK, type Look, PAGE_LOOK } from './charts.ts';

/** A file's width, px: that of a page of text. */
const FILE_WIDTH = 720;

interface ChartProps {
  title: string;
  /** What the chart says, for those who do not see it. */
  words: string;
  draw: (look: Look, width: number) => Element;
  /** Draws anew when it is another. */
  drawn: string;
  heading: ComponentChildren;
  children?: ComponentChildren;
  testId: string;
}

/** A chart with its name, its words, and itself as a file. */
export function Chart({ title, words, draw, drawn, heading, children, testId }: ChartProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(draw);
  latest.current = draw;
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return;
    const chart = latest.current(PAGE_LOOK, box.clientWidth);
    chart.setAttribute('aria-hidden', 'true');
    box.replaceChildren(chart);
  }, [drawn]);
  const file = (extension: string) => nameOfParts([title], extension);
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const caption = { title, note: i18n.t('compare.chartNote') };
    const drawing = fileDrawing(draw(FILE_LOOK, FILE_WIDTH), caption, FILE_LOOK.ground);
    try {
      if (kind === 'svg') download(svgText(drawing), 'image/svg+xml', file('svg'));
      else download(await pngBytes(drawing), 'image/png', file('png'));
      setSaid(i18n.t('compare.saved', [file(kind)]));
    } catch (error) {
      setSaid(i18n.t('compare.notSaved', [String(error)]));
    }
  };
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
