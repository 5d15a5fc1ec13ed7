import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

/** The stays with a key that is released, and who objected: the first patients, or nobody of them. */
function secureFolder(objected: 'some' | 'nobody') {
  const folder = emptyFolder();
  const config = readFileSync(fixture('hospital-stays.yaml'), 'utf8')
    .replace('released: false', 'released: true')
    .replace('channel: open', 'channel: secure-space');
  const keys = readFileSync(fixture('hospital-stays.csv'), 'utf8')
    .split('\n')
    .slice(1, 6)
    .map((line) => line.split(',')[0]!.toLowerCase());
  writeFileSync(join(folder, 'c.yaml'), config);
  writeFileSync(join(folder, 'out.txt'), objected === 'some' ? keys.join('\n') : 'P-none\n');
  return folder;
}

async function released(folder: string, ...args: string[]) {
  const data = [fixture('hospital-stays.csv'), '--config', 'c.yaml'];
  const ran = await run(['anonymise', ...data, '--output', 'release.csv', ...args], {
    cwd: folder,
  });
  return { ran, isThere: readdirSync(folder).includes('release.csv') };
}

describe('somebody who objected', () => {
  const goal = ['--goal', 'restrict'];

  it.each(['drop', 'random'])('is found whatever becomes of the key: %s', async (key) => {
    const args = [...goal, '--key', key, '--opt-out', 'out.txt'];
    const { ran, isThere } = await released(secureFolder('some'), ...args);
    expect(ran.code).toBe(30);
    expect(ran.stdout).toContain('objected');
    expect(isThere).toBe(false);
    const none = await released(secureFolder('nobody'), ...args);
    expect(none).toMatchObject({ ran: { code: 0 }, isThere: true });
  });

  it('is found by a random key that a plan asks for', async () => {
    const folder = secureFolder('some');
    const data = [fixture('hospital-stays.csv'), '--config', 'c.yaml'];
    const save = ['advise', ...data, ...goal, '--save-plan', 'plan.yaml'];
    expect(await run(save, { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toContain('kind: random-key');
    const plan = ['--plan', 'plan.yaml'];
    const objected = await released(folder, ...plan, '--opt-out', 'out.txt');
    expect(objected).toMatchObject({ ran: { code: 30 }, isThere: false });
    expect(await released(folder, ...plan)).toMatchObject({ ran: { code: 0 }, isThere: true });
  });

  it.each([
    ['did not consent', 'no', 30],
    ['consented', 'yes', 0],
  ])('stays where the column is dropped that says who %s', async (_, said, code) => {
    const folder = emptyFolder();
    const rows = Array.from({ length: 800 }, (__, at) =>
      [at % 2 ? 'F' : 'M', at % 10 ? 'yes' : said, 'ABCDEFG'[(at * 7 + (at >> 3)) % 7]].join(','),
    );
    writeFileSync(join(folder, 'in.csv'), `sex,consent,ill\n${rows.join('\n')}\n`);
    const columns = [
      ['sex', 'quasi-identifier'],
      ['consent', 'consent'],
      ['ill', 'sensitive'],
    ].map(([name, role]) => `  ${name}: { roles: [${role}] }\n`);
    writeFileSync(join(folder, 'c.yaml'), `columns:\n${columns.join('')}`);
    const drop = ['--drop', 'consent', '--output', 'out.csv'];
    const args = ['anonymise', 'in.csv', '--config', 'c.yaml', ...drop];
    const ran = await run(args, { cwd: folder });
    expect(ran.code, ran.stdout + ran.stderr).toBe(code);
    expect(readdirSync(folder).includes('out.csv')).toBe(code === 0);
  });
});
