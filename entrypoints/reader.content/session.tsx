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
import type { PageWithPlaces } from '../../utils/page/index.ts';
import { readAside } from '../../utils/reading-port.ts';
import type { Settings } from '../../utils/settings.ts';
import { removeLeftOvers, SidebarElement } from './host.ts';
import { lookAt } from './look-at.ts';
import { makeRoom } from './room.ts';
import { watchPage } from './watch.ts';

const ALIVE_MS = 3000;

/** The sidebar of one page: opens, reads, follows the page's changes, closes without a trace. */
export class ReaderSession {
  readonly #host: SidebarElement;
  readonly #appearance: Appearance;
  #model: SidebarModel | null = null;
  #stop: AbortController | null = null;
  #cameFrom: HTMLElement | null = null;
  #lookAgain: () => void = () => undefined;
  /** The page as it was read last, or is being read. */
  #latest: Pick<ReadPage, 'page' | 'places'> | null = null;
  /** The reading under way: there is never more than one. */
  #turn = new AbortController();
  /** The look at a changed page under way. */
  #looking = new AbortController();
  /** The page changed while it was read for the first time. */
  #changedMeanwhile = false;
  /** It came unasked: then it also goes unasked, when a script brings a page that is none. */
  #byItself = false;
  /** The address of the last report that was read. */
  #reportAt: string | null = null;
  /** The address at which the person closed it: there it does not come back by itself. */
  #closedAt: string | null = null;
  /** Stays as it was when the extension retires this script: the next one asks. */
  isOpen = false;

  private constructor(host: SidebarElement, appearance: Appearance) {
    this.#host = host;
    this.#appearance = appearance;
  }

