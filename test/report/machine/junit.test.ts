import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { render } from '../../../src/report/index.ts';
import { xmlDocument } from '../../../src/report/machine/xml.ts';
import { junitProblems } from '../../support/formats.ts';
import { finding, SAMPLES } from '../sample.ts';

/** The test of a name, with what stands in it. */
function testcase(xml: string, name: string): string {
  const at = xml.indexOf(`name="${name}">`);
  expect(at, name).toBeGreaterThan(0);
  return xml.slice(at, xml.indexOf('</testcase>', at));
}

const shown = (assessment: Assessment) => render(assessment, 'junit');

describe('JUnit', () => {
  it.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('is valid: %s', async (name) => {
    expect(await junitProblems(shown(SAMPLES[name]()))).toEqual([]);
  });

  it('is checked by a schema that finds faults', async () => {
    const xml = shown(SAMPLES.held()).replace('<testcase ', '<testcase wrong="1" ');
    expect(await junitProblems(xml)).not.toEqual([]);
  });

  it('fails by the verdict unless it is publish', () => {
    expect(shown(SAMPLES.published())).toContain(
      '<testcase classname="healthrisk" name="verdict"/>',
    );
    for (const name of ['conditional', 'held', 'refused'] as const) {
      const sample = SAMPLES[name]();
      sample.policy.settings = [{ name: 'fail-on', value: 'never', from: 'flag' }];
      expect(testcase(shown(sample), 'verdict')).toContain('<failure');
    }
  });

  it('fails by a verdict that is none for the day of the run', () => {
    const sample = SAMPLES.published();
    const asked = '2026-01-01';
    sample.assumptions.push({
      ...{ id: 'as-of-in-the-past', of: null },
      params: { asked, judged: asked, days: 9 },
    });
    expect(testcase(shown(sample), 'verdict')).toContain('not one for today');
    expect(render(sample, 'github')).toMatch(/^::warning title=healthrisk::PUBLISH/);
    expect(JSON.parse(render(sample, 'sarif')).runs[0].invocations[0].exitCode).toBe(20);
    expect(render(sample, 'datapackage')).not.toContain('sha256:');
  });

  it('fails what refuses and what restricts, and passes what is met', () => {
    const xml = shown(SAMPLES.refused());
    expect(testcase(xml, 'k-anonymity')).toMatch(/<failure [^>]+type="refuse"/);
    expect(testcase(xml, 'unassessed-column (bed)')).toMatch(/<failure [^>]+type="restrict"/);
    expect(testcase(xml, 'risk-mean')).not.toMatch(/<(?:failure|skipped)/);
  });

  it('skips what could not be evaluated, was waived, or is without effect here', () => {
    expect(testcase(shown(SAMPLES.held()), 't-closeness (diagnosis)')).toContain('<skipped');
    const base = SAMPLES.refused();
    const by = { approver: 'A', reason: 'R', expires: '2027-01-01', worst: null };
    const waiver = { ...by, outcome: 'fail' as const, from: base.findings[0]!.channels };
    const sample = {
      ...base,
      findings: [
        finding('waived', null, { id: 'gone', waiver }),
        finding('waived', 'restrict', { id: 'left', waiver }),
        finding('fail', null, { id: 'elsewhere' }),
      ],
    };
    const xml = shown(sample);
    expect(testcase(xml, 'gone')).toMatch(/<skipped [^>]+type="waived"/);
    expect(testcase(xml, 'left')).toMatch(/<failure [^>]+type="restrict"/);
    expect(testcase(xml, 'elsewhere')).toMatch(/<skipped [^>]+type="elsewhere"/);
  });

  it('fails by what became worse, where nothing may', () => {
    const sample = SAMPLES.published();
    sample.policy.settings.push({ name: 'no-regression', value: '0', from: 'flag' });
    expect(shown(sample)).toContain('name="no-regression"/>');
    sample.baseline = {
      regressions: [{ kind: 'metric', id: 'k', of: null }],
    } as unknown as NonNullable<Assessment['baseline']>;
    expect(testcase(shown(sample), 'no-regression')).toContain('<failure');
  });

  it('counts its tests', () => {
    const xml = shown(SAMPLES.refused());
    const total = /<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(xml)!;
    expect(Number(total[1])).toBe(xml.match(/<testcase /g)!.length);
    expect(Number(total[2])).toBe(xml.match(/<failure /g)!.length);
  });
});

describe('xmlDocument', () => {
  it('lets nothing end an attribute or a text, and has no character that XML forbids', async () => {
    const all = Array.from({ length: 0x100 }, (_, at) => String.fromCharCode(at)).join('');
    const given = `${all}]]>\ud800\ufffe\u{1f600}&amp;`;
    const xml = xmlDocument({ name: 'system-out', attributes: {}, children: [given] });
    expect(await junitProblems(xml)).toEqual([]);
    expect(xml).toContain(']]&gt;');
    expect(xml).not.toMatch(/[\u0000-\u0008\ud800\ufffe]/);
    const inside = xmlDocument({ name: 'failure', attributes: { message: given }, children: [] });
    expect(await junitProblems(inside)).toEqual([]);
    expect(inside.split('\n')).toHaveLength(3);
  });
});
