import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeclarableRole } from '../../src/model/declaration.ts';
import { type ReleaseResult, releaseTo } from '../../src/release-to.ts';
import { startRun } from '../../src/run-info.ts';
import { csv, on, roles } from '../support/examining.ts';
import { emptyFolder } from '../support/run.ts';
import { distinctDiversity, recordsOf, smallestClass } from './naive-release.ts';

/** Columns of every kind that becomes coarser, with texts that CSV has to quote. */
const VALUES: Record<string, readonly string[]> = {
  age: ['', '31', '34', '38', '52', '57', '103'],
  seen: ['2024-01-03', '2024-02-17', '2024-11-30', '2025-03-01', 'NA'],
  place: ['north; west', 'say "south"', '=east', 'two\nlines'],
  health: ['good', 'fair, mostly', 'poor', ''],
  smoker: ['never', 'now and then', '-daily'],
};
const NAMES = Object.keys(VALUES);

/** The first values are frequent, so that there is something to release. */
const record = fc.tuple(
  ...NAMES.map((name) =>
    fc
      .tuple(fc.nat(VALUES[name]!.length - 1), fc.nat(VALUES[name]!.length - 1))
      .map(([one, other]) => VALUES[name]![Math.min(one, other)]!),
  ),
);

const role = fc.constantFrom<DeclarableRole>('quasi-identifier', 'sensitive');

interface Case {
  records: string[][];
  shuffled: string[][];
  /** Parallel to the names; the first is a quasi-identifier, the last is sensitive. */
  said: DeclarableRole[];
  suppression: number;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    records: fc.array(record, { minLength: 60, maxLength: 240, size: 'max' }),
    said: fc
      .tuple(role, role, role)
      .map((some): DeclarableRole[] => ['quasi-identifier', ...some, 'sensitive']),
    suppression: fc.constantFrom(0, 0.02, 0.2),
  })
  .chain((one) =>
    fc
      .shuffledSubarray(one.records, { minLength: one.records.length })
      .map((shuffled) => ({ ...one, shuffled })),
  );

/** What is released of some records, and the bytes; nothing else may lie there. */
async function released(
  records: readonly string[][],
  { said, suppression }: Case,
): Promise<{ result: ReleaseResult; path: string; bytes: Buffer | null }> {
  const folder = emptyFolder();
  const path = join(folder, 'out.csv');
  writeFileSync(join(folder, 'in.csv'), csv(NAMES, records));
  const declared = roles(Object.fromEntries(NAMES.map((name, at) => [name, [said[at]!]])), {
    recordsArePersons: true,
  });
  const result = await releaseTo(
    { path: join(folder, 'in.csv'), header: 'yes', declared, ...on('2026-11-23') },
    { suppression },
    { path, format: 'csv', finish: startRun('test') },
  );
  const isKept = result.outcome === 'kept';
  const beside = ['out.csv', 'out.csv.assessment.json', 'out.csv.treatment.json'];
  expect(readdirSync(folder).sort()).toEqual(['in.csv', ...(isKept ? beside : [])]);
  return { result, path, bytes: isKept ? readFileSync(path) : null };
}

test('what is kept hides whom it has to hide, counted anew, and tells nothing of the order', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const { result, path, bytes } = await released(one.records, one);
      expect(result.outcome).not.toBe('broken');
      const again = await released(one.shuffled, one);
      expect(again.result.outcome).toBe(result.outcome);
      expect(again.bytes).toEqual(bytes);
      if (result.outcome !== 'kept') return;
      kept += 1;

      const known = recordsOf(path).map((record, at) => ({ record, person: String(at) }));
      const { suppressed } = result.record;
      expect(known).toHaveLength(one.records.length - suppressed);
      expect(suppressed).toBeLessThanOrEqual(one.suppression * one.records.length);
      const left = (role: DeclarableRole) =>
        NAMES.filter((name, at) => one.said[at] === role && name in known[0]!.record);
      // Ages, dates and places are quasi-identifiers even where they were called sensitive.
      const quasi = result.assessment.dataset.columns.flatMap(({ name, roles }) =>
        roles.includes('quasi-identifier') ? [name] : [],
      );
      expect(quasi.length).toBeGreaterThan(0);
      expect(quasi).toEqual(expect.arrayContaining(left('quasi-identifier')));
      const k = smallestClass(known, quasi);
      expect(k).toBeGreaterThanOrEqual(11);
      expect(result.record.output.k).toBe(k);
      for (const of of left('sensitive').filter((name) => !quasi.includes(name))) {
        expect(distinctDiversity(known, quasi, of), of).toBeGreaterThanOrEqual(2);
      }
    }),
    // A smaller case would be found by hundreds of searches.
    { numRuns: 25, endOnFailure: true },
  );
  // Otherwise nothing was looked at.
  expect(kept).toBeGreaterThan(2);
});
