import { basename, dirname, relative, resolve } from 'node:path';
import type { Setting } from '../model/assessment.ts';
import type { LoadedConfig } from './config/load.ts';
import { descriptorSettings } from './descriptor-for-data.ts';
import type { Io } from './io.ts';
import { origin, roleSettings } from './merge-declarations.ts';
import { dialectFrom } from './reading-options.ts';
import { requireText } from './require-option.ts';
import type { KnownTable, TableOptions } from './table-request.ts';

/** What holds for a table, and who said so: parts, since a command says its own between them. */
export interface TableSettings {
  /** Configuration, metadata, roles and packs. */
  declared: Setting[];
  /** How the data are read, and whose records should not be there. */
  reading: Setting[];
  /** What is asked for beside the packs. */
  judging: Setting[];
}

/** The settings of every command that judges data by packs, for its report. */
export function tableSettings(
  { data, config, described, declared, rules }: KnownTable,
  options: TableOptions,
  io: Pick<Io, 'workingDirectory'>,
): TableSettings {
  const named = rules.map((rule) => basename(rule)).join(', ');
  const own = config?.declarations ?? null;
  return {
    declared: [
      ...(config === null
        ? []
        : [
            {
              name: 'config',
              value: shownConfig(config, data, options, io),
              from: origin(options.config, true),
            },
          ]),
      ...descriptorSettings(described, options),
      ...roleSettings(own, options, declared),
      { name: 'rules', value: named || 'open-data', from: origin(options.rules, config?.rules) },
    ],
    reading: [
      ...Object.entries(dialectFrom(options).dialect ?? {}).map(
        ([name, value]): Setting => ({ name, value, from: 'flag' }),
      ),
      ...(options.optOut === undefined
        ? []
        : [{ name: 'opt-out', value: basename(options.optOut), from: 'flag' } as const]),
    ],
    judging:
      options.require === undefined
        ? []
        : [{ name: 'require', value: requireText(options.require), from: 'flag' }],
  };
}

/** A configuration that was found is named by its way from the data: a parent's is somebody's. */
function shownConfig(
  { path }: LoadedConfig,
  [first = '-']: readonly string[],
  options: TableOptions,
  io: Pick<Io, 'workingDirectory'>,
): string {
  if (options.config !== undefined) return basename(path);
  const here = io.workingDirectory();
  return relative(first === '-' ? here : dirname(resolve(here, first)), resolve(here, path));
}
