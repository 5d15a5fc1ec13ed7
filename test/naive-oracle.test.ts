import { describe, expect, test } from 'vitest';
import {
  type NaiveClass,
  type NaiveDiversity,
  type NaiveTable,
  naiveClasses,
  naiveCloseness,
  naiveColumn,
  naiveDiversity,
  naiveRisks,
  naiveWhole,
} from './naive-oracle.ts';
import { type Expectation, fixtureRecords, type OracleCase, oracleFiles } from './oracle-cases.ts';

/** The witness has to agree with the literature before it may testify about the tool. */
function compare(got: number | undefined, wanted: Expectation): void {
  const value = wanted.infinite ? Number.POSITIVE_INFINITY : wanted.value!;
  if (wanted.tolerance === undefined) expect(got, wanted.id).toBe(value);
  else expect(Math.abs(got! - value), wanted.id).toBeLessThanOrEqual(wanted.tolerance);
}

class Question {
  readonly #header: string[];
  readonly #rows: string[][];
  readonly #case: OracleCase;

  constructor(file: string, asked: OracleCase) {
    const [header, ...rows] = fixtureRecords(file);
    this.#header = header!;
    this.#rows = rows;
    this.#case = asked;
  }

  column(name: string): string[] {
    const position = this.#header.indexOf(name);
    expect(position, name).not.toBe(-1);
    return this.#rows.map((row) => row[position]!);
  }

  tuples(names: readonly string[]): string[][] {
    const columns = names.map((name) => this.column(name));
    return this.#rows.map((_, row) => columns.map((column) => column[row]!));
  }

  table(sensitive?: string): NaiveTable {
    const { subject, unit, quasiIdentifiers } = this.#case;
    const nullable = (name: string) => this.column(name).map((cell) => (cell === '' ? null : cell));
    return {
      quasi: this.tuples(quasiIdentifiers),
      subject: subject === undefined ? null : nullable(subject),
      unit: unit ?? 'rows',
      ...(sensitive === undefined ? {} : { sensitive: nullable(sensitive) }),
    };
  }

