import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '../../utils/messages.ts';
import { takeAsked } from './asked.ts';
import { takeTurn } from './instance.ts';
import { ReaderSession } from './session.tsx';

/**
 * Injected by the background where a document was detected or the person asked for it. It has no `matches`:
 * with them the manifest would ask for every site. Styles are built in, so nothing is web accessible.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const session = await ReaderSession.create(ctx);
    // Two messages may each have brought a script: the later one goes on.
    if (ctx.isInvalid) return;
    const wasOpen = takeTurn(session);
    onMessage(({ type }) => session.told(type), ctx.signal);
    if (!takeAsked()) await session.openOnReport();
    // Asked for while an older one that no longer listens is open: then the button means to close.
    else if (wasOpen) session.tellClosed();
    else session.open({ focus: false });
  },
});
