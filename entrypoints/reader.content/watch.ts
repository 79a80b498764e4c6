/** Quiet time after a change before the page is read again, ms; doubled while nothing comes of it. */
const DELAY = 700;
const MOST_DELAY = 12_000;

/**
 * Calls `changed` when the page's content may have changed. `changed` says whether the text really did:
 * clocks and slide shows are asked less and less often.
 */
export function watchPage(host: HTMLElement, changed: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = DELAY;
  const look = (): void => {
    timer = undefined;
    delay = changed() ? DELAY : Math.min(delay * 2, MOST_DELAY);
  };
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || records.every((record) => isOurs(record, host))) return;
    timer = setTimeout(look, delay);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isOurs(record: MutationRecord, host: HTMLElement): boolean {
  if (host.contains(record.target)) return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node === host && host.isConnected);
}
