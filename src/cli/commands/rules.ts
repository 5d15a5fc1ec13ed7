import type { Command } from 'commander';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import { CHANNELS, type Criterion, type RulePack } from '../../model/pack.ts';
import { listBuiltInPacks, loadCorePack, loadPackFile, loadPacks } from '../../packs/load.ts';
import { CORE_PACK } from '../../packs/sanity.ts';
import { safeText } from '../../report/safe-text.ts';
import { wrap, wrapBehind } from '../../report/wrap.ts';
import type { Io } from '../io.ts';
import { testPacks } from '../test-packs.ts';

const WIDTH = 80;

/** Adds `healthrisk rules list | show | check` to the program. */
export function registerRules(program: Command, io: Pick<Io, 'out' | 'builtInDirectory'>): void {
  const rules = program.command('rules').description('list, show and check rule packs');
  rules
    .command('list')
    .description('the packs that come with healthrisk')
    .action(async () => {
      io.out(listed([...(await listBuiltInPacks(io)), await loadCorePack(io)]));
    });
  rules
    .command('show')
    .description('every criterion of a pack, with its source')
    .argument('<pack>', 'id of a pack, or path of a YAML file')
    .action(async (name: string) => {
      const packs = name === CORE_PACK ? [await loadCorePack(io)] : await loadPacks([name], io);
      io.out(packs.map(shown).join('\n'));
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

function listed(packs: readonly RulePack[]): string {
  const widest = Math.max(...packs.map(({ id }) => id.length));
  const lines = packs.flatMap(({ id, version, title, criteria }) => {
    const lead = `${id.padEnd(widest)}  ${version}  ${count(criteria.length).padEnd(12)}  `;
    const always = id === CORE_PACK ? ' (always applied, cannot be named)' : '';
    return wrapBehind(lead, safeText(title.en) + always, WIDTH);
  });
  return `${lines.join('\n')}\n`;
}

function shown(pack: RulePack): string {
  const { id, version, title, description, sufficientFor, sha256 } = pack;
  const facts: [string, string][] = [
    ['Enough alone', sufficientFor.channels.join(', ') || 'on no channel: open-data is added'],
    ['Extends', pack.extends.join(', ') || 'nothing'],
    ['SHA-256', sha256],
  ];
  // What always applies needs no company and has no parents.
  if (id === CORE_PACK) facts.splice(0, 2);
  const lines = [
    ...wrap(safeText(`${id} ${version}: ${title.en}`), WIDTH),
    ...wrap(safeText(description.en), WIDTH),
    '',
    ...table(facts),
    ...pack.criteria.flatMap((criterion) => ['', ...criterionLines(criterion)]),
  ];
  return `${lines.join('\n')}\n`;
}

function criterionLines(criterion: Criterion): string[] {
  const { id, title, advice, source } = criterion;
  const cited = [source.title, source.section, source.date].filter((part) => part !== undefined);
  const facts: [string, string][] = [
    ['Required', required(criterion)],
    ['If not met', consequence(criterion)],
    ['Binding', source.binding],
    ['Source', cited.join(', ')],
  ];
  if (source.url !== undefined) facts.push(['', source.url]);
  if (source.appliesFrom !== undefined) facts.push(['Applies from', source.appliesFrom]);
  facts.push(['Certainty', source.certainty], ['Advice', advice.en]);
  return [...wrap(safeText(`${id}: ${title.en}`), WIDTH), ...table(facts)];
}

function table(facts: readonly (readonly [string, string])[]): string[] {
  return facts.flatMap(([label, text]) => {
    const lead = `  ${label.padEnd(12)}  `;
    // An address in two pieces cannot be copied.
    const isAddress = /^https?:/.test(text);
    return isAddress ? [lead + safeText(text)] : wrapBehind(lead, safeText(text), WIDTH);
  });
}

function required(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'threshold': {
      const { metric, op, threshold, params, k } = criterion;
      const at = [params.l && `l = ${params.l}`, params.k && `k = ${params.k}`].filter(Boolean);
      const published = k === undefined ? '' : ` (compared as k >= ${k})`;
      const parameters = at.length === 0 ? '' : ` at ${at.join(', ')}`;
      return `${metric}${parameters} ${op} ${threshold}${published}`;
    }
    case 'identifier':
      return `no ${criterion.sort === 'clear' ? 'clear direct' : 'pseudonymous'} identifier`;
    case 'rare-value':
      return `value-persons-min >= ${criterion.threshold} for every sensitive column`;
    case 'forbidden':
      return `no column with ${[...criterion.roles, ...criterion.semantics].join(', ')}`;
    case 'date-granularity':
      return `dates no finer than ${criterion.finest}`;
    case 'geography': {
      const { characters, finest } = criterion;
      const first = characters === undefined ? '' : ` of ${characters} characters`;
      return `places no finer than ${finest}${first}`;
    }
    case 'age-top-code':
      return `ages-above (age = ${criterion.age}) <= 0`;
    case 'unit-population':
      return `units-below-population (population = ${criterion.population}) <= 0`;
    case 'column-set': {
      const { set, semantics, least, threshold } = criterion;
      return `k >= ${threshold} on the set ${set}: ${semantics.join(', ')} (${least} at least)`;
    }
    case 'opt-out':
      return 'opted-out-persons <= 0';
    case 'purpose':
      return `none of: ${criterion.prohibited.join(', ')}`;
    case 'cell-minimum':
      return `count-min >= ${criterion.threshold} for every column of counts`;
    case 'unmeasured':
      return `${criterion.about} (not measured by this version)`;
    case 'core':
      return 'nothing found';
  }
}

function consequence(criterion: Criterion): string {
  const grounds = criterion.kind === 'core' ? criterion.grounds : 'conditions';
  const effects = CHANNELS.flatMap((channel) => {
    const effect = criterion.onFail[channel];
    if (effect === undefined) return [];
    return [`${channel} ${effect === 'restrict' ? `restrict (${grounds})` : effect}`];
  });
  return effects.join(', ');
}
