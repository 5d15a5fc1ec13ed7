import { describe, expect, it } from 'vitest';
import { cliWords } from '../../src/i18n/cli.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';

const LIMITS = { memoryMin: 64, setSize: 3, setSizeMax: 5 };

/** Words that are the same in both languages. */
const SAME = /^(OK |SHA-256|-- |Source|Options|format|shape|date|mode|n|options|verdict|restrict )/;

/** Every text of the words by its path; functions are asked for theirs. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return [[path, value.join('')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}.${key}`));
}

describe.each(LANGUAGES)('the command line in %s', (language) => {
  const { options, ...words } = cliWords[language];
  const found = texts({ ...words, options: options(LIMITS) });

  it('says something everywhere', () => {
    for (const [path, text] of found) expect(text.trim(), path).not.toBe('');
  });

  it('names the limits that the program has', () => {
    expect(options(LIMITS).maxMemory).toContain('64');
    expect(options(LIMITS).setSize).toMatch(/3.*5|5.*3/);
  });
});

describe('the two languages', () => {
  const [english, french] = LANGUAGES.map((language) => {
    const { options, ...words } = cliWords[language];
    return new Map(texts({ ...words, options: options(LIMITS) }));
  }) as [Map<string, string>, Map<string, string>];

  it('say the same things, each in its own words', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
    const alike = [...english].filter(
      ([path, text]) => french.get(path) === text && !/\.values\.|\.labels\.|bindings/.test(path),
    );
    expect(alike.filter(([, text]) => !SAME.test(text))).toEqual([]);
  });

  it('French puts a no-break space before high punctuation', () => {
    for (const [path, text] of french) {
      expect(text, path).not.toMatch(/ [:;!?](\s|$)/);
      expect(text.replace(/--\S+|\bhttps?:\S+/g, ''), path).not.toMatch(/[a-zé][;!?](\s|$)/);
    }
  });
});

describe('sentences with numbers', () => {
  const { en, fr } = cliWords;

  it.each([
    [0, '0 criteria', '0 critère'],
    [1, '1 criterion', '1 critère'],
    [2, '2 criteria', '2 critères'],
  ])('agree with %d', (n, english, french) => {
    expect(en.rules.criteria(n)).toBe(english);
    expect(fr.rules.criteria(n)).toBe(french);
  });

  it('say how many arguments were too many', () => {
    expect(en.usage.excess('healthrisk diff', 2, 3)).toMatch(/at most 2, found 3$/);
    expect(fr.usage.excess('healthrisk schema', 1, 2)).toMatch(/au plus 1 est attendu, 2 sont/);
    expect(fr.usage.excess('healthrisk rules list', 0, 1)).toMatch(/aucun n'est attendu, 1 est/);
  });
});
