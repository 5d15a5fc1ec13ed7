import { dirname, relative, resolve } from 'node:path';
import { Option } from 'commander';
import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import { findConfig } from './config/find.ts';
import { type LoadedConfig, loadConfig } from './config/load.ts';
import type { Io } from './io.ts';
import { optionTexts } from './parse-options.ts';

/** `--config file` and `--no-config`, as commander parses them; absent: look for one. */
export interface ConfigOption {
  config?: string | false;
}

/** The options of {@link ConfigOption}, the same in every command that looks for a configuration. */
export function configOptions(words: CliWords): Option[] {
  const texts = optionTexts(words);
  return [
    new Option(`-c, --config <${words.values.file}>`, texts.config),
    new Option('--no-config', texts.noConfig),
  ];
}

/**
 * The configuration that was named, or the nearest one beside or above the data; null for none.
 * @throws HealthriskError E-CONFIG-…; E-USAGE when files of one dataset lie beside different ones
 */
export async function configFor(
  data: readonly string[],
  { config }: ConfigOption,
  io: Pick<Io, 'workingDirectory'>,
): Promise<LoadedConfig | null> {
  if (config === false) return null;
  const path = config ?? (await nearestConfig(data, io));
  if (path === null) return null;
  const shown = config ?? (relative(io.workingDirectory(), path) || path);
  return loadConfig(path, shown);
}

async function nearestConfig(
  data: readonly string[],
  io: Pick<Io, 'workingDirectory'>,
): Promise<string | null> {
  const here = io.workingDirectory();
  const folders = data.map((path) => (path === '-' ? here : dirname(resolve(here, path))));
  const found = new Set<string | null>();
  for (const folder of new Set(folders)) found.add(await findConfig(folder));
  if (found.size > 1) {
    throw new HealthriskError('E-USAGE', { problem: ['config-several'] });
  }
  return [...found][0] ?? null;
}

/** Where the configuration names a column; undefined when it does not. */
export function locateColumn(config: LoadedConfig | null, name: string): ErrorLocation | undefined {
  if (config === null) return undefined;
  const { columns, subject } = config.declarations;
  if (columns.has(name)) return config.locate(['columns', name], 'key');
  return subject?.column === name ? config.locate(['subject', 'column']) : undefined;
}
