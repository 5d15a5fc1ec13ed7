import fc from 'fast-check';
import type { DeclaredSoFar } from '../../src/assess/request.ts';
import { roles } from '../support/examining.ts';

/** A table, and what is declared of it. */
export interface Case {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  declared: DeclaredSoFar;
}

/** Every record is a person, whatever the columns look like: several files would be doubted. */
const EACH_A_PERSON = { recordsArePersons: true };

const perRecord = roles(
  { a: ['quasi-identifier'], b: ['quasi-identifier'], s: ['sensitive'] },
  EACH_A_PERSON,
);
const perPerson = (released: boolean): DeclaredSoFar =>
  roles(
    {
      a: ['quasi-identifier'],
      b: { roles: ['quasi-identifier'], generalise: { prefix: 1 } },
      s: ['sensitive'],
      i: { roles: ['ignored'], reason: 'tested', by: 'the test' },
    },
    { subject: { column: 'p', released } },
  );

const HEADER = ['a', 'b', 's', 'i', 'p'];

/** Deterministic numbers, 0 <= n < below. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

function table(rows: number, cell: (row: number, column: number) => string) {
  return Array.from({ length: rows }, (_, row) => HEADER.map((_, column) => cell(row, column)));
}

/** Tables of which one is odd in one way each. */
export const CASES: Readonly<Record<string, Case>> = {
  'texts that tools merge or split': {
    header: HEADER,
    rows: [
      ['x"|"y', 'z', 'flu', '1', 'p1'],
      ['x', 'y"|"z', 'Flu ', '01', 'p2'],
      ['__proto__', 'constructor', 'hiv', '', 'p3'],
      ['é', 'e\u0301', 'hiv', 'NA', 'p4'],
      ['e\u0301', 'é', '', 'NULL', 'p5'],
      ['\u0000', 'a\u0000b', 'c50.1', '.', ' p5'],
      ['line\nbreak', 'line\r\nbreak', 'c50.2', '\r', ''],
      [' padded ', '"quoted"', 'NA', ',;|\t', ''],
      ['😀', '\ufeff', '1.0', "'", 'P1'],
      ['', 'NULL', '1', '=1+1', 'p1'],
      ['', '', '1', '-', 'p1'],
    ],
    declared: perPerson(true),
  },
  'persons with many records': {
    header: HEADER,
    rows: (() => {
      const next = numbers(5);
      return table(600, (_, column) =>
        column === 4
          ? `p${next(60)}`
          : ['x', 'yy', 'yz', '', 'NA', 'zz'][next(column === 2 ? 6 : 3)]!,
      );
    })(),
    declared: perPerson(true),
  },
  'persons whose key is not released': {
    header: HEADER,
    rows: (() => {
      const next = numbers(9);
      return table(500, (_, column) =>
        column === 4 ? (next(9) === 0 ? '' : `p${next(80)}`) : `${next(3)}${next(2)}`,
      );
    })(),
    declared: perPerson(false),
  },
  'skewed: one class holds nearly everybody': {
    header: HEADER,
    rows: table(3000, (row, column) =>
      row % 997 === 0 ? `${row}` : `v${column}${column === 2 ? row % 7 : ''}`,
    ),
    declared: perRecord,
  },
  'all records unique': {
    header: HEADER,
    rows: table(3000, (row, column) => (column === 2 ? `d${row % 40}` : `${column}-${row}`)),
    declared: perRecord,
  },
  'cells of a mebibyte': {
    header: HEADER,
    rows: table(4, (row, column) => `${column}${'€'.repeat(column === 0 ? 350_000 : 1)}${row % 2}`),
    declared: perRecord,
  },
  'one column, with empty cells': {
    header: ['a'],
    rows: ['x', '', 'y', '', '', 'x', ' '].map((cell) => [cell]),
    declared: roles({ a: ['quasi-identifier'] }, { ...EACH_A_PERSON, noSensitiveColumn: true }),
  },
  'numbers, dates and codes': {
    header: HEADER,
    rows: (() => {
      const next = numbers(3);
      return table(400, (_, column) =>
        [
          () => `19${10 + next(80)}-0${1 + next(9)}-1${next(9)}`,
          () => `${next(5)}.${next(3)}0`,
          () => `C${50 + next(3)}.${next(4)}`,
          () => `${next(2)}`,
          () => `${next(200)}`,
        ][column]!(),
      );
    })(),
    declared: perPerson(true),
  },
};

/** Any text that can be stored everywhere: no half of a surrogate pair. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    'NA',
    'NULL',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u0000',
    'é',
    'e\u0301',
    '__proto__',
    '1',
    '01',
    'x"|"y',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Random small tables of odd texts with few persons. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(fc.tuple(odd, odd, odd, odd, fc.constantFrom('p', 'q', 'r', 's', '')), {
      minLength: 3,
      maxLength: 30,
    }),
    fc.constantFrom(perRecord, perPerson(true), perPerson(false)),
  )
  .map(([rows, declared]) => ({ header: HEADER, rows, declared }));
