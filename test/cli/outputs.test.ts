import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

/** A folder with the survey and its configuration, so that nothing of the checkout is at stake. */
function stage(): { folder: string; data: string; config: string } {
  const folder = emptyFolder();
  const data = join(folder, 'data.csv');
  const config = join(folder, 'c.yaml');
  copyFileSync(fixture('annual-survey.csv'), data);
  copyFileSync(fixture('annual-survey.yaml'), config);
  return { folder, data, config };
}

describe('outputs', () => {
  it('never replace what the run reads', async () => {
    const { folder, data, config } = stage();
    const before = [readFileSync(data), readFileSync(config)];
    symlinkSync(data, join(folder, 'link'));
    for (const target of [data, config, join(folder, 'link')]) {
      for (const option of [
        ['-o', `json=${target}`],
        ['--at-risk', target],
      ]) {
        const ran = await run(['assess', data, '-c', config, ...option]);
        expect(ran).toMatchObject({ code: 64, stdout: '' });
      }
    }
    expect([readFileSync(data), readFileSync(config)]).toEqual(before);
  });

  it('have a file of their own each', async () => {
    const { folder, data, config } = stage();
    const same = join(folder, 'same');
    for (const more of [
      ['-o', `markdown=${same}`],
      ['--at-risk', same],
      ['-o', `json=${folder}/./same`],
    ]) {
      const ran = await run(['assess', data, '-c', config, '-o', `json=${same}`, ...more]);
      expect(ran).toMatchObject({ code: 64, stdout: '' });
    }
    expect(readdirSync(folder).sort()).toEqual(['c.yaml', 'data.csv']);
  });

  it('are all there or none, and only in the place of regular files', async () => {
    const { folder, data, config } = stage();
    mkdirSync(join(folder, 'd'));
    const targets = ['-o', `json=${join(folder, 'a')}`, '-o', `markdown=${join(folder, 'd')}`];
    const ran = await run(['assess', data, '-c', config, ...targets]);
    expect(ran).toMatchObject({ code: 73, stdout: '' });
    expect((await run(['assess', data, '-o', 'json=/dev/null'])).code).toBe(73);
    expect((await run(['assess', data, '-o', 'json=-'])).code).toBe(64);
    expect(readdirSync(folder).sort()).toEqual(['c.yaml', 'd', 'data.csv']);
  });

  it('follow a link, and leave it a link', async () => {
    const { folder, data, config } = stage();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    await run(['assess', data, '-c', config, '-o', `json=${join(folder, 'link')}`]);
    expect(JSON.parse(readFileSync(join(folder, 'real'), 'utf8')).verdict).toBe('publish');
  });
});

describe('a file redirected into the run', () => {
  it('is never replaced', async () => {
    const { data, config } = stage();
    const before = readFileSync(data);
    const { execFile } = await import('node:child_process');
    const { BIN } = await import('../support/run.ts');
    const script = `"$0" "$1" assess - -c ${config} -o json=${data} < ${data}; echo "code $?" >&2`;
    const stderr = await new Promise<string>((resolve) => {
      execFile('bash', ['-c', script, process.execPath, BIN], (_, __, text) => resolve(text));
    });
    expect(stderr).toMatch(/code 64/);
    expect(readFileSync(data)).toEqual(before);
  });
});

describe('a hierarchy', () => {
  it('is read too, and never replaced', async () => {
    const { folder, data } = stage();
    const hierarchy = join(folder, 'h.csv');
    writeFileSync(hierarchy, '18-34;young\n35-49;young\n50-64;old\n65+;old\n');
    const config = join(folder, 'h.yaml');
    const how = 'generalise: { hierarchy: h.csv, level: 1 }';
    writeFileSync(config, `columns: { age_group: { roles: [quasi-identifier], ${how} } }\n`);
    const before = readFileSync(hierarchy);
    const ran = await run(['assess', data, '-c', config, '-o', `json=${hierarchy}`]);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(readFileSync(hierarchy)).toEqual(before);
  });
});

describe('standard output', () => {
  it('cut short by a full device is a failure, whatever the verdict', async () => {
    const { data, config } = stage();
    const args = `assess ${data} -c ${config} -f json`;
    const script = (to: string) => `"$0" "$1" ${args} > ${to}; echo "code $?" >&2`;
    const { execFile } = await import('node:child_process');
    const { BIN } = await import('../support/run.ts');
    const shell = (text: string) =>
      new Promise<string>((resolve) => {
        execFile('bash', ['-c', text, process.execPath, BIN], (_, __, stderr) => resolve(stderr));
      });
    expect(await shell(script('/dev/full'))).toMatch(/E-OUTPUT-WRITE[\s\S]*code 73/);
    const limited = `(ulimit -f 4; trap '' XFSZ; ${script(join(emptyFolder(), 'out'))})`;
    expect(await shell(limited)).toMatch(/E-OUTPUT-WRITE[\s\S]*code 73/);
    const closed = `"$0" "$1" ${args} | head -c 10 >/dev/null; echo "code \${PIPESTATUS[0]}" >&2`;
    expect(await shell(closed)).toMatch(/^code 0/);
  });
});
