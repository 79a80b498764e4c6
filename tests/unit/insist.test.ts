import { expect, test } from 'vitest';
import { insist } from '../../utils/insist.ts';

/** Work that fails so many times, then gives how often it was tried. */
function failing(times: number): () => Promise<number> {
  let tried = 0;
  return async () => {
    tried++;
    if (tried <= times) throw new Error(`attempt ${tried}`);
    return tried;
  };
}

test('what works at once is done once', async () => {
  expect(await insist(failing(0), [0, 0])).toBe(1);
});

test('what works a moment later is done then', async () => {
  expect(await insist(failing(1), [0, 0])).toBe(2);
  expect(await insist(failing(2), [0, 0])).toBe(3);
});

test('what never works fails with its last error', async () => {
  await expect(insist(failing(9), [0, 0])).rejects.toThrow('attempt 3');
});
