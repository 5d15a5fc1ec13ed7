// Runs vitest and closes with one plain line that any machine can read, taken from vitest's own
// JSON result: `N passed, N failed` (`, N skipped`). Exits with vitest's status.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
const result = join(folder, 'result.json');
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawnSync(
  process.execPath,
  [
    ...[vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${result}`],
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    // Whatever tests leave behind goes with the folder.
    env: { ...process.env, TMPDIR: folder },
  },
);
let status = run.status ?? 1;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(result, 'utf8'),
  );
  const skipped = numPendingTests + numTodoTests;
  // A file that fails to load has no failed test of its own, yet the run has failed.
  if (!success && status === 0) status = 1;
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${tail}`);
} catch {
  console.log('vitest left no result');
  status = status === 0 ? 1 : status;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = status;
