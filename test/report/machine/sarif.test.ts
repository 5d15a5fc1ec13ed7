import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { render } from '../../../src/report/index.ts';
import { schemaCheck } from '../../support/formats.ts';
import { finding, SAMPLES } from '../sample.ts';

const check = schemaCheck('sarif-2.1.0');

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: object; logicalLocations: object[] }[];
  partialFingerprints: Record<string, string>;
  suppressions?: object[];
  properties: Record<string, unknown>;
}

function runOf(assessment: Assessment) {
  const log = JSON.parse(render(assessment, 'sarif'));
  expect(check(log)).toEqual([]);
  return log.runs[0] as {
    tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string } }[] } };
    invocations: { exitCode: number; executionSuccessful: boolean }[];
    results: Result[];
    automationDetails: { id: string };
  };
}

const ending = { approver: 'A. Person', reason: 'agreed', expires: '2027-01-01', worst: 3 };

/** Held against a waiver that leaves `effect` of what was refused. */
function waived(effect: 'restrict' | null): Assessment {
  const base = SAMPLES.refused();
  const { channels } = base.findings[0]!;
  return {
    ...base,
    findings: [
      finding('waived', effect, {
        ...{ id: 'k-minimum', of: 'age', file: 'rules/open-data.yaml', line: 12 },
        waiver: { ...ending, outcome: 'fail', from: channels },
      }),
    ],
  };
}

describe('SARIF', () => {
  it.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('is valid: %s', (name) => {
    const { results, tool } = runOf(SAMPLES[name]());
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('has a rule for every criterion, and results for those that are not met', () => {
    const { results, tool } = runOf(SAMPLES.refused());
    const { findings } = SAMPLES.refused();
    const ids = new Set(findings.map(({ pack, id }) => `${pack}/${id}`));
    expect(new Set(tool.driver.rules.map(({ id }) => id))).toEqual(ids);
    const open = findings.filter(({ outcome }) => outcome !== 'pass');
    expect(results).toHaveLength(open.length);
    expect(tool.driver.rules.find(({ id }) => id.endsWith('k-anonymity'))).toMatchObject({
      helpUri: 'https://example.org/thresholds',
      help: { text: expect.stringContaining('Coarsen or drop') },
    });
  });

  it('has the level of the effect', () => {
    const { results } = runOf(SAMPLES.refused());
    for (const { level, properties } of results) {
      expect(level).toBe(properties.effect === 'refuse' ? 'error' : 'warning');
    }
    expect(results.map(({ level }) => level)).toContain('error');
    expect(results.find(({ ruleId }) => ruleId === 'house-strict/t-closeness')).toMatchObject({
      level: 'warning',
      properties: { outcome: 'not-evaluable' },
    });
  });

  it('suppresses only what a waiver left nothing of', () => {
    expect(runOf(waived(null)).results[0]).toMatchObject({
      level: 'note',
      suppressions: [
        { kind: 'external', status: 'accepted', justification: expect.stringContaining('agreed') },
      ],
    });
    const [left] = runOf(waived('restrict')).results;
    expect(left).toMatchObject({ level: 'warning' });
    expect(left!.suppressions).toBeUndefined();
    expect(left!.message.text).toContain('A. Person');
  });

  it('says where the criterion stands and which column it is about', () => {
    expect(runOf(waived(null)).results[0]!.locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: 'rules/open-data.yaml', uriBaseId: 'HEALTHRISK' },
        region: { startLine: 12 },
      },
      logicalLocations: [{ name: 'age', kind: 'member' }],
    });
    const own = waived(null);
    own.findings[0]!.file = 'ci/own rules.yaml';
    expect(runOf(own).results[0]!.locations[0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'ci/own%20rules.yaml', uriBaseId: '%SRCROOT%' },
    });
  });

  it('knows a finding again when its numbers change, and tells it from all others', () => {
    const prints = (assessment: Assessment) =>
      runOf(assessment).results.map(
        (result) => result.partialFingerprints['criterionAndColumn/v1'],
      );
    const before = SAMPLES.refused();
    const after = SAMPLES.refused();
    for (const found of after.findings) if (found.observed !== null) found.observed += 0.125;
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(prints(before).length);
  });

  it('has the exit code of the run', () => {
    const codes = (failOn: string, name: keyof typeof SAMPLES) => {
      const sample = SAMPLES[name]();
      sample.policy.settings = [{ name: 'fail-on', value: failOn, from: 'flag' }];
      return runOf(sample).invocations[0]!.exitCode;
    };
    expect(codes('restrict', 'published')).toBe(0);
    expect(codes('restrict', 'conditional')).toBe(20);
    expect(codes('refuse', 'conditional')).toBe(0);
    expect(codes('refuse', 'held')).toBe(20);
    expect(codes('refuse', 'refused')).toBe(30);
    expect(codes('never', 'refused')).toBe(0);
  });

  it('gives advice as notes', () => {
    const sample = SAMPLES.published();
    sample.advice = [{ id: 'missing-metadata', params: { metadata: ['licence'] } }];
    expect(runOf(sample).results).toMatchObject([
      { ruleId: 'advice/missing-metadata', level: 'note' },
    ]);
  });

  it('shows no small count', () => {
    const { results } = runOf(SAMPLES.refused());
    const [k] = results.filter(({ ruleId }) => ruleId === 'open-data/k-anonymity');
    expect(k!.properties).toMatchObject({ observed: '<11', threshold: 11, op: '>=' });
    const [delta] = results.filter(({ ruleId }) => ruleId === 'house-strict/delta');
    expect(delta!.properties).not.toHaveProperty('observed');
  });
});
