import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { COPY_FORMATS, FILE_FORMATS } from '../../utils/export/index.ts';
import type { ReportDocument } from '../../utils/model.ts';
import { DownloadIcon, MarkdownIcon, TableIcon } from '../icons.tsx';
import { copyAs, fileFormatName } from '../words.ts';
import { useSidebar } from './context.ts';
import { copyShown, copyWhole, saveDocument, saveWhole } from './exporting.ts';
import { chosenFigures, SelectionBar } from './SelectionBar.tsx';
import { SplitButton } from './SplitButton.tsx';

/** Everything of the shown document to the clipboard or into a file: as it was done last, or from a menu. */
export function Footer({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const chosen = chosenFigures(document, model.data.selected.value);
  if (chosen.length > 0 && model.shownView.value === 'data') {
    return <SelectionBar document={document} figures={chosen} />;
  }
  return (
    <footer class="footer">
      {(document.figures.length > 0 || document.tables.length > 0) && <CopySplit document={document} />}
      <SaveSplit document={document} />
    </footer>
  );
}

function CopySplit({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const last = model.settings.value.copyFormat;
  const left = model.shownView.value === 'data' ? model.listed.value.length : document.figures.length;
  const documents = model.documents.value;
  // The page has more than the figures of this document.
  const hasMore = documents.length > 1 || documents.some(({ tables }) => tables.length > 0);
  const isPart = left < document.figures.length;
  const more = {
    id: 'copy-whole',
    name: i18n.t('copy.whole'),
    run: () => copyWhole(model, last, documents),
  };
  return (
    <SplitButton
      formats={COPY_FORMATS}
      last={last}
      words={(format) => (isPart ? i18n.t('copy.some', [copyAs(format), `${left}`]) : copyAs(format))}
      icon={last === 'markdown' ? <MarkdownIcon /> : <TableIcon />}
      menu={i18n.t('copy.menu')}
      hint={i18n.t('copy.tableHint')}
      action="copy"
      testId="copy-all"
      menuTestId="copy-menu"
      isPrimary
      more={isPart || hasMore ? [more] : []}
      run={(format) => copyShown(model, document, format)}
    />
  );
}

function SaveSplit({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const last = model.settings.value.fileFormat;
  const documents = model.documents.value;
  const more = {
    id: 'save-whole',
    name: i18n.t('save.whole', [fileFormatName(last), `${documents.length}`]),
    run: () => saveWhole(model, last, documents),
  };
  return (
    <SplitButton
      formats={FILE_FORMATS}
      last={last}
      words={(format) => i18n.t('save.as', [fileFormatName(format)])}
      icon={<DownloadIcon />}
      menu={i18n.t('save.menu')}
      action="save"
      testId="save-all"
      menuTestId="save-menu"
      more={documents.length > 1 ? [more] : []}
      run={(format) => saveDocument(model, document, format)}
    />
  );
}
