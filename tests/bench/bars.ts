import type { PageResult } from './compare.ts';
import type { Live } from './live.ts';
import { type Bar, short } from './report.ts';
import type { Size } from './sizes.ts';

const FLOOR_TIMES = 15;
const GROWTH = 11;
const DETECTOR_MS = 1;
const PAINTED_MS = 100;
const TASK_MS = 50;
const FRAME_MS = 16;
const KEPT_MB = 1;
const KB = 1024;
const DETECTOR_BYTES = 4 * KB;
const READER_BYTES = 60 * KB;

const median = (page: PageResult, name: string): number => page.times[name]?.median ?? Number.NaN;

function pageBars(pages: readonly PageResult[]): Bar[] {
  return pages.map((page) => {
    const share = median(page, 'reading') / median(page, 'readability');
    return {
      name: `reading against Readability alone, ${page.title}`,
      bar: 'below 1',
      measured: short(share),
      ok: share < 1,
    };
  });
}

function growthOf(small: PageResult, large: PageResult): number {
  const text = large.characters / small.characters;
  return (median(large, 'reading') / median(small, 'reading')) * (10 / text);
}

/** What is promised, with what one run measured. */
export function barsOf(pages: readonly PageResult[], sizes: readonly Size[], live: Live): Bar[] {
  const named = (name: string) => pages.find((page) => page.name === name);
  const bars = pageBars(pages);
  const [small, large, none] = [named('compilation'), named('large'), named('negative')];
  if (large) {
    const times = median(large, 'reading') / median(large, 'floor');
    bars.push({
      name: 'reading against the floor, 2.6 MB',
      bar: `at most ${FLOOR_TIMES}×`,
      measured: `${short(times)}×`,
      ok: times <= FLOOR_TIMES,
    });
  }
  if (small && large) {
    const growth = growthOf(small, large);
    bars.push({
      name: 'reading, ten times the text',
      bar: `at most ${GROWTH}×`,
      measured: `${short(growth)}×`,
      ok: growth <= GROWTH,
    });
  }
  if (none) {
    const { first = Number.NaN } = none.times.detector ?? {};
    bars.push({
      name: 'detector on a page that is none, first run',
      bar: `under ${DETECTOR_MS} ms`,
      measured: `${short(first)} ms`,
      ok: first < DETECTOR_MS,
    });
  }
  return [...bars, ...liveBars(live), ...sizeBars(sizes)];
}

/** The built extension in a browser. */
function liveBars({ painted, longest, layout, figures, typing, switching, kept }: Live): Bar[] {
  const under = (name: string, value: number, limit: number, unit: string): Bar => ({
    name,
    bar: `under ${limit} ${unit}`,
    measured: `${short(value)} ${unit}`,
    ok: value < limit,
  });
  return [
    under('sidebar painted after the button was pressed, 22 KB', painted, PAINTED_MS, 'ms'),
    {
      name: 'longest task of the page while 2.6 MB are read and shown',
      bar: `at most ${TASK_MS} ms`,
      measured: longest <= TASK_MS ? `none over ${TASK_MS} ms` : `${short(longest)} ms`,
      ok: longest <= TASK_MS,
    },
    {
      name: 'layout and painting of that page, anew beside the sidebar, once',
      bar: '',
      measured: `${short(layout)} ms`,
      ok: null,
    },
    under(`a letter in the filter, ${figures.toLocaleString('en')} figures`, typing, FRAME_MS, 'ms'),
    under(`another view, ${figures.toLocaleString('en')} figures`, switching, FRAME_MS, 'ms'),
    under('heap kept after ten openings', kept / 2 ** 20, KEPT_MB, 'MB'),
  ];
}

/** The sizes alone: they are the same on every machine. `room`: by what a size may pass its bar, 1 for not at all. */
export function sizeBars(sizes: readonly Size[], room = 1): Bar[] {
  const limits = [
    ['detector.js', DETECTOR_BYTES],
    ['reader.js', READER_BYTES],
  ] as const;
  return limits.map(([name, limit]) => {
    const gzip = sizes.find((size) => size.name === name)?.gzip ?? Number.NaN;
    return {
      name: `${name}, gzip`,
      bar: `under ${limit / KB} KB`,
      measured: `${short(gzip / KB)} KB`,
      ok: gzip < limit * room,
    };
  });
}
