import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/errors/codes.ts';
import { assess, HealthriskError } from '../../src/index.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { FORMATS } from '../../src/report/index.ts';
import { roles } from '../support/examining.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';

const STAYS = [fixture('hospital-stays.csv'), '--config', fixture('hospital-stays.yaml')];
const SURVEY = [fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
const SECTION = /What would change this verdict|Ce qui changerait ce verdict/;

describe('healthrisk assess --advise', () => {
  const folder = emptyFolder();
  const saved = join(folder, 'a.json');
  let assessment: Assessment;

  beforeAll(async () => {
    const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
    const args = ['assess', ...STAYS, '--advise', '-o', `json=${saved}`, ...outputs];
    const ran = await run(args);
    // Whatever was found, the exit code is that of the verdict now.
    expect(ran).toMatchObject({ code: EXIT.refuse, stderr: '' });
    expect(ran.stdout).toMatch(SECTION);
    assessment = JSON.parse(readFileSync(saved, 'utf8'));
  });

  it('finds what advise finds', async () => {
    const { stdout } = await run(['advise', ...STAYS, '--format', 'json']);
    const { treatments } = assessment;
    expect(JSON.parse(stdout)).toMatchObject({ ...treatments });
    expect(treatments!.plans[0]).toMatchObject({
      reachesGoal: true,
      after: { verdict: 'publish' },
    });
  });

  it.each(FORMATS)('is rendered again to the same bytes, without the data: %s', async (format) => {
    const again = await run(['render', saved, '--format', format]);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toBe(readFileSync(join(folder, format), 'utf8'));
    const french = await run(['render', saved, '--format', format, '--lang', 'fr']);
    expect(french).toMatchObject({ code: 0, stderr: '' });
    const isTold = ['terminal', 'markdown', 'html'].includes(format);
    for (const text of [again.stdout, french.stdout]) expect(SECTION.test(text)).toBe(isTold);
  });

  it('changes nothing else', async () => {
    const { stdout } = await run(['assess', ...STAYS, '--format', 'json']);
    const { treatments: _, run: __, ...rest } = assessment;
    expect(JSON.parse(stdout)).toMatchObject(rest);
    expect(Object.keys(JSON.parse(stdout))).toEqual(
      Object.keys(assessment).filter((key) => key !== 'treatments'),
    );
  });

  it('is of the packs and the day of then: deciding again tells nothing of it', async () => {
    const decided = await run(['decide', saved, '--rules', 'house-strict', '--format', 'json']);
    expect(decided.code).toBe(EXIT.refuse);
    expect(decided.stdout).not.toContain('"treatments"');
    const shown = await run(['decide', saved]);
    expect(shown.stdout).not.toMatch(SECTION);
  });

  it('is no difference between two assessments', async () => {
    const without = join(folder, 'without.json');
    const { treatments: _, ...rest } = assessment;
    writeFileSync(without, JSON.stringify(rest));
    const { code, stdout } = await run(['diff', without, saved, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ regressions: [] });
    const args = ['assess', ...STAYS, '--baseline', saved, '--no-regression', '--fail-on', 'never'];
    expect(await run(args)).toMatchObject({ code: 0, stderr: '' });
  });

  it('says that nothing is needed where the table may be published', async () => {
    const folder = emptyFolder();
    const json = ['-o', `json=${join(folder, 'a.json')}`];
    const plain = await run(['assess', ...SURVEY]);
    const asked = await run(['assess', ...SURVEY, '--advise', ...json]);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toBe(plain.stdout);
    expect(asked.stderr).toBe('The verdict is publish: no treatment is needed.\n');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).not.toContain('"treatments"');
    const french = await run(['assess', ...SURVEY, '--advise', '--lang', 'fr']);
    expect(french.stderr).toContain("aucun traitement n'est nécessaire");
    const quiet = await run(['assess', ...SURVEY, '--advise', '-q']);
    expect(quiet.stderr).toBe('');
  });

  it('refuses what can be read only once', async () => {
    const stdin = readFileSync(fixture('annual-survey.csv'));
    const ran = await run(['assess', '-', '--advise'], { stdin });
    expect(ran).toMatchObject({ code: EXIT.usage, stdout: '' });
    expect(ran.stderr).toContain('can be read only once');
  });

  it('says how long the search took', async () => {
    const ran = await run(['assess', fixture('canary.csv'), '--advise', '-v']);
    expect(ran.stderr.replace(/\s+/g, ' ')).toMatch(/judging \d+ ms · advising \d+ ms · reporting/);
  });
});

describe('the library', () => {
  const path = join(emptyFolder(), 'a.csv');
  const declared = roles(
    { age: ['quasi-identifier'], icd10: ['sensitive'] },
    { recordsArePersons: true },
  );
  const request = { path, declared };

  beforeAll(() => {
    const rows = Array.from({ length: 60 }, (_, row) => `${20 + row},C${50 + (row % 3)}`);
    writeFileSync(path, `age,icd10\n${rows.join('\n')}\n`);
  });

  it('looks for treatments where it is asked to', async () => {
    expect(await assess(request)).not.toHaveProperty('treatments');
    expect(await assess({ ...request, advise: false })).not.toHaveProperty('treatments');
    const { treatments } = await assess({ ...request, advise: true });
    expect(treatments).toMatchObject({ goal: 'publish', suppression: 0.02, isProved: true });
    expect(treatments!.plans.length).toBeGreaterThan(0);
    const ended = await assess({ ...request, advise: { isOver: () => true } });
    expect(ended.treatments).toMatchObject({ isProved: false });
  });

  it('rejects what is no wish', async () => {
    for (const advise of ['yes', { isOver: 3 }]) {
      const asked = assess({ ...request, advise } as unknown as Parameters<typeof assess>[0]);
      await expect(asked).rejects.toBeInstanceOf(HealthriskError);
    }
  });

  it('does not tell of treatments for another file than the one that was judged', async () => {
    const other = join(emptyFolder(), 'b.csv');
    copyFileSync(path, other);
    let readings = 0;
    const grows = assess({
      ...request,
      path: other,
      advise: true,
      onProgress: (read, total) => {
        // The first reading ends; the second finds another record.
        if (read === total && readings++ === 0) appendFileSync(other, '99,C50\n');
      },
    });
    await expect(grows).rejects.toMatchObject({ code: 'E-INPUT-CHANGED' });
  });
});
