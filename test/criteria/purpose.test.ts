import { describe, expect, it } from 'vitest';
import type { Purpose } from '../../src/model/context.ts';
import { PERMITTED_PURPOSES, PROHIBITED_PURPOSES } from '../../src/model/context.ts';
import { coreFindings, effects, findingsOf, goodFacts } from './facts.ts';
import { attested, context, criterion } from './kinds.ts';

const rule = criterion('purpose', { prohibited: ['advertising', 'education'] });
const facts = (uses: readonly Purpose[], expires: string | null = null) =>
  goodFacts({ context: context({ purpose: { uses, ...attested(expires) } }) });

describe('a purpose', () => {
  it('that nobody declared cannot be judged', () => {
    expect(findingsOf(rule, goodFacts())).toMatchObject([
      { outcome: 'not-evaluable', params: { reason: 'not-declared' } },
    ]);
  });

  it('passes unless the pack prohibits it, and is named where it does', () => {
    expect(findingsOf(rule, facts(['scientific-research']))[0]!.outcome).toBe('pass');
    expect(findingsOf(rule, facts(['scientific-research', 'education']))).toMatchObject([
      { outcome: 'fail', params: { purposes: ['education'] } },
    ]);
  });

  it('that the law prohibits refuses everywhere, whatever packs are named', () => {
    for (const purpose of PROHIBITED_PURPOSES) {
      const found = coreFindings(facts(['scientific-research', purpose], '2020-01-01'));
      expect(found.map(({ id }) => id)).toEqual(['prohibited-purpose']);
      expect(found[0]!.params.purposes).toEqual([purpose]);
      expect(effects(found[0]!)).toEqual(['refuse', 'refuse', 'refuse']);
    }
    expect(coreFindings(facts(PERMITTED_PURPOSES))).toEqual([]);
  });
});
