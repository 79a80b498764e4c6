import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Figure, Reading, ReportDocument, Section } from '../../utils/model.ts';
import type { SettingsChange } from '../../utils/settings.ts';
import type { Appearance } from '../appearance.ts';
import type { CopyContent } from '../clipboard.ts';
import { indicatorNames } from '../indicators.ts';
import { language } from '../words.ts';
import { DataState } from './data-state.ts';
import { keptSize, type Placed, placed, type ViewSize } from './geometry.ts';
import { Keeping } from './keeping.ts';
import type { OpenMenu } from './menu-items.ts';
import { flatSections } from './outline-rows.ts';
import { OutlineState } from './outline-state.ts';
import { PageJumps } from './page-jumps.ts';
import { ReadingState } from './reading-state.ts';
import type { Place, PlaceFinder, ReadPage, SidebarHost } from './sidebar-types.ts';
import { Speech } from './speech.ts';

/** The state of one sidebar and what can be done with it; views only read signals and call these. */
export class SidebarModel extends ReadingState {
  readonly filter = signal('');
  readonly currentSection = signal<string | null>(null);
  /** How the figures are listed and chosen. */
  readonly data = new DataState();
  /** What the indicators are called, in the language that is spoken now. */
  readonly names = computed(() => {
    void this.appearance.spoken.value;
    return indicatorNames(this.indicators.value, language());
  });
  /** The figures that the person wants to see, in the order that was asked for. */
  readonly listed: ReadonlySignal<readonly Figure[]> = computed(() =>
    this.data.list(this.document.value?.figures ?? [], this.filter.value, this.names.value.name),
  );
  readonly activeFigure = signal<string | null>(null);
  readonly speech = new Speech();
  /** The menu that is open; there is never more than one. */
  readonly menu = signal<OpenMenu | null>(null);
  readonly jumps = new PageJumps();
  /** Set while the page is where a jump brought it: the section jumped to stays lit. */
  pinned: string | null = null;
  /** Counts how often the same text was found in other nodes. */
  readonly placesMoved = signal(0);
  /** How much of the text has come into view, percent. */
  readonly progress = signal(0);

