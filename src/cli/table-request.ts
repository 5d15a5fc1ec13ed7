import type { ExamineRequest } from '../assess/request.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { EngineName } from '../engines/engine-name.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Requirement } from '../model/requirement.ts';
import { expandPaths } from '../source/expand-paths.ts';
import type { LoadedConfig } from './config/load.ts';
import { type ConfigOption, configFor, locateColumn } from './config-for-data.ts';
import { dataRequest } from './data-request.ts';
import { type DescriptorOption, descriptorFor } from './descriptor-for-data.ts';
import type { Io } from './io.ts';
import { mergeDeclarations, type RoleFlags } from './merge-declarations.ts';
import { readOptOut } from './opt-out.ts';
import { readingRequest, type TextOptions } from './reading-options.ts';

/** Options of every command that judges data by packs. */
export interface TableOptions extends RoleFlags, TextOptions, ConfigOption, DescriptorOption {
  /** Of commands that have a choice. */
  engine?: EngineName;
  rules?: string[];
  require?: Requirement[];
  optOut?: string;
}

/** What is known of the data before they are read. */
export interface KnownTable {
  data: readonly string[];
  config: LoadedConfig | null;
  described: Descriptor | null;
  declared: Declarations;
  rules: readonly string[];
  /** Files besides the data that the run reads. */
  files: readonly string[];
}

/**
 * Finds the data, the configuration and the metadata beside them; flags come before both.
 * @param patterns files, or globs
 * @throws HealthriskError of kinds usage, config and input
 */
export async function knownTable(
  patterns: readonly string[],
  options: TableOptions,
  io: Io,
): Promise<KnownTable> {
  const data = await expandPaths(patterns);
  const config = await configFor(data, options, io);
  const declared = mergeDeclarations(config?.declarations ?? null, options);
  const rules = options.rules ?? config?.rules ?? [];
  const described = await descriptorFor(data, options);
  const files = [
    ...(config?.files ?? []),
    ...(described?.files ?? []),
    ...(options.optOut === undefined ? [] : [options.optOut]),
    ...rules,
  ];
  return { data, config, declared, rules, described, files };
}

/**
 * The part of a request that says what is read and by what it is judged.
 * @param isLong see {@link dataRequest}
 * @throws HealthriskError where the list of objections cannot be read
 */
export async function tableRequest(
  { data, config, described, declared, rules }: KnownTable,
  options: TableOptions,
  isLong: boolean,
  io: Io,
): Promise<Omit<ExamineRequest, 'asOf' | 'today'>> {
  const { optOut, descriptor } = options;
  return {
    ...dataRequest(data, isLong, io),
    declared,
    described,
    ...(descriptor === undefined ? {} : { descriptor }),
    recognise: config?.patterns ?? [],
    rules,
    require: options.require ?? [],
    ...readingRequest(options),
    ...(optOut === undefined ? {} : { optOut: await readOptOut(optOut) }),
    locateColumn: (name) => locateColumn(config, name),
  };
}
