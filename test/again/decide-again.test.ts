import { describe, expect, it } from 'vitest';
import { decideAgain } from '../../src/decide-again.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import { json } from '../../src/report/json.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { assessed, assessedText, everyMetric, survey } from '../saved/assessments.ts';
import { SHA, sameAgain } from '../support/deciding.ts';
import { on, roles } from '../support/examining.ts';
import { kindsPack } from './kinds-pack.ts';

const saved = (text: string): Assessment => parseAssessment(text, 'a.json');

const ROWS = Array.from({ length: 30 }, (_, at) => `${1940 + (at % 3)},f,75001`).join('\n');
const BORN = `birth_date,sex,postcode\n${ROWS}\n`;
const born = roles(
  {
    birth_date: ['quasi-identifier'],
    sex: ['quasi-identifier'],
    postcode: ['quasi-identifier'],
  },
  { noSensitiveColumn: true, recordsArePersons: true },
);

describe('deciding again without the data', () => {
  const pack = kindsPack();

  it('gives the same under packs that read texts, places, ages and sets of columns', async () => {
    const rules = [pack];
    await sameAgain(saved(await assessed('hospital-stays.csv', { rules })), rules);
    await sameAgain(saved(await assessedText(BORN, { rules, declared: born })), rules);
  });

  it('does not take an age of then for an age of later', async () => {
    const rules = [pack];
    const then = saved(await assessedText(BORN, { rules, declared: born }));
    const ages = (one: Omit<Assessment, 'run'>) => one.findings.find(({ id }) => id === 'ages');
    expect(ages(then)).toMatchObject({ outcome: 'pass', observed: 0 });
    const later = await decideAgain({ saved: then, sha256: SHA, rules, ...on('2035-01-01') });
    expect(ages(later)).toMatchObject({ outcome: 'not-evaluable', effect: 'restrict' });
    expect(later.decided?.needed).toEqual([
      { id: 'ages-above', of: 'birth_date', params: { age: 89 } },
    ]);
    // Who was too old then is too old now: measured later, and decided for later still.
    const old = saved(await assessedText(BORN, { rules, declared: born, asOf: '2035-01-01' }));
    expect(ages(old)).toMatchObject({ outcome: 'fail' });
    const again = await decideAgain({ saved: old, sha256: SHA, rules, ...on('2036-01-01') });
    expect(ages(again)).toMatchObject({ outcome: 'fail', effect: 'refuse' });
  });

  it('does not read a number by another table of units, or another set of columns', async () => {
    const then = saved(await assessedText(BORN, { rules: [pack], declared: born }));
    const { asOf } = then.policy;
    const found = async (rules: string[]) => {
      const again = await decideAgain({ saved: then, sha256: SHA, rules, ...on(asOf) });
      return Object.fromEntries(again.findings.map(({ id, outcome }) => [id, outcome]));
    };
    expect(await found([pack])).toMatchObject({ units: 'fail', set: 'pass' });
    expect(await found([kindsPack({ below: '"99"' })])).toMatchObject({ units: 'not-evaluable' });
    expect(await found([kindsPack({ semantics: 'postcode, sex, birth-date' })])).toMatchObject({
      set: 'not-evaluable',
    });
  });

  it('says what would have to be measured: sorted, each once', async () => {
    const then = saved(await survey());
    const rules = [kindsPack(), kindsPack({ id: 'kinds-2' }), everyMetric()];
    const again = await decideAgain({ saved: then, sha256: SHA, rules, ...on('2026-11-23') });
    const keys = again.decided?.needed.map((one) => JSON.stringify(one)) ?? [];
    expect(keys).toEqual([...new Set(keys)]);
    expect(again.decided?.needed).toEqual(
      expect.arrayContaining([
        { id: 'k', params: { set: 'footprint' } },
        { id: 'share-below-k', params: { k: 13 } },
        { id: 'share-below-k', params: { k: 4 } },
      ]),
    );
    expect(again.decided?.needed.map(({ id }) => id)).toEqual(
      again.decided?.needed.map(({ id }) => id).toSorted(),
    );
    expect(again.verdict).not.toBe('publish');
    parseAssessment(json({ ...again, run: then.run }), 'again.json');
  });

  it('leaves out and lists what has ended', async () => {
    const by = { by: 'the board', reference: 'no. 7' };
    const context = {
      ...NO_CONTEXT,
      basis: { kind: 'consent' as const, ...by, expires: '2027-01-31' },
      attested: [
        { condition: 'permit' as const, ...by, expires: '2027-06-30' },
        { condition: 'access-logs' as const, ...by, expires: null },
      ],
    };
    const declared = { ...roles({ mail: ['direct-identifier'] }), context };
    const then = saved(await assessedText('mail,sex\na,f\nb,m\nc,f\n', { declared }));
    const identifier = (one: Omit<Assessment, 'run'>) =>
      one.findings.find(({ kind, outcome }) => kind === 'identifier' && outcome === 'fail');
    const decided = (asOf: string) => decideAgain({ saved: then, sha256: SHA, ...on(asOf) });

    const last = await decided('2027-01-31');
    expect(last.decided?.lapsed).toEqual([]);
    expect(identifier(last)).toMatchObject({ effect: 'restrict', params: { basis: 'consent' } });

    const after = await decided('2027-07-01');
    expect(after.decided?.lapsed).toEqual([
      { what: 'basis', by: 'the board', expires: '2027-01-31' },
      { what: 'permit', by: 'the board', expires: '2027-06-30' },
    ]);
    expect(after.context.basis).toBeNull();
    expect(after.context.attested.map(({ condition }) => condition)).toEqual(['access-logs']);
    expect(identifier(after)).toMatchObject({ effect: 'refuse' });
    parseAssessment(json({ ...after, run: then.run }), 'again.json');
  });

  it('finds the same on the day of the assessment, though some of it had ended before', async () => {
    const ended = { by: 'x', expires: '2026-01-31', reference: 'r' };
    const context = {
      ...NO_CONTEXT,
      quality: 'anonymised' as const,
      basis: { kind: 'legal-text' as const, ...ended },
      purpose: { uses: ['education' as const], ...ended },
      attested: [{ condition: 'permit' as const, ...ended }],
    };
    for (const channel of ['open', 'secure-space', 'all'] as const) {
      const declared = { ...roles({ mail: ['direct-identifier'] }), context, channel };
      const then = saved(await assessedText('mail,sex\na,f\nb,m\nc,f\n', { declared }));
      const again = await decideAgain({ saved: then, sha256: SHA, ...on(then.policy.asOf) });
      expect(again.findings).toEqual(then.findings);
      expect([again.verdicts, again.grounds]).toEqual([then.verdicts, then.grounds]);
      expect(again.decided?.lapsed.map(({ what }) => what)).toEqual(['basis', 'purpose', 'permit']);
    }
  });

  it('keeps a prohibited purpose, though nobody stands for it any longer', async () => {
    const purpose = { uses: ['advertising'], by: 'x', expires: '2026-12-31', reference: null };
    const context = { ...NO_CONTEXT, purpose: purpose as never };
    const then = saved(await assessedText(BORN, { declared: { ...born, context } }));
    const again = await decideAgain({ saved: then, sha256: SHA, ...on('2028-01-01') });
    expect(again.decided?.lapsed).toMatchObject([{ what: 'purpose' }]);
    expect(again.findings.find(({ id }) => id === 'prohibited-purpose')?.effect).toBe('refuse');
  });

  it('never opens a file that the assessment names as a pack', async () => {
    const then = saved(await survey({ rules: [everyMetric()] }));
    await expect(
      decideAgain({ saved: then, sha256: SHA, ...on('2026-11-23') }),
    ).rejects.toMatchObject({ code: 'E-PACK-NOT-FOUND', hint: expect.stringContaining('--rules') });
  });
});
