import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { PATIENCE } from '../../scripts/drive/sidebar.ts';

/** What a browser keeps beside a file until all of it is there. */
const HALF = /\.(?:part|crdownload|tmp)$/;

/** The file that a press of a button saves into the folder of downloads. */
export async function savedBy(
  press: () => Promise<void>,
  folder: string,
): Promise<{ name: string; bytes: Buffer }> {
  const before = new Set(readdirSync(folder));
  await press();
  const name = await vi.waitFor(
    () => {
      const fresh = readdirSync(folder).filter((file) => !before.has(file) && !file.startsWith('.'));
      const [done] = fresh.filter((file) => !HALF.test(file));
      // Firefox begins with an empty file of the name.
      if (!done || fresh.some((file) => HALF.test(file)) || statSync(join(folder, done)).size === 0)
        throw new Error('nothing was saved');
      return done;
    },
    { timeout: PATIENCE, interval: 50 },
  );
  return { name, bytes: readFileSync(join(folder, name)) };
}
