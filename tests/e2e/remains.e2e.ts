import { expect, test } from 'vitest';
import { PATIENCE, sidebarGone } from '../../scripts/drive/sidebar.ts';
import { type Counts, counterFor } from '../soak/counts.ts';
import { sidebarReady, useStage } from './support.ts';

// Counted in processes of their own, as a person's tabs are.
const stage = useStage({}, { sparing: false });

/** What is loaded once is loaded by then. */
const WARM = 5;
const ROUNDS = 25;

test('a sidebar opened and closed again and again leaves nothing behind', async () => {
  const page = await stage.goto('http://www.example.test/xxgk/2024/annual.html');
  const counter = await counterFor(stage.driven, page);
  const rounds = async (times: number): Promise<Counts> => {
    for (let i = 0; i < times; i++) {
      await stage.driven.pressAction(page);
      await sidebarReady(page);
      await stage.driven.pressAction(page);
      await sidebarGone(page);
    }
    return counter.count();
  };
  const early = await rounds(WARM);
  // So few rounds leave no room for what 300 may leave.
  const tooMuch = (late: Counts): string[] =>
    Object.entries(counter.allowed)
      .map(([name, allowed]) => ({ name, allowed, grown: (late[name] as number) - (early[name] as number) }))
      .filter(({ allowed, grown }) => !(grown <= Math.min(allowed, 2 * 2 ** 20)))
      .map(({ name, grown }) => `${name}: ${grown} more`);
  await rounds(ROUNDS - WARM);
  // What a busy browser lets go a moment later is no leak: a leak stays.
  await expect
    .poll(async () => tooMuch(await counter.count()), { timeout: 2 * PATIENCE, interval: 500 })
    .toEqual([]);
}, 600_000);
