import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { COPY_FORMATS, FILE_FORMATS } from '../../utils/export/index.ts';
import type { ReportDocument } from '../../utils/model.ts';
import { DownloadIcon, MarkdownIcon, TableIcon } from '../icons.tsx';
import { copyAs, fileFormatName } from '../words.ts';
import { useSidebar } from './context.ts';
import { copyFigures, saveDocument } from './exporting.ts';
import { MenuButton } from './Menu.tsx';
import { lastFirst } from './menu-items.ts';
import { chosenFigures, SelectionBar } from './SelectionBar.tsx';

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
    <div class="split">
      <button
        type="button"
        class="button button-primary"
        data-testid="copy-all"
        title={i18n.t('copy.tableHint')}
        onClick={() => copy(last)}
      >
        {last === 'markdown' ? <MarkdownIcon /> : <TableIcon />}
        {copyAs(last)}
      </button>
      <MenuButton
        name={i18n.t('copy.menu')}
        class="button button-primary split-more"
        testId="copy-menu"
        items={() =>
          lastFirst(COPY_FORMATS, last).map((format) => ({
            id: `copy-${format}`,
            name: copyAs(format),
            run: () => copy(format),
          }))
        }
      />
    </div>
  );
}

function SaveSplit({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const last = model.settings.value.fileFormat;
  const save = (format: typeof last): void => void saveDocument(model, document, format);
  return (
    <div class="split">
      <button type="button" class="button" data-testid="save-all" onClick={() => save(last)}>
        <DownloadIcon />
        {i18n.t('save.as', [fileFormatName(last)])}
      </button>
      <MenuButton
        name={i18n.t('save.menu')}
        class="button split-more"
        testId="save-menu"
        items={() =>
          lastFirst(FILE_FORMATS, last).map((format) => ({
            id: `save-${format}`,
            name: i18n.t('save.as', [fileFormatName(format)]),
            run: () => save(format),
          }))
        }
      />
    </div>
  );
}
