import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { COPY_FORMATS } from '../../utils/export/index.ts';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { CloseIcon, CopyIcon } from '../icons.tsx';
import { copyAs } from '../words.ts';
import { useSidebar } from './context.ts';
import { copyFigures } from './exporting.ts';
import { formatNumber } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { SplitButton } from './SplitButton.tsx';
import { type Tally, tallyOf } from './tally.ts';

/** The figures of the document that were chosen, in its order. */
export function chosenFigures(document: ReportDocument, selected: ReadonlySet<string>): Figure[] {
  return document.figures.filter(({ id }) => selected.has(id));
}

/** What the chosen figures come to, and their copy. */
export function SelectionBar(props: { document: ReportDocument; figures: readonly Figure[] }): JSX.Element {
  const { document, figures } = props;
  const model = useSidebar();
  const last = model.settings.value.copyFormat;
  const copy = (format: typeof last): void => copyFigures(model, document, figures, format);
  return (
    <section class="selection" data-testid="selection" aria-label={i18n.t('selection.name')}>
      <p role="status">
        <b>{i18n.t('selection.count', figures.length)}</b>
        {figures.length > 1 && <Sum tally={tallyOf(figures, document.relations)} />}
      </p>
      <SplitButton
        formats={COPY_FORMATS}
        last={last}
        words={copyAs}
        icon={<CopyIcon />}
        menu={i18n.t('copy.menu')}
        action="copy"
        testId="copy-selection"
        menuTestId="copy-selection-menu"
        isPrimary
        run={copy}
      />
      <IconButton
        name={i18n.t('selection.clear')}
        testId="clear-selection"
        icon={<CloseIcon />}
        onClick={() => model.data.clear()}
      />
    </section>
  );
}

function Sum({ tally }: { tally: Tally }): JSX.Element {
  const { sum, average, unit, isApproximate, why } = tally;
  const about = isApproximate ? `${i18n.t('selection.about')} ` : '';
  const shown = (value: number): string =>
    `${about}${formatNumber(Number(value.toFixed(2)))}${unit === '%' ? '%' : ` ${unit ?? ''}`}`.trimEnd();
  return (
    <>
      {sum !== null && <span>{i18n.t('selection.sum', [shown(sum)])}</span>}
      {average !== null && <span>{i18n.t('selection.average', [shown(average)])}</span>}
      {why !== null && <span class="muted">{i18n.t(`selection.why.${why}`)}</span>}
    </>
  );
}
