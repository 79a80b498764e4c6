import type { Shortcut, SiteList, ToBackground } from '../../utils/messages.ts';
import type { Page } from '../../utils/model.ts';
import type { ReadAside } from '../../utils/reading-port.ts';
import type { SettingsChange } from '../../utils/settings.ts';

/** What the page room hands over: offsets to places, made on demand. */
export interface PlaceFinder {
  range(start: number, end: number): Range | null;
}

/** A page that was read. */
export interface ReadPage extends ReadAside {
  page: Page;
  places: PlaceFinder;
}

/** A stretch of the page's text. */
export interface Place {
  start: number;
  end: number;
}

export type Phase = { kind: 'loading' } | { kind: 'error'; message: string } | ({ kind: 'ready' } & ReadPage);
export type View = 'outline' | 'data' | 'checks';

/** What the sidebar asks of the one who mounted it. */
export interface SidebarHost {
  element: HTMLElement;
  close: () => void;
  /** Reads the page (again). */
  read: () => void;
  /** Gives the keyboard back to the page. */
  leave: () => void;
  /** Keeps what the person set; ends when that is done. */
  change: (change: SettingsChange) => Promise<unknown>;
  /** Remembers this site as one where the sidebar is closed, folded or off; or no longer. */
  site: (list: SiteList, listed: boolean) => void;
  openOptions: () => void;
  /** The browser's shortcuts as they are set now. */
  shortcuts: () => Promise<Shortcut[]>;
  /** Tells the background something of the library; resolves to its answer, undefined without one. */
  library: (message: ToBackground) => Promise<unknown>;
}
