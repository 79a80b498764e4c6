import { documentsWithin } from '../../utils/jump/index.ts';

/** Quiet time after a change before the page is read again, ms; doubled while nothing comes of it. */
const DELAY = 700;
const MOST_DELAY = 12_000;

/**
 * Calls `changed` when the content of the page or of its frames may have changed. `changed` says whether the
 * text really did: clocks and slide shows are asked less and less often. Returns what makes it look soon
 * for another reason.
 */
export function watchPage(
  host: HTMLElement,
  changed: () => Promise<boolean>,
  signal: AbortSignal,
): () => void {
  const [lookLater, lookSoon, stopLooking] = paced(changed);
  const observer = new MutationObserver((records) => {
    if (!records.every((record) => isOurs(record, host))) lookLater();
  });
  const watched = new WeakSet<Document>();
  const watch = (): void => {
    for (const doc of documentsWithin(document)) {
      if (watched.has(doc)) continue;
      watched.add(doc);
      observer.observe(doc, { childList: true, characterData: true, subtree: true });
      // The load of a frame is heard of in the document around it.
      doc.addEventListener('load', ({ target }) => onLoad(target), { capture: true, signal });
    }
  };
  const onLoad = (target: EventTarget | null): void => {
    if (!/^i?frame$/.test((target as Partial<Element>).localName ?? '')) return;
    watch();
    lookLater();
  };
  watch();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopLooking();
  });
  return lookSoon;
}

/** When it is time to look: after a quiet time that grows while nothing comes of it, or at once. */
function paced(changed: () => Promise<boolean>): [later: () => void, soon: () => void, stop: () => void] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = DELAY;
  const look = async (): Promise<void> => {
    timer = undefined;
    delay = (await changed()) ? DELAY : Math.min(delay * 2, MOST_DELAY);
  };
  const later = (): void => {
    timer ??= setTimeout(look, delay);
  };
  const soon = (): void => {
    clearTimeout(timer);
    delay = DELAY;
    timer = setTimeout(look, 0);
  };
  return [later, soon, () => clearTimeout(timer)];
}

function isOurs(record: MutationRecord, host: HTMLElement): boolean {
  if (host.contains(record.target)) return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === host && host.isConnected);
}
