import type { Command } from 'commander';
import { nearest } from '../../errors/did-you-mean.ts';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { ExplainWords, Topic } from '../../i18n/explain-words.ts';
import { catalogueOf } from '../../i18n/index.ts';
import { listBuiltInPacks, loadCorePack, loadPacks } from '../../packs/load.ts';
import { safeText } from '../../report/safe-text.ts';
import { isAddress, wrap, wrapBehind } from '../../report/wrap.ts';
import type { Explanation } from '../explain-criterion.ts';
import { explanations } from '../explain-topics.ts';
import type { Io } from '../io.ts';
import { langOption, listOption } from '../parse-options.ts';

const WIDTH = 80;

interface Options {
  rules?: string[];
}

/** Adds `healthrisk explain` to the program: what a word of a report means. */
export function registerExplain(
  program: Command,
  io: Pick<Io, 'out' | 'language' | 'builtInDirectory'>,
): void {
  program
    .command('explain')
    .description('say what a criterion, metric, error code, verdict or role means')
    .argument('[word]', 'as a report or an error names it; without it, everything is listed')
    .addOption(
      listOption('-r, --rules <files>', 'packs of your own, whose criteria are explained too'),
    )
    .addOption(langOption())
    .action(async (id: string | undefined, { rules = [] }: Options) => {
      const builtIn = [...(await listBuiltInPacks(io)), await loadCorePack(io)];
      const own = (await loadPacks(rules, io)).filter((pack) =>
        builtIn.every((other) => other.id !== pack.id),
      );
      const packs = [...builtIn, ...own];
      const words = catalogueOf(io.language());
      const known = explanations(packs, words);
      io.out(id === undefined ? listed(known, words.explain) : explained(id, known, words.explain));
    });
}

/** Every meaning of an id: a word may name a topic, or a criterion of several packs. */
function explained(id: string, known: readonly Explanation[], words: ExplainWords): string {
  const wanted = normal(id);
  // A label may end with a number (persons in classes below 11), a word with a plural s.
  for (const word of [wanted, wanted.replace(/-\d+$/, ''), wanted.replace(/s$/, '')]) {
    const found = meanings(word, known);
    if (found.length > 0) return found.map((one) => block(one, words)).join('\n');
  }
  throw unknown(id, known, words);
}

function meanings(wanted: string, known: readonly Explanation[]): readonly Explanation[] {
  const exact = known.filter(({ id }) => normal(id) === wanted);
  if (exact.length > 0) return exact;
  const named = known.filter(({ also }) => also.some((other) => normal(other) === wanted));
  return named.length > 0 ? named : known.filter(({ topic }) => topic === wanted);
}

/** As it is looked up, however it was typed or copied from a report. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'`:]+$|^["'`]+/g, '')
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_-]+/g, '-');
}

function block({ id, title, topic, facts }: Explanation, words: ExplainWords): string {
  const lines = wrap(safeText(title === id ? id : words.meant(id, title)), WIDTH);
  lines.push(...wrap(`(${words.topics[topic]})`, WIDTH), '');
  const labels = Math.max(...facts.map(({ label }) => label.length));
  for (const { label, text } of facts) {
    const lead = label.padEnd(labels + 2);
    lines.push(...(isAddress(text) ? [lead + text] : wrapBehind(lead, safeText(text), WIDTH)));
  }
  return `${lines.join('\n')}\n`;
}

function listed(known: readonly Explanation[], words: ExplainWords): string {
  const lines = wrap(words.intro, WIDTH);
  for (const topic of Object.keys(words.topics) as Topic[]) {
    const ids = known
      .filter((entry) => entry.topic === topic && !entry.inherited)
      .map(({ id }) => id);
    lines.push('', words.topics[topic], ...wrapBehind('  ', ids.join(', '), WIDTH));
  }
  return `${lines.join('\n')}\n`;
}

function unknown(id: string, known: readonly Explanation[], words: ExplainWords): HealthriskError {
  const [pack = '', criterion] = normal(id).split('/');
  const ships = known.some((entry) => entry.id.startsWith(`${pack}/`));
  if (criterion !== undefined && !ships) {
    return new HealthriskError('E-USAGE', {
      message: words.unknown(id),
      hint: words.ownPack(id),
    });
  }
  const likely = nearest(
    id,
    known.flatMap((entry) => [entry.id, ...entry.also]),
  );
  return new HealthriskError('E-USAGE', {
    message: words.unknown(id),
    hint: likely === null ? words.everything : words.didYouMean(likely),
  });
}
