import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AssessRequest, assess, render, type Waiver } from '../../src/index.ts';
import { readWaivers } from '../../src/waivers/read.ts';
import { fixture, ROOT } from '../support/run.ts';

const { waivers } = await readWaivers(fixture('hospital-stays.waivers.yaml'));
const request: AssessRequest = { path: fixture('hospital-stays.csv'), asOf: '2026-11-23' };

beforeAll(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe('the library', () => {
  it('takes waivers, and lists them', async () => {
    const assessment = await assess({ ...request, waivers });
    expect(assessment.waivers).toEqual([{ ...waivers[0], lowered: 1, worse: 0, unmeasured: 0 }]);
    expect(render(assessment, 'markdown')).toContain('Waived: ');
  });

  it.each<[string, object, string]>([
    ['a key that nobody knows', { until: '2027-01-01' }, 'E-USAGE'],
    ['a day that is none', { expires: '2027-02-30' }, 'E-USAGE'],
    ['nothing for a reason', { reason: '' }, 'E-USAGE'],
    ['an expired one', { expires: '2026-11-22' }, 'E-WAIVER-EXPIRED'],
    ['an unknown criterion', { criterion: 'a/b' }, 'E-WAIVER-CRITERION'],
  ])('refuses %s', async (_, more, code) => {
    const given = { ...waivers[0], ...more } as Waiver;
    await expect(assess({ ...request, waivers: [given] })).rejects.toMatchObject({
      code,
      message: expect.stringContaining('waivers.0'),
    });
  });
});

describe('docs/WAIVERS.md', () => {
  it('shows a file that is valid', async () => {
    const text = readFileSync(join(ROOT, 'docs/WAIVERS.md'), 'utf8');
    const { parse } = await import('yaml');
    const shown = parse(/```yaml\n([\s\S]*?)```/.exec(text)![1]!) as { waivers: Waiver[] };
    const assessment = await assess({ ...request, waivers: shown.waivers });
    expect(assessment.waivers).toEqual([]);
  });
});