  /** The hint of the first run is shown. */
  readonly hint: Signal<boolean>;
  /** The list of keys is open. */
  readonly help = signal(false);
  /** The quick settings are open. */
  readonly quick = signal(false);
  /** The sidebar is only an edge. */
  readonly folded: Signal<boolean>;
  /** The person is dragging its edge. */
  readonly dragging = signal(false);
  readonly #viewSize = signal<ViewSize>(viewNow());
  readonly place: ReadonlySignal<Placed> = computed(() =>
    placed(this.settings.value, this.folded.value, this.#viewSize.value),
  );

  readonly outline = new OutlineState(this.document, this.currentSection);
  readonly keeping: Keeping;
  readonly host: SidebarHost;

  constructor(host: SidebarHost, appearance: Appearance) {
    super(appearance);
    this.host = host;
    this.keeping = new Keeping(host.library);
    this.folded = signal(this.settings.peek().foldedHosts.includes(location.host));
    this.hint = signal(!this.settings.peek().hintSeen);
  }

  /** Sets something: seen at once, then kept. */
  change(change: SettingsChange): void {
    this.appearance.preview(change, this.host.change(change));
  }

  /** Who has read the hint, or found out by doing, is not shown it again. */
  hintRead(): void {
    if (!this.settings.peek().hintSeen) this.change({ hintSeen: true });
  }

  /** The view has another size now. */
  resized(): void {
    this.#viewSize.value = viewNow();
  }

  /** Folds the sidebar to its edge, or brings it back; remembered for this site. */
  fold(folded: boolean): void {
    this.folded.value = folded;
    this.host.site('foldedHosts', folded);
  }

  /** Gives the sidebar another width or height, px; `keep` when the person has let go. */
  resize(size: number, keep: boolean): void {
    const change = keptSize(this.place.value, size, this.#viewSize.value);
    if (keep) this.change(change);
    else this.appearance.preview(change);
  }

  /** Takes a reading; one of the same page keeps document, folds and filter. */
  show(read: ReadPage): void {
    const before = this.phase.value;
    this.phase.value = { kind: 'ready', ...read };
    void this.dismissed.load(read.page.url);
    const document = this.document.value;
    if (document) this.outline.adopt(document);
    // A counter in the text is a change, but none to speak of.
    if (before.kind === 'ready' && gist(before.reading) !== gist(read.reading)) this.say(i18n.t('updated'));
    void this.keeping.look(read.page, read.reading, this.settings.peek().keepAutomatically);
  }

  /** The same text, found in other nodes and perhaps at another address. */
  relocate(places: PlaceFinder, url: string): void {
    const phase = this.phase.peek();
    if (phase.kind !== 'ready') return;
    phase.places = places;
    this.placesMoved.value++;
    if (phase.page.url === url) return;
    const [page, reading] = [
      { ...phase.page, url },
      { ...phase.reading, url },
    ];
    this.phase.value = { ...phase, page, reading };
  }

  /** Keeps the page in the library, and says what came of it. */
  async keep(): Promise<void> {
    const phase = this.phase.peek();
    if (phase.kind !== 'ready') return;
    const answer = await this.keeping.keep(phase.page, phase.reading);
    const isKept = answer !== 'full' && answer !== 'failed';
    this.say(i18n.t(isKept ? 'library.keptSaid' : answer === 'full' ? 'library.full' : 'library.notKept'));
  }

  /** Shows the page as it is kept. */
  openKept(): void {
    void this.host.library({ type: 'library', view: 'kept', address: this.url.peek() });
  }

  /** Lets the library read a file that the page links. */
  readAnnex(address: string): void {
    void this.host.library({ type: 'library', view: 'batch', address });
  }

  fail(error: unknown): void {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.phase.value = { kind: 'error', message };
  }

  /** Announces in the live region; `seen` words are shown as well. Either leaves after a while. */
  say(words: string, seen = true): void {
    this.speech.say(words, seen);
  }

  chooseDocument(id: string): void {
    const document = this.#turnTo(id);
    if (document) this.jump(document.start, firstLineEnd(document), document.title, 'start');
  }

  /** The page was scrolled into another document; who is at work in this one stays in it. */
  follow(id: string): boolean {
    if (this.filter.value || this.outline.filter.value || this.data.selected.value.size > 0) return false;
    this.#turnTo(id);
    return true;
  }

  #turnTo(id: string): ReportDocument | null {
    this.documentId.value = id;
    this.currentSection.value = null;
    this.activeFigure.value = null;
    this.data.clear();
    const document = this.document.value;
    if (document) this.outline.adopt(document);
    return document;
  }

  jumpToSection(section: Section): void {
    if (!this.jump(section.start, section.end, section.title, 'start')) return;
    // The next figure is now the first one here, and a copy is of this part.
    this.activeFigure.value = null;
  }

  jumpToFigure(figure: Figure): void {
    this.activeFigure.value = figure.id;
    this.jump(figure.start, figure.end, `${figure.label} ${figure.raw}`.trim(), 'nearest');
  }

  /** Finds a figure of the page in the list: its row is lit and brought into view. */
  findFigure(figure: Figure): void {
    if (this.folded.value) this.fold(false);
    this.view.value = 'data';
    this.filter.value = '';
    this.data.showAll();
    this.activeFigure.value = figure.id;
    this.data.sought.value = figure.id;
  }

  /** Where figures, headings or cells stand in the page now; those that are gone are left out. */
  rangesOf(places: readonly Place[]): Range[] {
    const phase = this.phase.peek();
    return places.flatMap(({ start, end }) => {
      const range = phase.kind === 'ready' ? phase.places.range(start, end) : null;
      return range ? [range] : [];
    });
  }

  /** What the page prints between two offsets. */
  readonly textOf = (start: number, end: number): string => {
    const phase = this.phase.peek();
    return phase.kind === 'ready' ? phase.page.text.slice(start, end) : '';
  };

  /** Brings a place of the page into view and marks it; says so when it cannot. */
  jump(start: number, end: number, name: string, block: 'start' | 'nearest'): boolean {
    return this.#bring([{ start, end }], name, block);
  }

  /** Marks several places at once and brings the first of them into view. */
  showPlaces(places: readonly Place[], name: string): boolean {
    return this.#bring(places, name, 'nearest');
  }

  #bring(places: readonly Place[], name: string, block: 'start' | 'nearest'): boolean {
    const [first, ...others] = this.rangesOf(places);
    if (!first) {
      this.say(i18n.t('jump.lost'));
      return false;
    }
    const visible = this.jumps.to([first, ...others], block, this.host.element, this.place.value);
    this.hintRead();
    if (visible) this.#pin(places[0]?.start ?? 0);
    else this.pinned = null;
    // Who sees the page sees the mark; a success is only spoken.
    if (visible) this.say(i18n.t('jump.done', [shortened(name)]), false);
    else this.say(i18n.t('jump.hidden'));
    return visible;
  }

  /** What was jumped to is what is read now, wherever in the view it stands. */
  #pin(offset: number): void {
    const { value } = this.sections;
    // The title of a document is read with its first part.
    const here = value.findLast(({ start }) => start <= offset) ?? value[0];
    this.pinned = here?.id ?? null;
    if (here) this.currentSection.value = here.id;
  }

  /** Copies; `done` is said on success, on refusal the text is offered for selection. */
  copy(content: CopyContent, done: string): Promise<void> {
    return this.speech.copy(content, done);
  }

  /** Leaves the page as it was found. */
  dispose(): void {
    this.speech.dispose();
    this.jumps.dispose();
  }
}

/** What a person would notice of a reading: its headings and how much it holds. */
function gist({ documents }: Reading): string {
  return JSON.stringify(
    documents.map(({ title, sections, figures }) => [
      title,
      flatSections(sections).map((section) => section.number + section.title),
      figures.length,
    ]),
  );
}

function viewNow(): ViewSize {
  return { width: innerWidth, height: innerHeight };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function firstLineEnd(document: ReportDocument): number {
  return Math.min(document.end, document.start + Math.max(1, document.title.length));
}
