import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { COPY_FORMATS, FILE_FORMATS } from '../../utils/export/index.ts';
import type { ReportDocument } from '../../utils/model.ts';
import { DownloadIcon, MarkdownIcon, TableIcon } from '../icons.tsx';
import { copyAs, fileFormatName } from '../words.ts';
import { useSidebar } from './context.ts';
import { copyFigures, saveDocument } from './exporting.ts';
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
      {document.figures.length > 0 && <CopySplit document={document} />}
      <SaveSplit document={document} />
    </footer>
  );
}

function CopySplit({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const last = model.settings.value.copyFormat;
  const copy = (format: typeof last): void => copyFigures(model, document, document.figures, format);
  return (
    <SplitButton
      formats={COPY_FORMATS}
      last={last}
      words={copyAs}
      icon={last === 'markdown' ? <MarkdownIcon /> : <TableIcon />}
      menu={i18n.t('copy.menu')}
      hint={i18n.t('copy.tableHint')}
      action="copy"
      testId="copy-all"
      menuTestId="copy-menu"
      isPrimary
      run={copy}
    />
  );
}

function SaveSplit({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const last = model.settings.value.fileFormat;
  const save = (format: typeof last): void => void saveDocument(model, document, format);
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
      run={save}
    />
  );
}
