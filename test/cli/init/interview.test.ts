import { describe, expect, it } from 'vitest';
import { type Answer, type Ask, Cancelled } from '../../../src/cli/init/ask.ts';
import { composeFile } from '../../../src/cli/init/compose-file.ts';
import { type Draft, draftOf } from '../../../src/cli/init/draft.ts';
import { interview } from '../../../src/cli/init/interview.ts';
import { requireReadBack } from '../../../src/cli/init/read-back.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { column, key, profileOf, sensitive, unknown } from './profiles.ts';

/** Answers in turn; where none is left, or null, takes what the cursor is on. */
class Scripted implements Ask {
  readonly asked: { question: string; values: string[]; first: string }[] = [];
  readonly told: string[] = [];
  readonly #answers: (string | null)[];

  constructor(answers: (string | null)[]) {
    this.#answers = [...answers];
  }

  choose<T extends string>(question: string, answers: readonly Answer<T>[], first: T): Promise<T> {
    const values = answers.map(({ value }) => value);
    this.asked.push({ question, values, first });
    expect(values).toContain(first);
    const answer = this.#answers.shift() ?? first;
    if (answer === 'ctrl-c') return Promise.reject(new Cancelled());
    expect(values).toContain(answer);
    return Promise.resolve(answer as T);
  }

  tell(title: string, lines: readonly string[]): void {
    this.told.push(title, ...lines);
  }
}

async function asked(
  profile: Profile,
  ...answers: (string | null)[]
): Promise<{ draft: Draft; ask: Scripted }> {
  const draft = draftOf(profile);
  const ask = new Scripted(answers);
  await interview(draft, profile, ask, en);
  // Whatever is answered can be written.
  await requireReadBack(composeFile(draft, profile, en), 'x.yaml', draft);
  return { draft, ask };
}

const rolesOf = ({ columns }: Draft) =>
  Object.fromEntries(
    columns.map(({ seen, roles, suggestedBy }) => [seen.name, [roles, suggestedBy]]),
  );

describe('the questions of init', () => {
  it('takes what is certain in one answer, and asks nothing else of it', async () => {
    const { draft, ask } = await asked(profileOf([column('age'), sensitive('icd10')]), 'confirm');
    expect(rolesOf(draft)).toEqual({
      age: [['quasi-identifier'], null],
      icd10: [['sensitive'], null],
    });
    expect(ask.asked).toHaveLength(1);
    expect(ask.told).toEqual([
      '2 columns recognised by name and values',
      'age: quasi-identifier (age)',
      'icd10: sensitive (ICD-10 code)',
    ]);
  });

  it('leaves open what nobody wants to say', async () => {
    const profile = profileOf([column('age'), unknown('x'), sensitive('icd10')]);
    const { draft } = await asked(profile, 'open', 'open');
    expect(rolesOf(draft)).toEqual({
      age: [['quasi-identifier'], 'detected'],
      x: [['quasi-identifier'], 'assumed'],
      icd10: [['sensitive'], 'detected'],
    });
  });

  it('asks about each, with the reason, the suggestion first', async () => {
    const profile = profileOf([column('age'), sensitive('icd10')]);
    const { draft, ask } = await asked(profile, 'ask', 'ignored', null);
    expect(ask.asked[1]).toMatchObject({ first: 'quasi-identifier' });
    expect(ask.asked[1]?.question).toBe(
      'What is age?\nsuggested: quasi-identifier (age)\n3 distinct values; alone it singles out 0% of the rows\nits name says so',
    );
    expect(ask.asked[2]).toMatchObject({ first: 'sensitive' });
    expect(rolesOf(draft)).toEqual({ age: [['ignored'], null], icd10: [['sensitive'], null] });
  });

  it('leaves all that follow open when somebody had enough', async () => {
    const { draft, ask } = await asked(
      profileOf([unknown('x'), unknown('y'), unknown('z')]),
      'open',
      'rest',
    );
    expect(ask.asked.filter(({ question }) => question.startsWith('What is'))).toHaveLength(2);
    expect(rolesOf(draft).z?.[1]).toBe('assumed');
  });

  it('keeps a suggestion that no single answer means', async () => {
    const roles = ['quasi-identifier', 'sensitive', 'weight'] as const;
    const odd = column('w', { roles: [...roles], confidence: 'low' });
    const { draft, ask } = await asked(profileOf([odd]));
    expect(ask.asked[0]).toMatchObject({ first: 'suggested' });
    expect(rolesOf(draft)).toEqual({ w: [roles, null] });
  });

  it.each([
    ['released', { id: [['subject'], null] }, null],
    ['dropped', { id: [[], null] }, 'id'],
    ['open', { id: [['subject'], 'detected'] }, null],
  ] as const)('asks whether a key is released: %s', async (answer, roles, dropped) => {
    const { draft } = await asked(profileOf([key('id')]), 'confirm', answer);
    expect(rolesOf(draft)).toEqual(roles);
    expect(draft.droppedKey).toBe(dropped);
  });

  it('lets one column be the key', async () => {
    const profile = profileOf([key('id', { confidence: 'low' }), unknown('x'), unknown('y')]);
    const { draft, ask } = await asked(profile, 'open', 'subject', 'quasi-identifier', 'released');
    expect(ask.asked[2]?.values).not.toContain('subject');
    expect(rolesOf(draft)).toMatchObject({
      id: [['direct-identifier'], 'detected'],
      x: [['subject'], null],
    });
  });

  it('offers no key where a metadata file names one', async () => {
    const described = key('id', { roleFrom: 'descriptor' });
    const { ask } = await asked(profileOf([described, unknown('x')], { eventColumns: ['x'] }));
    expect(ask.asked[0]?.values).not.toContain('subject');
    expect(ask.asked.map(({ question }) => question)).not.toContainEqual(
      expect.stringContaining('another person'),
    );
  });

  it.each([
    [['person'], { recordsArePersons: true, droppedKey: null }],
    [['open'], { recordsArePersons: false, droppedKey: null }],
    [['several', '1', 'dropped'], { recordsArePersons: false, droppedKey: 'nip' }],
    [['several', 'none'], { recordsArePersons: false, droppedKey: null }],
  ])('asks who is who where records look like events: %j', async (answers, meant) => {
    const profile = profileOf([column('admitted'), column('nip')], { eventColumns: ['admitted'] });
    const { draft, ask } = await asked(profile, 'confirm', ...answers);
    expect(ask.asked[1]?.question).toContain('(admitted)');
    expect(draft).toMatchObject(meant);
  });

  it.each([
    ['none', true],
    ['open', false],
  ])('asks whether none is sensitive where none was found: %s', async (answer, isSaid) => {
    const { draft } = await asked(profileOf([column('age')]), 'confirm', answer);
    expect(draft.noSensitiveColumn).toBe(isSaid);
  });

  it('shows names letter by letter, and not without end', async () => {
    const profile = profileOf([unknown(`\u001b[31m${'x'.repeat(500)}`)]);
    const { ask } = await asked(profile);
    const shown = ask.asked.map(({ question }) => question).join('');
    expect(shown).not.toContain('\u001b');
    expect(shown.length).toBeLessThan(400);
  });

  it('stops where somebody cancels', async () => {
    await expect(asked(profileOf([column('age')]), 'ctrl-c')).rejects.toThrow(Cancelled);
  });
});
