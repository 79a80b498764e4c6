import { type PageWithPlaces, readPageInSteps } from '../../utils/page/index.ts';

/** How long a page is looked at before its thread is left to others, ms. */
const SLICE = 12;

/** A document as plain data, taken in slices that leave its thread free; null when `signal` says stop. */
export async function lookAt(document: Document, signal: AbortSignal): Promise<PageWithPlaces | null> {
  const steps = readPageInSteps(document, location.href);
  let rested = performance.now();
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    if (performance.now() - rested < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    rested = performance.now();
  }
}
