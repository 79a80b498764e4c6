import { i18n } from '#i18n';
import {
  type CopyFormat,
  type CopyText,
  circularText,
  citation,
  FILE_TYPES,
  type FigureFormat,
  type FileFormat,
  fileName,
  nameOfParts,
  plainValue,
  valueWithUnit,
} from '../../utils/export/index.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Check, Figure, Page, ReportDocument, StatutoryTable } from '../../utils/model.ts';
import { language } from '../words.ts';
import { download } from './download.ts';
import type { SidebarModel } from './sidebar-model.ts';

/** Copies figures, each with its source; the format is the one offered first from now on. */
export function copyFigures(
  model: SidebarModel,
  document: ReportDocument,
  figures: readonly Figure[],
  format: CopyFormat,
): void {
  remember(model, format);
  const [count, all] = [figures.length, document.figures.length];
  if (count === 0) {
    model.say(i18n.t('copy.nothing'));
    return;
  }
  const done = count < all ? i18n.t('copy.rowsOf', [`${count}`, `${all}`]) : i18n.t('copy.rows', count);
  void copyFrom(model, format, [{ ...document, figures: [...figures], tables: [] }], () => done);
}

function remember(model: SidebarModel, copyFormat: CopyFormat): void {
  if (model.settings.peek().copyFormat !== copyFormat) model.change({ copyFormat });
}

/** Copies statutory tables as the form has them, each with its source. */
export function copyTables(
  model: SidebarModel,
  document: ReportDocument,
  tables: readonly StatutoryTable[],
  format: CopyFormat,
): void {
  const only = { ...document, figures: [], tables: [...tables] };
  void copyFrom(model, format, [only], () => i18n.t('copy.tables', tables.length));
}

/** Copies what the view lists: the tables of the checks, the figures that the filter leaves, else all figures. */
export function copyShown(model: SidebarModel, document: ReportDocument, format: CopyFormat): void {
  const view = model.shownView.peek();
  remember(model, format);
  if (view === 'checks' && document.tables.length > 0) copyTables(model, document, document.tables, format);
  else copyFigures(model, document, view === 'data' ? model.listed.peek() : document.figures, format);
}

/** Copies the figures and tables of all documents of the page. */
export function copyWhole(model: SidebarModel, format: CopyFormat, documents: ReportDocument[]): void {
  void copyFrom(model, format, documents, (rows) =>
    i18n.t('copy.wholeDone', [`${rows}`, `${documents.length}`]),
  );
}

/** Tables are written in the background, where the official labels are. */
async function copyFrom(
  model: SidebarModel,
  format: CopyFormat | 'row',
  documents: ReportDocument[],
  done: (rows: number) => string,
): Promise<void> {
  const phase = model.phase.peek();
  if (phase.kind !== 'ready') return;
  const reading = { ...phase.reading, documents };
  const copy = (await sendMessage({
    type: 'copy',
    format,
    reading,
    language: language(),
  })) as CopyText | null;
  if (copy) await model.copy(copy, done(copy.rows));
  else model.say(i18n.t('copy.failed'));
}

/** Copies one figure in the way that was asked for, which is offered first from now on. */
export function copyFigure(
  model: SidebarModel,
  document: ReportDocument,
  figure: Figure,
  format: FigureFormat,
): void {
  if (model.settings.peek().figureFormat !== format) model.change({ figureFormat: format });
  if (format === 'row') {
    const only = { ...document, figures: [figure], tables: [] };
    void copyFrom(model, format, [only], () => i18n.t('copy.rows', 1));
    return;
  }
  const text = FIGURE_TEXTS[format](figure, document, model.url.peek());
  void model.copy({ text }, i18n.t('copy.value', [brief(text)]));
}

const FIGURE_TEXTS: Record<
  Exclude<FigureFormat, 'row'>,
  (figure: Figure, document: ReportDocument, url: string) => string
> = {
  value: plainValue,
  'value-unit': valueWithUnit,
  sentence: (figure, document, url) => citation(document, figure, url, today(), language()),
};

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

/** Saves a document as a file; the format is the one offered first from now on. */
export function saveDocument(model: SidebarModel, document: ReportDocument, format: FileFormat): void {
  if (model.settings.peek().fileFormat !== format) model.change({ fileFormat: format });
  void saveAs(model, format, [document], (extension) => fileName(document, extension));
}

/** Saves all documents of the page in one file, named as the page is. */
export function saveWhole(model: SidebarModel, format: FileFormat, documents: ReportDocument[]): void {
  void saveAs(model, format, documents, (extension, { heading, title }) =>
    nameOfParts([heading ?? title], extension),
  );
}

/** Files are written in the background, where the libraries and tables for them are. */
async function saveAs(
  model: SidebarModel,
  format: FileFormat,
  documents: ReportDocument[],
  nameFor: (extension: string, page: Page) => string,
): Promise<void> {
  const phase = model.phase.peek();
  if (phase.kind !== 'ready') return;
  const { extension, mime } = FILE_TYPES[format];
  const name = nameFor(extension, phase.page);
  const reading = { ...phase.reading, documents };
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
