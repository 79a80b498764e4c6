import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FindingNote, Shown } from '../../utils/export/index.ts';
import type { Check, PageKind, ReportDocument, Section } from '../../utils/model.ts';
import type { IndicatorName } from '../../utils/reading-port.ts';
import type { Settings } from '../../utils/settings.ts';
import type { Appearance } from '../appearance.ts';
import { Dismissed } from './dismissed.ts';
import { flatSections } from './outline-rows.ts';
import type { Phase, View } from './sidebar-types.ts';

/** What was read of the page and which part of it is shown; everything else follows from that. */
export class ReadingState {
  readonly phase: Signal<Phase> = signal({ kind: 'loading' });
  readonly documentId = signal<string | null>(null);
  /** The view that was asked for; the one shown when it is there, see `shownView`. */
  readonly view = signal<View>('outline');
  readonly appearance: Appearance;

  /** All that the page holds: its reports, or what can be outlined of an ordinary page. */
  readonly documents: ReadonlySignal<ReportDocument[]> = computed(() => {
    const phase = this.phase.value;
    if (phase.kind !== 'ready') return [];
    const { documents } = phase.reading;
    return documents.length === 0 && phase.found ? [phase.found] : documents;
  });
  readonly document: ReadonlySignal<ReportDocument | null> = computed(() => {
    const documents = this.documents.value;
    return documents.find(({ id }) => id === this.documentId.value) ?? documents[0] ?? null;
  });
  /** The address of the page that was read; '' before. */
  readonly url: ReadonlySignal<string> = computed(() => {
    const phase = this.phase.value;
    return phase.kind === 'ready' ? phase.page.url : '';
  });
  readonly indicators: ReadonlySignal<readonly IndicatorName[]> = computed(() => {
    const phase = this.phase.value;
    return phase.kind === 'ready' ? phase.indicators : [];
  });
  /** The labels and rules of the document. */
  readonly shown: ReadonlySignal<Shown> = computed(() => {
    const phase = this.phase.value;
    const id = this.document.value?.id;
    const shown = phase.kind === 'ready' && id !== undefined ? phase.shown[id] : undefined;
    return shown ?? { notes: [], tables: [], keys: [] };
  });
  /** The document's kind; 'none' for an ordinary page's outline. */
  readonly kind: ReadonlySignal<PageKind> = computed(() => {
    const phase = this.phase.value;
    if (phase.kind !== 'ready' || phase.reading.kind === 'none') return 'none';
    return this.document.value?.kind ?? 'none';
  });
  readonly sections: ReadonlySignal<Section[]> = computed(() =>
    flatSections(this.document.value?.sections ?? []),
  );
  /** What does not agree in the document, without what the person has dismissed. */
  readonly findings: ReadonlySignal<Check[]> = computed(() => {
    const document = this.document.value;
    return document ? this.#findingsIn(document) : [];
  });
  readonly hasChecks = computed(() => {
    const document = this.document.value;
    return document !== null && (document.checks.length > 0 || document.tables.length > 0);
  });
  /** The views that have something to show and were not switched off. */
  readonly views: ReadonlySignal<View[]> = computed(() => {
    const { dataView, checksView } = this.settings.value;
    const document = this.document.value;
    const hasNumbers = document !== null && document.figures.length + document.rejected.length > 0;
    const views: View[] = ['outline'];
    if (dataView && hasNumbers) views.push('data');
    if (checksView && this.hasChecks.value) views.push('checks');
    return views;
  });
  readonly shownView: ReadonlySignal<View> = computed(() =>
    this.views.value.includes(this.view.value) ? this.view.value : 'outline',
  );
  /** How many findings all documents of the page have; null on a page that is none. */
  readonly findingsOfPage: ReadonlySignal<number | null> = computed(() => {
    const phase = this.phase.value;
    if (phase.kind !== 'ready' || phase.reading.kind === 'none') return null;
    return phase.reading.documents.reduce((sum, document) => sum + this.#findingsIn(document).length, 0);
  });

  /** Findings the person does not want to see again on this page. */
  readonly dismissed = new Dismissed();

  constructor(appearance: Appearance) {
    this.appearance = appearance;
  }

  /** The settings as they are now, wherever they were changed. */
  get settings(): ReadonlySignal<Settings> {
    return this.appearance.settings;
  }

  /** A check of the document with its evidence and its rule. */
  noteOf(check: Check): FindingNote | undefined {
    return this.shown.value.notes[this.document.value?.checks.indexOf(check) ?? -1];
  }

  #findingsIn(document: ReportDocument): Check[] {
    const disagreeing = document.checks.filter(({ verdict }) => verdict === 'disagrees');
    return disagreeing.filter((check) => !this.dismissed.has(document, check));
  }
}
