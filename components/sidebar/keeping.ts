import { type Signal, signal } from '@preact/signals';
import type { Changes } from '../../utils/library/changes.ts';
import type { KeepAnswer, Visit } from '../../utils/library/store.ts';
import type { ToBackground } from '../../utils/messages.ts';
import type { Page, Reading } from '../../utils/model.ts';

/** 'unknown' until the library has answered, and on pages that are none of ours. */
export type KeptState = 'unknown' | 'new' | 'kept' | 'changed';

/** Whether the page is in the library, and what has changed since. */
export class Keeping {
  readonly state: Signal<KeptState> = signal('unknown');
  /** When it was kept, ms since 1970. */
  readonly since = signal(0);
  readonly changes: Signal<Changes | null> = signal(null);

  readonly #ask: (message: ToBackground) => Promise<unknown>;
  /** Of several questions only the answer to the last counts: the page may have gone on. */
  #asked = 0;

  constructor(ask: (message: ToBackground) => Promise<unknown>) {
    this.#ask = ask;
  }

  /** Asks what the library knows of a page; `keepNew` keeps one that it does not know. */
  async look(page: Page, reading: Reading, keepNew: boolean): Promise<void> {
    const turn = ++this.#asked;
    this.state.value = 'unknown';
    this.changes.value = null;
    if (reading.kind === 'none') return;
    // A long reading is not sent for nothing: most pages were never kept.
    const address = reading.url;
    if (!keepNew && (await this.#ask({ type: 'known', address })) === false) {
      if (turn === this.#asked) this.state.value = 'new';
      return;
    }
    const visit = (await this.#ask({ type: 'visit', reading, text: page.text, keepNew })) as
      | Visit
      | null
      | undefined;
    if (turn !== this.#asked || visit === undefined) return;
    this.since.value = visit?.seen ?? 0;
    this.changes.value = visit?.changes ?? null;
    this.state.value = visit === null ? 'new' : visit.changes ? 'changed' : 'kept';
  }

  /** Keeps the reading; what came of it. */
  async keep(page: Page, reading: Reading): Promise<KeepAnswer> {
    const turn = ++this.#asked;
    const answer = (await this.#ask({ type: 'keep', reading, text: page.text })) as KeepAnswer | undefined;
    if (answer === undefined || answer === 'full' || answer === 'failed') return answer ?? 'failed';
    if (turn === this.#asked) {
      this.since.value = Date.now();
      this.changes.value = null;
      this.state.value = 'kept';
    }
    return answer;
  }
}
