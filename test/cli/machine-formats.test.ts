import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';

const STAYS = ['assess', fixture('hospital-stays.csv'), '--config', fixture('hospital-stays.yaml')];

describe('formats for machines on the command line', () => {
  it('are the same bytes from the run, from a file and from render', async () => {
    const folder = emptyFolder();
    const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
    const ran = await run([...STAYS, ...outputs, '--format', 'sarif']);
    expect(ran).toMatchObject({ code: 30, stderr: '' });
    expect(ran.stdout).toBe(readFileSync(join(folder, 'sarif'), 'utf8'));
    const again = emptyFolder();
    const rendered = FORMATS.flatMap((format) => ['-o', `${format}=${join(again, format)}`]);
    expect((await run(['render', join(folder, 'json'), ...rendered])).code).toBe(0);
    for (const format of FORMATS) {
      expect(readFileSync(join(again, format), 'utf8'), format).toBe(
        readFileSync(join(folder, format), 'utf8'),
      );
    }
    const [{ invocations }] = JSON.parse(ran.stdout).runs;
    expect(invocations[0].exitCode).toBe(30);
  });

  it('tell the exit code that the run has, whatever the gate lets through', async () => {
    for (const failOn of ['restrict', 'refuse', 'never']) {
      const ran = await run([...STAYS, '--fail-on', failOn, '-f', 'sarif']);
      expect(JSON.parse(ran.stdout).runs[0].invocations[0].exitCode).toBe(ran.code);
    }
  });

  it('give one decision each', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'a.json');
    await run([...STAYS, '-o', `json=${file}`]);
    copyFileSync(file, join(folder, 'b.json'));
    expect((await run(['decide', file, '-f', 'junit'])).stdout).toContain('<testsuites ');
    const both = await run(['decide', file, join(folder, 'b.json'), '-f', 'junit']);
    expect(both).toMatchObject({ code: 64, stdout: '' });
    expect(both.stderr).toContain('E-USAGE');
  });

  it('can be read as the descriptor of the data they were made of', async () => {
    const folder = emptyFolder();
    const data = join(folder, 'data.csv');
    copyFileSync(fixture('hospital-stays.csv'), data);
    const made = await run(['assess', data, '-f', 'datapackage']);
    writeFileSync(join(folder, 'datapackage.json'), made.stdout);
    const plain = await run(['assess', data, '--no-descriptor', '-f', 'json']);
    const described = await run(['assess', data, '-f', 'json']);
    expect(described.code).toBe(plain.code);
    const roles = (text: string) =>
      JSON.parse(text).dataset.columns.map(({ name, roles, roleFrom }: Record<string, unknown>) => [
        name,
        roles,
        roleFrom,
      ]);
    // What was a guess is one again.
    expect(roles(described.stdout)).toEqual(roles(plain.stdout));
  });
});

describe('the summary of a step', () => {
  it('has the Markdown report behind what was there, with annotations only', async () => {
    const summary = join(emptyFolder(), 'summary.md');
    writeFileSync(summary, 'before\n');
    const env = { GITHUB_STEP_SUMMARY: summary };
    const without = await run([...STAYS, '-f', 'json'], { env });
    expect(readFileSync(summary, 'utf8')).toBe('before\n');
    const ran = await run([...STAYS, '-f', 'github'], { env });
    expect(ran).toMatchObject({ code: without.code, stderr: '' });
    expect(ran.stdout).toMatch(/^::error title=healthrisk::REFUSE/);
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n<!-- healthrisk[\s\S]*## REFUSE/);
  });

  it('is never the data, and ends the run where it cannot be written', async () => {
    const folder = emptyFolder();
    const data = join(folder, 'data.csv');
    copyFileSync(fixture('annual-survey.csv'), data);
    const before = readFileSync(data, 'utf8');
    const args = ['assess', data, '-f', 'github'];
    const itself = await run(args, { env: { GITHUB_STEP_SUMMARY: data } });
    expect(itself).toMatchObject({ code: 64, stdout: '' });
    expect(readFileSync(data, 'utf8')).toBe(before);
    const nowhere = await run(args, { env: { GITHUB_STEP_SUMMARY: join(folder, 'no/file') } });
    expect(nowhere).toMatchObject({ code: 73, stdout: '' });
  });
});

describe('-q and -v', () => {
  const waivers = ['--waivers', fixture('hospital-stays.waivers.yaml')];

  it('-q says nothing on stderr', async () => {
    const other = join(emptyFolder(), 'other.csv');
    copyFileSync(fixture('hospital-stays.csv'), other);
    const args = ['assess', other, '-c', fixture('hospital-stays.yaml'), ...waivers];
    const loud = await run(args);
    expect(loud.stderr).not.toBe('');
    const quiet = await run([...args, '-q']);
    expect(quiet).toMatchObject({ code: loud.code, stderr: '', stdout: loud.stdout });
    expect((await run(['-q', 'assess', 'nowhere.csv'])).stderr).toContain('E-INPUT-NOT-FOUND');
  });

  it('-v says what was used, and how long each stage took', async () => {
    const { stderr, stdout } = await run([...STAYS, '-v']);
    expect(stderr).toMatch(/^Data: .*hospital-stays\.csv$/m);
    expect(stderr).toMatch(/^Configuration: .*hospital-stays\.yaml$/m);
    expect(stderr).toMatch(/^Packs: open-data \d/m);
    expect(stderr).toMatch(/^engine: stream/m);
    const time = stderr.replace(/\n(?!\w+:)/g, ' ');
    for (const stage of ['preparing', 'recognising', 'reading', 'measuring', 'judging']) {
      expect(time).toMatch(new RegExp(`${stage} [\\d,]+ ms`));
    }
    expect(stdout).toBe((await run(STAYS)).stdout);
  });
});
