import { useComputed } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FIGURE_FORMATS, type FigureFormat } from '../../utils/export/index.ts';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { CopyIcon } from '../icons.tsx';
import { language, timeBadge } from '../words.ts';
import { useSidebar } from './context.ts';
import type { DataState } from './data-state.ts';
import { copyFigure } from './exporting.ts';
import type { RelationLine } from './figure-groups.ts';
import { boundsText, extraValue, sentenceParts } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { MenuButton } from './Menu.tsx';
import { lastFirst } from './menu-items.ts';
import { Relations } from './Relations.tsx';

interface Props {
  figure: Figure;
  document: ReportDocument;
  relations: readonly RelationLine[];
}

/** One figure: what it counts, what is printed, what that means; to be gone to, copied, chosen. */
export function FigureRow({ figure, document, relations }: Props): JSX.Element {
  const model = useSidebar();
  const own = useSought(model.data, figure.id);
  const active = useComputed(() => model.activeFigure.value === figure.id);
  const selected = useComputed(() => model.data.selected.value.has(figure.id));
  const label = figure.label || i18n.t('data.noLabel');
  return (
    <li
      ref={own}
      class={`figure figure-${figure.time}`}
      data-testid="figure-row"
      data-figure={figure.id}
      aria-current={active.value ? 'true' : undefined}
    >
      <input
        type="checkbox"
        class="figure-pick"
        data-testid="figure-pick"
        aria-label={i18n.t('data.pick', [`${label} ${figure.raw}`])}
        checked={selected.value}
        onClick={(event) => model.data.pick(figure.id, event.currentTarget.checked, event.shiftKey)}
      />
      <button
        type="button"
        class="figure-main"
        data-testid="figure-jump"
        title={figure.sentence}
        onClick={() => model.jumpToFigure(figure)}
      >
        <FigureName figure={figure} label={label} />
        <FigureValue figure={figure} />
        <span class="sr-only">{i18n.t('data.jumpHint')}</span>
      </button>
      <FigureCopies figure={figure} document={document} />
      {relations.length > 0 && <Relations figure={figure} lines={relations} />}
      {active.value && <FigureSentence figure={figure} />}
    </li>
  );
}

/** The row of a figure, which comes into view when the figure is sought. */
function useSought(data: DataState, id: string): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement | null>(null);
  const sought = useComputed(() => data.sought.value === id);
  useEffect(() => {
    if (!sought.value) return;
    row.current?.scrollIntoView({ block: 'center' });
    data.sought.value = null;
  }, [sought.value]);
  return row;
}

/** What is printed; below it what that means where it means more, and the bounds while it is looked at. */
function FigureValue({ figure }: { figure: Figure }): JSX.Element {
  const extra = extraValue(figure, language());
  const bounds = boundsText(figure);
  return (
    <span class="figure-value" lang="zh-CN">
      <span class="figure-raw">{figure.raw}</span>
      {extra !== '' && <span class="figure-extra">{extra}</span>}
      {figure.approx !== 'exact' && (
        <span class="figure-bounds" lang={language() === 'en' ? 'en' : 'zh-CN'}>
          {bounds === '' ? i18n.t('data.noBounds') : i18n.t('data.bounds', [bounds])}
        </span>
      )}
    </span>
  );
}

function FigureName({ figure, label }: { figure: Figure; label: string }): JSX.Element {
  return (
    <span class="figure-name" lang="zh-CN">
      <span class="figure-label">{label}</span>
      {figure.time !== 'actual' && (
        <span class={`badge badge-${figure.time}`} lang={language()}>
          {timeBadge(figure.time)}
        </span>
      )}
      {figure.subject && !label.includes(figure.subject) && (
        <span class="figure-subject">{figure.subject}</span>
      )}
    </span>
  );
}

/** Copies the figure in the way used last; the menu has the others. */
function FigureCopies({ figure, document }: { figure: Figure; document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  // The settings change with every step of a drag; a row asks only for what concerns it.
  const last = useComputed(() => model.settings.value.figureFormat).value;
  const name = (format: FigureFormat): string => i18n.t(WAYS[format]);
  return (
    <span class="figure-copies">
      <IconButton
        name={`${name(last)}：${figure.label} ${figure.raw}`}
        testId="copy-figure"
        icon={<CopyIcon />}
        onClick={() => copyFigure(model, document, figure, last)}
      />
      <MenuButton
        name={i18n.t('data.copyMenu', [figure.label])}
        class="icon-button figure-more"
        testId="copy-figure-menu"
        items={() =>
          lastFirst(FIGURE_FORMATS, last).map((format) => ({
            id: format,
            name: name(format),
            run: () => copyFigure(model, document, figure, format),
          }))
        }
      />
    </span>
  );
}
const WAYS = {
  'value-unit': 'data.copyValueUnit',
  value: 'data.copyValue',
  sentence: 'data.copySentence',
  row: 'data.copyRow',
} as const satisfies Record<FigureFormat, string>;

function FigureSentence({ figure }: { figure: Figure }): JSX.Element {
  const parts = sentenceParts(figure);
  return (
    <p class="sentence" lang="zh-CN">
      {parts ? (
        <>
          {parts.before}
          <mark>{parts.marked}</mark>
          {parts.after}
        </>
      ) : (
        figure.sentence
      )}
    </p>
  );
}
