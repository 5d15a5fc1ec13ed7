import { describe, expect, it } from 'vitest';
import { UNMEASURED } from '../../src/model/pack.ts';
import { effects, findingsOf, goodFacts } from './facts.ts';
import { criterion } from './kinds.ts';

describe('what the tool cannot measure', () => {
  it.each(UNMEASURED)('%s is undetermined everywhere, and never taken for met', (about) => {
    const [found, ...more] = findingsOf(criterion('unmeasured', { about }), goodFacts());
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ outcome: 'not-evaluable', params: { reason: 'not-measurable' } },
      demand: { unmeasured: about },
    });
    expect(effects(found!)).toEqual(Array(3).fill('restrict/undetermined'));
  });
});
