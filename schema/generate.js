// Writes the JSON Schemas from the schemas the program itself checks with. Run after the build.
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '../dist/cli/config/schema.js';
import { packSchema } from '../dist/packs/schema.js';
import { planSchema } from '../dist/plans/schema.js';
import { adviceReportSchema } from '../dist/saved/advice-report-schema.js';
import { assessmentSchema } from '../dist/saved/assessment-schema.js';
import { comparisonSchema } from '../dist/saved/comparison-schema.js';
import { decisionsSchema } from '../dist/saved/decided-schema.js';
import { profileSchema } from '../dist/saved/profile-schema.js';
import { treatmentRecordSchema } from '../dist/saved/treatment-record-schema.js';
import { waiversSchema } from '../dist/waivers/schema.js';

const SCHEMAS = [
  ['advice', 'The result of healthrisk advise --format json', adviceReportSchema],
  ['assessment', 'The result of healthrisk assess --format json', assessmentSchema],
  ['config', 'healthrisk.yaml: what is known of a dataset', configSchema],
  [
    'decisions',
    'The result of healthrisk decide --format json on several assessments',
    decisionsSchema,
  ],
  ['diff', 'The result of healthrisk diff --format json', comparisonSchema],
  ['pack', 'A rule pack', packSchema],
  ['plan', 'A treatment, as healthrisk advise --save-plan writes it', planSchema],
  ['profile', 'The result of healthrisk profile --format json', profileSchema],
  ['treatment', 'What healthrisk anonymise records beside a release', treatmentRecordSchema],
  ['waivers', 'healthrisk.waivers.yaml: what somebody accepts', waiversSchema],
];

for (const [name, title, schema] of SCHEMAS) {
  // What a file may hold before defaults are filled in.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const document = { $schema, $id: `urn:healthrisk:schema:${name}:v1`, title, ...rest };
  writeFileSync(
    new URL(`${name}.schema.json`, import.meta.url),
    `${JSON.stringify(document, null, 2)}\n`,
  );
}