  static async create(ctx: ContentScriptContext): Promise<ReaderSession> {
    removeLeftOvers();
    // The context notices that the extension was updated or removed only when it is asked.
    ctx.setInterval(() => undefined, ALIVE_MS);
    const host = new SidebarElement(css, ctx.signal);
    const session = new ReaderSession(host, await followSettings(wordsOf, ctx.signal));
    ctx.onInvalidated(() => session.#end());
    host.element.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement) session.#cameFrom = relatedTarget;
    });
    // A script went to another address (the event comes before the page has changed), or the browser brought
    // the page back from its memory.
    ctx.addEventListener(window, 'wxt:locationchange', () => session.#lookAgain());
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) session.#lookAgain();
    });
    return session;
  }

  /** Does what the background asks for; a shortcut pressed while the sidebar is closed opens it. */
  told(what: ToReader['type']): void {
    const model = this.#model;
    if (what === 'toggle') this.toggle();
    else if (what === 'report') void this.openOnReport();
    else if (what === 'show' || !model) this.open({ focus: what === 'filter' });
    else if (what === 'filter') {
      if (model.folded.value) model.fold(false);
      focusFilter(model, this.#host.shadow);
    } else run(what, model);
  }

  /** What the toolbar button does: opens, unfolds, closes. */
  toggle(): void {
    if (!this.isOpen) this.open({ focus: true });
    else if (this.#model?.folded.value) this.#model.fold(false);
    else this.close();
  }

  open({ focus }: { focus: boolean }): void {
    this.#byItself = false;
    if (!this.isOpen) {
      void sendMessage({ type: 'site', list: 'closedHosts', listed: false });
      this.#show();
    }
    if (focus)
      this.#host.shadow.querySelector<HTMLElement>('[role=tab][aria-selected=true], button')?.focus();
  }

  /** Opens where the whole text bears out what the detector guessed by the title; else stays unseen. */
  async openOnReport(): Promise<void> {
    if (this.isOpen || this.#closedAt === location.href) return;
    // Who cannot be read is left alone: nobody asked.
    const found = await this.#read().catch(() => null);
    if (this.isOpen) return;
    this.#latest = null;
    if (!found?.reading.detected || this.#closedAt === location.href) return;
    this.#byItself = true;
    this.#show(found);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#closedAt = location.href;
    this.#hide();
    this.tellClosed();
  }

  tellClosed(): void {
    void sendMessage({ type: 'site', list: 'closedHosts', listed: true });
  }

  #show(found: ReadPage | null = null): void {
    this.isOpen = true;
    this.#host.mount();
    this.#start(found);
  }

  #hide(): void {
    this.isOpen = false;
    this.#leave();
    this.#end();
  }

  #start(found: ReadPage | null): void {
    const stop = new AbortController();
    const model = new SidebarModel(
      {
        element: this.#host.element,
        close: () => this.close(),
        read: () => this.#readNow(model, follow),
        leave: () => this.#leave(),
        change: (change) => sendMessage({ type: 'settings', change }),
        site: (list, listed) => void sendMessage({ type: 'site', list, listed }),
        shortcuts: async () => ((await sendMessage({ type: 'shortcuts' })) ?? []) as Shortcut[],
        openOptions: () => void sendMessage({ type: 'options' }),
        library: sendMessage,
      },
      this.#appearance,
    );
    this.#stop = stop;
    this.#model = model;
    makeRoom(this.#host.element, model.place, model.dragging, stop.signal);
    window.addEventListener('resize', () => model.resized(), { passive: true, signal: stop.signal });
    effectUntil(stop.signal, () =>
      render(<Sidebar key={this.#appearance.spoken.value} model={model} />, this.#host.container),
    );
    effectUntil(stop.signal, () => {
      const count = model.findingsOfPage.value;
      if (model.phase.value.kind === 'ready') void sendMessage({ type: 'findings', count });
    });
    const follow = followPage(model, stop.signal);
    this.#lookAgain = watchPage(this.#host.element, () => this.#again(model, follow), stop.signal);
    if (found) {
      this.#latest = found;
      this.#present(model, found, follow);
      // Nobody watched the page while it was read.
      this.#lookAgain();
    } else {
      // The loading state is painted before the page is looked at.
      afterPaint(() => this.#readNow(model, follow), stop.signal);
    }
  }

  /** Takes everything out of the page. */
  #end(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#turn.abort();
    this.#looking.abort();
    this.#latest = null;
    this.#changedMeanwhile = false;
    this.#lookAgain = () => undefined;
    this.#model?.dispose();
    this.#model = null;
    render(null, this.#host.container);
    this.#host.unmount();
    void sendMessage({ type: 'findings', count: null });
  }

  /** Reads the page as it is now; a reading under way is given up. Null when this one is given up, too. */
  async #read(known?: PageWithPlaces): Promise<ReadPage | null> {
    this.#turn.abort();
    this.#turn = new AbortController();
    const { signal } = this.#turn;
    try {
      const found = known ?? (await lookAt(document, signal));
      if (!found || signal.aborted) return null;
      this.#latest = found;
      const answer = await readAside(found.page, signal);
      if (signal.aborted) return null;
      // Meanwhile the same text may have been found in new nodes, or at another address.
      const { page, places } = this.#latest ?? found;
      return { ...answer, page, places, reading: { ...answer.reading, url: page.url } };
    } catch (error) {
      if (signal.aborted) return null;
      this.#latest = null;
      throw error;
    }
  }

  #readNow(model: SidebarModel, follow: () => void): void {
    this.#attempt(model, async () => this.#present(model, await this.#read(), follow));
  }

  #present(model: SidebarModel, found: ReadPage | null, follow: () => void): void {
    if (!found) return;
    if (found.reading.kind !== 'none') this.#reportAt = found.page.url;
    model.show(found);
    follow();
    if (this.#changedMeanwhile) this.#lookAgain();
    this.#changedMeanwhile = false;
  }

  /** Reads a page that may have changed; true when its text did. */
  async #readAgain(model: SidebarModel, follow: () => void): Promise<boolean> {
    this.#host.mount();
    if (!this.#latest && model.phase.value.kind === 'loading') {
      this.#changedMeanwhile = true;
      return false;
    }
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    const found = await lookAt(document, signal);
    if (!found || signal.aborted) return false;
    if (this.#latest?.page.text === found.page.text) {
      // The same text may stand in new nodes, at another address.
      this.#latest = found;
      model.relocate(found.places, found.page.url);
      return false;
    }
    this.#attempt(model, async () => {
      const next = await this.#read(found);
      const elsewhere = next !== null && this.#reportAt !== next.page.url;
      if (elsewhere && this.#byItself && next.reading.kind === 'none') this.#hide();
      else this.#present(model, next, follow);
    });
    return true;
  }

  #again(model: SidebarModel, follow: () => void): Promise<boolean> {
    return this.#readAgain(model, follow).catch((error: unknown) => {
      model.fail(error);
      return true;
    });
  }

  #attempt(model: SidebarModel, work: () => Promise<void>): void {
    work().catch((error: unknown) => model.fail(error));
  }

  #leave(): void {
    this.#host.focused?.blur();
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
  }
}

/** Does it now and whenever a signal that it reads changes, until the sidebar closes. */
function effectUntil(closed: AbortSignal, work: () => void): void {
  closed.addEventListener('abort', effect(work));
}

// Content scripts cannot read the extension's files on their own.
async function wordsOf(language: Settings['language']): Promise<Words | null> {
  return ((await sendMessage({ type: 'words', language })) ?? null) as Words | null;
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
