import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { figureRow, toHtml, toTsv } from '../../utils/export/index.ts';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { CopyIcon, RowIcon } from '../icons.tsx';
import { indicatorNames } from '../indicators.ts';
import { language, timeBadge } from '../words.ts';
import { useSidebar } from './context.ts';
import type { RelationLine } from './figure-groups.ts';
import { copyValue, extraValue, sentenceParts } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { Relations } from './Relations.tsx';

interface Props {
  figure: Figure;
  document: ReportDocument;
  relations: readonly RelationLine[];
}

/** One figure: what it counts, what is printed, what that means, and its two copies. */
export function FigureRow({ figure, document, relations }: Props): JSX.Element {
  const model = useSidebar();
  const active = useComputed(() => model.activeFigure.value === figure.id);
  const label = figure.label || i18n.t('data.noLabel');
  return (
    <li
      class={`figure figure-${figure.time}`}
      data-testid="figure-row"
      data-figure={figure.id}
      aria-current={active.value ? 'true' : undefined}
    >
      <button
        type="button"
        class="figure-main"
        data-testid="figure-jump"
        title={figure.sentence}
        onClick={() => model.jumpToFigure(figure)}
      >
        <FigureName figure={figure} label={label} />
        <span class="figure-value" lang="zh-CN">
          <span class="figure-raw">{figure.raw}</span>
          {extraValue(figure) !== '' && <span class="figure-extra">{extraValue(figure)}</span>}
        </span>
        <span class="sr-only">{i18n.t('data.jumpHint')}</span>
      </button>
      <FigureCopies figure={figure} document={document} />
      {relations.length > 0 && <Relations lines={relations} />}
      {active.value && <FigureSentence figure={figure} />}
    </li>
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
      {figure.subject && <span class="figure-subject">{figure.subject}</span>}
    </span>
  );
}

function FigureCopies({ figure, document }: { figure: Figure; document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const copyRow = (): void => {
    const lang = language();
    const phase = model.phase.value;
    const url = phase.kind === 'ready' ? phase.reading.url : '';
    const rows = [
      figureRow(document, figure, url, { language: lang, indicatorName: indicatorNames(lang).name }),
    ];
    void model.copy(
      { text: toTsv(rows, lang, false), html: toHtml(rows, lang, false) },
      i18n.t('copy.rows', 1),
    );
  };
  const value = copyValue(figure);
  return (
    <span class="figure-copies">
      <IconButton
        name={i18n.t('data.copyValue', [value])}
        testId="copy-value"
        icon={<CopyIcon />}
        onClick={() => void model.copy({ text: value }, i18n.t('copy.value', [value]))}
      />
      <IconButton
        name={i18n.t('data.copyRow', [figure.label])}
        testId="copy-row"
        icon={<RowIcon />}
        onClick={copyRow}
      />
    </span>
  );
}

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
