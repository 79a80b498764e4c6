import { type Remote, wrap } from 'comlink';
import type { Sheet } from '../../../utils/export/workbook.ts';
import type { Outcome } from '../../../utils/library/outcomes.ts';
import type { Page } from '../../../utils/model.ts';
import type { Work } from './worker.ts';

interface Running {
  work: Remote<Work>;
  /** Rejects when the worker ends by itself: no memory left, or its file is gone after an update. */
  died: Promise<never>;
}

/** The library page's worker; begun with the first task, and anew where one has died. */
export class Aside {
  #running: Running | null = null;

  /** Reads a page and keeps what it holds; rejects when it cannot be kept. */
  keep(page: Page): Promise<Outcome> {
    return this.#done<Outcome>((work) => work.keep(page));
  }

  /** Sheets as the bytes of an XLSX file. */
  workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
    return this.#done((work) => work.workbook(sheets));
  }

  #done<Result>(task: (work: Remote<Work>) => Promise<Result>): Promise<Result> {
    this.#running ??= this.#begun();
    const { work, died } = this.#running;
    return Promise.race([task(work), died]);
  }

  #begun(): Running {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const died = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        this.#running = null;
        worker.terminate();
        reject(new Error(event.message || 'the worker ended'));
      });
    });
    // Whoever waits for a task hears of it; without one nobody has to.
    died.catch(() => undefined);
    return { work: wrap<Work>(worker), died };
  }
}
