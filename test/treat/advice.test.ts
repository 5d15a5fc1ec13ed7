import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advise.ts';
import type { Declarations } from '../../src/model/declaration.ts';
import type { Plan } from '../../src/treat/advice/advise-treatments.ts';
import type { AdviceOptions } from '../../src/treat/advice/options.ts';
import { assessText, csv, roles } from '../support/examining.ts';

const STAYS = readFileSync(join(import.meta.dirname, '../../fixtures/hospital-stays.csv'), 'utf8');
const subject = { column: 'patient_id', released: false };
const said = roles(
  {
    birth_date: ['quasi-identifier'],
    sex: ['quasi-identifier'],
    postcode: ['quasi-identifier'],
    admission_date: ['quasi-identifier'],
    length_of_stay: ['quasi-identifier'],
    ward: ['quasi-identifier'],
    icd10: { roles: ['sensitive'], judgeAt: 'icd10-category' },
    ccam_act: { roles: ['sensitive'], missingMeans: 'none' },
    cost_eur: ['sensitive'],
  },
  { subject },
);

async function adviceOn(
  text: string,
  declared: Partial<Declarations>,
  options: Partial<AdviceOptions> = {},
  more: { rules?: string[] } = {},
) {
  const stdin = Readable.from([Buffer.from(text)]);
  const request = {
    path: '-',
    stdin,
    header: 'yes',
    asOf: '2026-11-23',
    today: '2026-11-23',
    declared,
    ...more,
  } as const;
  return (await advise(request, { plansMax: 1, ...options })).advice;
}

/** Applies a plan to a CSV text without quotes, and keeps the key of the person as a column. */
function treated(text: string, { drops, coarsenings, isOut }: Plan, key: string | null) {
  const [header, ...records] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const gone = drops.map(({ column }) => column).filter((name) => name !== key);
  const columns = header!.flatMap((name, at) => {
    if (gone.includes(name)) return [];
    const codes = new Map<string, number>();
    for (const record of records) {
      if (!codes.has(record[at]!)) codes.set(record[at]!, codes.size);
    }
    const to = coarsenings.find(({ column }) => column === name)?.to;
    const write = (cell: string) =>
      to === undefined ? cell : to.labels.at(to.map[codes.get(cell)!]!);
    return [{ name, at, write }];
  });
  const rows = records
    .filter((_, record) => isOut[record] === 0)
    .map((record) => columns.map(({ at, write }) => write(record[at]!)));
  return { header: columns.map(({ name }) => name), rows };
}

/** Persons in the smallest class, and the fewest values in a class, by nothing but texts. */
function recounted(
  { header, rows }: ReturnType<typeof treated>,
  quasi: readonly string[],
  key: string | null,
  sensitive: string,
) {
  const at = (name: string) => header.indexOf(name);
  const classes = new Map<string, { persons: Set<string>; values: Set<string> }>();
  for (const [number, row] of rows.entries()) {
    const tuple = JSON.stringify(quasi.map((name) => row[at(name)]));
    const one = classes.get(tuple) ?? { persons: new Set(), values: new Set() };
    one.persons.add(key === null ? String(number) : row[at(key)]!);
    one.values.add(row[at(sensitive)]!);
    classes.set(tuple, one);
  }
  return {
    k: Math.min(...[...classes.values()].map(({ persons }) => persons.size)),
    l: Math.min(...[...classes.values()].map(({ values }) => values.size)),
  };
}

describe('hospital stays, the key of the patient private', () => {
  test('become fit for publication; the file that a plan writes is what the plan says', async () => {
    const { before, plans, isProved, quick } = await adviceOn(STAYS, said, { plansMax: 2 });
    expect(before.decision.verdict).toBe('refuse');
    expect(isProved).toBe(true);
    expect(plans.length).toBe(2);
    expect(quick.before.k).toBe(1);
    expect(quick.steps.length).toBeGreaterThan(2);
    for (const plan of plans) {
      expect(plan.reachesGoal).toBe(true);
      expect(plan.remaining).toEqual([]);
      expect(plan.after.decision).toMatchObject({ verdict: 'publish', quality: 'anonymised' });
      expect(plan.drops).toContainEqual({ column: 'patient_id', because: 'subject-key' });
      expect(plan.suppressed).toBeLessThanOrEqual(0.02 * 4957);
      expect(plan.isOut.reduce((sum, flag) => sum + flag, 0)).toBe(plan.suppressed);

      const file = treated(STAYS, plan, 'patient_id');
      const gone = plan.drops.map(({ column }) => column);
      const columns = new Map([...said.columns!].filter(([name]) => !gone.includes(name)));
      const written = await assessText(csv(file.header, file.rows), {
        declared: { columns, subject },
      });
      // What criteria do not read is not measured, but nothing is measured otherwise.
      expect(written.metrics).toEqual(expect.arrayContaining([...plan.after.facts.metrics]));
      const others = written.findings.filter(({ of }) => of !== 'patient_id');
      expect(plan.after.findings).toEqual(others);

      const quasi = ['birth_date', 'sex', 'postcode', 'admission_date', 'length_of_stay', 'ward'];
      const left = quasi.filter((name) => file.header.includes(name));
      const { k, l } = recounted(file, left, 'patient_id', 'icd10');
      expect(k).toBe(plan.after.k);
      expect(k).toBeGreaterThanOrEqual(11);
      expect(l).toBeGreaterThanOrEqual(2);
    }
    expect(plans[0]!.losses.loss).toBeLessThanOrEqual(plans[1]!.losses.loss);
  }, 60_000);

  test('are never released finer than the configuration asks', async () => {
    const columns = new Map(said.columns);
    columns.set('admission_date', { roles: ['quasi-identifier'], generalise: { date: 'year' } });
    const { plans } = await adviceOn(STAYS, { ...said, columns });
    const { coarsenings, drops } = plans[0]!;
    const admission = coarsenings.find(({ column }) => column === 'admission_date');
    const isGone = drops.some(({ column }) => column === 'admission_date');
    expect(isGone || admission?.level === 1).toBe(true);
    if (!isGone)
      expect([...admission!.to.labels].every((label) => /^\d{4}$/.test(label))).toBe(true);
  }, 60_000);

  test('keep to the dates and places that a pack lets through', async () => {
    const { plans } = await adviceOn(STAYS, said, {}, { rules: ['us-hipaa-safe-harbor'] });
    expect(plans[0]!.reachesGoal).toBe(true);
    for (const { to } of plans[0]!.coarsenings) {
      if (to.step.kind === 'date') expect(to.step.unit).toBe('year');
      if (to.step.kind === 'prefix') expect(to.step.length).toBeLessThanOrEqual(3);
    }
  }, 60_000);

  test('a search that is over at once says that nothing is proved', async () => {
    const { isProved, plans } = await adviceOn(STAYS, said, { isOver: () => true });
    expect(isProved).toBe(false);
    expect(plans.length).toBe(1);
  }, 60_000);
});

