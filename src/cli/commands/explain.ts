import type { Command } from 'commander';
import { nearest } from '../../errors/did-you-mean.ts';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import { en } from '../../i18n/en.ts';
import type { Topic } from '../../i18n/report-words.ts';
import { listBuiltInPacks, loadCorePack } from '../../packs/load.ts';
import { safeText } from '../../report/safe-text.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import { type Explanation, explanations } from '../explain-topics.ts';
import type { Io } from '../io.ts';

const WIDTH = 80;

/** Adds `healthrisk explain` to the program: what a word of a report means. */
export function registerExplain(program: Command, io: Pick<Io, 'out' | 'builtInDirectory'>): void {
  program
    .command('explain')
    .description('say what a criterion, metric, error code, verdict or role means')
    .argument('[id]', 'as a report or an error names it; without it, everything is listed')
    .action(async (id: string | undefined) => {
      const packs = [...(await listBuiltInPacks(io)), await loadCorePack(io)];
      const known = explanations(packs, en);
      io.out(id === undefined ? listed(known) : explained(id, known));
    });
}

/** Every meaning of an id: a word may name a topic, or a criterion of several packs. */
function explained(id: string, known: readonly Explanation[]): string {
  const wanted = id.toLowerCase();
  const exact = known.filter((entry) => entry.id.toLowerCase() === wanted);
  const found =
    exact.length > 0
      ? exact
      : known.filter(({ also }) => also.some((other) => other.toLowerCase() === wanted));
  if (found.length === 0) found.push(...known.filter(({ topic }) => topic === wanted));
  if (found.length === 0) throw unknown(id, known);
  return found.map(block).join('\n');
}

function block({ id, title, topic, facts }: Explanation): string {
  const lines = wrap(safeText(title === id ? id : `${id}: ${title}`), WIDTH);
  lines.push(...wrap(`(${en.explain.topics[topic]})`, WIDTH), '');
  const labels = Math.max(...facts.map(({ label }) => label.length));
  for (const { label, text } of facts) {
    lines.push(...wrapBehind(label.padEnd(labels + 2), safeText(text), WIDTH));
  }
  return `${lines.join('\n')}\n`;
}

function listed(known: readonly Explanation[]): string {
  const lines = wrap(en.explain.intro, WIDTH);
  for (const topic of Object.keys(en.explain.topics) as Topic[]) {
    const ids = known
      .filter((entry) => entry.topic === topic && !entry.inherited)
      .map(({ id }) => id);
    lines.push('', en.explain.topics[topic], ...wrapBehind('  ', ids.join(', '), WIDTH));
  }
  return `${lines.join('\n')}\n`;
}

function unknown(id: string, known: readonly Explanation[]): HealthriskError {
  const likely = nearest(
    id,
    known.flatMap((entry) => [entry.id, ...entry.also]),
  );
  return new HealthriskError('E-USAGE', {
    message: en.explain.unknown(id),
    hint: likely === null ? 'healthrisk explain lists everything' : en.explain.didYouMean(likely),
  });
}
