import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { PatternDeclaration } from '../../detect/own-patterns.ts';
import { byPosition, HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Context } from '../../model/context.ts';
import type {
  ColumnDeclaration,
  Generalisation,
  JudgeLevel,
  MissingPolicy,
} from '../../model/declaration.ts';
import type { Channel, Shape } from '../../model/pack.ts';
import { isPath } from '../../packs/pack-file.ts';
import type { GivenHierarchies, GivenHierarchy } from '../../treat/advice/options.ts';
import { readTextFile } from '../../yaml/read-text-file.ts';
import { type CheckedYaml, type ParsedYaml, parseYaml } from '../../yaml/read-yaml.ts';
import { contextOf } from './context.ts';
import { contradictions } from './contradictions.ts';
import { readHierarchy } from './hierarchy.ts';
import { patternProblems, patternsOf } from './recognise.ts';
import { type ColumnConfig, type Config, configSchema, type DeclaredType } from './schema.ts';

const CODES = { syntax: 'E-CONFIG-SYNTAX', invalid: 'E-CONFIG-INVALID' } as const;

/** The level at which values of a declared type are judged, unless the file names another. */
const LEVEL_OF: Partial<Record<DeclaredType, JudgeLevel>> = {
  integer: 'band',
  decimal: 'band',
  icd10: 'icd10-category',
};

/** What a configuration declares. Null: it does not speak of it. */
export interface LoadedConfig {
  path: string;
  declarations: {
    columns: ReadonlyMap<string, ColumnDeclaration>;
    noSensitiveColumn: boolean;
    subject: { column: string; released: boolean } | null;
    recordsArePersons: boolean;
    shape: Shape | null;
    missing: { tokens: readonly string[] | null; policy: MissingPolicy | null };
    channel: Channel | 'all' | null;
    context: Context;
  };
  /** Lines of the hierarchies that treatments may use, by column. */
  hierarchies: GivenHierarchies;
  /** Forms of cells that the holder of the data knows. */
  patterns: readonly PatternDeclaration[];
  /** Paths of the file itself and of the hierarchies it names. */
  files: readonly string[];
  /** Ids of packs; or their paths, seen from the working directory unless written absolute. */
  rules: readonly string[] | null;
  /** Place of a node in the file, for problems that show later. */
  locate: CheckedYaml<Config>['locate'];
}

/**
 * Reads and checks a configuration, with the hierarchies it names. All problems come in one error.
 * @param shown name of the file in messages
 * @throws HealthriskError E-CONFIG-NOT-FOUND, E-CONFIG-SYNTAX, E-CONFIG-INVALID, E-CONFIG-ROLE,
 *   E-CONFIG-HIERARCHY, E-CONFIG-PATTERN; the first by position, `others` holds the rest
 */
export async function loadConfig(path: string, shown = path): Promise<LoadedConfig> {
  return readConfig(await readText(path, shown), path, shown);
}

/** Problems of a file by position, then those of files that it names. */
function ownFirst(file: string): typeof byPosition {
  const rank = ({ location }: HealthriskError) => Number(location?.file !== file);
  return (a, b) => rank(a) - rank(b) || byPosition(a, b);
}

/**
 * The same for a text that may not be in its file yet.
 * @param path where it is, or is going to be: other files are named from there
 * @throws HealthriskError as {@link loadConfig}
 */
export async function readConfig(text: string, path: string, shown = path): Promise<LoadedConfig> {
  const parsed = parseYaml(text, shown, configSchema, CODES);
  const problems: HealthriskError[] = [];
  const clashes = contradictions(parsed.raw);
  if (clashes.length > 0) problems.push(parsed.error('E-CONFIG-ROLE', clashes));
  const unusable = await patternProblems(parsed.raw);
  if (unusable.length > 0) problems.push(parsed.error('E-CONFIG-PATTERN', unusable));
  const checked = collecting(problems, () => parsed.fit());
  const columns = new Map<string, ColumnDeclaration>();
  const hierarchies = new Map<string, GivenHierarchy>();
  for (const [name, entry] of Object.entries(checked?.value.columns ?? {})) {
    const read = () => generalisation(entry, ['columns', name, 'generalise'], parsed, path, shown);
    const generalise = await collectingLater(problems, read);
    columns.set(name, declaration(entry, generalise));
    const { hierarchy } = entry;
    if (hierarchy === undefined) continue;
    const given = await collectingLater(problems, () => givenHierarchy(hierarchy, path, shown));
    if (given !== undefined) hierarchies.set(name, given);
  }
  if (checked === undefined || problems.length > 0)
    throw HealthriskError.together(problems, ownFirst(shown));

  const config = checked.value;
  const named = Object.values(config.columns ?? {}).flatMap(({ generalise, hierarchy }) => [
    ...(generalise !== undefined && 'hierarchy' in generalise ? [generalise.hierarchy] : []),
    ...(hierarchy === undefined ? [] : [hierarchy]),
  ]);
  return {
    path,
    files: [path, ...named.map((file) => resolve(dirname(path), file))],
    declarations: {
      columns,
      noSensitiveColumn: config.sensitive !== undefined,
      subject: subjectOf(config),
      recordsArePersons: config.unit === 'person',
      shape: config.shape ?? null,
      missing: {
        tokens: config.missing?.tokens ?? null,
        policy: config.missing?.policy ?? null,
      },
      channel: config.channel ?? null,
      context: contextOf(config.context),
    },
    hierarchies,
    patterns: patternsOf(config.recognise),
    rules: config.rules?.map((name) => ruleName(name, path)) ?? null,
    locate: checked.locate,
  };
}

