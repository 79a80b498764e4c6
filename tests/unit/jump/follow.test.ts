import { describe, expect, it } from 'vitest';
import { currentStop, type Stop } from '../../../utils/jump/follow.ts';

/** A page 2,000 px long with headings at these places, scrolled so that `scroll` is at the top of the view. */
function lit(places: (number | null)[], scroll: number, options: { height?: number; long?: number } = {}) {
  const { height = 800, long = 2000 } = options;
  const stops = places.map(
    (place, at): Stop => ({ id: `s${at}`, top: () => (place === null ? null : place - scroll) }),
  );
  const whole = Math.max(0, long - height);
  return currentStop(stops, { top: 0, bottom: height, left: Math.max(0, whole - scroll), whole });
}

describe('the section being read', () => {
  it('is none above the first heading', () => {
    expect(lit([500, 900], 0)).toBeNull();
  });
  it('is the last heading above the reading line', () => {
    expect(lit([100, 600, 1400], 0)).toBe('s0');
    expect(lit([100, 600, 1400], 520)).toBe('s1');
  });
  it('is the last short one at the end of the page', () => {
    expect(lit([100, 600, 1850, 1900, 1950], 1200)).toBe('s4');
  });
  it('gives each of the short last ones its turn on the way down', () => {
    const places = [100, 1500, 1650, 1800, 1950];
    const seen = new Set<string | null>();
    for (let scroll = 0; scroll <= 1200; scroll += 10) seen.add(lit(places, scroll));
    expect([...seen]).toEqual(['s0', 's1', 's2', 's3', 's4'].filter((id) => seen.has(id)));
    expect(seen.size).toBe(5);
  });
  it('never goes back while scrolling down', () => {
    const places = [0, 300, 310, 700, 1300, 1990];
    const order = Array.from({ length: 121 }, (_, step) => lit(places, step * 10));
    expect(order).toEqual([...order].sort());
  });
  it('lights the first heading of a page too short to scroll', () => {
    expect(lit([50, 400], 0, { long: 700 })).toBe('s0');
  });
  it('passes over headings that the page hides', () => {
    expect(lit([100, null, null, 600], 550)).toBe('s3');
    expect(lit([], 0)).toBeNull();
  });
});
