import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../utils/library/reading-shape.ts';
import { read } from '../../../utils/reading.ts';
import { pageOf } from '../../support/page.ts';

const markup = readFileSync(
  new URL('../../pages/annual-2021-seeded-errors/page.html', import.meta.url),
  'utf8',
);
const page = pageOf(markup);
const kept = JSON.stringify(read(page));
const fresh = () => JSON.parse(kept) as Record<string, unknown>;

type Path = readonly (string | number)[];

/** The way to every value that holds no other. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function withAt(
  path: Path,
  change: (parent: Record<string | number, unknown>, key: string | number) => void,
) {
  const reading = fresh();
  let parent: Record<string | number, unknown> = reading;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  change(parent, path.at(-1) as string | number);
  return reading;
}

const PATHS = leaves(fresh());

describe('a reading from a file', () => {
  test('is taken as it was written', () => {
    expect(readingOf(fresh(), page.text)).toEqual(fresh());
  });

  test('has every part that is looked at here', () => {
    const parts = new Set(PATHS.map((path) => path[2]));
    expect([...parts]).toEqual(expect.arrayContaining(['sections', 'figures', 'tables', 'checks']));
  });

  test('is refused where one value is of another kind, and told where', () => {
    const taken = PATHS.filter((path) => {
      const damaged = withAt(path, (parent, key) => {
        parent[key] = {};
      });
      return typeof readingOf(damaged, page.text) !== 'string';
    });
    expect(taken).toEqual([]);
    const damaged = withAt(['documents', 0, 'figures', 0, 'value'], (parent, key) => {
      parent[key] = '216';
    });
    expect(readingOf(damaged, page.text)).toContain('documents.0.figures.0.value');
  });

  test('is refused where its places lie outside the text', () => {
    expect(readingOf(fresh(), page.text.slice(0, 100))).toBe('a place outside the text');
    const turned = withAt(['documents', 0, 'figures', 0, 'start'], (parent, key) => {
      parent[key] = Number(parent.end) + 1;
    });
    expect(readingOf(turned, page.text)).toBe('a place outside the text');
  });

  test('loses what does not belong in it', () => {
    const more = { ...fresh(), script: 'x', documents: [{ ...(fresh().documents as object[])[0], more: 1 }] };
    expect(readingOf(more, page.text)).toEqual(fresh());
  });

  test('is refused where its sections go deeper than anybody can follow', () => {
    const [section] = (fresh().documents as { sections: object[] }[])[0]?.sections ?? [];
    const open = JSON.stringify({ ...section, children: [] }).slice(0, -2);
    const reading = withAt(['documents', 0, 'sections'], (parent, key) => {
      parent[key] = [JSON.parse(`${open.repeat(20_000)}${']}'.repeat(20_000)}`)];
    });
    expect(readingOf(reading, page.text)).toBe('too deep');
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof readingOf(value, '')).toBe('string');
      }),
    );
  });
});
