// npm run golden:update: writes every tests/pages/*/expected.json anew. Read the difference before you commit it.
import { spawnSync } from 'node:child_process';
import { toolPath } from './lib/node.mjs';

const { status } = spawnSync(process.execPath, [toolPath('vitest'), 'run', 'tests/golden'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_GOLDEN: '1' },
});
process.exitCode = status ?? 1;
