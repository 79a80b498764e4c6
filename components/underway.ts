/**
 * News of what is kept, and changes that are shown before they are kept. While one of them is under way the news may
 * be older than what is shown, and must not undo it: what is kept then is asked for once the last of them is through.
 */
export class Underway<Kept> {
  readonly #read: () => Promise<Kept>;
  readonly #show: (kept: Kept) => void;
  #changes = 0;

  constructor(read: () => Promise<Kept>, show: (kept: Kept) => void) {
    this.#read = read;
    this.#show = show;
  }

  /** Something was kept, by whomever. */
  news(kept: Kept): void {
    if (this.#changes === 0) this.#show(kept);
  }

  /** A change is shown already; `kept` ends when it is kept, or cannot be. */
  async until(kept: Promise<unknown>): Promise<void> {
    this.#changes++;
    await kept.catch(() => undefined);
    this.#changes--;
    if (this.#changes === 0) this.news(await this.#read());
  }
}
