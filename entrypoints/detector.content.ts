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
    ctx.addEventListener(window, 'wxt:locationchange', () => setTimeout(start));
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true });
    } else start();
  },
});

/** True when a report was found and the background was told. */
function look(): boolean {
  const kind = quickDetect(document, location.href);
  if (kind === 'none') return false;
  void sendMessage({ type: 'detected', kind });
  return true;
}

/** Looks at once, then after changes of the page until one is found or the time is over. */
function start(): void {
  if (look()) return;
  const until = performance.now() + WATCH;
  let timer = 0;
  const observer = new MutationObserver(() => {
    if (timer === 0) timer = window.setTimeout(again, PAUSE);
  });
  const stop = window.setTimeout(() => observer.disconnect(), WATCH);
  const again = () => {
    timer = 0;
    if (!look() && performance.now() < until) return;
    observer.disconnect();
    window.clearTimeout(stop);
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}
