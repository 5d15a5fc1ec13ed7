import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CONFIG_FILE, findConfig } from '../../../src/cli/config/find.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'healthrisk-find-'));
  await mkdir(join(root, 'repository', 'data', 'deep'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const put = (...path: string[]) => writeFile(join(root, ...path), 'channel: open\n');

test('the file in the directory itself, and the nearest one above', async () => {
  await put('repository', CONFIG_FILE);
  expect(await findConfig(join(root, 'repository'))).toBe(join(root, 'repository', CONFIG_FILE));
  const deep = join(root, 'repository', 'data', 'deep');
  expect(await findConfig(deep)).toBe(join(root, 'repository', CONFIG_FILE));
  await put('repository', 'data', CONFIG_FILE);
  expect(await findConfig(deep)).toBe(join(root, 'repository', 'data', CONFIG_FILE));
});

test('the root of the repository is looked at, nothing above it is', async () => {
  await put(CONFIG_FILE);
  await mkdir(join(root, 'repository', '.git'));
  expect(await findConfig(join(root, 'repository', 'data'))).toBeNull();
  await put('repository', CONFIG_FILE);
  expect(await findConfig(join(root, 'repository', 'data'))).toBe(
    join(root, 'repository', CONFIG_FILE),
  );
});

test('a .git file, as a worktree has, ends the repository too', async () => {
  await put(CONFIG_FILE);
  await writeFile(join(root, 'repository', '.git'), 'gitdir: elsewhere\n');
  expect(await findConfig(join(root, 'repository', 'data'))).toBeNull();
});

test('a directory that is not there has the files above it', async () => {
  await mkdir(join(root, '.git'));
  expect(await findConfig(join(root, 'nowhere'))).toBeNull();
  await put(CONFIG_FILE);
  expect(await findConfig(join(root, 'nowhere'))).toBe(join(root, CONFIG_FILE));
});
