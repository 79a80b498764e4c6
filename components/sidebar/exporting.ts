import { i18n } from '#i18n';
import {
  type CopyFormat,
  circularText,
  citation,
  FILE_TYPES,
  type FigureFormat,
  type FileFormat,
  figureRow,
  figuresAs,
  fileName,
  plainValue,
  type RowOptions,
  toHtml,
  toTsv,
  valueWithUnit,
} from '../../utils/export/index.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Check, Figure, ReportDocument } from '../../utils/model.ts';
import type { CopyContent } from '../clipboard.ts';
import { indicatorNames } from '../indicators.ts';
import { language } from '../words.ts';
import { download } from './download.ts';
import type { SidebarModel } from './sidebar-model.ts';

/** In the language of the interface. */
function rowOptions(model: SidebarModel): RowOptions {
  const lang = language();
  return { language: lang, indicatorName: indicatorNames(model.indicators.peek(), lang).name };
}

/** Copies figures, each with its source; the format is the one offered first from now on. */
export function copyFigures(
  model: SidebarModel,
  document: ReportDocument,
  figures: readonly Figure[],
  format: CopyFormat,
): void {
  if (model.settings.peek().copyFormat !== format) model.change({ copyFormat: format });
  if (figures.length === 0) {
    model.say(i18n.t('copy.nothing'));
    return;
  }
  const content = figuresAs(format, document, figures, model.url.peek(), rowOptions(model));
  void model.copy(content, i18n.t('copy.rows', figures.length));
}

/** Copies one figure in the way that was asked for, which is offered first from now on. */
export function copyFigure(
  model: SidebarModel,
  document: ReportDocument,
  figure: Figure,
  format: FigureFormat,
): void {
  if (model.settings.peek().figureFormat !== format) model.change({ figureFormat: format });
  const content = figureContent(model, document, figure, format);
  const done = format === 'row' ? i18n.t('copy.rows', 1) : i18n.t('copy.value', [brief(content.text)]);
  void model.copy(content, done);
}

function figureContent(
  model: SidebarModel,
  document: ReportDocument,
  figure: Figure,
  format: FigureFormat,
): CopyContent {
  const url = model.url.peek();
  const options = rowOptions(model);
  switch (format) {
    case 'value':
      return { text: plainValue(figure) };
    case 'value-unit':
      return { text: valueWithUnit(figure) };
    case 'sentence':
      return { text: citation(document, figure, url, today(), options.language) };
    case 'row': {
      const rows = [figureRow(document, figure, url, options)];
      return { text: toTsv(rows, options.language, false), html: toHtml(rows, options.language, false) };
    }
  }
}

/** Copies findings as a circular, each with its rule and its evidence. */
export function copyCircular(model: SidebarModel, document: ReportDocument, checks: readonly Check[]): void {
  const notes = checks.flatMap((check) => model.noteOf(check) ?? []);
  if (notes.length === 0) return;
  const text = circularText(document, notes, model.url.value);
  void model.copy({ text }, i18n.t('checks.circularDone', notes.length));
}

/** The day in the person's own time zone, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const brief = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** Saves the document as a file; the format is the one offered first from now on. */
export async function saveDocument(
  model: SidebarModel,
  document: ReportDocument,
  format: FileFormat,
): Promise<void> {
  if (model.settings.peek().fileFormat !== format) model.change({ fileFormat: format });
  const phase = model.phase.peek();
  if (phase.kind !== 'ready') return;
  const { extension, mime } = FILE_TYPES[format];
  const name = fileName(document, extension);
  // Files are written in the background, where the libraries and tables for them are.
  const reading = { ...phase.reading, documents: [document] };
  const message = { type: 'file', format, reading, text: phase.page.text, language: language() } as const;
  const answer = await sendMessage(message);
  if (typeof answer !== 'string' || answer === '') {
    model.say(i18n.t('save.failed'));
    return;
  }
  download(format === 'xlsx' ? bytesOf(answer) : answer, mime, name);
  model.say(i18n.t('save.done', [name]));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
