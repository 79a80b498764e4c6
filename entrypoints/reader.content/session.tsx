import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Appearance, followSettings } from '../../components/appearance.ts';
import type { Words } from '../../components/i18n.ts';
import { run } from '../../components/sidebar/actions.ts';
import { followPage } from '../../components/sidebar/follow-page.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import css from '../../components/sidebar/sidebar.css?inline';
import { focusFilter } from '../../components/sidebar/sidebar-keys.ts';
import { SidebarModel } from '../../components/sidebar/sidebar-model.ts';
import type { ReadPage } from '../../components/sidebar/sidebar-types.ts';
import { type Shortcut, sendMessage, type ToReader } from '../../utils/messages.ts';
import { readPage } from '../../utils/page/index.ts';
import { read, readAnyway } from '../../utils/reading.ts';
import type { Settings } from '../../utils/settings.ts';
import { removeLeftOvers, SidebarElement } from './host.ts';
import { makeRoom } from './room.ts';
import { watchPage } from './watch.ts';

const ALIVE_MS = 3000;

/** The sidebar of one page: opens, reads, follows the page's changes, closes without a trace. */
export class ReaderSession {
  private readonly host: SidebarElement;
  private readonly appearance: Appearance;
  private model: SidebarModel | null = null;
  private stop: AbortController | null = null;
  private cameFrom: HTMLElement | null = null;
  private lookAgain: () => void = () => undefined;
  /** It came unasked: then it also goes unasked, when a script brings a page that is none. */
  private byItself = false;
  /** The address of the last report that was read. */
  private reportAt: string | null = null;
  /** The address at which the person closed it: there it does not come back by itself. */
  private closedAt: string | null = null;
  /** Stays as it was when the extension retires this script: the next one asks. */
  isOpen = false;

  private constructor(host: SidebarElement, appearance: Appearance) {
    this.host = host;
    this.appearance = appearance;
  }

