import { signal } from '@preact/signals';
import { checkKey, readDismissed, writeDismissed } from '../../utils/dismissed.ts';
import type { Check, ReportDocument } from '../../utils/model.ts';

/** The findings dismissed on the page that is shown: seen at once, kept in the background. */
export class Dismissed {
  readonly #keys = signal<ReadonlySet<string>>(new Set());
  #url = '';

  /** Takes what is remembered of a page. What cannot be read is as if nothing were. */
  async load(url: string): Promise<void> {
    this.#url = url;
    const keys = await readDismissed(url).catch(() => []);
    if (this.#url === url) this.#keys.value = new Set(keys);
  }

  has(document: ReportDocument, check: Check): boolean {
    return this.#keys.value.has(checkKey(document, check));
  }

  /** Dismisses a finding or takes it back; false when that could not be kept for later visits. */
  async set(document: ReportDocument, check: Check, dismissed: boolean): Promise<boolean> {
    const keys = new Set(this.#keys.value);
    if (dismissed) keys.add(checkKey(document, check));
    else keys.delete(checkKey(document, check));
    this.#keys.value = keys;
    try {
      await writeDismissed(this.#url, [...keys]);
      return true;
    } catch {
      return false;
    }
  }
}
