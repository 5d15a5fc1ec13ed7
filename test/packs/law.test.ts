import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { listBuiltInPacks, loadCorePack } from '../../src/packs/load.ts';

const EHDS = 'Regulation (EU) 2025/327 on the European Health Data Space';
const CSP = 'Code de la santé publique (CSP)';
const HIPAA = '45 CFR 164.514 (HIPAA Privacy Rule)';

/**
 * The only sources that may be called law, and how each was verified: `read` (in the text itself, or
 * on the authority's own page) or `secondary` (a secondary source that quotes or sums it up). A text
 * that somebody only remembers is none; neither is practice, guidance or a contract.
 */
const LAW: readonly (readonly [title: string, section: string, how: 'read' | 'secondary'])[] = [
  [CSP, 'L.1461-1 V', 'secondary'],
  // Of these two, R.6113-31 carries the claim; L.1461-2 is cited and paraphrased beside it.
  [CSP, 'L.1461-2 and R.6113-31', 'secondary'],
  [EHDS, '51(1)(b), (f), (g), (m), (p) and 105', 'secondary'],
  [EHDS, '52(2) and (5)', 'read'],
  [EHDS, '53(1) and 54', 'read'],
  [EHDS, '61, 63(3), 68 and 73(1)', 'read'],
  [EHDS, '66(2) and (3)', 'read'],
  [EHDS, '66(3) and 73', 'read'],
  [EHDS, '69(1)', 'read'],
  [EHDS, '71', 'read'],
  [EHDS, '73(2)', 'read'],
  [HIPAA, '(b)(2)(i)(A), (D) to (Q)', 'read'],
  [HIPAA, '(b)(2)(i)(B)', 'read'],
  [HIPAA, '(b)(2)(i)(C)', 'read'],
  [HIPAA, '(b)(2)(i)(R)', 'read'],
];

const options = { builtInDirectory: BUILT_IN_PACKS };
const packs = [...(await listBuiltInPacks(options)), await loadCorePack(options)];
const sources = packs.flatMap(({ criteria }) => criteria.map(({ source }) => source));
const called = sources.filter(({ binding }) => binding === 'law');

it('only verified sources are called law', () => {
  const verified = LAW.map(([title, section]) => `${title}, ${section}`);
  const told = called.map(
    ({ title, section = '' }) => `${en.ofPack(title)}, ${en.ofPack(section)}`,
  );
  expect(told.filter((source) => !verified.includes(source))).toEqual([]);
  // And none is kept on the list that nobody cites any more.
  expect(verified.filter((source) => !told.includes(source))).toEqual([]);
});

it('what is known from secondary sources, or not yet applicable, says so', () => {
  for (const { title, section = '', certainty, appliesFrom } of called) {
    const [, , how] = LAW.find((one) => one[0] === title && one[1] === en.ofPack(section))!;
    if (how === 'secondary') {
      expect(certainty.en).toMatch(/secondary source/);
      expect(certainty.fr).toMatch(/sources? secondaires?/);
    }
    if (how === 'read') {
      expect(certainty.en).toMatch(/\bread\b/);
      expect(certainty.fr).toMatch(/\blue?\b/);
    }
    expect(appliesFrom !== undefined).toBe(title === EHDS);
  }
});

it('what is only recalled is a choice of the house', () => {
  const recalled = sources.filter(({ certainty }) => /\brecalled\b/.test(certainty.en));
  expect(recalled.length).toBeGreaterThan(0);
  for (const { binding } of recalled) expect(binding).toBe('house');
});
