import { describe, expect, it } from 'vitest';
import { Recogniser } from '../../src/assess/recognise.ts';
import { completeDeclarations } from '../../src/assess/request.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';
import type { Declarations } from '../../src/model/declaration.ts';
import { roles } from '../support/examining.ts';

function assign(
  names: readonly string[],
  sample: readonly string[][],
  declared: Partial<Declarations>,
) {
  const before = {
    ...{ names, sample, tokens: DEFAULT_MISSING, patterns: [], stated: () => null },
    declared: completeDeclarations(declared),
  };
  return new Recogniser(before).bySample().assigned;
}

/** Roles and who gave them, by column name. */
function assigned(columns: Record<string, string[]>, declared: Partial<Declarations> = {}) {
  const names = Object.keys(columns);
  const count = Object.values(columns)[0]!.length;
  const sample = Array.from({ length: count }, (_, row) =>
    names.map((name) => columns[name]![row]!),
  );
  const all = assign(names, sample, declared);
  return Object.fromEntries(
    all.map(({ name, roles: own, roleFrom }) => [name, [roleFrom, ...own]]),
  );
}

describe('assignRoles', () => {
  it('tells roles that the tool added to declared ones', () => {
    const columns = ['admission_date', 'icd10', 'w', 'id', 'guess'];
    const declared = roles({ admission_date: ['sensitive'], icd10: ['sensitive'], w: ['weight'] });
    const row = ['2021-03-04', 'C50', '1.5', 'a', 'b'];
    const found = assign(columns, [row], {
      ...declared,
      subject: { column: 'id', released: true },
    });
    expect(Object.fromEntries(found.map(({ name, addedRoles }) => [name, addedRoles]))).toEqual({
      admission_date: ['quasi-identifier'],
      icd10: undefined,
      w: ['quasi-identifier'],
      id: undefined,
      guess: undefined,
    });
  });

  it('leaves what nobody named unassessed where quasi-identifiers were declared', () => {
    expect(assigned({ age: ['3'], city: ['x'] }, roles({ age: ['quasi-identifier'] }))).toEqual({
      age: ['declared', 'quasi-identifier'],
      city: ['assumed', 'unassessed'],
    });
  });

  it('guesses the rest otherwise, and assumes a quasi-identifier where it cannot', () => {
    const found = assigned(
      { age: ['31', '45'], zork: ['a', 'b'], d: ['flu', 'gout'] },
      roles({ d: ['sensitive'] }),
    );
    expect(found).toEqual({
      age: ['detected', 'quasi-identifier'],
      zork: ['assumed', 'quasi-identifier'],
      d: ['declared', 'sensitive'],
    });
  });

  it('takes dates, ages, places and lengths of stay as quasi-identifiers even if sensitive', () => {
    const found = assigned(
      { birth_date: ['1980-01-02'], stay_length: ['3'], result: ['4.2'] },
      roles({ birth_date: ['sensitive'], stay_length: ['sensitive'], result: ['sensitive'] }),
    );
    expect(found.birth_date).toEqual(['declared', 'sensitive', 'quasi-identifier']);
    expect(found.stay_length).toContain('quasi-identifier');
    expect(found.result).toEqual(['declared', 'sensitive']);
  });

  it('keeps dates in the classes however they are written, and keys out of them', () => {
    const cells = ['20210304', '20210506', 'none'];
    const declared = {
      ...roles({ result: ['sensitive'] }),
      subject: { column: 'key', released: false },
    };
    const names = ['result', 'key'];
    const sample = cells.map((cell) => [cell, cell]);
    const columns = assign(names, sample, declared);
    expect(columns.map(({ roles: own, semantic }) => [own, semantic])).toEqual([
      [['sensitive', 'quasi-identifier'], 'event-date'],
      [['subject'], 'record-key'],
    ]);
  });

  it('takes a weight as a quasi-identifier', () => {
    const found = assigned({ w: ['1.5'], a: ['x'] }, roles({ w: ['weight'] }));
    expect(found).toEqual({
      w: ['declared', 'weight', 'quasi-identifier'],
      a: ['assumed', 'unassessed'],
    });
  });

  it('never lets a guess of "sensitive" take a column out of k when none was said to be', () => {
    const columns = { icd10: ['C50', 'E11'], age: ['30', '40'] };
    expect(assigned(columns).icd10).toEqual(['detected', 'sensitive']);
    const none = assigned(columns, { noSensitiveColumn: true });
    expect(none.icd10).toEqual(['assumed', 'quasi-identifier']);
  });

  it('counts persons by one key only; a second one names them', () => {
    const columns = { patient_id: ['p1', 'p2'], num_patient: ['1', '2'] };
    expect(assigned(columns)).toEqual({
      patient_id: ['detected', 'subject'],
      num_patient: ['detected', 'direct-identifier'],
    });
    const declared = { subject: { column: 'num_patient', released: false } };
    expect(assigned(columns, declared)).toEqual({
      patient_id: ['detected', 'direct-identifier'],
      num_patient: ['declared', 'subject'],
    });
  });
});

describe('French headers', () => {
  it.each([
    ['Né(e) le', '1980-01-02', 'quasi-identifier'],
    ['né le', '1980-01-02', 'quasi-identifier'],
    ['date naiss', '1980-01-02', 'quasi-identifier'],
    ['N° patient', 'A1', 'subject'],
    ['n_patient', 'A1', 'subject'],
    ['N° séjour', '12', 'quasi-identifier'],
  ])('%s', (name, cell, role) => {
    expect(assigned({ [name]: [cell] })[name]).toEqual(['detected', role]);
  });
});
