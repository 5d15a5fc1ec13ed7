import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { ErrorLocation } from '../errors/healthrisk-error.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { Criterion, RulePack, UnitTable } from '../model/pack.ts';
import { type CheckedYaml, readYaml } from '../yaml/read-yaml.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import { toCriterion } from './criterion.ts';
import { examplesOf } from './examples.ts';
import { mergeCriteria, type Parent } from './merge.ts';
import {
  builtInFile,
  builtInIds,
  findPack,
  type PackFileRef,
  type PackSource,
  readPackFile,
} from './pack-file.ts';
import { readUnitTable } from './read-unit-table.ts';
import { CORE_PACK } from './sanity.ts';
import { corePackSchema, type PackFile, packSchema } from './schema.ts';
import { leftOut } from './sufficiency.ts';

/** Where the packs that come with healthrisk are. */
export interface PackOptions {
  builtInDirectory: string;
}

/**
 * Loads packs by name: a built-in id, or the path of a YAML file (it has a slash or ends in .yaml or
 * .yml). What they extend is merged in, in the order of the names.
 * @throws HealthriskError E-PACK-* for the first pack that cannot be used, with all its problems.
 */
export async function loadPacks(
  names: readonly string[],
  options: PackOptions,
): Promise<RulePack[]> {
  const packs: RulePack[] = [];
  for (const name of names) packs.push(await loadPack(name, options));
  return packs;
}

/** Loads one pack, by the same names. Throws as {@link loadPacks}. */
export async function loadPack(name: string, options: PackOptions): Promise<RulePack> {
  return load(await findPack(name, options.builtInDirectory), options, []);
}

/** All packs that come with healthrisk, by id, without {@link loadCorePack}. */
export async function listBuiltInPacks(options: PackOptions): Promise<RulePack[]> {
  return loadPacks(await builtInIds(options.builtInDirectory), options);
}

/** The checks of the tool itself: one criterion per id of CORE_CHECKS. Always applies. */
export async function loadCorePack(options: PackOptions): Promise<RulePack> {
  const source = await readPackFile(builtInFile(CORE_PACK, options.builtInDirectory));
  const yaml = read(source, corePackSchema);
  return build(source, yaml, [], new Map());
}

function read(source: PackSource, schema: z.ZodType<PackFile>): CheckedYaml<PackFile> {
  const codes = { syntax: 'E-PACK-SYNTAX', invalid: 'E-PACK-INVALID' } as const;
  return readYaml(source.text, source.shown, schema, codes);
}

async function load(
  file: PackFileRef,
  options: PackOptions,
  children: readonly PackFileRef[],
  at?: ErrorLocation,
): Promise<RulePack> {
  const source = await readPackFile(file, at);
  const yaml = read(source, packSchema);
  await checkId(source, yaml, options);
  const line = [...children, file];
  const parents: Parent[] = [];
  for (const [index, name] of (yaml.value.extends ?? []).entries()) {
    const location = yaml.locate(['extends', index]);
    const parent = await findPack(name, options.builtInDirectory, { file, location });
    if (line.some((pack) => pack.path === parent.path)) {
      throw new HealthriskError('E-PACK-CYCLE', {
        problem: ['packs-in-circle', { files: circle(line, parent) }],
        location,
      });
    }
    parents.push({ pack: await load(parent, options, line, location), location, index });
  }
  return build(source, yaml, parents, await unitTables(source, yaml));
}

function circle(line: readonly PackFileRef[], again: PackFileRef): string[] {
  const start = line.findIndex((pack) => pack.path === again.path);
  return [...line.slice(start), again].map((pack) => basename(pack.shown));
}

async function checkId(
  source: PackSource,
  yaml: CheckedYaml<PackFile>,
  options: PackOptions,
): Promise<void> {
  const { id } = yaml.value;
  const wrong = (problem: Problem): HealthriskError =>
    yaml.error('E-PACK-INVALID', [{ path: ['id'], problem }]);
  if (source.builtIn !== null) {
    if (id !== source.builtIn) throw wrong(['pack-id-of-file', { id: source.builtIn }]);
  } else if ((await builtInIds(options.builtInDirectory)).includes(id)) {
    const theirs = await readPackFile(builtInFile(id, options.builtInDirectory));
    // An exact copy is the same pack; anything else under its name would pass for it in reports.
    if (theirs.sha256 !== source.sha256) throw wrong(['pack-id-taken', { id }]);
  }
}

/** The tables that criteria of a pack name, by the place of the criterion in its file. */
async function unitTables(
  source: PackSource,
  yaml: CheckedYaml<PackFile>,
): Promise<Map<number, UnitTable>> {
  const tables = new Map<number, UnitTable>();
  for (const [index, entry] of yaml.value.criteria.entries()) {
    if (entry.kind !== 'unit-population' || entry.table === undefined) continue;
    const at = yaml.locate(['criteria', index, 'table']);
    const named = { name: entry.table, prefix: entry.prefix, at };
    tables.set(index, await readUnitTable(source, named));
  }
  return tables;
}

/** That of the file, and of every table that its criteria and those it extends are judged by. */
function checksumOf({ sha256 }: PackSource, criteria: readonly Criterion[]): string {
  const tables = criteria.flatMap((one) =>
    one.kind === 'unit-population' && one.table !== undefined ? [one.table.sha256] : [],
  );
  if (tables.length === 0) return sha256;
  return createHash('sha256')
    .update([sha256, ...tables].join('\n'))
    .digest('hex');
}

function build(
  source: PackSource,
  yaml: CheckedYaml<PackFile>,
  parents: readonly Parent[],
  tables: ReadonlyMap<number, UnitTable>,
): RulePack {
  const { id, version, title, description, criteria: entries } = yaml.value;
  const own = entries.map((entry, index) =>
    toCriterion(entry, yaml.locate(['criteria', index]), tables.get(index)),
  );
  const { criteria, problems } = mergeCriteria(own, parents);
  if (problems.length > 0) throw yaml.error('E-PACK-LOOSENS', problems);
  const sufficientFor = yaml.value.sufficientFor ?? { shapes: [], channels: [] };
  const lacking: YamlProblem[] = sufficientFor.channels.flatMap((channel, index) =>
    sufficientFor.shapes.flatMap((shape) => {
      const missing = leftOut(criteria, shape, channel);
      if (missing.length === 0) return [];
      const problem: Problem = ['pack-insufficient', { channel, lacking: missing }];
      return [{ path: ['sufficientFor', 'channels', index], problem }];
    }),
  );
  if (lacking.length > 0) throw yaml.error('E-PACK-INVALID', lacking);
  const examples = examplesOf(yaml, criteria);
  const ancestors = parents.flatMap(({ pack }) => [pack.id, ...pack.extends]);
  return {
    id,
    version,
    title,
    description,
    sufficientFor,
    extends: [...new Set(ancestors)],
    criteria,
    ...(examples.length === 0 ? {} : { examples }),
    sha256: checksumOf(source, criteria),
    file: basename(source.shown),
  };
}
