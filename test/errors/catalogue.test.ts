import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeText } from '../../src/errors/code-text.ts';
import { ERROR_CODES, type ErrorCode } from '../../src/errors/codes.ts';
import { errorFrame } from '../../src/errors/error-frame.ts';
import { en } from '../../src/errors/messages/en.ts';
import { fr } from '../../src/errors/messages/fr.ts';
import { type Problem, problemText } from '../../src/errors/problem.ts';
import { SAMPLES } from './samples.ts';

const SRC = join(import.meta.dirname, '../../src');
const IDS = Object.keys(en) as Problem[0][];
const CODES = Object.keys(ERROR_CODES) as ErrorCode[];

const problems = IDS.flatMap((id): Problem[] =>
  id in SAMPLES
    ? SAMPLES[id as keyof typeof SAMPLES].map((params) => [id, params] as unknown as Problem)
    : [[id] as unknown as Problem],
);

interface Pair {
  what: string;
  en: string;
  fr: string;
}

/** Every text of errors in both languages. */
const pairs: Pair[] = [
  ...problems.flatMap((problem) => {
    const [english, french] = [problemText(problem, 'en'), problemText(problem, 'fr')];
    const what = JSON.stringify(problem);
    return (['message', 'hint'] as const)
      .filter((part) => english[part] !== undefined || french[part] !== undefined)
      .map((part) => ({ what, en: english[part] ?? '', fr: french[part] ?? '' }));
  }),
  ...CODES.flatMap((code) =>
    (['meaning', 'remedy'] as const).map((part) => ({
      what: code,
      en: codeText(code, 'en')[part],
      fr: codeText(code, 'fr')[part],
    })),
  ),
];

/** The ids of the areas of a language, each as often as an area has it. */
async function idsOfAreas(language: string): Promise<string[]> {
  const folder = join(SRC, 'errors/messages', language);
  const files = readdirSync(folder).filter((file) => !/^(?:words|codes|config-codes)\./.test(file));
  const areas = await Promise.all(files.map((file) => import(join(folder, file))));
  return areas.flatMap((area) =>
    Object.values(area as object)
      .filter((one) => typeof one === 'object')
      .flatMap((one) => Object.keys(one)),
  );
}

describe('the catalogues of errors', () => {
  it.each(['en', 'fr'])('have every id of %s once', async (language) => {
    const ids = await idsOfAreas(language);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.toSorted()).toEqual(Object.keys(language === 'en' ? en : fr).toSorted());
  });

  it('have no problem that nobody tells', () => {
    const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('errors/messages/'))
      .map((file) => readFileSync(join(SRC, file), 'utf8'))
      .join('\n');
    expect(IDS.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });

  it('say something in both languages, and not the same', () => {
    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter((pair) => pair.en.trim() === '' || pair.fr.trim() === '')).toEqual([]);
    expect(pairs.filter((pair) => pair.en === pair.fr)).toEqual([]);
  });

  it('have a sample of everything: nothing is left undefined', () => {
    const odd = /undefined|\[object|NaN/;
    expect(pairs.filter((pair) => odd.test(pair.en) || odd.test(pair.fr))).toEqual([]);
  });
});

describe('the French of errors', () => {
  it('has its no-break spaces and apostrophes', () => {
    const wrong = /(?:^|[^\u00a0])[?!»](?!\w)| [:;?!»%]|« |«[^\u00a0]|’/u;
    // Signs of commands, of syntax and of data are no punctuation.
    const written = (text: string) =>
      text.replace(
        /, ; tab|\* et \?|\*, \? ou \[|\(\?P|!!\w+|% n'est|'dossier[^']*'|'\.\[\]'/g,
        '',
      );
    expect(pairs.filter((pair) => wrong.test(written(pair.fr)))).toEqual([]);
  });

  it('holds no English', () => {
    const english =
      /(?<![\w-])(?:the|an|expected|found|must|with|without|which|than|another|and|is|are|of|in|by|cannot|allowed|missing|names?|leave|read|write|file|files|value|values|one)(?![\w-])/i;
    // What is to be typed, and the names that programs and keys have.
    const written = (text: string) =>
      text
        .replace(/\b(?:proc export|export delimited|SAVE TRANSLATE|write\.csv|jq)\b.*/, '')
        .replace(/reason et by|ajoutez by|no-reidentification/, '');
    expect(pairs.filter((pair) => english.test(written(pair.fr)))).toEqual([]);
  });

  it('is singular for 0 and 1', () => {
    const told = [0, 1, 2].map(
      (n) => problemText(['ragged-record', { expected: n, found: n }], 'fr').message,
    );
    expect(told).toEqual([
      '0 champ attendu, 0 trouvé',
      '1 champ attendu, 1 trouvé',
      '2 champs attendus, 2 trouvés',
    ]);
    expect(problemText(['ragged-record', { expected: 0, found: 1 }], 'en').message).toBe(
      'expected 0 fields, found 1',
    );
  });

  it('makes lists as French does', () => {
    const { message } = problemText(['several-delimiters', { fitting: [',', ';', '\t'] }], 'fr');
    expect(message).toContain('virgule, point-virgule et tabulation');
  });

  it('frames what is printed', () => {
    const frame = errorFrame('fr');
    expect(frame.head('E-USAGE', 'x')).toBe('erreur[E-USAGE]\u00a0: x');
    expect(frame.hint('x')).toBe('conseil\u00a0: x');
    expect(frame.column('a', 3)).toBe('a, colonne 3');
  });
});
