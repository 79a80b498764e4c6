import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import { type Appearance, followSettings } from '../../components/appearance.ts';
import type { Words } from '../../components/i18n.ts';
import { followPage } from '../../components/sidebar/follow-page.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import css from '../../components/sidebar/sidebar.css?inline';
import { type ReadPage, SidebarModel } from '../../components/sidebar/sidebar-model.ts';
import { sendMessage } from '../../utils/messages.ts';
import { readPage } from '../../utils/page/index.ts';
import { read, readAnyway } from '../../utils/reading.ts';
import type { Settings } from '../../utils/settings.ts';
import { covered, pushPage } from './push.ts';
import { watchPage } from './watch.ts';

/** Events of the sidebar that the page must not hear of: its hotkeys, its click and typing handlers. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'click',
  'mousedown',
  'mouseup',
  'paste',
];

const HOST_TAG = 'minglan-sidebar';
const ALIVE_MS = 3000;

type Ui = ShadowRootContentScriptUi<void>;

/** The sidebar of one page: opens, reads, follows the page's changes, closes without a trace. */
export class ReaderSession {
  private readonly ui: Ui;
  private readonly appearance: Appearance;
  private model: SidebarModel | null = null;
  private stop: AbortController | null = null;
  private cameFrom: HTMLElement | null = null;
  /** Stays as it was when the extension retires this script: the next one asks. */
  isOpen = false;

  private constructor(ui: Ui, appearance: Appearance) {
    this.ui = ui;
    this.appearance = appearance;
  }

  static async create(ctx: ContentScriptContext): Promise<ReaderSession> {
    removeLeftOvers();
    // The context notices that the extension was updated or removed only when it is asked.
    ctx.setInterval(() => undefined, ALIVE_MS);
    const later: { session?: ReaderSession } = {};
    const ui: Ui = await createShadowRootUi(ctx, {
      name: HOST_TAG,
      position: 'inline',
      anchor: () => document.documentElement,
      append: 'last',
      css,
      isolateEvents: OWN_EVENTS,
      onMount: (container) => later.session?.start(container),
      onRemove: () => later.session?.end(),
    });
    const session = new ReaderSession(ui, await followSettings(wordsOf, ctx.signal));
    later.session = session;
    ui.shadowHost.addEventListener('focusin', (event) => {
      if (event.relatedTarget instanceof HTMLElement) session.cameFrom = event.relatedTarget;
    });
    return session;
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open({ focus: true });
  }

  open({ focus }: { focus: boolean }): void {
    if (!this.isOpen) {
      this.isOpen = true;
      this.ui.mount();
      void sendMessage({ type: 'site', list: 'closedHosts', listed: false });
    }
    if (focus)
      this.ui.shadow.querySelector<HTMLElement>('[role=tab][aria-selected=true], .icon-button')?.focus();
  }

  /** Opens where the whole text bears out what the detector guessed by the title; else stays unseen. */
  openOnReport(): void {
    const reading = read(readPage(document, location.href).page);
    if (reading.detected) this.open({ focus: false });
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.leave();
    this.ui.remove();
    this.tellClosed();
  }

  tellClosed(): void {
    void sendMessage({ type: 'site', list: 'closedHosts', listed: true });
  }

  private start(container: HTMLElement): void {
    const stop = new AbortController();
    const model = new SidebarModel(
      {
        element: this.ui.shadowHost,
        close: () => this.close(),
        read: () => this.read(model, follow),
        leave: () => this.leave(),
        change: (change) => void sendMessage({ type: 'settings', change }),
        site: (list, listed) => void sendMessage({ type: 'site', list, listed }),
        openOptions: () => void sendMessage({ type: 'options' }),
        covered,
      },
      this.appearance,
    );
    this.stop = stop;
    this.model = model;
    pushPage(this.ui.shadowHost, stop.signal);
    const undraw = effect(() =>
      render(<Sidebar key={this.appearance.spoken.value} model={model} />, container),
    );
    stop.signal.addEventListener('abort', undraw);
    const follow = followPage(model, stop.signal);
    // The loading state is painted before the reading takes the thread.
    afterPaint(() => this.read(model, follow), stop.signal);
    watchPage(this.ui.shadowHost, () => this.readAgain(model, follow), stop.signal);
  }

  private end(): void {
    this.stop?.abort();
    this.stop = null;
    this.model?.dispose();
    this.model = null;
    render(null, this.ui.uiContainer);
  }

  private read(model: SidebarModel, follow: () => void): void {
    try {
      model.show(readDocument());
      follow();
    } catch (error) {
      model.fail(error);
    }
  }

  /** Reads a page that may have changed; true when its text did. */
  private readAgain(model: SidebarModel, follow: () => void): boolean {
    if (!this.ui.shadowHost.isConnected) document.documentElement.append(this.ui.shadowHost);
    const before = model.phase.value;
    if (before.kind === 'loading') return false;
    try {
      const found = readPage(document, location.href);
      if (before.kind === 'ready' && before.page.text === found.page.text) {
        // The same text may stand in new nodes.
        model.refreshPlaces(found.places);
        return false;
      }
      model.show(withReading(found));
      follow();
    } catch (error) {
      model.fail(error);
    }
    return true;
  }

  private leave(): void {
    const inside = this.ui.shadow.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
    if (this.cameFrom?.isConnected) this.cameFrom.focus({ preventScroll: true });
  }
}

// An update of the extension may have killed an older reader before it could clear away its sidebar.
function removeLeftOvers(): void {
  for (const element of [...document.documentElement.children]) {
    if (element.localName === HOST_TAG) element.remove();
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
