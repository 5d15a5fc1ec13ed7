import type { Command } from 'commander';
import { nearest } from '../../errors/did-you-mean.ts';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { ExplainWords, Topic } from '../../i18n/explain-words.ts';
import { catalogueOf } from '../../i18n/index.ts';
import { listBuiltInPacks, loadCorePack, loadPacks } from '../../packs/load.ts';
import { factLines } from '../../report/fact-lines.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import type { Explanation } from '../explain-criterion.ts';
import { explanations } from '../explain-topics.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../page.ts';
import { listOption, optionTexts } from '../parse-options.ts';

interface Options {
  rules?: string[];
}

/** What `explain` may do to the world around it. */
export type ExplainIo = Pick<Io, 'out' | 'language' | 'builtInDirectory' | 'style' | 'words'>;

/** Adds `healthrisk explain` to the program: what a word of a report means. */
export function registerExplain(program: Command, io: ExplainIo): void {
  const { words } = io;
  const { values } = words;
  program
    .command('explain')
    .description(words.commands.explain)
    .argument(`[${values.word}]`, words.arguments.word)
    .addOption(
      listOption(`-r, --rules <${values.files}>`, optionTexts(words).rulesExplained, words),
    )
    .action(async (id: string | undefined, { rules = [] }: Options) => {
      const builtIn = [...(await listBuiltInPacks(io)), await loadCorePack(io)];
      const own = (await loadPacks(rules, io)).filter((pack) =>
        builtIn.every((other) => other.id !== pack.id),
      );
      const packs = [...builtIn, ...own];
      const catalogue = catalogueOf(io.language());
      const known = explanations(packs, catalogue);
      const page = { ...pageOf(io), says: catalogue.explain };
      io.out(id === undefined ? listed(known, page) : explained(id, known, page));
    });
}

/** A page, and what stands around explanations. */
interface ExplainPage extends Page {
  says: ExplainWords;
}

/**
 * Every meaning of an id: a word may name a topic, or a criterion of several packs.
 * @throws HealthriskError E-USAGE for what cannot be explained, with the likely word
 */
export function explained(id: string, known: readonly Explanation[], page: ExplainPage): string {
  const wanted = normal(id);
  // A label may end with a number (persons in classes below 11), a word with a plural s.
  for (const word of [wanted, wanted.replace(/-\d+$/, ''), wanted.replace(/s$/, '')]) {
    const found = meanings(word, known, page.says);
    if (found.length > 0) return found.map((one) => block(one, page)).join('\n');
  }
  throw unknown(id, known);
}

function meanings(
  wanted: string,
  known: readonly Explanation[],
  { topics }: ExplainWords,
): readonly Explanation[] {
  const exact = known.filter(({ id }) => normal(id) === wanted);
  if (exact.length > 0) return exact;
  const named = known.filter(({ also }) => also.some((other) => normal(other) === wanted));
  if (named.length > 0) return named;
  const isTopic = (topic: Topic) => topic === wanted || normal(topics[topic]) === `${wanted}s`;
  return known.filter(({ topic }) => isTopic(topic));
}

/** As it is looked up, however it was typed or copied from a report. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\(|\)/gu, '')
    .replaceAll('’', "'")
    .replace(/["'`:]+$|^["'`]+/g, '')
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_-]+/g, '-');
}

function block(
  { id, title, topic, facts }: Explanation,
  { plain, says, width }: ExplainPage,
): string {
  const lines = [
    ...wrap(plain(title === id ? id : says.meant(id, title)), width),
    ...wrap(plain(`(${says.topics[topic]})`), width),
    '',
    ...factLines(
      facts.map(({ label, text }) => [plain(label), plain(text)]),
      width,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(known: readonly Explanation[], { plain, says, width }: ExplainPage): string {
  const lines = wrap(plain(says.intro), width);
  for (const topic of Object.keys(says.topics) as Topic[]) {
    const ids = known.filter((entry) => entry.topic === topic && !entry.inherited).map(listedWord);
    lines.push('', plain(says.topics[topic]), ...wrapBehind('  ', ids.join(', '), width));
  }
  return `${lines.join('\n')}\n`;
}

/** Topics whose titles are names that can be looked up. */
const UNNAMED: readonly Topic[] = ['criterion', 'error', 'assumption', 'exit'];

/** An id, with the word of the language where that is another one. */
function listedWord({ id, title, topic }: Explanation): string {
  return UNNAMED.includes(topic) || normal(title) === normal(id) ? id : `${id} (${title})`;
}

function unknown(id: string, known: readonly Explanation[]): HealthriskError {
  const [pack = '', criterion] = normal(id).split('/');
  const ships = known.some((entry) => entry.id.startsWith(`${pack}/`));
  if (criterion !== undefined && !ships) {
    return new HealthriskError('E-USAGE', { problem: ['word-of-own-pack', { word: id }] });
  }
  const likely = nearest(
    id,
    known.flatMap((entry) => [entry.id, ...entry.also]),
  );
  return new HealthriskError('E-USAGE', { problem: ['word-unknown', { word: id, likely }] });
}
