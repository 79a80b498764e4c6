import { i18n } from '#i18n';
import { headingText, outlineMarkdown, outlineText } from '../../utils/export/index.ts';
import { fragmentAddress } from '../../utils/jump/index.ts';
import type { PageCommand } from '../../utils/messages.ts';
import type { Figure, ReportDocument, Section } from '../../utils/model.ts';
import { copyFigure } from './exporting.ts';
import type { SidebarModel } from './sidebar-model.ts';

/** Characters around a heading that may be needed to tell it from others of the same words. */
const AROUND = 80;

/** What can be done from anywhere, by a key in the sidebar or a shortcut of the browser. */
export function run(command: PageCommand, model: SidebarModel): void {
  ACTIONS[command](model);
}

const ACTIONS: Record<PageCommand, (model: SidebarModel) => void> = {
  'next-section': (model) => stepSection(model, 1),
  'previous-section': (model) => stepSection(model, -1),
  'next-figure': (model) => stepFigure(model, 1),
  'previous-figure': (model) => stepFigure(model, -1),
  'copy-current': copyCurrent,
};

function stepSection(model: SidebarModel, by: 1 | -1): void {
  const sections = model.sections.value;
  const at = sections.findIndex(({ id }) => id === model.currentSection.value);
  const next = sections[at < 0 && by < 0 ? -1 : at + by];
  if (next) model.jumpToSection(next);
  else model.say(i18n.t(by > 0 ? 'keys.lastSection' : 'keys.firstSection'));
}

/** The figures in the order of the page; those of the tables are no part of it. */
function stepFigure(model: SidebarModel, by: 1 | -1): void {
  const figures = [...(model.document.value?.figures ?? [])].sort((a, b) => a.start - b.start);
  const active = figures.findIndex(({ id }) => id === model.activeFigure.value);
  const next = active >= 0 ? figures[active + by] : figureHere(model, figures, by);
  if (next) {
    // The list goes along, as soon as it holds the figure.
    model.data.sought.value = next.id;
    model.jumpToFigure(next);
  } else model.say(i18n.t(by > 0 ? 'keys.lastFigure' : 'keys.firstFigure'));
}

/** Where no figure was chosen yet: the first one in or behind the part being read, or the last before it. */
function figureHere(model: SidebarModel, figures: readonly Figure[], by: 1 | -1): Figure | undefined {
  const section = model.sections.value.find(({ id }) => id === model.currentSection.value);
  const from = section?.start ?? 0;
  if (by > 0) return figures.find(({ start }) => start >= from);
  return figures.filter(({ start }) => start < from).at(-1);
}

/** The figure that was chosen, else the part being read, with its source. */
function copyCurrent(model: SidebarModel): void {
  const document = model.document.value;
  const figure = document?.figures.find(({ id }) => id === model.activeFigure.value);
  const section = model.sections.value.find(({ id }) => id === model.currentSection.value);
  if (document && figure) copyFigure(model, document, figure, model.settings.value.figureFormat);
  else if (document && section) copySection(model, document, section);
  else model.say(i18n.t('keys.nothingCurrent'));
}

function copySection(model: SidebarModel, document: ReportDocument, section: Section): void {
  const text = model.textOf(section.start, section.bodyEnd).trim();
  const source = [document.title, linkTo(model, section) ?? model.url.value].filter(Boolean).join('\n');
  void model.copy(
    { text: `${text}\n\n${source}\n` },
    i18n.t('outline.copiedSection', [headingText(section)]),
  );
}

/** Goes to a section from its line in the outline, which has the keyboard from then on. */
export function openSection(model: SidebarModel, section: Section): void {
  model.outline.focused.value = section.id;
  model.jumpToSection(section);
}

/** The outline as indented text or as a Markdown list. */
export function copyOutline(model: SidebarModel, document: ReportDocument, as: 'text' | 'markdown'): void {
  const text = as === 'text' ? outlineText(document) : outlineMarkdown(document);
  void model.copy({ text }, i18n.t('outline.copied', model.sections.value.length));
}

/** An address that leads to this section in any browser, to the clipboard. */
export function copyLink(model: SidebarModel, section: Section): void {
  const address = linkTo(model, section);
  if (address === null) model.say(i18n.t('outline.noLink'));
  else void model.copy({ text: address }, i18n.t('outline.copiedLink', [headingText(section)]));
}

// A heading inside a frame is found only at the frame's own address.
function linkTo(model: SidebarModel, section: Section): string | null {
  const phase = model.phase.peek();
  if (phase.kind !== 'ready') return null;
  const page = phase.places.range(section.start, section.end)?.startContainer.ownerDocument;
  if (!page?.body) return null;
  const quoted = {
    text: model.textOf(section.start, section.end),
    before: model.textOf(Math.max(0, section.start - AROUND), section.start),
    after: model.textOf(section.end, section.end + AROUND),
  };
  return fragmentAddress(page.URL, quoted, page.body.innerText);
}
