import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AssessRequest } from '../../src/assess/request.ts';
import { examine } from '../../src/assess.ts';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import { assessText, csv, roles } from '../support/examining.ts';
import { emptyFolder } from '../support/run.ts';

const CODES = ['I10', 'E11', 'J45', 'C50', 'F32', 'K21', 'M54', 'N18'];
const SAID = {
  sexe: ['quasi-identifier' as const],
  dep: ['quasi-identifier' as const],
  diag: ['sensitive' as const],
};

/** A table that can be published, and one more column. */
function withColumn(name: string, cell: (row: number) => string, count = 2000): string {
  const rows = Array.from({ length: count }, (_, row) => [
    row % 2 === 0 ? 'M' : 'F',
    ['75', '13', '69'][(row >> 1) % 3]!,
    CODES[Math.floor(row / 6) % 8]!,
    cell(row),
  ]);
  return csv(['sexe', 'dep', 'diag', name], rows);
}

async function verdict(text: string, request: Partial<AssessRequest>) {
  const { verdict: said, quality, findings } = await assessText(text, request);
  const ids = findings.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  return { said, quality, ids };
}

const postcode = (row: number) => String(75_001 + (Math.floor(row / 48) % 40));
const sentence = (row: number) =>
  `le patient ${row} est le frère de monsieur Durand, maire de Vichy`;
const vouched: ColumnDeclaration = { roles: ['ignored'], reason: 'r', by: 'me' };

describe('an own pattern', () => {
  const pattern = (of: string, role: 'quasi-identifier' | 'sensitive') => [
    { label: 'local', pattern: of, roles: [role] },
  ];

  it('adds to what a column is, and switches nothing off', async () => {
    const text = withColumn('code_postal', postcode);
    const declared = roles({ ...SAID, code_postal: ['sensitive'] });
    expect((await verdict(text, { declared })).said).toBe('refuse');
    const recognise = pattern('[0-9]{5}', 'quasi-identifier');
    expect((await verdict(text, { declared, recognise })).said).toBe('refuse');
  });

  it('does not make free text anything else', async () => {
    const text = withColumn('commentaire', sentence);
    const declared = roles({ ...SAID, commentaire: vouched });
    const recognise = pattern('le .*', 'quasi-identifier');
    expect((await verdict(text, { declared, recognise })).ids).toContain('free-text');
  });

  it('does not take the name of a person for less', async () => {
    const text = withColumn('nom', (row) => ['Marie Petit', 'Jean Morel'][row % 2]!);
    const before = await verdict(text, {});
    const after = await verdict(text, { recognise: pattern('[A-Z].*', 'sensitive') });
    expect([before.said, before.quality]).toEqual(['refuse', 'nominative']);
    expect([after.said, after.quality]).toEqual(['refuse', 'nominative']);
  });
});

describe('what begins after the first records', () => {
  it.each([1_000, 2_500])('dates from record %i on stay in the classes', async (from) => {
    const date = (row: number) =>
      row < from
        ? ''
        : `2020-0${1 + (Math.floor(row / 48) % 4)}-${10 + (Math.floor(row / 192) % 15)}`;
    const declared = roles({ ...SAID, info: ['sensitive'] });
    const { dataset } = await assessText(withColumn('info', date, 6_800), { declared });
    expect(dataset.columns[3]?.roles).toEqual(['sensitive', 'quasi-identifier']);
  });

  it.each(['ignored', 'sensitive'] as const)(
    'sentences in an %s column are free text',
    async (role) => {
      const text = withColumn('texte', (row) => (row < 2_500 ? '' : sentence(row)), 4_000);
      const texte: ColumnDeclaration = role === 'ignored' ? vouched : { roles: [role] };
      expect((await verdict(text, { declared: roles({ ...SAID, texte }) })).ids).toContain(
        'free-text',
      );
    },
  );
});

describe('free text', () => {
  it.each([
    ['commentaire', (row: number) => (row % 5 === 0 ? sentence(row) : 'RAS')],
    ['obs', sentence],
    ['numero', sentence],
  ])('%s is free text, whatever is declared', async (name, cell) => {
    const text = withColumn(name, cell);
    expect((await verdict(text, { declared: roles({ ...SAID, [name]: vouched }) })).ids).toContain(
      'free-text',
    );
  });

  it('is in a column of remarks whatever else its name says', async () => {
    const name = 'Commentaire (libre) sur la prise en charge';
    const said = ['RAS', 'voisine du maire de Plouha', 'attente trop longue', 'revu en mars'];
    const { dataset } = await assessText(withColumn(name, (row) => said[row % 4]!));
    expect(dataset.columns[3]).toMatchObject({ semantic: 'free-text', roles: ['unassessed'] });
  });
});

describe('a suggestion that nobody confirmed', () => {
  const months = (row: number) =>
    `19${50 + (Math.floor(row / 48) % 5)}-0${1 + (Math.floor(row / 240) % 9)}`;

  it.each(['sensitive', 'strategic', 'count'] as const)(
    'as %s leaves a date in the classes, as one that is declared does',
    async (role) => {
      const text = withColumn('birth_date', months);
      for (const roleFrom of ['detected', 'declared'] as const) {
        const birth_date: ColumnDeclaration = { roles: [role], roleFrom };
        expect((await verdict(text, { declared: roles({ birth_date }) })).said).toBe('refuse');
      }
    },
  );

  it('does not hide names that came later', async () => {
    const text = withColumn(
      'x',
      (row) =>
        ['Marie Martin', 'Jean Martin', 'Luc Martin', 'Anne Martin', 'Claire Martin'][row % 5]!,
    );
    const x: ColumnDeclaration = { roles: ['quasi-identifier'], roleFrom: 'assumed' };
    const before = await verdict(text, {});
    expect(before.quality).toBe('nominative');
    expect(await verdict(text, { declared: roles({ x }) })).toEqual(before);
  });
});

describe('a descriptor', () => {
  it.each(['ignored', 'sensitive', 'strategic'])(
    'that calls a name %s takes nothing away',
    async (role) => {
      const folder = emptyFolder();
      const path = join(folder, 'stays.csv');
      writeFileSync(
        path,
        withColumn('nom', (row) => ['Marie Petit', 'Jean Morel'][(row >> 1) % 2]!),
      );
      const fields = [
        { name: 'sexe', 'healthrisk:role': 'quasi' },
        { name: 'dep', 'healthrisk:role': 'quasi' },
        { name: 'diag', 'healthrisk:role': 'sensitive' },
        { name: 'nom', 'healthrisk:role': role },
      ];
      writeFileSync(join(folder, 'stays.schema.json'), JSON.stringify({ fields }));
      const { assessment } = await examine({ path, asOf: '2026-01-01', today: '2026-01-01' });
      expect([assessment.verdict, assessment.quality]).toEqual(['refuse', 'nominative']);
    },
  );
});

describe('a column declared sensitive', () => {
  it.each(['pays', 'annee', 'service', 'mode_sortie'])(
    '%s stays a quasi-identifier',
    async (name) => {
      const text = withColumn(
        name,
        (row) => ['2019', '2020', '2021', '2022'][Math.floor(row / 48) % 4]!,
      );
      const declared = roles({ ...SAID, [name]: ['sensitive'] });
      const { dataset } = await assessText(text, { declared });
      expect(dataset.columns[3]?.roles).toContain('quasi-identifier');
    },
  );
});
