import { browser } from 'wxt/browser';
import type { DocumentKind } from './model.ts';

/** What a content script tells the background. */
export type ToBackground =
  /** The detector: the page it runs in holds a report. */
  | { type: 'detected'; kind: DocumentKind }
  /** The reader: the person opened or closed the sidebar. */
  | { type: 'sidebar'; open: boolean };

/** What the background asks of a reader that already runs in a page. */
export type ToReader = { type: 'toggle' } | { type: 'show' } | { type: 'ping' };

/** Where a message came from; only the extension's own content scripts have one. */
export interface Sender {
  tabId: number;
  frameId: number;
  url: string;
}

const KINDS: readonly unknown[] = ['work-summary', 'annual-report', 'work-report'] satisfies DocumentKind[];

type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

/** A message as the background takes it; null for anything of another shape. */
export function toBackground(value: unknown): ToBackground | null {
  if (!isShape(value)) return null;
  if (value.type === 'detected' && KINDS.includes(value.kind)) {
    return { type: 'detected', kind: value.kind as DocumentKind };
  }
  if (value.type === 'sidebar' && typeof value.open === 'boolean') {
    return { type: 'sidebar', open: value.open };
  }
  return null;
}

/**
 * The sender, when it is a content script of this extension in a web page; else null. Other extensions
 * and pages have channels of their own, which nobody listens to: this is the second lock on the door.
 */
export function senderOf(sender: unknown, ownId: string): Sender | null {
  if (!isShape(sender) || sender.id !== ownId || !isShape(sender.tab)) return null;
  const { tab, frameId, url } = sender;
  if (typeof tab.id !== 'number' || typeof frameId !== 'number' || typeof url !== 'string') return null;
  return /^(?:https?|file):/.test(url) ? { tabId: tab.id, frameId, url } : null;
}

/** Content script → background. Never rejects: after an update of the extension nobody listens any more. */
export async function sendMessage(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed while this page stayed open.
  }
}

/** Background → the reader of a tab; false when none answers. */
export async function askReader(tabId: number, message: ToReader): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** In the reader: calls `handler` for each message of this type until `signal` says stop. */
export function onMessage(type: 'toggle' | 'show', handler: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id || !isShape(message)) return undefined;
    if (message.type === type) handler();
    else if (message.type !== 'ping') return undefined;
    return Promise.resolve(true);
  };
  // The polyfill takes a promise as the answer in every browser; the types are those of Chrome.
  const own = listener as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(own);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(own), { once: true });
}

/** In the background: calls `handler` for each well-formed message of our own content scripts. */
export function onBackgroundMessage(handler: (message: ToBackground, sender: Sender) => void): void {
  browser.runtime.onMessage.addListener((value: unknown, from: unknown) => {
    const sender = senderOf(from, browser.runtime.id);
    const message = toBackground(value);
    if (sender && message) handler(message, sender);
  });
}
