import { defineContentScript } from 'wxt/utils/define-content-script';
import { quickDetect } from '../utils/detect/quick.ts';
import { sendMessage } from '../utils/messages.ts';

/** How long a page without a report is watched for text that a script brings later, ms. */
const WATCH = 3000;
/** Least time between two looks at a changing page, ms. */
const PAUSE = 250;

/** On every government page, so it stays small: is there a report here? The rest is the reader's. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A script goes to another address without loading a page; the event comes before the change.
    let stop = (): void => undefined;
    const begin = (): void => {
      stop();
      stop = start();
    };
    ctx.addEventListener(window, 'wxt:locationchange', () => setTimeout(begin));
    ctx.onInvalidated(() => stop());
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', begin, { once: true });
    } else begin();
  },
});

/** True when a report was found and the background was told. */
function look(): boolean {
  const kind = quickDetect(document);
  if (kind === 'none') return false;
  void sendMessage({ type: 'detected', kind });
  return true;
}

/** Looks at once, then after changes of the page until one is found or the time is over; ends when told to. */
function start(): () => void {
  if (look()) return () => undefined;
  let timer = 0;
  const observer = new MutationObserver(() => {
    if (timer === 0) timer = window.setTimeout(again, PAUSE);
  });
  const over = window.setTimeout(() => observer.disconnect(), WATCH);
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(over);
    window.clearTimeout(timer);
  };
  const again = (): void => {
    timer = 0;
    if (look()) stop();
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return stop;
}
