import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerExplain } from '../../src/cli/commands/explain.ts';
import { ERROR_CODES } from '../../src/errors/codes.ts';
import { ASSUMPTION_IDS } from '../../src/model/assessment.ts';
import { METRIC_IDS } from '../../src/model/metric.ts';
import { CORE_CHECKS } from '../../src/model/pack.ts';
import { ROLES } from '../../src/model/role.ts';
import { VERDICTS } from '../../src/model/verdict.ts';

const builtInDirectory = fileURLToPath(new URL('../../rules/', import.meta.url));

async function explain(...args: string[]): Promise<string> {
  let text = '';
  const program = new Command().exitOverride();
  registerExplain(program, { builtInDirectory, out: (more) => (text += more) });
  await program.parseAsync(['explain', ...args], { from: 'user' });
  return text;
}

describe('explain', () => {
  it.each([
    ...METRIC_IDS,
    ...VERDICTS,
    ...ROLES,
    ...ASSUMPTION_IDS,
    ...CORE_CHECKS,
    ...Object.keys(ERROR_CODES),
    'conditions',
    'nominative',
    'secure-space',
    'guidance',
    '20',
    'k-anonymity',
    'l-diversity',
    'core/unit-unknown',
    'open-data/k-minimum',
  ])('explains %s in lines of 80', async (id) => {
    const text = await explain(id);
    expect(text.toLowerCase()).toContain(id === 'k-anonymity' ? 'k (smallest class)' : '(');
    expect(text).toContain('What');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says of a metric what, formula, unit and source', async () => {
    const text = await explain('prosecutor-risk-max');
    for (const label of ['What', 'Formula', 'Unit', 'Missing values', 'Source']) {
      expect(text).toMatch(new RegExp(`^${label}  `, 'm'));
    }
    expect(text).toContain('1 / k');
  });

  it('says of a criterion what is required, why, and how to fix it', async () => {
    const text = await explain('k-minimum');
    expect(text).toContain('open-data/k-minimum');
    expect(text).toContain('k at least 11');
    expect(text).toMatch(/^If not met +refuse on open, refuse on api, restrict on secure-space$/m);
    for (const label of ['How to fix', 'Source', 'Binding', 'Certainty', 'Where']) {
      expect(text).toMatch(new RegExp(`^${label}  `, 'm'));
    }
  });

  it('says of an error code its exit code', async () => {
    expect(await explain('e-data-ragged')).toMatch(/^Exit code +65: /m);
  });

  it('takes the name of a topic for all of it', async () => {
    const text = await explain('verdict');
    for (const verdict of VERDICTS) expect(text).toContain(verdict);
  });

  it('lists everything without an id, each criterion once', async () => {
    const text = await explain();
    for (const id of [...METRIC_IDS, 'E-INTERNAL', 'open-data/k-minimum', 'core/unit-unknown']) {
      expect(text).toContain(id);
    }
    expect(text).not.toContain('house-strict/k-minimum');
  });

  it.each([
    ['uniqu-share', 'did you mean "unique-share"?'],
    ['E-DATA-RAGED', 'did you mean "E-DATA-RAGGED"?'],
    ['zzzzzzzzzzzzzzzzzz', 'healthrisk explain lists everything'],
  ])('refuses %s with a hint', async (id, hint) => {
    await expect(explain(id)).rejects.toMatchObject({ code: 'E-USAGE', hint });
  });
});
