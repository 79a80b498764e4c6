import { describe, expect, it } from 'vitest';
import { DataState } from '../../../components/sidebar/data-state.ts';

function listOf(...ids: string[]): DataState {
  const data = new DataState();
  data.shown = ids;
  return data;
}
const chosen = (data: DataState): string[] => [...data.selected.value];

describe('picking figures', () => {
  it('takes one, or all up to it, in either direction', () => {
    const data = listOf('a', 'b', 'c', 'd');
    data.pick('c', true, false);
    expect(chosen(data)).toEqual(['c']);
    data.pick('a', true, true);
    expect(chosen(data).sort()).toEqual(['a', 'b', 'c']);
    data.pick('b', false, true);
    expect(chosen(data)).toEqual(['c']);
  });
  it('takes one alone where the other end is no longer in the list', () => {
    const data = listOf('a', 'b', 'c');
    data.pick('a', true, false);
    data.shown = ['b', 'c'];
    data.pick('c', true, true);
    expect(chosen(data)).toEqual(['a', 'c']);
  });
  it('begins anew after everything was let go', () => {
    const data = listOf('a', 'b', 'c');
    data.pick('a', true, false);
    data.clear();
    data.pick('c', true, true);
    expect(chosen(data)).toEqual(['c']);
  });
});
