import type { Command } from 'commander';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Language } from '../../i18n/catalogue.ts';
import { catalogueOf } from '../../i18n/index.ts';
import type { Criterion, RulePack } from '../../model/pack.ts';
import { listBuiltInPacks, loadCorePack, loadPackFile, loadPacks } from '../../packs/load.ts';
import { CORE_PACK } from '../../packs/sanity.ts';
import { safeText } from '../../report/safe-text.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import type { Io } from '../io.ts';
import { langOption } from '../parse-options.ts';
import { testPacks } from '../run-pack-examples.ts';

const WIDTH = 80;

/** Adds `healthrisk rules list | show | check | test` to the program. */
export function registerRules(
  program: Command,
  io: Pick<Io, 'out' | 'language' | 'builtInDirectory'>,
): void {
  const rules = program.command('rules').description('list, show, check and test rule packs');
  rules
    .command('list')
    .description('the packs that come with healthrisk')
    .addOption(langOption())
    .action(async () => {
      io.out(listed([...(await listBuiltInPacks(io)), await loadCorePack(io)], io.language()));
    });
  rules
    .command('show')
    .description('every criterion of a pack, with its source')
    .argument('<pack>', 'id of a pack, or path of a YAML file')
    .addOption(langOption())
    .action(async (name: string) => {
      const packs = name === CORE_PACK ? [await loadCorePack(io)] : await loadPacks([name], io);
      io.out(packs.map((pack) => shown(pack, io.language())).join('\n'));
    });
  rules
    .command('check')
    .description('validate packs of your own')
    .argument('<file...>', 'YAML files')
    .action(async (files: string[]) => {
      const errors: HealthriskError[] = [];
      for (const file of files) {
        try {
          const { id, version, criteria } = await loadPackFile(file, io);
          io.out(safeText(`OK ${file}: ${id} ${version}, ${count(criteria.length)}`).concat('\n'));
        } catch (error) {
          if (!(error instanceof HealthriskError)) throw error;
          errors.push(error);
        }
      }
      if (errors.length > 0) throw HealthriskError.together(errors);
    });
  rules
    .command('test')
    .description('assess the examples that packs carry, and compare')
    .argument('[pack...]', 'ids, or paths of YAML files; none: all that ship')
    .action((names: string[]) => testPacks(names, io));
}

function count(criteria: number): string {
  return criteria === 1 ? '1 criterion' : `${criteria} criteria`;
}

function listed(packs: readonly RulePack[], lang: Language): string {
  const widest = Math.max(...packs.map(({ id }) => id.length));
  const lines = packs.flatMap(({ id, version, title, criteria }) => {
    const lead = `${id.padEnd(widest)}  ${version}  ${count(criteria.length).padEnd(12)}  `;
    const always = id === CORE_PACK ? ' (always applied, cannot be named)' : '';
    return wrapBehind(lead, safeText(title[lang]) + always, WIDTH);
  });
  return `${lines.join('\n')}\n`;
}

function shown(pack: RulePack, lang: Language): string {
  const { id, version, title, description, sufficientFor, sha256 } = pack;
  const facts: [string, string][] = [
    ['Enough alone', sufficientFor.channels.join(', ') || 'on no channel: open-data is added'],
    ['Extends', pack.extends.join(', ') || 'nothing'],
    ['SHA-256', sha256],
  ];
  // What always applies needs no company and has no parents.
  if (id === CORE_PACK) facts.splice(0, 2);
  const lines = [
    ...wrap(safeText(`${id} ${version}: ${title[lang]}`), WIDTH),
    ...wrap(safeText(description[lang]), WIDTH),
    '',
    ...table(facts),
    ...pack.criteria.flatMap((criterion) => ['', ...criterionLines(criterion, lang)]),
  ];
  return `${lines.join('\n')}\n`;
}

function criterionLines(criterion: Criterion, lang: Language): string[] {
  const { id, title, advice, source, metBy = [] } = criterion;
  const { circumstances, consequence, required } = catalogueOf(lang).criteria;
  const asked = circumstances(criterion);
  const cited = [source.title, source.section, source.date].filter((part) => part !== undefined);
  const facts: [string, string][] = [
    ['Required', required(criterion)],
    ...(asked === null ? [] : [['Only if', asked] as [string, string]]),
    ['If not met', consequence(criterion)],
    ...(metBy.length === 0 ? [] : [['Met by', metBy.join(', ')] as [string, string]]),
    ['Binding', source.binding],
    ['Source', cited.join(', ')],
  ];
  if (source.url !== undefined) facts.push(['', source.url]);
  if (source.appliesFrom !== undefined) facts.push(['Applies from', source.appliesFrom]);
  facts.push(['Certainty', source.certainty], ['Advice', advice[lang]]);
  return [...wrap(safeText(`${id}: ${title[lang]}`), WIDTH), ...table(facts)];
}

function table(facts: readonly (readonly [string, string])[]): string[] {
  return facts.flatMap(([label, text]) => {
    const lead = `  ${label.padEnd(12)}  `;
    // An address in two pieces cannot be copied.
    const isAddress = /^https?:/.test(text);
    return isAddress ? [lead + safeText(text)] : wrapBehind(lead, safeText(text), WIDTH);
  });
}
