import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/model/column.ts';
import { render } from '../../src/report/index.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { column, SAMPLES } from './sample.ts';

const NIR = column('nss', ['direct-identifier'], {
  ...{ roleFrom: 'detected', semantic: 'nir', confidence: 'high' },
  signals: [
    { id: 'name', params: { semantic: 'nir' } },
    { id: 'form', params: { semantic: 'nir', share: 0.983, values: 4000 } },
    { id: 'check-digits', params: { share: 1 } },
  ],
});
const OWN_KEY = column('ref', ['direct-identifier', 'subject'], {
  ...{ roleFrom: 'detected', confidence: 'high' },
  signals: [{ id: 'pattern', params: { label: 'study number', share: 1, values: 50 } }],
});
const NOTE = column('note', ['unassessed'], {
  ...{ roleFrom: 'detected', semantic: 'free-text', confidence: 'medium' },
  signals: [{ id: 'long-texts', params: { words: 8, share: 0.95 } }],
});
const assumed = (name: string, more: Partial<Column> = {}) =>
  column(name, ['quasi-identifier'], { roleFrom: 'assumed', ...more });
const ODD = assumed('q7', {
  signals: [{ id: 'name-contradicted', params: { semantic: 'age', share: 0.001, values: 900 } }],
});

function shown(columns: Column[], width = 200, format: 'terminal' | 'markdown' = 'terminal') {
  const sample = SAMPLES.held();
  return render({ ...sample, dataset: { ...sample.dataset, columns } }, format, {
    color: false,
    ascii: false,
    width,
  });
}

describe('roles that the tool added to declared ones', () => {
  const stay = column('stay', ['sensitive', 'quasi-identifier'], {
    roleFrom: 'declared',
    addedRoles: ['quasi-identifier'],
  });

  it.each(['terminal', 'markdown'] as const)('are told apart: %s', (format) => {
    expect(shown([stay], 200, format)).toMatch(/sensitive, quasi-identifier \(added\)/);
    const declared = column('stay', ['sensitive', 'quasi-identifier'], { roleFrom: 'declared' });
    expect(shown([declared], 200, format)).not.toContain('(added)');
  });
});

describe('what columns were taken for, and why', () => {
  it.each<[string, Column[], string]>([
    [
      'a recognised column',
      [NIR],
      'nss: recognised as NIR (French social security number) (high confidence): its name says so; 98% of its distinct values have that form; 100% of those have valid check digits',
    ],
    [
      'one that only the configuration knows',
      [OWN_KEY],
      'ref: recognised as direct identifier, subject (high confidence): 100% of its distinct values have the form that the configuration calls study number',
    ],
    [
      'those that nothing recognised, together',
      [assumed('zq'), NIR, assumed('v2')],
      'Recognised by nothing, and counted as quasi-identifiers: zq, v2',
    ],
    [
      'one that was nearly recognised',
      [ODD],
      'q7: not recognised, and counted as a quasi-identifier: its name says: age, but only <1% of its distinct values have that form',
    ],
    [
      'free text',
      [NOTE],
      'In no class and judged by no criterion, since nobody can say what free text holds: note',
    ],
  ])('%s', (_, columns, line) => {
    expect(shown(columns)).toContain(`\n• ${line}\n`);
  });

  it('a line each, in the order of the file, then what they have in common', () => {
    const lines = shown([NOTE, assumed('zq'), NIR, ODD]).split('\n');
    const told = lines.filter((line) => /^• .*(?:recognised|free text holds)/i.test(line));
    expect(told.map((line) => line.split(/[ :,]/)[1])).toEqual([
      ...['note', 'nss', 'q7'],
      ...['Recognised', 'In'],
    ]);
  });

  it('nothing of what somebody declared, nor of free text that has a role', () => {
    const declared = column('note', ['sensitive'], { semantic: 'free-text' });
    const unnamed = column('bed', ['unassessed'], { roleFrom: 'assumed' });
    const text = shown([{ ...NIR, roleFrom: 'declared' }, declared, unnamed]);
    expect(text).not.toMatch(/: recognised as|Recognised by|free text holds/);
  });

  it.each([50, 80])('on a screen of %d cells', (width) => {
    const text = shown([NIR, OWN_KEY, NOTE, assumed('zq'), ODD], width);
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(text.replace(/\s+/g, ' ')).toContain('100% of those have valid check digits');
  });

  it('in Markdown with names as code, and ranges for shares', () => {
    const text = shown([NIR, OWN_KEY], 80, 'markdown');
    expect(text).toContain(
      '\n- `nss`: recognised as NIR (French social security number) (high confidence): its name says so; 98-99% of its distinct values have that form; 100% of those have valid check digits\n',
    );
    expect(text).toContain('calls `study number`\n');
  });
});
