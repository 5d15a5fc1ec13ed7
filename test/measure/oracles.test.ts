import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/assess.ts';
import { shareBelow } from '../../src/metrics/k-anonymity.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Delimiter } from '../../src/model/csv.ts';
import type { ColumnDeclaration, DeclarableRole } from '../../src/model/declaration.ts';

import {
  type Expectation,
  type OracleCase,
  type OracleFile,
  oracleFiles,
} from '../oracle-cases.ts';
import { on } from '../support/examining.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = process.env.HEALTHRISK_SHARED ?? join(ROOT, '../shared');

function pathOf({ file, shared }: OracleFile): string {
  return file === undefined ? join(SHARED, shared!) : join(ROOT, 'fixtures', file);
}

async function assessed(oracle: OracleFile, one: OracleCase) {
  const columns = new Map<string, ColumnDeclaration>();
  const add = (name: string, role: DeclarableRole) => {
    const said = columns.get(name) ?? { roles: [] };
    columns.set(name, { ...said, roles: [...said.roles, role] });
  };
  for (const name of one.quasiIdentifiers) add(name, 'quasi-identifier');
  for (const name of one.sensitive) add(name, 'sensitive');
  for (const name of one.ordered ?? []) columns.set(name, { ...columns.get(name)!, ordered: true });
  const released = one.unit === 'histories';
  const { assessment } = await examine({
    path: pathOf(oracle),
    header: 'yes',
    ...on('2026-11-23'),
    ...(oracle.delimiter === undefined ? {} : { delimiter: oracle.delimiter as Delimiter }),
    declared: {
      columns,
      subject: one.subject === undefined ? null : { column: one.subject, released },
    },
  });
  return assessment;
}

function check(
  { metrics, classSizes }: Pick<Assessment, 'metrics' | 'classSizes'>,
  expected: Expectation,
): void {
  const { id, of, params = {}, value, tolerance } = expected;
  if (id === 'share-below-k') {
    // Any threshold can be asked of the class sizes; only the packs' own are entries.
    expect(shareBelow(classSizes, params.k!)).toBeCloseTo(value!, 12);
    return;
  }
  const found = metrics.filter(
    (entry) =>
      entry.id === id &&
      entry.of === of &&
      entry.params?.level === undefined &&
      entry.params?.l === params.l &&
      entry.params?.k === params.k,
  );
  expect(found, `${id} of ${of}`).toHaveLength(1);
  const label = `${id} ${of ?? ''} ${JSON.stringify(params)}`;
  if (expected.infinite) expect(found[0], label).toMatchObject({ value: null, infinite: true });
  else if (tolerance === undefined) expect(found[0]!.value, label).toBe(value);
  else expect(Math.abs(found[0]!.value! - value!), label).toBeLessThanOrEqual(tolerance);
  if (expected.absentValues !== undefined) {
    expect(found[0]!.absentValues === true, label).toBe(expected.absentValues);
  }
}

describe('published values and those of other tools', () => {
  it('are there', () => {
    expect(oracleFiles().length).toBeGreaterThan(10);
  });

  for (const oracle of oracleFiles()) {
    const isThere = existsSync(pathOf(oracle));
    const why = isThere ? '' : ' (skipped: set HEALTHRISK_SHARED to the folder of shared data)';
    for (const one of oracle.cases) {
      it.skipIf(!isThere)(`${oracle.name}: ${one.name}${why}`, async () => {
        const assessment = await assessed(oracle, one);
        for (const expected of one.expect) check(assessment, expected);
        if (one.classSizes !== undefined) {
          expect(assessment.classSizes).toEqual(one.classSizes);
        }
      });
    }
  }
});