const PEOPLE = Array.from({ length: 120 }, (_, at) => [
  `p${at}@example.org`,
  String(20 + (at % 40)),
  at % 2 === 0 ? 'F' : 'M',
  ['flu', 'asthma', 'none'][at % 3]!,
  `note ${at % 7}`,
]);
const PEOPLE_TEXT = [['mail', 'age', 'sex', 'diagnosis', 'extra'], ...PEOPLE]
  .map((cells) => cells.join(','))
  .join('\n');
const PEOPLE_SAID = roles({
  age: ['quasi-identifier'],
  sex: ['quasi-identifier'],
  diagnosis: ['sensitive'],
});

const SEEN_BY = ['Dr Alma Roche,F', 'Dr Alma Roche,M', 'Dr Yves Noiret,F', 'Dr Yves Noiret,M'];

describe('what coarsening does not mend', () => {
  test('identifiers and columns that nobody assessed are left out', async () => {
    const { plans } = await adviceOn(PEOPLE_TEXT, PEOPLE_SAID);
    expect(plans[0]!.drops).toEqual([
      { column: 'mail', because: 'direct-identifier' },
      { column: 'extra', because: 'unassessed' },
    ]);
    expect(plans[0]!.reachesGoal).toBe(true);
    const file = treated(PEOPLE_TEXT, plans[0]!, null);
    expect(recounted(file, ['age', 'sex'], null, 'diagnosis').k).toBeGreaterThanOrEqual(11);
  });

  test('what a pack forbids goes where it keeps from the goal, and only there', async () => {
    const lines = ['doctor,sex', ...Array.from({ length: 96 }, (_, at) => SEEN_BY[at % 4]!)];
    const doctors = roles(
      { doctor: ['quasi-identifier'], sex: ['quasi-identifier'] },
      { noSensitiveColumn: true, recordsArePersons: true },
    );
    const goneFor = async (goal: AdviceOptions['goal']) =>
      (await adviceOn(lines.join('\n'), doctors, { goal })).plans.map(({ drops }) => drops);
    expect(await goneFor('publish')).toEqual([[{ column: 'doctor', because: 'forbidden' }]]);
    for (const drops of await goneFor('restrict')) expect(drops).toEqual([]);
  });

  test('guessed roles stay a reason to hold, and are named', async () => {
    const { plans } = await adviceOn(PEOPLE_TEXT, {});
    expect(plans.length).toBe(1);
    expect(plans[0]!.reachesGoal).toBe(false);
    expect(plans[0]!.remaining.map(({ id }) => id)).toContain('roles-guessed');
  });

  test('a column that somebody wants out goes, and a rare value takes its records along', async () => {
    const rare = `${PEOPLE_TEXT}\nq@example.org,25,F,plague,note 1`;
    const { plans } = await adviceOn(rare, PEOPLE_SAID, { drop: ['sex'] });
    expect(plans[0]!.drops).toContainEqual({ column: 'sex', because: 'asked' });
    expect(plans[0]!.isOut.at(-1)).toBe(1);
    expect(plans[0]!.reachesGoal).toBe(true);
    const strict = await adviceOn(rare, PEOPLE_SAID, { suppression: 0 });
    expect(strict.plans[0]!.drops).toContainEqual({ column: 'diagnosis', because: 'rare-values' });
  });

  test('a goal that is nearer asks for less', async () => {
    const rare = `${PEOPLE_TEXT}\nq@example.org,25,F,plague,note 1`;
    const { plans } = await adviceOn(rare, PEOPLE_SAID, { goal: 'restrict' });
    expect(plans[0]!.suppressed).toBe(0);
    expect(plans[0]!.after.decision.verdict).toBe('restrict');
    expect(plans[0]!.reachesGoal).toBe(true);
  });

  test('a table of counts has no plan', async () => {
    const counts = 'region,year,patients\nNord,2020,12\nSud,2020,40\nEst,2020,15\n';
    const { plans, before } = await adviceOn(counts, { shape: 'aggregate' });
    expect(before.facts.shape).toBe('aggregate');
    expect(plans).toEqual([]);
  });
});
