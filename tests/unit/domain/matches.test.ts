import { expect, test } from 'vitest';
import { lastMatch, matchesIn } from '../../../utils/domain/matches.ts';

const YEAR = /(20\d\d)年/g;

test('all places are told in order, with their groups', () => {
  const found = matchesIn(YEAR, '2022年3件，2023年5件');
  expect(found.map(({ index, 1: year }) => [index, year])).toEqual([
    [0, '2022'],
    [8, '2023'],
  ]);
  expect(matchesIn(YEAR, '去年3件')).toEqual([]);
});

test('the last of them', () => {
  expect(lastMatch(YEAR, '2022年3件，2023年5件')?.index).toBe(8);
  expect(lastMatch(YEAR, '去年3件')).toBeNull();
});

test('no look sees where another one stopped', () => {
  YEAR.lastIndex = 5;
  expect(matchesIn(YEAR, '2024年')).toHaveLength(1);
});
