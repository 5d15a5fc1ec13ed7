import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/cli/config/load.ts';
import { composeFile } from '../../../src/cli/init/compose-file.ts';
import { draftOf } from '../../../src/cli/init/draft.ts';
import { requireReadBack } from '../../../src/cli/init/read-back.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { column, key, profileOf, sensitive, unknown } from './profiles.ts';

const fileOf = (profile: Profile) => composeFile(draftOf(profile), profile, en);

/** The file without the lines above the first key. */
const body = (text: string) => text.slice(text.indexOf('columns:'));

/** Names that YAML, or whoever reads a terminal, could take for something else. */
const NASTY = [
  ...['no', 'yes', 'null', 'true', '~', '', ' ', ' x ', '1', '02139', '1e3', '.5', '<<', '=', '-'],
  ...[
    'a: b',
    'a #b',
    '#',
    '"',
    "'",
    '\\',
    '{a}',
    '[a]',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%a',
    '@',
    '`',
  ],
  ...['a\nb: {roles: [ignored]}', 'a\r\nb', 'a\u2028b', 'a\u2029b', 'a\u0085b', '\u0000', '\u007f'],
  ...[
    '\ud800',
    '\ufeff',
    '\u202eabc',
    '\u{e000}',
    '\u{f0000}',
    '\ufffe',
    'a\uffff',
    '\ufdd0b',
    '\u{1fffe}',
    '\u{10ffff}',
    '\u0007\u001b[31m',
    'é',
    '日本',
    '😀',
    '\t',
    '? a',
    '---',
  ],
  ...['constructor', 'toString', 'prénom', 'x'.repeat(2000), '\\\u200e', '\\"\n'],
];

const name = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' })).map((both) => both.join('')),
);
const anyColumn = fc
  .tuple(name, fc.constantFrom(column, unknown, sensitive))
  .map(([called, made]) => made(called));

describe('the file that init writes', () => {
  it('has an entry per column, and says why', () => {
    const profile = profileOf([
      key('patient_id'),
      column('age', { confidence: 'medium' }),
      unknown('x1'),
      column('remarks', { roles: ['unassessed'], semantic: 'free-text' }),
      sensitive('icd10'),
    ]);
    expect(body(fileOf(profile))).toBe(`columns:
  # key of a person, confidence high: its name says: age
  patient_id: {roles: [subject], roleFrom: detected}
  # age, confidence medium: its name says so
  age: {roles: [quasi-identifier], roleFrom: detected}
  x1: {roles: [quasi-identifier], roleFrom: assumed}
  # remarks: free text, which cannot be assessed. Drop it before release, or code it.
  # ICD-10 code, confidence high: its name says: age
  icd10: {roles: [sensitive], roleFrom: detected}
`);
  });

  it('shows what is open as lines that only lack their sign', () => {
    const events = profileOf([column('admitted')], { eventColumns: ['admitted'] });
    expect(body(fileOf(events))).toMatch(
      /# unit: person\n.*\n# subject: .*\n\n# .*\n# sensitive: \[\]\n$/s,
    );
    expect(body(fileOf(profileOf([sensitive('a')])))).not.toContain('#  sensitive');
  });

  it('is a configuration even where nothing can be said', async () => {
    const text = fileOf(profileOf([column('__proto__')]));
    expect(text).toContain('columns: {}\n');
    expect((await readConfig(text, 'x.yaml')).declarations.columns.size).toBe(0);
  });

  describe('where metadata say what columns are', () => {
    const known = (name: string) => column(name, { roleFrom: 'descriptor' });
    const text = (profile: Profile) =>
      composeFile(draftOf(profile, 'datapackage.json'), profile, en)
        .replaceAll('\n# ', ' ')
        .replace(/\s+/g, ' ');

    it('says that nothing was left to write', () => {
      const all = text(profileOf([known('a'), known('b')]));
      expect(all).toContain(
        'The metadata file datapackage.json beside the data already says what all 2 columns are, and is read every time: nothing was left to write for them.',
      );
      expect(all).toContain('columns: {}');
      expect(all).not.toContain(en.init.file.noEntry);
    });

    it('says of how many columns', () => {
      const some = text(profileOf([known('a'), column('b')]));
      expect(some).toContain('already says what 1 column is, and');
      expect(some).toContain('nothing was left to write for it.');
    });

    it('says why there is no entry where other columns have none either', () => {
      const none = text(profileOf([known('a'), column('b', { roles: ['unassessed'] })]));
      expect(none).toContain(en.init.file.noEntry);
    });
  });

  it('says shares in ranges where exact ones would give away small counts', () => {
    const values = { semantic: 'postcode', values: 20 } as const;
    const signals = [{ id: 'form' as const, params: { ...values, share: 0.85 } }];
    const text = fileOf(profileOf([column('zip', { semantic: 'postcode', signals })]));
    expect(text).not.toContain('85%');
    expect(text).toContain('<100% of its distinct values have that form');
  });

  it('says when the table looks aggregated', () => {
    expect(fileOf(profileOf([column('n')], { looksAggregated: true }))).toContain('# Warning');
  });

  it('means what was meant, whatever the columns are called', async () => {
    const tables = fc.uniqueArray(anyColumn, {
      selector: ({ name: called }) => called,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(tables, async (columns) => {
        const profile = profileOf(columns, { eventColumns: columns.map(({ name: n }) => n) });
        const draft = draftOf(profile);
        const text = composeFile(draft, profile, en);
        await requireReadBack(text, 'x.yaml', draft);
        // Nothing in it acts on a screen, and no line begins but where the program began one.
        expect(text).not.toMatch(
          /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u,
        );
      }),
      { examples: [[NASTY.map((called) => column(called))]] },
    );
  });

  it('a name cannot leave its comment', () => {
    const text = fileOf(
      profileOf([
        column('a\nevil: {roles: [ignored]}', { roles: ['unassessed'] }),
        column('b\u2028evil: {roles: [ignored]}', { roleFrom: 'descriptor' }),
      ]),
    );
    expect(text.split(/[\n\r\u2028\u2029\u0085]/).filter((line) => /^\s*evil/.test(line))).toEqual(
      [],
    );
  });

  it('is not taken for written when it means something else', async () => {
    const profile = profileOf([column('a')]);
    const text = fileOf(profile).replace(', roleFrom: detected', '');
    await expect(requireReadBack(text, 'x.yaml', draftOf(profile))).rejects.toThrow('invariant');
    await expect(requireReadBack('columns: 1', 'x.yaml', draftOf(profile))).rejects.toThrow(
      'invariant',
    );
  });
});
