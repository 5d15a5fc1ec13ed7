import { describe, expect, it } from 'vitest';
import { render } from '../../../src/report/index.ts';
import { HOSTILE, hostile } from '../hostile.ts';
import { finding, SAMPLES } from '../sample.ts';

const COMMAND = /^::(error|warning|notice) title=([^:,\r\n]*)::([^\r\n]+)$/;

const lines = (text: string) => text.trimEnd().split('\n');

describe('annotations for GitHub', () => {
  it.each(Object.entries(SAMPLES))('are commands and nothing else: %s', (_, sample) => {
    for (const line of lines(render(sample(), 'github'))) expect(line).toMatch(COMMAND);
  });

  it('tell the verdict first, then the worst', () => {
    const levels = lines(render(SAMPLES.refused(), 'github')).map(
      (line) => COMMAND.exec(line)![1]!,
    );
    const rank = (level: string) => ['error', 'warning', 'notice'].indexOf(level);
    expect(levels).toEqual([...levels].sort((a, b) => rank(a) - rank(b)));
    expect(lines(render(SAMPLES.published(), 'github'))[0]).toMatch(
      /^::notice title=healthrisk::PUBLISH /,
    );
    expect(lines(render(SAMPLES.held(), 'github'))[0]).toMatch(
      /^::warning title=healthrisk::RESTRICT /,
    );
  });

  it('are ten at most, and say how many there was no room for', () => {
    const many = (n: number) => {
      const findings = Array.from({ length: n }, (_, at) =>
        finding('fail', 'refuse', { id: 'k', of: `c${at}` }),
      );
      return lines(render({ ...SAMPLES.refused(), findings }, 'github'));
    };
    expect(many(9)).toHaveLength(10);
    expect(many(9).at(-1)).toContain('(c8)');
    expect(many(30)).toHaveLength(10);
    expect(many(30).at(-1)).toContain('22 findings are not shown here');
  });

  it.each(Object.entries(HOSTILE))('cannot be forged by a name: %s', (_, name) => {
    const shown = lines(render(hostile(name), 'github'));
    expect(shown).toHaveLength(lines(render(hostile('x'), 'github')).length);
    for (const line of shown) {
      expect(line).toMatch(COMMAND);
      expect(line).not.toContain('##[');
    }
  });

  it('write what ends a value as its code', () => {
    const sample = SAMPLES.refused();
    sample.findings = [finding('fail', 'refuse', { id: 'k', of: 'a:b,c%d' })];
    expect(lines(render(sample, 'github'))[1]).toMatch(
      /^::error title=open-data\/k \(a%3Ab%2Cc%25d\)::/,
    );
  });
});
