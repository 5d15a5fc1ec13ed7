import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AnswerWords, QuestionWords } from '../../i18n/init-words.ts';
import type { Name, Sentence } from '../../i18n/sentence.ts';
import type { Profile } from '../../model/profile.ts';
import { exact } from '../../report/disclosure.ts';
import { literal, shortened } from '../../report/safe-text.ts';
import { spoken } from '../spoken.ts';
import type { Answer, Ask } from './ask.ts';
import { signalsOf } from './compose-file.ts';
import { type Draft, type DraftColumn, demoteKey, isUncertain, rolesOf } from './draft.ts';
import { firstAnswer, type RolesAnswer, roleAnswers, rolesFor } from './role-answers.ts';

/** Characters of a name that are shown in a question. */
const NAME_MAX = 60;

const NOTHING: Parameters<QuestionWords<string>['question']>[0] = {
  of: { name: '' },
  columns: { name: '' },
  n: { text: '0', n: 0 },
};

/**
 * Asks a person about what is uncertain, and about what no recognition can know. Changes the draft;
 * what was answered is no suggestion any more.
 * @throws Cancelled
 */
export async function interview(
  draft: Draft,
  profile: Profile,
  ask: Ask,
  words: Catalogue,
): Promise<void> {
  const asking = { draft, profile, ask, words };
  const doubtful = await askCertain(asking);
  for (const column of draft.columns) {
    if (!doubtful.has(column) && !isUncertain(column)) continue;
    if ((await askRole(column, asking)) === 'rest') break;
  }
  const key = draft.columns.find(({ roles }) => roles.includes('subject'));
  if (key !== undefined) await askReleased(key, asking);
  else if (!draft.columns.some((column) => rolesOf(column).includes('subject'))) {
    await askUnit(asking);
  }
  if (!draft.columns.some((column) => rolesOf(column).includes('sensitive'))) {
    const answer = await choose(asking, words.init.sensitive, {}, 'open');
    draft.noSensitiveColumn = answer === 'none';
  }
}

interface Asking {
  draft: Draft;
  profile: Profile;
  ask: Ask;
  words: Catalogue;
}

/**
 * One question about all that needs none.
 * @returns those that a person wants to be asked about after all
 */
async function askCertain(asking: Asking): Promise<ReadonlySet<DraftColumn>> {
  const { ask, draft, words } = asking;
  const certain = draft.columns.filter(
    (column) => column.suggestedBy === 'detected' && !isUncertain(column),
  );
  if (certain.length === 0) return new Set();
  const n = { text: words.numbers.integer(certain.length), n: certain.length };
  const lines = certain.map((column) => spoken(takenAs(column, words)));
  ask.tell(words.init.certainTitle({ n }), lines);
  const answer = await choose(asking, words.init.certain, { n }, 'confirm');
  if (answer === 'confirm') for (const column of certain) column.suggestedBy = null;
  return new Set(answer === 'ask' ? certain : []);
}

function takenAs(column: DraftColumn, words: Catalogue): Sentence {
  return words.init.taken({ of: shownName(column.seen.name), ...meaningOf(column, words) });
}

function meaningOf({ roles, seen }: DraftColumn, words: Catalogue) {
  return {
    roles: roles.map((role) => words.roles[role].name).join(', '),
    semantic: seen.semantic === null ? null : words.semantics[seen.semantic],
  };
}

/** @returns what was answered */
async function askRole(column: DraftColumn, asking: Asking): Promise<RolesAnswer> {
  const { draft, profile, words } = asking;
  const { role } = words.init;
  const isKeyTaken = draft.columns.some((other) => other !== column && isSettledKey(other));
  const answers = roleAnswers(column.roles).filter((answer) => answer !== 'subject' || !isKeyTaken);
  const assumed = column.suggestedBy === 'assumed';
  const why = [
    words.init.suggested({ ...meaningOf(column, words), assumed }),
    spoken(words.init.seen(seenOf(column, words))),
    ...signalsOf(column.seen, profile, words, exact(words.numbers)).map(spoken),
  ];
  const question = spoken(role.question({ ...NOTHING, of: shownName(column.seen.name) }));
  const answer = await asking.ask.choose(
    [question, ...why].join('\n'),
    answers.map((value) => ({ value, ...role.answers[value] })),
    firstAnswer(column.roles),
  );
  if (answer === 'open' || answer === 'rest') return answer;
  column.roles = rolesFor(answer, column.roles);
  column.suggestedBy = null;
  if (!column.roles.includes('subject')) return answer;
  for (const other of draft.columns) {
    if (other !== column && other.roles.includes('subject')) demoteKey(other);
  }
  return answer;
}

/** What helps to decide about a column. */
function seenOf({ seen }: DraftColumn, { numbers }: Catalogue) {
  const distinct = { text: numbers.integer(seen.distinct), n: seen.distinct };
  return { distinct, alone: numbers.percent(seen.uniqueShare, 1) };
}

/** Somebody said so, and a second key would contradict it. */
function isSettledKey({ leftOut, roles, seen, suggestedBy }: DraftColumn): boolean {
  if (leftOut === 'descriptor') return seen.roles.includes('subject');
  return suggestedBy === null && roles.includes('subject');
}

async function askReleased(column: DraftColumn, asking: Asking): Promise<void> {
  const of = shownName(column.seen.name);
  // Most keys are dropped. Where this one is not, the condition to drop it keeps the table back.
  const answer = await choose(asking, asking.words.init.released, { of }, 'dropped');
  column.suggestedBy = answer === 'open' ? 'detected' : null;
  if (answer !== 'dropped') return;
  asking.draft.droppedKey = column.seen.name;
  column.roles = [];
  column.leftOut = 'dropped-key';
}

async function askUnit(asking: Asking): Promise<void> {
  const { draft, profile, words } = asking;
  const { eventColumns } = profile;
  if (eventColumns.length === 0) return;
  const columns = { name: eventColumns.map((name) => shownName(name).name).join(', ') };
  const answer = await choose(asking, words.init.unit, { columns }, 'open');
  draft.recordsArePersons = answer === 'person';
  if (answer !== 'several') return;
  const column = await askKey(asking);
  if (column === null) return;
  column.roles = ['subject'];
  await askReleased(column, asking);
}

async function askKey({ ask, draft, words }: Asking): Promise<DraftColumn | null> {
  const { key } = words.init;
  const candidates = draft.columns.filter(({ leftOut }) => leftOut === null);
  const answers: Answer<string>[] = candidates.map(({ seen }, at) => ({
    value: String(at),
    label: shown(seen.name),
  }));
  answers.push({ value: 'none', ...key.answers.none });
  const answer = await ask.choose(spoken(key.question(NOTHING)), answers, 'none');
  return answer === 'none' ? null : (candidates[Number(answer)] ?? null);
}

function choose<A extends string>(
  { ask }: Asking,
  { question, answers }: QuestionWords<A>,
  given: Partial<typeof NOTHING>,
  first: NoInfer<A>,
): Promise<A> {
  const offered = Object.entries<AnswerWords>(answers).map(([value, said]) => ({
    value: value as A,
    ...said,
  }));
  return ask.choose(spoken(question({ ...NOTHING, ...given })), offered, first);
}

function shownName(name: string): Name {
  return { name: shortened(name, NAME_MAX, '…') };
}

function shown(name: string): string {
  return literal(shownName(name).name);
}
