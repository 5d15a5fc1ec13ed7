import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AssessRequest } from '../../src/assess/request.ts';
import { examine } from '../../src/assess.ts';
import { assessText, csv, on, roles } from '../support/examining.ts';
import { emptyFolder } from '../support/run.ts';

const QUASI = { yob: ['quasi-identifier' as const], v: ['sensitive' as const] };
const EACH_A_PERSON = { recordsArePersons: true };
const BODY = Array.from({ length: 24 }, (_, row) => ['1980', row % 2 === 0 ? 'A00' : 'J45']);

async function failed(text: string, request: Partial<AssessRequest>): Promise<string[]> {
  const { findings, verdict } = await assessText(text, request);
  return [verdict, ...findings.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)];
}

describe('a declared dialect', () => {
  const declared = roles(QUASI, EACH_A_PERSON);
  const plain = csv(['yob', 'v'], BODY);

  it('holds the table: other readers see other records in it', async () => {
    expect(await failed(plain, { declared })).toEqual(['publish']);
    const hidden = `${plain}\n#"1901","C50"\n`;
    const found = await failed(hidden, { declared, dialect: { comment: '#' } });
    expect(found).toEqual(['restrict', 'dialect-declared']);
  });

  it('is an assumption of every report', async () => {
    const { assumptions } = await assessText(plain, { declared, dialect: { escape: '\\' } });
    expect(assumptions).toContainEqual({
      id: 'dialect-declared',
      of: null,
      params: { marks: 'escape', comments: false },
    });
  });
});

describe('identifiers', () => {
  it('are found in an ignored column wherever they stand', async () => {
    const rows = Array.from({ length: 23_000 }, (_, row) => {
      const note = row > 22_600 && row < 22_625 ? 'jean.dupont@chu.example' : 'x';
      return ['1980', row % 2 === 0 ? 'A00' : 'J45', note];
    });
    const note = { roles: ['ignored' as const], reason: 'r', by: 'b' };
    const declared = roles({ ...QUASI, note }, EACH_A_PERSON);
    expect(await failed(csv(['yob', 'v', 'note'], rows), { declared })).toContain(
      'no-clear-identifier',
    );
  });

  it.each([
    ['185057800608491.0000000000', 'nir'],
    ['185057800608491,00', 'nir'],
    ['33612345678.0', 'phone'],
  ])('are found behind a fraction of zeros: %s', async (cell, semantic) => {
    const declared = roles({ yob: ['quasi-identifier'], v: ['sensitive'] }, EACH_A_PERSON);
    const { dataset } = await assessText(
      csv(
        ['yob', 'v'],
        BODY.map(([yob]) => [yob!, cell]),
      ),
      { declared },
    );
    expect(dataset.columns[1]).toMatchObject({ semantic });
  });
});

describe('what is one value', () => {
  it('is a day and its midnight', async () => {
    const rows = BODY.map((_, row) => ['1980', row % 2 ? '2020-01-01' : '2020-01-01 00:00:00']);
    const declared = roles(QUASI, EACH_A_PERSON);
    const { metrics } = await assessText(csv(['yob', 'v'], rows), { declared });
    expect(metrics.find(({ id }) => id === 'l-distinct')?.value).toBe(1);
  });

  it('is a key whether its column turned into decimals or not', async () => {
    const rows = BODY.map(([yob, v], row) => [yob!, v!, `${row >> 1}${row % 2 ? '.0' : ''}`]);
    const declared = roles(QUASI, { subject: { column: 'pid', released: false } });
    const { dataset } = await assessText(csv(['yob', 'v', 'pid'], rows), { declared });
    expect(dataset.persons).toBe(12);
  });
});

it('a subject cannot be coarser than it counts', async () => {
  const pid = { roles: ['quasi-identifier' as const], generalise: { prefix: 1 } };
  const declared = roles({ ...QUASI, pid }, { subject: { column: 'pid', released: false } });
  const rows = BODY.map(([yob, v], row) => [yob!, v!, `p${row}`]);
  await expect(assessText(csv(['yob', 'v', 'pid'], rows), { declared })).rejects.toMatchObject({
    code: 'E-USAGE-ROLE',
  });
});

it('several files hold the table until somebody says who is who', async () => {
  const folder = emptyFolder();
  const paths = ['1.csv', '2.csv'].map((name) => join(folder, name));
  for (const [at, path] of paths.entries()) {
    writeFileSync(path, csv(['yob', 'v'], at === 0 ? BODY : BODY.slice(2)));
  }
  const found = async (more: object) => {
    const request = { path: paths, header: 'yes' as const, ...on('2026-11-24') };
    const { assessment } = await examine({ ...request, declared: roles(QUASI, more) });
    return assessment.findings.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  };
  expect(await found({})).toEqual(['unit-unknown']);
  expect(await found(EACH_A_PERSON)).toEqual([]);
});
