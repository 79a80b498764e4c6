import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  COMPARISON_FORMATS,
  type ComparisonFormat,
  comparisonCsv,
  comparisonFileName,
  comparisonJson,
  comparisonMarkdown,
  comparisonSheets,
} from '../../../utils/export/comparison-files.ts';
import type { Comparison } from '../../../utils/library/compare/index.ts';
import { download } from '../../sidebar/download.ts';
import { language } from '../../words.ts';
import type { Aside } from '../aside/index.ts';
import type { CompareModel } from './compare-model.ts';

const FILES: Record<ComparisonFormat, { extension: string; type: string; name: string }> = {
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel',
  },
  csv: { extension: 'csv', type: 'text/csv', name: 'CSV' },
  json: { extension: 'json', type: 'application/json', name: 'JSON' },
  markdown: { extension: 'md', type: 'text/markdown', name: 'Markdown' },
};

async function contentOf(
  comparison: Comparison,
  format: ComparisonFormat,
  aside: Aside,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'xlsx':
      return aside.workbook(comparisonSheets(comparison, language()));
    case 'csv':
      return comparisonCsv(comparison, language());
    case 'json':
      return comparisonJson(comparison);
    case 'markdown':
      return comparisonMarkdown(comparison, language());
  }
}

/** Saves the comparison as a file, and says how that went. */
async function saved({ comparison, aside }: CompareModel, format: ComparisonFormat): Promise<string> {
  const { extension, type } = FILES[format];
  const name = comparisonFileName(comparison.value, extension, language());
  try {
    download(await contentOf(comparison.value, format, aside), type, name);
    return i18n.t('compare.saved', [name]);
  } catch (error) {
    return i18n.t('compare.notSaved', [String(error)]);
  }
}

const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** The whole comparison as a file. */
export function ExportBar({ model }: { model: CompareModel }): JSX.Element {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (format: ComparisonFormat): Promise<void> => {
    setBusy(true);
    setSaid(i18n.t('compare.saving'));
    // A workbook of hundreds of reports takes seconds: what is going on is on the screen first.
    await painted();
    setSaid(await saved(model, format));
    setBusy(false);
  };
  return (
    <section class="export-bar" aria-label={i18n.t('compare.export')}>
      <span class="muted" aria-hidden="true">
        {i18n.t('compare.export')}
      </span>
      {COMPARISON_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          disabled={busy}
          data-testid={`export-${format}`}
          onClick={() => void save(format)}
        >
          {FILES[format].name}
        </button>
      ))}
      <span class="export-said muted" role="status" data-testid="export-said">
        {said}
      </span>
    </section>
  );
}
