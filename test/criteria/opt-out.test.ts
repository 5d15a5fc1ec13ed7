import { describe, expect, it } from 'vitest';
import type { MetricValue } from '../../src/model/metric.ts';
import { coreFindings, effects, findingsOf, goodFacts, goodMetrics, metric } from './facts.ts';
import { criterion } from './kinds.ts';

const optOut = criterion('opt-out', {});
const facts = (...entries: MetricValue[]) => goodFacts({ metrics: [...goodMetrics(), ...entries] });
const objected = (value: number) => metric('opted-out-persons', value);
const unknown = metric('opted-out-persons', null, { reason: 'no-subject' });

describe('persons who objected', () => {
  it.each([
    ['nobody asked', facts(), 'not-evaluable', { reason: 'not-declared' }],
    ['nobody is there', facts(objected(0)), 'pass', {}],
    ['one is there', facts(objected(1)), 'fail', {}],
    ['nobody knows who is who', facts(unknown), 'not-evaluable', { reason: 'no-subject' }],
  ] as const)('%s', (_, given, outcome, params) => {
    expect(findingsOf(optOut, given)).toMatchObject([{ outcome, params, threshold: 0 }]);
  });

  it('are looked for by the tool itself where somebody asked, whatever packs are named', () => {
    const found = (given: ReturnType<typeof facts>) =>
      coreFindings(given).filter(({ id }) => id === 'objected');
    expect(found(facts())).toEqual([]);
    expect(found(facts(objected(0)))).toEqual([]);
    expect(found(facts(objected(2))).map(effects)).toEqual([['refuse', 'refuse', 'refuse']]);
    expect(found(facts(unknown)).map(effects)).toEqual([Array(3).fill('restrict/undetermined')]);
  });
});
