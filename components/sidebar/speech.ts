import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { type CopyContent, copyToClipboard } from '../clipboard.ts';

/** What the live region says; `seen`: it is shown as well. */
export interface Spoken {
  words: string;
  seen: boolean;
}

const STATUS_MS = 4000;
const SILENCE: Spoken = { words: '', seen: false };

/** What the sidebar says, and the copies it speaks of. */
export class Speech {
  readonly status = signal(SILENCE);
  /** The text of a copy that the browser refused, for the person's own hand. */
  readonly refusedCopy = signal<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Announces in the live region; `seen` words are shown as well. Either leaves after a while. */
  say(words: string, seen = true): void {
    clearTimeout(this.#timer);
    this.status.value = { words, seen };
    this.#timer = setTimeout(() => {
      this.status.value = SILENCE;
    }, STATUS_MS);
  }

  /** Copies; `done` is said on success, on refusal the text is offered for selection. */
  async copy(content: CopyContent, done: string): Promise<void> {
    if (await copyToClipboard(content)) {
      this.refusedCopy.value = null;
      this.say(done);
    } else {
      this.refusedCopy.value = content.text;
      this.say(i18n.t('copy.refused'), false);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
