import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { spaced, withFrenchSpaces } from '../../src/i18n/fr/spaces.ts';
import { fr } from '../../src/i18n/fr.ts';
import { catalogueOf, LANGUAGES } from '../../src/i18n/index.ts';
import { say } from '../../src/i18n/sentence.ts';
import { SAMPLES, samplesOf } from './samples.ts';

/** What may be the same in both languages: names, symbols, and words that both have. */
const SAME_WORDS = new Set(
  `x classes version sources source distinction type date question
  k alpha rows uuid religion commune api core conditions verdict verdicts décisions rolefrom recognise
  nat nats option configuration format csv utf- licence département date unit person sensitive suppression`.split(
    /\s+/,
  ),
);

type Said = Map<string, string>;

/** Every text of a catalogue by its path, functions called with samples. */
function everything(words: unknown, path = '', said: Said = new Map()): Said {
  if (typeof words === 'string') said.set(path, words);
  else if (typeof words === 'function') {
    for (const [at, given] of samplesOf(path).entries()) {
      said.set(`${path}(${at})`, textOf(Reflect.apply(words, undefined, given)));
    }
  } else if (typeof words === 'object' && words !== null && !Array.isArray(words)) {
    for (const [key, member] of Object.entries(words)) {
      // Other spellings that lead to an entry: there may be more in one language.
      if (key === 'also' || key === 'aliases' || key === 'language') continue;
      everything(member, path === '' ? key : `${path}.${key}`, said);
    }
  } else if (Array.isArray(words)) said.set(path, textOf(words));
  return said;
}

function textOf(said: unknown): string {
  if (Array.isArray(said)) return said.map(textOf).join('');
  if (typeof said === 'string') return said;
  return String((said as { name?: string } | undefined)?.name);
}

const english = everything(en);
const french = everything(fr);

describe('both catalogues', () => {
  it('have every language', () => {
    expect(LANGUAGES.map((language) => catalogueOf(language).language)).toEqual([...LANGUAGES]);
    expect(() => catalogueOf('de' as 'en')).toThrow(RangeError);
  });

  it('say the same things', () => {
    expect(english.size).toBeGreaterThan(900);
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([
    ['English', english],
    ['French', french],
  ])('say something everywhere, and nothing that is not there: %s', (_, said) => {
    const wrong = [...said].filter(
      ([, text]) => text.trim() === '' || /undefined|\[object|NaN/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('say it in their own language', () => {
    // Papers keep their titles.
    const same = [...french].filter(
      ([path, text]) =>
        text === english.get(path) && !isNeutral(text) && !/^metrics\..*\.source$/.test(path),
    );
    expect(same).toEqual([]);
  });

  it('have samples for nothing that is gone', () => {
    const paths = [...english.keys()].map((path) => path.replace(/\(\d+\)$/, ''));
    expect(Object.keys(SAMPLES).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

/** Nothing in it is of one language alone: samples, signs, citations, and what both call the same. */
function isNeutral(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [];
  return words.every((word) => SAME_WORDS.has(word));
}

describe('French', () => {
  it('has no ordinary space where none may break', () => {
    const broken = [...french].filter(([, text]) => / [;:!?»]|« |\w[;!?](?:\s|$)/.test(text));
    expect(broken).toEqual([]);
  });

  it('puts no-break spaces before its signs, and leaves names and other colons alone', () => {
    expect(withFrenchSpaces('a : b ; « c » ! ? sensitive: []')).toBe(
      'a\u00a0: b\u202f; «\u00a0c\u00a0»\u202f!\u202f? sensitive: []',
    );
    const words = { one: { two: (name: string) => say`${{ name }} : ${'b ;'}` } };
    expect(spaced(words).one.two('x ;')).toEqual([{ name: 'x ;' }, '\u00a0: ', 'b\u202f;']);
  });

  it('writes numbers as French does', () => {
    expect(fr.numbers.integer(1234567)).toBe('1\u202f234\u202f567');
    expect(fr.numbers.decimal(0.64657, 4)).toBe('0,6466');
    expect(fr.numbers.percent(0.3437, 1)).toMatch(/^34,4\s%$/);
    expect(fr.report.range(fr.numbers.percent(0.1, 0), fr.numbers.percent(0.2, 0))).toMatch(
      /^10 à 20\s%$/,
    );
  });

  const quantity = (n: number) => ({ text: fr.numbers.decimal(n, 1), n });

  it.each([
    [0, '0 personne'],
    [1, '1 personne'],
    [1.5, '1,5 personne'],
    [2, '2 personnes'],
    [1_000_000, '1\u202f000\u202f000 personnes'],
  ])('has its own plural: %d', (n, said) => {
    expect(fr.units.persons(quantity(n))).toBe(said);
  });

  it.each([
    [0, "0 ligne n'a pas"],
    [1, "1 ligne n'a pas"],
    [2, "2 lignes n'ont pas"],
  ])('makes verbs agree: %d', (n, said) => {
    const sentence = fr.assumptions['rows-without-subject-are-one-person']({ rows: quantity(n) });
    expect(textOf(sentence)).toContain(said);
  });

  it('makes participles agree', () => {
    const roles = fr.report.rolesFrom([
      { from: 'declared', columns: quantity(1) },
      { from: 'detected', columns: quantity(2) },
      { from: 'unassessed', columns: quantity(3) },
    ]);
    expect(roles).toContain(': 1 déclaré, 2 détectés, 3 non évalués');
  });

  it('never elides before a name that it does not know', () => {
    // These are given numbers and days.
    const numbers =
      /^(?:operators|findings\.(?:ages|units)|report\.(?:belowK|travel)|signals\.cells|advices\.many|decided\.lapsedW)/;
    const elided = [...french].filter(
      ([path, text]) => !numbers.test(path) && /\b(?:de|que|le|la) x\b/.test(text),
    );
    expect(elided.map(([path]) => path)).toEqual([]);
  });

  it('writes what packs say with its spaces', () => {
    expect(fr.ofPack({ en: 'a', fr: 'b ; c' })).toBe('b\u202f; c');
    expect(en.ofPack({ en: 'a', fr: 'b' })).toBe('a');
  });
});
