import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { assessed, parsed, survey } from '../saved/assessments.ts';
import { SAMPLES } from './sample.ts';

describe('json', () => {
  it('comes back the same through the parser', async () => {
    for (const text of [await survey(), await assessed('hospital-stays.csv')]) {
      expect(json(parseAssessment(text, 'a.json'))).toBe(text);
    }
  });

  it('writes the same bytes whatever the order in which an assessment was put together', () => {
    const shuffle = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffle);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, member]) => [key, shuffle(member)]);
      return Object.fromEntries(entries.reverse());
    };
    const sample = SAMPLES.published();
    sample.assumptions = [];
    const shuffled = shuffle(sample) as ReturnType<typeof SAMPLES.published>;
    expect(json(shuffled)).toBe(json(sample));
  });

  it('keeps keys of later versions, behind the known ones', async () => {
    const text = json({ ...parsed(await survey()), later: { a: 1 } } as never);
    expect(JSON.parse(text).later).toEqual({ a: 1 });
    expect(json(parseAssessment(text, 'a.json'))).toBe(text);
  });

  it('keeps a parameter called __proto__', () => {
    const sample = SAMPLES.published();
    const text = json(sample).replace('"params": {}', '"params": {"__proto__": 1}');
    expect(json(JSON.parse(text))).toContain('"__proto__": 1');
  });

  it('ends with a newline, indents by two, and keeps class sizes on a line', () => {
    const text = json(SAMPLES.published());
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('\n  "verdict": "publish",\n');
    expect(text).toContain('\n    [14, 100],\n');
  });
});
