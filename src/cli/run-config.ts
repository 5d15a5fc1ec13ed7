import { relative } from 'node:path';
import { checkDeclarations } from '../assess/check-declarations.ts';
import { byPosition, HealthriskError } from '../errors/healthrisk-error.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { AppliedPack } from '../model/assessment.ts';
import type { Declarations } from '../model/declaration.ts';
import { choosePacks } from '../packs/choose-packs.ts';
import { loadPacks } from '../packs/load.ts';
import { today } from '../run-info.ts';
import { expandPaths } from '../source/expand-paths.ts';
import type { Header } from './config/data-summary.ts';
import { CONFIG_FILE, findConfig } from './config/find.ts';
import { type LoadedConfig, loadConfig } from './config/load.ts';
import { summarise } from './config/summary.ts';
import { summaryText } from './config/summary-text.ts';
import { configFor, locateColumn } from './config-for-data.ts';
import type { DescriptorOption } from './descriptor-for-data.ts';
import { headerOf } from './header-of.ts';
import type { Io } from './io.ts';
import { mergeDeclarations } from './merge-declarations.ts';
import { noteUnmatched } from './note-unmatched.ts';
import { pageOf } from './page.ts';
import type { ReadingOptions } from './reading-options.ts';

/** Options of `config`, as commander parses them. */
export interface ConfigCheckOptions extends ReadingOptions, DescriptorOption {
  data?: string;
  format: 'terminal' | 'json';
}

/**
 * Checks a configuration and says what it declares.
 * @param file the configuration; the nearest one when absent
 * @throws HealthriskError with all problems of kind config; of others when the data cannot be read
 */
export async function runConfig(
  file: string | undefined,
  options: ConfigCheckOptions,
  io: Io,
): Promise<void> {
  const data = options.data === undefined ? null : await expandPaths([options.data]);
  const { config, shown } = await configAt(file, data, io);
  const declared = mergeDeclarations(config.declarations, {});
  const header = data === null ? null : await headerOf(data, config, declared, options, io);
  const packs = await checked(config, declared, header, io);
  const summary = summarise(config, declared, shown, packs, header);
  if (header !== null) noteUnmatched(header.unmatched, io, header.looked);
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(summary, null, 2)}\n`
      : summaryText(summary, catalogueOf(io.language()), { ...pageOf(io), asOf: today() }),
  );
}

/** @throws HealthriskError E-CONFIG-NOT-FOUND and others */
async function configAt(
  file: string | undefined,
  data: readonly string[] | null,
  io: Io,
): Promise<{ config: LoadedConfig; shown: string }> {
  if (file !== undefined) return { config: await loadConfig(file), shown: file };
  const here = io.workingDirectory();
  const found = data === null ? await findConfig(here) : await configFor(data, {}, io);
  if (found === null) {
    throw new HealthriskError('E-CONFIG-NOT-FOUND', {
      problem: ['config-none', { name: CONFIG_FILE }],
    });
  }
  const path = typeof found === 'string' ? found : found.path;
  const shown = relative(here, path) || path;
  return { config: typeof found === 'string' ? await loadConfig(path, shown) : found, shown };
}

/** What lies outside the file itself: the packs it names, and the columns of the data. */
async function checked(
  config: LoadedConfig,
  declared: Declarations,
  header: Header | null,
  io: Io,
): Promise<readonly AppliedPack[]> {
  const problems: HealthriskError[] = [];
  const rules = config.rules ?? [];
  for (const rule of rules) {
    await collecting(problems, () => loadPacks([rule], io));
  }
  await collecting(problems, () => {
    // Without data, what the file says by itself is still checked.
    const names = header?.columns ?? [...declared.columns.keys(), declared.subject?.column ?? ''];
    checkDeclarations(declared, names, (name) => locateColumn(config, name));
  });
  if (problems.length > 0) throw HealthriskError.together(problems, byPosition);
  // Which packs apply depends on what a record is, where nobody said so on the data.
  return (await choosePacks(rules)).forShape(declared.shape ?? 'microdata').applied;
}

async function collecting(problems: HealthriskError[], check: () => unknown): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    problems.push(error);
  }
}
