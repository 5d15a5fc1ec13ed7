import { describe, expect, it } from 'vitest';
import { describedFields } from '../../../src/descriptor/described-fields.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { render } from '../../../src/report/index.ts';
import { schemaCheck } from '../../support/formats.ts';
import { HOSTILE, hostile } from '../hostile.ts';
import { column, SAMPLES } from '../sample.ts';

const check = schemaCheck('datapackage-2.0');

function made(assessment: Assessment) {
  const descriptor = JSON.parse(render(assessment, 'datapackage'));
  expect(check(descriptor)).toEqual([]);
  return descriptor;
}

describe('a Data Package', () => {
  it.each(Object.entries(SAMPLES))('is valid: %s', (_, sample) => {
    made(sample());
  });

  it.each(Object.entries(HOSTILE))('is valid whatever things are called: %s', (_, name) => {
    const sample = hostile(name);
    sample.dataset.files = [{ name, bytes: 1, sha256: 'a'.repeat(64), rows: 1 }];
    const { resources } = made(sample);
    for (const field of resources[0].schema.fields) expect(field.name).toBe(name);
  });

  it('has the verdict, and what each column was judged as', () => {
    const { healthrisk, resources } = made(SAMPLES.refused());
    expect(healthrisk).toMatchObject({ verdict: 'refuse', quality: 'nominative', channel: 'open' });
    expect(resources).toHaveLength(1);
    expect(resources[0].schema.fields.at(-1)).toEqual({
      name: 'email',
      'healthrisk:role': 'direct-identifier',
      'healthrisk:roleFrom': 'detected',
      'healthrisk:semantic': 'email',
    });
  });

  it('has a checksum that tells who has the data only where everybody may', () => {
    const { sha256 } = SAMPLES.published().dataset;
    expect(made(SAMPLES.published()).healthrisk.sha256).toBe(sha256);
    expect(made(SAMPLES.published()).resources[0].hash).toBe(`sha256:${sha256}`);
    for (const name of ['conditional', 'refused'] as const) {
      expect(render(SAMPLES[name](), 'datapackage')).not.toContain(sha256);
      expect(made(SAMPLES[name]()).healthrisk.sha256).toBe(sha256.slice(0, 12));
    }
  });

  it('has no count', () => {
    const numbers: unknown[] = [];
    JSON.parse(render(SAMPLES.refused(), 'datapackage'), (_, value) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers).toEqual([]);
  });

  it('names every file of a dataset of several', () => {
    const sample = SAMPLES.published();
    const part = (name: string) => ({ name, bytes: 1, sha256: 'b'.repeat(64), rows: 3 });
    sample.dataset.files = [part('a.csv'), part('.b.csv')];
    const { resources } = made(sample);
    expect(resources[0].path).toEqual(['a.csv', '%2Eb.csv']);
    expect(resources[0].hash).toBeUndefined();
  });

  it('does not make a word of somebody out of a guess when it is read again', () => {
    const sample = SAMPLES.published();
    sample.dataset.columns = [
      column('said', ['sensitive'], { roleFrom: 'declared' }),
      column('guessed', ['sensitive'], { roleFrom: 'detected' }),
      column('taken', ['quasi-identifier'], { roleFrom: 'assumed' }),
    ];
    const read = describedFields(made(sample).resources[0].schema);
    expect(read.get('said')?.roles).toEqual(['sensitive']);
    expect(read.get('guessed')?.roles).toEqual([]);
    expect(read.get('taken')?.roles).toEqual([]);
  });
});
