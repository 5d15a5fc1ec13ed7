import { describe, expect, it } from 'vitest';
import { appliesIn, conditionsMet, holds } from '../../src/criteria/circumstances.ts';
import { CONDITIONS } from '../../src/model/context.ts';
import { column, goodFacts } from './facts.ts';
import { attested, attests, context } from './kinds.ts';

const TODAY = '2026-11-23';

describe('what was attested', () => {
  it.each([
    [null, true],
    ['2026-11-24', true],
    ['2026-11-23', true],
    ['2026-11-22', false],
  ])('until %s holds on the day: %s', (expires, held) => {
    expect(holds(attested(expires), TODAY)).toBe(held);
  });

  it('is met in the order of the conditions, each once, while it holds', () => {
    expect(conditionsMet(context({}), TODAY)).toEqual([]);
    const all = context({ attested: [...attests(...CONDITIONS, 'permit')].reverse() });
    expect(conditionsMet(all, TODAY)).toEqual(CONDITIONS);
    const old = [{ condition: 'permit' as const, ...attested('2026-11-22') }];
    expect(conditionsMet(context({ attested: old }), TODAY)).toEqual([]);
    expect(conditionsMet(context({ attested: [...old, ...attests('permit')] }), TODAY)).toEqual([
      'permit',
    ]);
  });

  it('binds nobody where everybody gets the data', () => {
    const said = { attested: attests(...CONDITIONS), recipient: 'public' as const };
    expect(conditionsMet(context(said), TODAY)).toEqual([]);
    expect(conditionsMet(context({ ...said, recipient: 'permit-holder' }), TODAY)).toHaveLength(7);
  });

  it('makes a purpose permitted only where all of them are, and for as long', () => {
    const met = (uses: Parameters<typeof purposes>[0], expires: string | null = null) =>
      conditionsMet(purposes(uses, expires), TODAY);
    expect(met(['education', 'public-health'])).toEqual(['permitted-purpose']);
    expect(met(['education', 'advertising'])).toEqual([]);
    expect(met([])).toEqual([]);
    expect(met(['education'], '2026-11-22')).toEqual([]);
    const both = { ...purposes(['advertising']), attested: attests('permitted-purpose') };
    expect(conditionsMet(both, TODAY)).toEqual([]);
  });

  function purposes(
    uses: NonNullable<ReturnType<typeof context>['purpose']>['uses'],
    expires: string | null = null,
  ) {
    return context({ purpose: { uses, ...attested(expires) } });
  }
});

describe('a criterion for some circumstances', () => {
  const severe = goodFacts({ columns: [column('hiv', ['sensitive'], { severity: 'high' })] });
  const genetic = goodFacts({ context: context({ categories: ['f', 'g'] }) });
  const low = goodFacts({ context: context({ invasion: 'low' }) });

  it.each([
    ['always', undefined, goodFacts(), true],
    ['with nothing asked', {}, goodFacts(), true],
    ['severe', { severity: 'high' as const }, severe, true],
    ['not severe', { severity: 'high' as const }, goodFacts(), false],
    ['of a category', { categories: ['b', 'f'] }, genetic, true],
    ['of another category', { categories: ['b'] }, genetic, false],
    ['of no category that was said', { categories: ['b'] }, goodFacts(), false],
    ['of low invasion', { invasion: 'low' as const }, low, true],
    ['of high invasion, where it is low', { invasion: 'high' as const }, low, false],
    ['of high invasion, where nobody said', { invasion: 'high' as const }, goodFacts(), true],
    ['of low invasion, where nobody said', { invasion: 'low' as const }, goodFacts(), false],
    ['severe and of a category', { severity: 'high' as const, categories: ['f'] }, severe, false],
  ])('applies: %s', (_, onlyIf, facts, applies) => {
    expect(appliesIn(onlyIf, facts)).toBe(applies);
  });
});
