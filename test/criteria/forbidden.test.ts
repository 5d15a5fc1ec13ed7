import { describe, expect, it } from 'vitest';
import { column, effects, findingsOf, goodFacts } from './facts.ts';
import { criterion } from './kinds.ts';

const none = criterion('forbidden', { roles: ['strategic'], semantics: ['occupation', 'uuid'] });
const adding = (...more: ReturnType<typeof column>[]) =>
  goodFacts({ columns: [...goodFacts().columns, ...more] });

describe('forbidden roles and meanings', () => {
  it('pass where no column is one', () => {
    expect(findingsOf(none, goodFacts())).toMatchObject([{ outcome: 'pass', of: null }]);
  });

  it('fail column by column, whatever role somebody gave it', () => {
    const job = column('job', ['ignored'], { semantic: 'occupation', vouched: true });
    const found = findingsOf(none, adding(column('price', ['strategic']), job));
    expect(found).toMatchObject([
      { outcome: 'fail', of: 'price', params: {} },
      { outcome: 'fail', of: 'job', params: { semantic: 'occupation' } },
    ]);
    expect(effects(found[0]!)).toEqual(['refuse', 'refuse', 'restrict/conditions']);
    expect(found[0]!.demand).toEqual({ roles: ['strategic'], semantics: ['occupation', 'uuid'] });
  });

  it('leave a key alone that is dropped before release, and no other', () => {
    const key = column('pid', ['subject'], { semantic: 'uuid' });
    const facts = { ...adding(key), subject: 'pid' };
    expect(findingsOf(none, { ...facts, unit: 'subject-private' })[0]!.outcome).toBe('pass');
    expect(findingsOf(none, { ...facts, unit: 'subject' })[0]!.outcome).toBe('fail');
  });
});