async function readText(path: string, shown: string): Promise<string> {
  const file = await readTextFile(path);
  if (file.problem === null) return file.text;
  const isText = file.problem === 'too-large' || file.problem === 'not-utf-8';
  throw new HealthriskError(isText ? 'E-CONFIG-SYNTAX' : 'E-CONFIG-NOT-FOUND', {
    problem: ['config-unreadable', file],
    location: { file: shown },
  });
}

/** A path is written as seen from the file, and packs are looked for from the working directory. */
function ruleName(name: string, path: string): string {
  if (!isPath(name) || isAbsolute(name)) return name;
  const seen = relative('', resolve(dirname(path), name));
  return isPath(seen) ? seen : `./${seen}`;
}

/** A released key, unless the file says otherwise: that is the cautious reading. */
function subjectOf(config: Config): LoadedConfig['declarations']['subject'] {
  if (config.subject !== undefined) {
    return { column: config.subject.column, released: config.subject.released ?? true };
  }
  // A suggested key is found again when the roles are assigned; declaring it takes a person.
  const key = Object.entries(config.columns ?? {}).find(
    ([, { roles, roleFrom }]) => roleFrom === undefined && roles.includes('subject'),
  );
  return key === undefined ? null : { column: key[0], released: true };
}

function declaration(
  entry: ColumnConfig,
  generalise: Generalisation | undefined,
): ColumnDeclaration {
  const { type, roleFrom, semantic, harmless, missingMeans, ordered, severity, given, reason, by } =
    entry;
  const isSensitive = entry.roles.includes('sensitive');
  const judgeAt = entry.judgeAt ?? (isSensitive && type ? LEVEL_OF[type] : undefined);
  // A date is known to others, whatever else it is.
  const isQuasi = isSensitive && type === 'date' && !entry.roles.includes('quasi-identifier');
  const roles = isQuasi ? [...entry.roles, 'quasi-identifier' as const] : entry.roles;
  return {
    roles,
    ...(roleFrom === undefined ? {} : { roleFrom }),
    ...(semantic === undefined ? {} : { semantic }),
    ...(generalise === undefined ? {} : { generalise }),
    ...(harmless === undefined ? {} : { harmless }),
    ...(missingMeans === undefined ? {} : { missingMeans }),
    ...(ordered === undefined ? {} : { ordered }),
    ...(judgeAt === undefined ? {} : { judgeAt }),
    ...(severity === undefined ? {} : { severity }),
    ...(given === undefined ? {} : { given }),
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
  };
}

/** @throws HealthriskError E-CONFIG-HIERARCHY */
async function generalisation(
  { generalise }: ColumnConfig,
  at: readonly string[],
  yaml: Pick<ParsedYaml<Config>, 'error'>,
  path: string,
  shown: string,
): Promise<Generalisation | undefined> {
  if (generalise === undefined || !('hierarchy' in generalise)) return generalise;
  const { hierarchy: file, level } = generalise;
  const { lines: hierarchy } = await givenHierarchy(file, path, shown);
  const finest = hierarchy[0]?.length ?? 0;
  if (level < finest) return { hierarchy, level };
  throw yaml.error('E-CONFIG-HIERARCHY', [
    {
      path: [...at, 'level'],
      problem: ['level-out-of-range', { coarsest: finest - 1, level }],
    },
  ]);
}

/** @throws HealthriskError E-CONFIG-HIERARCHY */
async function givenHierarchy(file: string, path: string, shown: string): Promise<GivenHierarchy> {
  const named = isAbsolute(file) ? file : join(dirname(shown), file);
  return { lines: await readHierarchy(resolve(dirname(path), file), named), file: named };
}

function collecting<T>(problems: HealthriskError[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    problems.push(error);
    return undefined;
  }
}

async function collectingLater<T>(
  problems: HealthriskError[],
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    problems.push(error);
    return undefined;
  }
}
