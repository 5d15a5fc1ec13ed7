import { describe, expect, it } from 'vitest';
import { render } from '../../src/report/index.ts';
import type { Style } from '../../src/report/style.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { SAMPLES } from './sample.ts';

const shown = (name: keyof typeof SAMPLES, style: Partial<Style>) =>
  render(SAMPLES[name](), 'terminal', {
    color: false,
    ascii: false,
    width: 80,
    wholeSummary: false,
    ...style,
  });

const NAMES = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

describe('terminal', () => {
  it.each(NAMES)('has no escape sequence without colour: %s', (name) => {
    expect(shown(name, {})).not.toMatch(/\p{Cc}(?<!\n)/u);
  });

  it.each(NAMES)('differs by colour in escape sequences only: %s', (name) => {
    const colored = shown(name, { color: true });
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(shown(name, {}));
  });

  it.each(NAMES)('is ASCII where that is all there is: %s', (name) => {
    const plain = shown(name, { ascii: true });
    expect(plain).toMatch(/^[\x20-\x7e\n]*$/);
    expect(plain).toContain(`${name === 'published' ? '+' : '!'} `);
  });

  it('keeps the letters of column names in ASCII mode, and drops the accents of packs', () => {
    const sample = SAMPLES.conditional();
    sample.dataset.columns[0]!.name = 'âge';
    sample.findings.at(-1)!.title.en = 'Arrêté du 6 mai – “données” ≥ 11 ☂';
    const plain = render(sample, 'terminal', {
      color: false,
      ascii: true,
      width: 80,
      wholeSummary: false,
    });
    expect(plain).toContain('âge');
    expect(plain).toContain('Arrete du 6 mai - "donnees" >= 11 ?');
  });

  it.each([40, 57, 80, 100])('has no line wider than %d and no blank at its end', (width) => {
    for (const name of NAMES) {
      for (const line of shown(name, { width }).split('\n')) {
        expect(textWidth(line), line).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('never goes below 40 cells', () => {
    expect(shown('refused', { width: 3 })).toBe(shown('refused', { width: 40 }));
  });

  it('shows the verdict before anything else', () => {
    expect(shown('refused', {})).toMatch(/^REFUSE {2}hospital-stays\.csv\n/);
  });

  it('parts the rows of a table that is too wide for its lines', () => {
    const sample = SAMPLES.published();
    for (const column of sample.dataset.columns) column.name = `${column.name}_`.repeat(8);
    const text = render(sample, 'terminal', {
      color: false,
      ascii: false,
      width: 40,
      wholeSummary: false,
    });
    expect(text).toMatch(/\n {2}missing cells: 0\n\n\S/);
  });

  it('ends with an example that can be explained', () => {
    expect(shown('refused', {})).toMatch(/: healthrisk explain no-direct-identifier\n\n.*\n$/);
  });

  it('puts the quasi-identifier with the strongest effect first', () => {
    const table = shown('refused', {}).split('k without it')[1]!;
    expect(table.indexOf('age')).toBeLessThan(table.indexOf('sex'));
  });

  it('keeps the last line in one piece where a program takes it', () => {
    const [name] = Object.keys(SAMPLES) as [keyof typeof SAMPLES];
    const narrow = { color: false, ascii: false, width: 40 };
    const last = (wholeSummary: boolean) =>
      render(SAMPLES[name](), 'terminal', { ...narrow, wholeSummary })
        .trimEnd()
        .split('\n')
        .at(-1)!;
    expect(last(true).length).toBeGreaterThan(40);
    expect(last(true).endsWith(last(false))).toBe(true);
    expect(last(false).length).toBeLessThanOrEqual(40);
  });
});
