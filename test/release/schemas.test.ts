import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlan } from '../../src/plans/read.ts';
import { treatmentRecordSchema } from '../../src/saved/treatment-record-schema.ts';
import { emptyFolder, fixture, ROOT, run } from '../support/run.ts';

/** Whether the schema that ships accepts something. */
function shipped(name: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const text = readFileSync(join(ROOT, 'schema', `${name}.schema.json`), 'utf8');
  return ajv.compile(JSON.parse(text));
}

const isPlan = shipped('plan');
const isTreatment = shipped('treatment');
const folder = emptyFolder();
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What the program wrote, any part of which may be changed. */
type Changeable = ReturnType<typeof JSON.parse>;

let record: Changeable;
let plan: Changeable;
let printed: unknown;

beforeAll(async () => {
  const data = [fixture('hospital-stays.csv'), '--config', fixture('hospital-stays.yaml')];
  const require = ['--require', 'k=12'];
  await run(['advise', ...data, ...require, '--save-plan', 'plan.yaml'], { cwd: folder });
  const how = ['--output', 'out.csv', '--format', 'json'];
  const ran = await run(['anonymise', ...data, ...require, ...how], { cwd: folder });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  record = JSON.parse(read('out.csv.treatment.json'));
  plan = parse(read('plan.yaml'));
  printed = JSON.parse(ran.stdout);
}, 60_000);

describe('the schema of a treatment', () => {
  it('accepts the record beside a release, whole, and what is printed of it', () => {
    expect(isTreatment(record)).toBe(true);
    expect(treatmentRecordSchema.parse(record)).toEqual(record);
    expect(isTreatment(printed)).toBe(true);
    expect(printed).toEqual({ ...record, outcome: 'kept' });
  });

  it('has its keys in the order of the model', () => {
    expect(Object.keys(record)).toEqual(Object.keys(treatmentRecordSchema.shape));
  });

  it.each<[string, (changed: typeof record) => void]>([
    ['a column both left out and written', ({ plan }) => (plan.columns[0].write = { kind: 'any' })],
    ['a column of which nothing is said', ({ plan }) => delete plan.columns[0].drop],
    ['a level that there is none of', ({ columns }) => (columns[0].step = { kind: 'rounded' })],
    ['a share beyond all', (changed) => (changed.suppressedShare = 1.1)],
    ['no checksum of the release', ({ output }) => delete output.sha256],
    ['another order', ({ written }) => (written.order = 'source')],
  ])('refuses %s', (_, change) => {
    const changed = structuredClone(record);
    change(changed);
    expect(isTreatment(changed)).toBe(false);
  });
});

describe('the schema of a plan', () => {
  it('accepts one that was saved, which the record holds too', async () => {
    expect(isPlan(plan)).toBe(true);
    expect((await readPlan(join(folder, 'plan.yaml'))).plan).toEqual(record.plan);
  });

  it.each<[string, (changed: typeof plan) => void]>([
    ['a key that no plan has', (changed) => (changed.later = 1)],
    ['no pack', (changed) => (changed.packs = [])],
    ['a threshold on nothing', (changed) => (changed.require = { size: 1 })],
    ['a verdict that nobody promises', (changed) => (changed.goal = 'refuse')],
  ])('refuses %s', (_, change) => {
    const changed = structuredClone(plan);
    change(changed);
    expect(isPlan(changed)).toBe(false);
  });
});