  static async create(ctx: ContentScriptContext): Promise<ReaderSession> {
    removeLeftOvers();
    // The context notices that the extension was updated or removed only when it is asked.
    ctx.setInterval(() => undefined, ALIVE_MS);
    const host = new SidebarElement(css, ctx.signal);
    const session = new ReaderSession(host, await followSettings(wordsOf, ctx.signal));
    ctx.onInvalidated(() => session.end());
    host.element.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement) session.cameFrom = relatedTarget;
    });
    // A script went to another address (the event comes before the page has changed), or the browser brought
    // the page back from its memory.
    ctx.addEventListener(window, 'wxt:locationchange', () => session.lookAgain());
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) session.lookAgain();
    });
    return session;
  }

  /** Does what the background asks for; a shortcut pressed while the sidebar is closed opens it. */
  told(what: ToReader['type']): void {
    const { model } = this;
    if (what === 'toggle') this.toggle();
    else if (what === 'report') this.openOnReport();
    else if (what === 'show' || !model) this.open({ focus: what === 'filter' });
    else if (what === 'filter') {
      if (model.folded.value) model.fold(false);
      focusFilter(model, this.host.shadow);
    } else run(what, model);
  }

  /** What the toolbar button does: opens, unfolds, closes. */
  toggle(): void {
    if (!this.isOpen) this.open({ focus: true });
    else if (this.model?.folded.value) this.model.fold(false);
    else this.close();
  }

  open({ focus }: { focus: boolean }): void {
    this.byItself = false;
    if (!this.isOpen) {
      void sendMessage({ type: 'site', list: 'closedHosts', listed: false });
      this.show();
    }
    if (focus) this.host.shadow.querySelector<HTMLElement>('[role=tab][aria-selected=true], button')?.focus();
  }

  /** Opens where the whole text bears out what the detector guessed by the title; else stays unseen. */
  openOnReport(): void {
    if (this.isOpen || this.closedAt === location.href) return;
    const { detected } = read(readPage(document, location.href).page);
    if (!detected) return;
    this.byItself = true;
    this.show();
  }

  close(): void {
    if (!this.isOpen) return;
    this.closedAt = location.href;
    this.hide();
    this.tellClosed();
  }

  tellClosed(): void {
    void sendMessage({ type: 'site', list: 'closedHosts', listed: true });
  }

  private show(): void {
    this.isOpen = true;
    this.host.mount();
    this.start();
  }

  private hide(): void {
    this.isOpen = false;
    this.leave();
    this.end();
  }

  private start(): void {
    const stop = new AbortController();
    const model = new SidebarModel(
      {
        element: this.host.element,
        close: () => this.close(),
        read: () => this.read(model, follow),
        leave: () => this.leave(),
        change: (change) => void sendMessage({ type: 'settings', change }),
        site: (list, listed) => void sendMessage({ type: 'site', list, listed }),
        shortcuts: async () => ((await sendMessage({ type: 'shortcuts' })) ?? []) as Shortcut[],
        openOptions: () => void sendMessage({ type: 'options' }),
        library: sendMessage,
      },
      this.appearance,
    );
    this.stop = stop;
    this.model = model;
    makeRoom(this.host.element, model.place, model.dragging, stop.signal);
    window.addEventListener('resize', () => model.resized(), { passive: true, signal: stop.signal });
    const undraw = effect(() =>
      render(<Sidebar key={this.appearance.spoken.value} model={model} />, this.host.container),
    );
    stop.signal.addEventListener('abort', undraw);
    const untell = effect(() => {
      const count = model.findingsOfPage.value;
      if (model.phase.value.kind === 'ready') void sendMessage({ type: 'findings', count });
    });
    stop.signal.addEventListener('abort', untell);
    const follow = followPage(model, stop.signal);
    // The loading state is painted before the reading takes the thread.
    afterPaint(() => this.read(model, follow), stop.signal);
    this.lookAgain = watchPage(this.host.element, () => this.readAgain(model, follow), stop.signal);
  }

  /** Takes everything out of the page. */
  private end(): void {
    this.stop?.abort();
    this.stop = null;
    this.lookAgain = () => undefined;
    this.model?.dispose();
    this.model = null;
    render(null, this.host.container);
    this.host.unmount();
    void sendMessage({ type: 'findings', count: null });
  }

  private read(model: SidebarModel, follow: () => void): void {
    try {
      this.present(model, readDocument(), follow);
    } catch (error) {
      model.fail(error);
    }
  }

  private present(model: SidebarModel, found: ReadPage, follow: () => void): void {
    if (found.reading.kind !== 'none') this.reportAt = found.page.url;
    model.show(found);
    follow();
  }

  /** Reads a page that may have changed; true when its text did. */
  private readAgain(model: SidebarModel, follow: () => void): boolean {
    this.host.mount();
    const before = model.phase.value;
    if (before.kind === 'loading') return false;
    try {
      const found = readPage(document, location.href);
      if (before.kind === 'ready' && before.page.text === found.page.text) {
        // The same text may stand in new nodes, at another address.
        model.relocate(found.places, found.page.url);
        return false;
      }
      const next = withReading(found);
      const elsewhere = this.reportAt !== next.page.url;
      if (elsewhere && this.byItself && next.reading.kind === 'none') this.hide();
      else this.present(model, next, follow);
    } catch (error) {
      model.fail(error);
    }
    return true;
  }

  private leave(): void {
    this.host.focused?.blur();
    if (this.cameFrom?.isConnected) this.cameFrom.focus({ preventScroll: true });
  }
}

// Content scripts cannot read the extension's files on their own.
async function wordsOf(language: Settings['language']): Promise<Words | null> {
  return ((await sendMessage({ type: 'words', language })) ?? null) as Words | null;
}

function readDocument(): ReadPage {
  return withReading(readPage(document, location.href));
}

function withReading(found: ReturnType<typeof readPage>): ReadPage {
  const reading = read(found.page);
  return { ...found, reading, found: reading.kind === 'none' ? readAnyway(found.page) : null };
}

function afterPaint(work: () => void, signal: AbortSignal): void {
  let done = false;
  const once = (): void => {
    if (done || signal.aborted) return;
    done = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  // A tab in the background paints nothing.
  setTimeout(once, 500);
}
