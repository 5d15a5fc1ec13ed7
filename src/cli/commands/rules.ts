import type { Command } from 'commander';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { CliWords } from '../../i18n/cli-words.ts';
import { listBuiltInPacks, loadCorePack, loadPack, loadPacks } from '../../packs/load.ts';
import { CORE_PACK } from '../../packs/sanity.ts';
import type { Io } from '../io.ts';
import { pageOf } from '../page.ts';
import { listedPacks, shownPack } from '../rules-text.ts';
import { testPacks } from '../run-pack-examples.ts';

/** What `rules` may do to the world around it. */
export type RulesIo = Pick<Io, 'out' | 'builtInDirectory' | 'style' | 'words'>;

/** Adds `healthrisk rules list | show | check | test` to the program. */
export function registerRules(program: Command, io: RulesIo): void {
  const { words } = io;
  const { commands, values } = words;
  const rules = program.command('rules').description(commands.rules);
  rules
    .command('list')
    .description(commands['rules list'])
    .action(async () => {
      const packs = [...(await listBuiltInPacks(io)), await loadCorePack(io)];
      io.out(listedPacks(packs, words, pageOf(io)));
    });
  rules
    .command('show')
    .description(commands['rules show'])
    .argument(`<${values.pack}>`, words.arguments.pack)
    .action(async (name: string) => {
      const packs = name === CORE_PACK ? [await loadCorePack(io)] : await loadPacks([name], io);
      io.out(packs.map((pack) => shownPack(pack, words, pageOf(io))).join('\n'));
    });
  rules
    .command('check')
    .description(commands['rules check'])
    .argument(`<${values.pack}...>`, words.arguments.packFiles)
    .action((names: string[]) => checkPacks(names, words, io));
  rules
    .command('test')
    .description(commands['rules test'])
    .argument(`[${values.pack}...]`, words.arguments.packs)
    .action((names: string[]) => testPacks(names, words, io));
}

/** @throws HealthriskError with what is wrong in all of them */
async function checkPacks(names: readonly string[], words: CliWords, io: RulesIo): Promise<void> {
  const errors: HealthriskError[] = [];
  const { plain } = pageOf(io);
  for (const name of names) {
    try {
      const { id, version, criteria } = await loadPack(name, io);
      io.out(`${plain(words.rules.valid(name, id, version, criteria.length))}\n`);
    } catch (error) {
      if (!(error instanceof HealthriskError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw HealthriskError.together(errors);
}
