import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssessRequest } from '../../src/assess/request.ts';
import { assess } from '../../src/index.ts';
import type { DeclarableRole } from '../../src/model/declaration.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import { FORMATS, render } from '../../src/report/index.ts';
import { json } from '../../src/report/json.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { csv, roles } from '../support/examining.ts';
import { emptyFolder } from '../support/run.ts';

const NAMES = ['age', 'place', 'diagnosis', 'patient', 'note'];

/** Records of a few kinds, each many times, and some that stand alone. */
const cells = fc.tuple(
  fc.constantFrom('20', '21', '34', '60', '61', ''),
  fc.constantFrom('01000', '01100', '75001', 'NA'),
  fc.constantFrom('C50', 'C51', 'E11', 'K80.1', ''),
);
const table = fc
  .array(fc.tuple(cells, fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 5 })
  .map((kinds) => kinds.flatMap(([kind, times]) => Array.from({ length: times }, () => kind)))
  .map((rows) => rows.map((row, at) => [...row, `p${at % 97}`, at % 3 === 0 ? 'x' : 'y']));

const asked = fc.record({
  rows: table,
  channel: fc.constantFrom(...CHANNELS, 'all' as const),
  rules: fc.constantFrom([], ['house-strict']),
  released: fc.option(fc.boolean()),
  note: fc.constantFrom('ignored' as const, 'weight' as const, 'quasi-identifier' as const, null),
  patient: fc.constantFrom('ignored' as const, 'direct-identifier' as const, null),
});

it('treatments that were looked for can be read again and told in every format', async () => {
  const path = join(emptyFolder(), 'a.csv');
  let found = 0;
  await fc.assert(
    fc.asyncProperty(asked, async ({ rows, channel, rules, released, note, patient }) => {
      writeFileSync(path, csv(NAMES, rows));
      const said: Record<string, DeclarableRole[]> = {
        age: ['quasi-identifier'],
        place: ['quasi-identifier'],
        diagnosis: ['sensitive'],
        ...(note === null ? {} : { note: [note] }),
        ...(patient === null || released !== null ? {} : { patient: [patient] }),
      };
      const declared: AssessRequest['declared'] = {
        ...roles(said),
        recordsArePersons: released === null,
        subject: released === null ? null : { column: 'patient', released },
        channel,
      };
      const assessment = await assess({ path, declared, rules, advise: true });
      expect(parseAssessment(json(assessment), 'a.json')).toEqual(JSON.parse(json(assessment)));
      for (const format of FORMATS) expect(render(assessment, format)).not.toContain('undefined');
      found += assessment.treatments?.plans.length ?? 0;
    }),
    { numRuns: 40 },
  );
  expect(found).toBeGreaterThan(0);
});
