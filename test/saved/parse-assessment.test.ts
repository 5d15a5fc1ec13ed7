import { describe, expect, it } from 'vitest';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { json } from '../../src/report/json.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { kFinding, SAMPLES } from '../report/sample.ts';

type Draft = Assessment & Record<string, unknown>;

function messageOf(text: string): string {
  try {
    parseAssessment(text, 'saved.json');
  } catch (error) {
    expect(error).toBeInstanceOf(HealthriskError);
    expect((error as HealthriskError).code).toBe('E-DATA-ASSESSMENT');
    expect((error as HealthriskError).location).toEqual({ file: 'saved.json' });
    return (error as HealthriskError).message;
  }
  return 'accepted';
}

function edited(name: keyof typeof SAMPLES, edit: (draft: Draft) => void): string {
  const draft = JSON.parse(json(SAMPLES[name]())) as Draft;
  edit(draft);
  return JSON.stringify(draft);
}

describe('parseAssessment', () => {
  it.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('accepts %s', (name) => {
    expect(parseAssessment(json(SAMPLES[name]()), 'a.json')).toEqual(SAMPLES[name]());
  });

  it.each<[string, string]>([
    ['', 'expected JSON, found something else'],
    ['canary', 'expected JSON, found something else'],
    ['null', 'the whole file: expected object'],
    ['[]', 'the whole file: expected object'],
    ['{"schema":"healthrisk.assessment/v2"}', 'schema: expected healthrisk.assessment/v1'],
  ])('refuses %j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  it.each<[string, (draft: Draft) => void, string]>([
    [
      'a missing part',
      (d) => void delete (d as Partial<Draft>).classSizes,
      'classSizes: expected array',
    ],
    [
      'a text for a number',
      (d) => {
        d.dataset.rows = 'canary' as never;
      },
      'dataset.rows: expected number',
    ],
    [
      'a fraction of a row',
      (d) => {
        d.dataset.rows = 1.5;
      },
      'dataset.rows: expected int',
    ],
    [
      'less than no bytes',
      (d) => {
        d.dataset.bytes = -1;
      },
      'dataset.bytes: expected at least 0',
    ],
    [
      'a metric nobody knows',
      (d) => {
        d.metrics[3]!.id = 'canary' as never;
      },
      'metrics[3].id: expected a known word',
    ],
    [
      'a bare null',
      (d) => {
        d.metrics[3]!.value = null;
      },
      'metrics[3]: expected a finite value, or null with infinite or a reason',
    ],
    [
      'a value that is also infinite',
      (d) => {
        d.metrics[3]!.infinite = true;
      },
      'metrics[3]: expected a finite value, or null with infinite or a reason',
    ],
    [
      'an object as a parameter',
      (d) => {
        d.assumptions[0]!.params = { 'ca nary': {} as never };
      },
      'assumptions[0].params.?: expected a text, a number, true, false or null',
    ],
  ])('names the place of %s, never a value', (_, edit, message) => {
    expect(messageOf(edited('published', edit))).toBe(message);
  });

  it.each<[string, keyof typeof SAMPLES, (draft: Draft) => void, RegExp]>([
    [
      'a better verdict',
      'refused',
      (d) => {
        d.verdict = 'publish';
      },
      /^verdict: /,
    ],
    [
      'better grounds',
      'held',
      (d) => {
        d.grounds = ['conditions'];
      },
      /^grounds: /,
    ],
    [
      'a better verdict elsewhere',
      'refused',
      (d) => {
        d.verdicts.api = 'publish';
      },
      /^verdicts: /,
    ],
    [
      'a better quality',
      'refused',
      (d) => {
        d.quality = 'anonymised';
      },
      /^quality: /,
    ],
    [
      'another channel',
      'refused',
      (d) => {
        d.channel = 'secure-space';
      },
      /^findings\[0\]\.effect: /,
    ],
    [
      'no findings',
      'published',
      (d) => {
        d.findings = [];
      },
      /^verdict: /,
    ],
    [
      'no finding on k',
      'published',
      (d) => void d.findings.splice(1, 1),
      /^verdicts: .*singling out/,
    ],
    [
      'no finding on identifiers',
      'published',
      (d) => void d.findings.splice(0, 1),
      /^verdicts: .*direct identifiers/,
    ],
    [
      'a sensitive column not judged',
      'published',
      (d) => void d.findings.splice(2, 1),
      /^verdicts: .*sensitive/,
    ],
    [
      'an unassessed column',
      'published',
      (d) => {
        d.dataset.columns[3]!.roles = ['unassessed'];
      },
      /^verdicts: .*assumed/,
    ],
    [
      'a threshold not met that passed',
      'published',
      (d) => {
        d.findings[1]!.observed = 3;
      },
      /^findings\[1\]\.outcome: /,
    ],
    [
      'an effect of what was met',
      'published',
      (d) => {
        d.findings[1]!.channels.open.effect = 'refuse';
      },
      /^findings\[1\]\.channels\.open\.effect: /,
    ],
    [
      'a restriction without grounds',
      'held',
      (d) => {
        d.findings[3]!.channels.open.grounds = null;
      },
      /^findings\[3\]\.channels\.open\.grounds: /,
    ],
    [
      'classes of other persons',
      'published',
      (d) => {
        d.classSizes[0]![1] = 99;
      },
      /^classSizes: .*add up/,
    ],
    [
      'classes out of order',
      'published',
      (d) => void d.classSizes.reverse(),
      /^classSizes: expected ascending/,
    ],
    [
      'another k',
      'published',
      (d) => {
        d.metrics[3]!.value = 15;
      },
      /^metrics: expected k/,
    ],
  ])('refuses what contradicts itself: %s', (_, name, edit, message) => {
    expect(messageOf(edited(name, edit))).toMatch(message);
  });

  it('takes a risk for met by the class size its source publishes', () => {
    const risk = (observedK: number) =>
      edited('published', (draft) => {
        draft.findings.push({
          ...kFinding(14),
          id: 'risk',
          metric: 'prosecutor-risk-max',
          observed: 1 / observedK,
          op: '<=',
          threshold: 0.09,
          params: { k: 11, observedK },
        });
      });
    expect(messageOf(risk(11))).toBe('accepted');
    expect(messageOf(risk(10))).toMatch(/^findings\[3\]\.outcome: /);
  });
});
