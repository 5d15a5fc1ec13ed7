import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import { render } from '../../src/report/index.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { assessedText, parsed } from '../saved/assessments.ts';
import { sameAgain } from '../support/deciding.ts';
import { roles } from '../support/examining.ts';

const TEXT = `pid,age\n${Array.from({ length: 40 }, (_, at) => `p${at},${30 + (at % 2)}`).join('\n')}\n`;
const attested = {
  ...NO_CONTEXT,
  attested: [{ condition: 'opt-out-applied' as const, by: 'b', expires: null, reference: null }],
};

async function made(optOut: string[] | null, context = NO_CONTEXT, rules = ['eu-ehds']) {
  const said = { age: ['quasi-identifier' as const] };
  const declared = roles(said, {
    ...{ noSensitiveColumn: true, context },
    subject: { column: 'pid', released: false },
  });
  const text = await assessedText(TEXT, { declared, rules, ...(optOut ? { optOut } : {}) });
  parseAssessment(text, 'a');
  return parsed(text);
}

const criterion = ({ findings }: Assessment) => findings.find(({ kind }) => kind === 'opt-out')!;
const listed = ({ assumptions }: Assessment) =>
  assumptions.find(({ id }) => id === 'objections-listed')?.params;
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a list of objections', () => {
  it('is told by how many keys it has and how many persons match', async () => {
    const one = await made(['p1', 'P 2', 'p2', 'q']);
    expect(listed(one)).toEqual({ keys: 3, persons: 2 });
    expect(flat(render(one, 'terminal'))).toContain(
      'The list of objections has 3 keys; 2 persons of the table have one of them.',
    );
    const travelling = flat(render(one, 'markdown'));
    expect(travelling).toContain('has \\<11 keys; \\<11 persons of the table');
    expect(criterion(one)).toMatchObject({ outcome: 'fail', observed: 2 });
    await sameAgain(one, ['eu-ehds']);
  });

  it('of which nobody is in the table proves nothing, and holds where a criterion asks', async () => {
    const none = await made(['x1', 'x2']);
    expect(listed(none)).toEqual({ keys: 2, persons: 0 });
    expect(criterion(none)).toMatchObject({
      ...{ outcome: 'not-evaluable', params: { reason: 'no-key-matches' } },
      channels: { 'secure-space': { effect: 'restrict', grounds: 'undetermined' } },
    });
    expect(flat(render(none, 'terminal'))).toContain('nobody in the table has one of them');
    await sameAgain(none, ['eu-ehds']);
  });

  it('is believed where somebody attests that objections were applied', async () => {
    const applied = await made(['x1', 'x2'], attested);
    expect(criterion(applied)).toMatchObject({ outcome: 'pass', observed: 0 });
    await sameAgain(applied, ['eu-ehds']);
    await sameAgain(await made(null, attested), ['eu-ehds']);
  });

  it('is only noted where no criterion asks', async () => {
    const { findings, ...rest } = await made(['x1'], NO_CONTEXT, ['open-data']);
    expect(findings.some(({ id }) => id === 'objected')).toBe(false);
    expect(listed({ findings, ...rest })).toEqual({ keys: 1, persons: 0 });
  });

  it('cannot be edited out of a saved assessment', async () => {
    const none = await made(['x1']);
    const edited = (change: (copy: Assessment) => void) => {
      const copy = structuredClone(none);
      change(copy);
      return () => parseAssessment(JSON.stringify(copy), 'a');
    };
    expect(
      edited((copy) => {
        copy.assumptions = copy.assumptions.filter(({ id }) => id !== 'objections-listed');
      }),
    ).toThrow();
    expect(edited((copy) => Object.assign(listed(copy)!, { persons: 1 }))).toThrow(/objections/);
  });
});
