import { describe, expect, it } from 'vitest';
import { assessText, csv } from '../support/examining.ts';

const DOCTORS = ['Dr Hélène Lefèvre', 'Dr Paul Martin'];
const DIAGNOSES = ['asthme', 'grippe'];

/** Two of something, with 22 persons each and two diagnoses among them. */
const caredForBy = (name: string, values: readonly string[]) =>
  csv(
    [name, 'diagnostic'],
    values.flatMap((value) => Array.from({ length: 22 }, (_, at) => [value, DIAGNOSES[at % 2]!])),
  );

/** Assessed once its suggested roles are confirmed. */
const confirmed = (name: string, values: readonly string[]) =>
  assessText(caredForBy(name, values), {
    declared: {
      columns: new Map([
        [name, { roles: ['quasi-identifier'] }],
        ['diagnostic', { roles: ['sensitive'] }],
      ]),
      recordsArePersons: true,
    },
  });

describe('what names or numbers those who give care, under the default pack', () => {
  it.each([
    ['nom médecin', DOCTORS],
    ['prescriber', ['LEFEVRE H', 'MARTIN P']],
    ['vu par', DOCTORS],
    ['spécialité du médecin', DOCTORS],
    ['RPPS', ['10001234567', '10007654321']],
    ['num_adeli', ['751234567', '131234567']],
    ['NPI', ['1234567893', '1245319599']],
  ])('is held on every channel: %s', async (name, values) => {
    const { verdict, quality, findings } = await confirmed(name, values);
    expect([verdict, quality]).toEqual(['restrict', 'pseudonymised']);
    const failed = findings.filter(({ outcome }) => outcome !== 'pass');
    expect(failed).toMatchObject([
      { pack: 'open-data', id: 'no-professional', outcome: 'fail', of: name },
    ]);
    const held = { effect: 'restrict', grounds: 'conditions' };
    expect(failed[0]!.channels).toEqual({ open: held, api: held, 'secure-space': held });
  });

  it.each([
    ['établissement', ['Clinique du Lac', 'Hôpital du Port']],
    ['FINESS', ['750712184', '130786049']],
    ['spécialité', ['cardiologie', 'neurologie']],
    ['spécialité du médecin', ['cardiologie', 'neurologie']],
    ['provider_specialty', ['cardiology', 'neurology']],
  ])('is neither a facility nor a specialty: %s', async (name, values) => {
    expect((await confirmed(name, values)).verdict).toBe('publish');
  });
});
