import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { TreatmentRecord } from '../../src/model/treatment-record.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';
import { HAS_ADULT, SHARED } from '../support/treating.ts';
import { distinctDiversity, type Known, recordsOf, smallestClass } from './naive-release.ts';

/** Runs the program and reads what it wrote. */
async function released(data: string, config: string, ...args: string[]) {
  const folder = emptyFolder();
  const path = join(folder, 'out.csv');
  const ran = await run(['anonymise', data, '--config', config, '--output', path, ...args]);
  expect(ran, ran.stdout).toMatchObject({ code: 0, stderr: '' });
  const read = <T>(name: string): T => JSON.parse(readFileSync(`${path}.${name}.json`, 'utf8'));
  return {
    path,
    assessment: read<Assessment>('assessment'),
    record: read<TreatmentRecord>('treatment'),
  };
}

function metric({ metrics }: Assessment, id: string, of?: string, harmless?: number) {
  return metrics.find(
    (one) =>
      one.id === id &&
      one.of === of &&
      one.params?.level === undefined &&
      one.params?.harmless === harmless,
  )?.value;
}

const ICD10_CHAPTERS = [
  ...['A00-B99', 'C00-D48', 'D50-D89', 'E00-E90', 'F00-F99', 'G00-G99', 'H00-H59', 'H60-H95'],
  ...['I00-I99', 'J00-J99', 'K00-K93', 'L00-L99', 'M00-M99', 'N00-N99', 'O00-O99', 'P00-P96'],
  ...['Q00-Q99', 'R00-R99', 'S00-T98', 'V01-Y98', 'Z00-Z99', 'U00-U99'],
];

/** The steps of the treatment of the fixture, written a second time. */
const STEPS: Record<string, (text: string) => string> = {
  admission_date: (text) => `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`,
  length_of_stay: (text) => {
    if (text === '') return '';
    const first = 8 * Math.floor(Number(text) / 8);
    return Number(text) >= 32 ? '32+' : `${first}-${first + 7}`;
  },
  icd10: (text) => {
    const code = text.slice(0, 3);
    return ICD10_CHAPTERS.find((one) => one.slice(0, 3) <= code && code <= one.slice(4)) ?? text;
  },
  ccam_act: (text) => text.slice(0, 1),
  cost_eur: (text) => {
    if (text === '') return '';
    const first = 1000 * Math.floor(Number(text) / 1000);
    return first >= 16_000 ? '16000+' : `${first}-<${first + 1000}`;
  },
  sex: (text) => text,
};

test('hospital-stays.csv is published, and k and l are what they are said to be', async () => {
  const data = fixture('hospital-stays.csv');
  const { path, assessment, record } = await released(data, fixture('hospital-stays.yaml'));
  const { source, output, suppressedShare } = record;
  expect([source.verdict, output.verdict]).toEqual(['refuse', 'publish']);
  expect(assessment).toMatchObject({ verdict: 'publish', policy: { unit: 'subject-private' } });
  expect(suppressedShare).toBeLessThanOrEqual(0.02);

  // Persons are found again by what was written: records alike in everything all stay, or all go.
  const out = recordsOf(path);
  const columns = Object.keys(out[0]!);
  expect(columns.sort()).toEqual(Object.keys(STEPS).sort());
  const key = (row: Record<string, string>) => JSON.stringify(columns.map((name) => row[name]));
  const written = new Set(out.map(key));
  const known = recordsOf(data).flatMap((row): Known[] => {
    const coarse = Object.fromEntries(columns.map((name) => [name, STEPS[name]!(row[name]!)]));
    return written.has(key(coarse)) ? [{ record: coarse, person: row.patient_id! }] : [];
  });
  expect(known.map(({ record }) => key(record)).sort()).toEqual(out.map(key).sort());

  const quasi = ['sex', 'admission_date', 'length_of_stay'];
  const k = smallestClass(known, quasi);
  expect(k).toBeGreaterThanOrEqual(11);
  expect(metric(assessment, 'k-record')).toBe(k);
  const l = (of: string, counting = {}) => distinctDiversity(known, quasi, of, counting);
  expect(metric(assessment, 'l-distinct', 'icd10')).toBe(l('icd10'));
  expect(metric(assessment, 'l-distinct', 'cost_eur')).toBe(l('cost_eur'));
  expect(metric(assessment, 'l-distinct', 'ccam_act', 1)).toBe(
    l('ccam_act', { missingMeans: 'none' }),
  );
  expect(Math.min(l('icd10'), l('cost_eur'))).toBeGreaterThanOrEqual(2);
}, 60_000);

describe.skipIf(!HAS_ADULT)('real tables are published (../shared)', () => {
  const persons = (path: string, delimiter: string) =>
    recordsOf(path, delimiter).map((record, at): Known => ({ record, person: String(at) }));

  test('nhanes.csv', async () => {
    const quasi = ['RIAGENDR', 'RIDAGEYR', 'RIDRETH1', 'DMDEDUC2', 'DMDMARTL'];
    const { path, assessment, record } = await released(
      join(SHARED, 'data/nhanes.csv'),
      fixture('release/nhanes.yaml'),
      ...['--drop', 'BMXBMI,INDFMMPI,LBXGH,METS,QMETS,finflg'],
    );
    expect([record.source.verdict, assessment.verdict]).toEqual(['refuse', 'publish']);
    expect(record.suppressedShare).toBeLessThanOrEqual(0.02);
    const known = persons(path, ',');
    const left = quasi.filter((name) => name in known[0]!.record);
    expect(left.length).toBeGreaterThan(1);
    const k = smallestClass(known, left);
    expect(k).toBeGreaterThanOrEqual(11);
    expect(metric(assessment, 'k')).toBe(k);
    const l = distinctDiversity(known, left, 'DPQ020', { harmless: ['F'] });
    expect(metric(assessment, 'l-distinct', 'DPQ020', 1)).toBe(l);
    expect(l).toBeGreaterThanOrEqual(2);
  }, 60_000);

  test('adult.csv, with its hierarchies', async () => {
    const quasi = [
      ...['sex', 'age', 'race', 'marital-status'],
      ...['education', 'native-country', 'workclass', 'occupation'],
    ];
    const hierarchies = quasi.flatMap((name) => [
      '--hierarchy',
      `${name}=${join(SHARED, `data/adult_hierarchy_${name}.csv`)}`,
    ]);
    const { path, assessment, record } = await released(
      join(SHARED, 'data/adult.csv'),
      fixture('release/adult.yaml'),
      ...hierarchies,
    );
    expect([record.source.verdict, assessment.verdict]).toEqual(['refuse', 'publish']);
    expect(record.suppressedShare).toBeLessThanOrEqual(0.02);
    const known = persons(path, ';');
    expect(known).toHaveLength(30_162 - record.suppressed);
    const left = quasi.filter((name) => name in known[0]!.record);
    const k = smallestClass(known, left);
    expect(k).toBeGreaterThanOrEqual(11);
    expect(metric(assessment, 'k')).toBe(k);
    const l = distinctDiversity(known, left, 'salary-class');
    expect(metric(assessment, 'l-distinct', 'salary-class')).toBe(l);
    expect(l).toBe(2);
  }, 60_000);
});
