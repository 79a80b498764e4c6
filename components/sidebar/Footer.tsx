import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { documentRows, type Row, toHtml, toMarkdown, toTsv } from '../../utils/export/index.ts';
import type { ReportDocument } from '../../utils/model.ts';
import { MarkdownIcon, TableIcon } from '../icons.tsx';
import { indicatorNames } from '../indicators.ts';
import { language } from '../words.ts';
import { useSidebar } from './context.ts';

/** Everything of the shown document to the clipboard, as cells or as Markdown. */
export function Footer({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const lang = language();
  const rows = (): Row[] => {
    const phase = model.phase.value;
    const url = phase.kind === 'ready' ? phase.reading.url : '';
    return documentRows(document, url, { language: lang, indicatorName: indicatorNames(lang).name });
  };
  const copy = (build: (rows: Row[]) => { text: string; html?: string }): void => {
    const all = rows();
    if (all.length === 0) model.say(i18n.t('copy.nothing'));
    else void model.copy(build(all), i18n.t('copy.rows', all.length));
  };
  return (
    <footer class="footer">
      <button
        type="button"
        class="button button-primary"
        data-testid="copy-table"
        title={i18n.t('copy.tableHint')}
        onClick={() => copy((all) => ({ text: toTsv(all, lang), html: toHtml(all, lang) }))}
      >
        <TableIcon />
        {i18n.t('copy.table')}
      </button>
      <button
        type="button"
        class="button"
        data-testid="copy-markdown"
        onClick={() => copy((all) => ({ text: toMarkdown(all, lang) }))}
      >
        <MarkdownIcon />
        {i18n.t('copy.markdown')}
      </button>
    </footer>
  );
}
