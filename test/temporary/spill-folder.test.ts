import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createSpillFolder,
  removeSpillFolders,
  sweepSpillFolders,
} from '../../src/temporary/spill-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
});
afterEach(() => {
  removeSpillFolders();
  chmodSync(root, 0o700);
  rmSync(root, { recursive: true, force: true });
});

/** A process number that was in use a moment ago. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('a spill folder', () => {
  it('can be entered by nobody else, and goes with all it holds', () => {
    const folder = createSpillFolder(root);
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder.path, 'block'), 'x');
    folder.remove();
    expect(readdirSync(root)).toEqual([]);
    folder.remove();
  });

  it('has a name of its own each time', () => {
    expect(createSpillFolder(root).path).not.toBe(createSpillFolder(root).path);
  });

  it('goes at once with all others when a signal comes', () => {
    createSpillFolder(root);
    writeFileSync(join(createSpillFolder(root).path, 'block'), 'x');
    removeSpillFolders();
    expect(readdirSync(root)).toEqual([]);
    removeSpillFolders();
  });

  it('that cannot be made is a limit, with a hint', () => {
    expect(() => createSpillFolder(join(root, 'nowhere'))).toThrow(
      expect.objectContaining({ code: 'E-LIMIT-DISK', hint: expect.stringContaining('TMPDIR') }),
    );
  });
});

describe('sweeping', () => {
  it('removes the folder of a process that is gone', () => {
    const { path } = createSpillFolder(root, { pid: deadPid(), start: '123' });
    writeFileSync(join(path, 'block'), 'x');
    sweepSpillFolders(root);
    expect(existsSync(path)).toBe(false);
  });

  it('removes the folder of a process whose number another one has now', () => {
    const { path } = createSpillFolder(root, { pid: process.pid, start: '1' });
    sweepSpillFolders(root);
    // Only where the system says when a process started.
    expect(existsSync(path)).toBe(!existsSync('/proc/self/stat'));
  });

  it('leaves the folder of a running process', () => {
    const own = createSpillFolder(root);
    const unknownStart = createSpillFolder(root, { pid: process.pid, start: '0' });
    const other = createSpillFolder(root, { pid: process.ppid, start: '0' });
    sweepSpillFolders(root);
    for (const { path } of [own, unknownStart, other]) expect(existsSync(path)).toBe(true);
  });

  it('leaves what belongs to another machine or user, and what only looks like a folder', () => {
    const gone = createSpillFolder(root, { pid: deadPid(), start: '7' });
    const parts = basename(gone.path).split('-');
    const named = (at: number, text: string) => {
      const name = parts.with(at, text).join('-');
      return join(root, name);
    };
    const foreign = named(2, '00000000');
    const otherUser = named(3, '4000000');
    const odd = named(4, '7x');
    for (const path of [foreign, otherUser, odd]) mkdirSync(path);
    const target = join(root, 'kept');
    mkdirSync(target);
    writeFileSync(join(target, 'file'), 'x');
    const link = named(6, 'aaaaaa');
    symlinkSync(target, link);
    const file = named(6, 'bbbbbb');
    writeFileSync(file, 'x');
    sweepSpillFolders(root);
    expect(existsSync(gone.path)).toBe(false);
    for (const path of [foreign, otherUser, odd, link, file, join(target, 'file')]) {
      expect(existsSync(path)).toBe(true);
    }
  });

  it('does not follow links inside a folder', () => {
    const target = join(root, 'kept');
    mkdirSync(target);
    writeFileSync(join(target, 'file'), 'x');
    const { path } = createSpillFolder(root, { pid: deadPid(), start: '7' });
    symlinkSync(target, join(path, 'link'));
    sweepSpillFolders(root);
    expect(existsSync(path)).toBe(false);
    expect(existsSync(join(target, 'file'))).toBe(true);
  });

  it('of a place that is not there does nothing', () => {
    expect(() => sweepSpillFolders(join(root, 'nowhere'))).not.toThrow();
  });
});
