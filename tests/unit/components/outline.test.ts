import { describe, expect, it } from 'vitest';
import { figureCounts, flatSections, visibleRows } from '../../../components/sidebar/outline-rows.ts';
import { treeKey } from '../../../components/sidebar/tree-keys.ts';
import { section } from '../../support/builders.ts';

const TREE = [section('a', '总体', [section('a1', '公开'), section('a2', '申请')]), section('b', '问题')];
const ids = (folded: string[]) => visibleRows(TREE, new Set(folded)).map((row) => row.section.id);

describe('the visible lines', () => {
  it('are all of them while nothing is folded', () => {
    expect(ids([])).toEqual(['a', 'a1', 'a2', 'b']);
  });
  it('leave out what a folded section holds', () => {
    expect(ids(['a'])).toEqual(['a', 'b']);
  });
  it('know their place among their siblings', () => {
    expect(visibleRows(TREE, new Set())[2]).toMatchObject({ depth: 2, parent: 'a', position: 2, size: 2 });
  });
  it('count the figures of a section with those below it', () => {
    const counts = figureCounts(TREE, [
      { section: 'a' },
      { section: 'a1' },
      { section: 'b' },
      { section: null },
    ]);
    expect(Object.fromEntries(counts)).toEqual({ a: 2, a1: 1, a2: 0, b: 1 });
    expect(flatSections(TREE)).toHaveLength(4);
  });
});

describe('the keys of the tree', () => {
  function press(key: string, at: number, folded: string[] = []) {
    const rows = visibleRows(TREE, new Set(folded));
    const done: string[] = [];
    const row = rows[at];
    if (!row) throw new Error('no such row');
    const taken = treeKey(key, rows, row, {
      focus: (to) => done.push(`focus ${to.section.id}`),
      fold: (id, fold) => done.push(`${fold ? 'fold' : 'unfold'} ${id}`),
      open: (to) => done.push(`open ${to.section.id}`),
    });
    return taken ? done.join() : 'not taken';
  }

  it.each([
    ['ArrowDown', 0, 'focus a1'],
    ['ArrowDown', 3, ''],
    ['ArrowUp', 1, 'focus a'],
    ['ArrowUp', 0, ''],
    ['Home', 2, 'focus a'],
    ['End', 0, 'focus b'],
    ['ArrowRight', 0, 'focus a1'],
    ['ArrowLeft', 0, 'fold a'],
    ['ArrowLeft', 2, 'focus a'],
    ['Enter', 1, 'open a1'],
    [' ', 1, 'open a1'],
    ['问', 0, 'focus b'],
  ])('%s on line %i: %s', (key, at, done) => {
    expect(press(key, at)).toBe(done);
  });
  it('ArrowRight opens a folded section before it enters it', () => {
    expect(press('ArrowRight', 0, ['a'])).toBe('unfold a');
  });
  it('* unfolds all siblings', () => {
    expect(press('*', 1, ['a'])).toBe('unfold a');
  });
  it.each(['Tab', 'Escape', '/', 'x', 'constructor'])('%s is left to others', (key) => {
    expect(press(key, 0)).toBe('not taken');
  });
});
