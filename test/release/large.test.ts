import { once } from 'node:events';
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, run } from '../support/run.ts';

const MIB = 2 ** 20;
const ROWS = 300_000;

/** More bytes than may be held; most of them are of a column that nobody releases. */
async function writeLarge(path: string): Promise<void> {
  const out = createWriteStream(path);
  out.write('age,sex,region,health,remark\n');
  for (let row = 0; row < ROWS; row++) {
    const remark = `${row} ${'seen again as was agreed. '.repeat(10)}`;
    const cells = [20 + (row % 60), 'FM'[row % 2], `R${row % 7}`, 'abc'[row % 3], remark];
    if (!out.write(`${cells.join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

it('releases a file that is larger than the memory it may take', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'large.csv');
  await writeLarge(path);
  expect(statSync(path).size).toBeGreaterThan(64 * MIB);
  const roles = ['--qi', 'age,sex,region', '--sensitive', 'health', '--drop', 'remark'];
  const args = ['anonymise', path, ...roles, '--max-memory', '64', '--output', 'out.csv'];
  // The heap is bounded too: texts of the whole file would not fit in it.
  const ran = await run(args, { cwd: folder, node: ['--max-old-space-size=160'] });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const lines = readFileSync(join(folder, 'out.csv'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(ROWS + 1);
  expect(lines[0]).not.toContain('remark');
}, 120_000);