  order(sensitive: string): string[] | undefined {
    if (!this.#case.ordered?.includes(sensitive)) return undefined;
    return [...new Set(this.column(sensitive))].sort((a, b) => Number(a) - Number(b));
  }

  diversity(sensitive: string): NaiveDiversity {
    const order = this.order(sensitive);
    return naiveDiversity(this.table(sensitive), order === undefined ? {} : { order })!;
  }
}

function diversityValue(found: NaiveDiversity, { id, params }: Expectation): number | undefined {
  const values: Record<string, number | undefined> = {
    'l-distinct': found.lDistinct,
    'l-entropy': found.lEntropy,
    'l-recursive-c': found.lRecursive.get(params?.l ?? 0),
    alpha: found.alpha,
    't-closeness': found.tCloseness,
    'beta-basic': found.betaBasic,
    'beta-enhanced': found.betaEnhanced,
    'delta-disclosure': found.delta,
    'homogeneous-share': found.homogeneousShare,
    'value-persons-min': found.valuePersonsMin,
  };
  return values[id];
}

function riskValue(question: Question, { id, params }: Expectation): number | undefined {
  const table = question.table();
  const risks = naiveRisks(table);
  const values: Record<string, number | undefined> = {
    rows: table.quasi.length,
    persons: risks.persons,
    classes: risks.classes,
    k: risks.k,
    'k-record': risks.kRecord,
    'class-size-mean': risks.sizeMean,
    'class-size-max': risks.sizeMax,
    'unique-count': risks.uniqueCount,
    'unique-share': risks.uniqueShare,
    'share-below-k': risks.shareBelow(params?.k ?? 0),
    'prosecutor-risk-max': risks.prosecutorRiskMax,
    'prosecutor-risk-mean': risks.prosecutorRiskMean,
  };
  return values[id];
}

function measured(question: Question, wanted: Expectation): number | undefined {
  if (wanted.of === undefined) return riskValue(question, wanted);
  if (wanted.id === 'distinction' || wanted.id === 'separation') {
    return naiveColumn(question.tuples([wanted.of]))[wanted.id] ?? undefined;
  }
  const diversity = question.diversity(wanted.of);
  if (wanted.absentValues !== undefined) expect(diversity.absentValues).toBe(wanted.absentValues);
  return diversityValue(diversity, wanted);
}

function classAt(classes: NaiveClass[], row: number): NaiveClass {
  return classes.find((found) => found.rows.includes(row))!;
}

for (const { name, file, cases } of oracleFiles()) {
  // Tables of the shared folder are too long for O(n²).
  if (file === undefined) continue;
  describe(name, () => {
    for (const asked of cases) {
      test(asked.name, () => {
        const question = new Question(file, asked);
        for (const wanted of asked.expect) compare(measured(question, wanted), wanted);
        const classes = naiveClasses(question.table());
        if (asked.classSizes) {
          expect(naiveRisks(question.table()).classSizes).toEqual(asked.classSizes);
        }
        if (asked.records?.classSize) {
          const sizes = asked.records.classSize.map((_, row) => classAt(classes, row).size);
          expect(sizes).toEqual(asked.records.classSize);
        }
        for (const [of, distinct] of Object.entries(asked.records?.['l-distinct'] ?? {})) {
          const withValues = naiveClasses(question.table(of));
          expect(distinct.map((_, row) => classAt(withValues, row).nv.size)).toEqual(distinct);
        }
        for (const { records, expect: wantedHere } of asked.classes ?? []) {
          for (const wanted of wantedHere) {
            const table = question.table(wanted.of);
            const found = classAt(naiveClasses(table), records[0]! - 1);
            expect(found.rows.map((row) => row + 1)).toEqual(records);
            compare(naiveCloseness(found, naiveWhole(table), question.order(wanted.of!)), wanted);
          }
        }
        for (const { columns, distinction, separation } of asked.columnSets ?? []) {
          const found = naiveColumn(question.tuples(columns));
          expect(found.distinction).toBeCloseTo(distinction!, 12);
          expect(found.separation).toBeCloseTo(separation, 12);
        }
      });
    }
  });
}

describe('what the papers leave open', () => {
  const five = { quasi: ['a', 'a', 'a', 'b', 'b'].map((cell) => [cell]), subject: null } as const;

  test('a class of harmless values only is left out, and does not count as homogeneous', () => {
    const sensitive = ['none', 'flu', 'none', 'none', 'none'];
    const table: NaiveTable = { ...five, unit: 'rows', sensitive };
    expect(naiveDiversity(table)).toMatchObject({ lDistinct: 1, homogeneousShare: 0.4 });
    expect(naiveDiversity(table, { harmless: new Set(['none']) })).toMatchObject({
      lDistinct: 2,
      alpha: 1 / 3,
      homogeneousShare: 0,
    });
  });

  test('nothing but harmless or absent values is nothing to judge', () => {
    const sensitive = ['none', 'none', null, null, 'none'];
    const table: NaiveTable = { ...five, unit: 'rows', sensitive };
    expect(naiveDiversity(table, { harmless: new Set(['none']) })).toBeNull();
    expect(naiveDiversity({ ...table, sensitive: sensitive.map(() => null) })).toBeNull();
  });

  test('absent values are not counted, and a class of them alone is left out', () => {
    const table: NaiveTable = {
      ...five,
      unit: 'rows',
      sensitive: ['flu', 'asthma', null, null, null],
    };
    expect(naiveDiversity(table)).toMatchObject({
      lDistinct: 2,
      alpha: 0.5,
      classesLeftOut: 1,
      homogeneousShare: 0,
    });
  });

  test('the same history in another order of records is the same class', () => {
    const table: NaiveTable = {
      quasi: [['x'], ['y'], ['y'], ['x'], ['x'], ['x']],
      subject: ['p', 'p', 'q', 'q', 'r', 'r'],
      unit: 'histories',
    };
    expect(naiveClasses(table).map((found) => found.size)).toEqual([2, 1]);
  });

  test('sets of values are compared as sets: everybody with both values is no diversity', () => {
    const table: NaiveTable = {
      quasi: [['x'], ['x'], ['x'], ['x'], ['x']],
      subject: ['p', 'p', 'q', 'q', 'r'],
      unit: 'tuples',
      sensitive: ['flu', 'asthma', 'asthma', 'flu', 'flu'],
    };
    expect(naiveDiversity(table)).toMatchObject({ lDistinct: 1, homogeneousShare: 1 });
    const third = { ...table, sensitive: ['flu', 'asthma', 'asthma', 'flu', 'gout'] };
    // n_v 2, 2, 1 gives three values; the sets {flu, asthma} twice and {gout} once give two.
    expect(naiveDiversity(third)).toMatchObject({ lDistinct: 2 });
  });
});
