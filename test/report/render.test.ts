import { describe, expect, it } from 'vitest';
import { FORMATS, render } from '../../src/report/index.ts';
import { SAMPLES } from './sample.ts';

const STYLE = { color: false, ascii: false, width: 80 };

const EXTENSION = { terminal: 'txt', json: 'json.txt', markdown: 'md' } as const;

describe('every verdict in every format', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it.each(FORMATS)(`${name} as %s`, async (format) => {
      const file = `golden/${name}.${EXTENSION[format]}`;
      await expect(render(sample(), format, STYLE)).toMatchFileSnapshot(file);
    });
  }

  it('says nothing of the run but the version, so that two runs give one report', () => {
    const again = SAMPLES.refused();
    again.run = { ...again.run, startedAt: 'later', elapsedMs: 99, node: 'v26', command: 'other' };
    for (const format of ['terminal', 'markdown'] as const) {
      expect(render(again, format, STYLE)).toBe(render(SAMPLES.refused(), format, STYLE));
    }
  });

  it.each(['terminal', 'markdown'] as const)('ends with the summary line as %s', (format) => {
    const lines = render(SAMPLES.refused(), format, STYLE).trimEnd().split('\n');
    expect(lines.at(-1)).toContain('refuse · 9 criteria: 1 met, 3 refuse, 5 restrict · open · k ');
  });
});

describe('what may be shared', () => {
  const shown = (name: keyof typeof SAMPLES) => render(SAMPLES[name](), 'terminal', STYLE);

  it('lists the conditions where they are all that restricts', () => {
    expect(shown('conditional')).toContain('only under these conditions');
    expect(shown('conditional')).not.toContain('HOLD');
  });

  it.each(['held', 'refused'] as const)('holds and lists no conditions: %s', (name) => {
    expect(shown(name)).toContain('HOLD');
    expect(shown(name)).not.toContain('only under these conditions');
  });

  it('counts a criterion once, by the worst of its findings', () => {
    const sample = SAMPLES.held();
    const columns = sample.findings.filter(({ id }) => id === 'unassessed-column');
    expect(columns).toHaveLength(2);
    expect(render(sample, 'terminal', STYLE)).toContain('7 criteria: 3 met, 0 refuse, 4 restrict');
  });
});
