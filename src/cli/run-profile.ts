import { setImmediate } from 'node:timers/promises';
import { EXIT } from '../errors/codes.ts';
import { profile } from '../profile.ts';
import type { CommonFormat } from '../report/index.ts';
import { renderProfile } from '../report/profile/index.ts';
import { expandPaths } from '../source/expand-paths.ts';
import { checkOutputs } from '../temporary/check-outputs.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import { type ConfigOption, configFor, locateColumn } from './config-for-data.ts';
import { dataRequest } from './data-request.ts';
import { type DescriptorOption, descriptorFor } from './descriptor-for-data.ts';
import type { Io } from './io.ts';
import { mergeDeclarations } from './merge-declarations.ts';
import { noteUnmatched } from './note-unmatched.ts';
import type { WantedOutput } from './parse-options.ts';
import { type ReadingOptions, readingRequest } from './reading-options.ts';

/** Options of `profile`, as commander parses them. */
export interface ProfileOptions extends ReadingOptions, ConfigOption, DescriptorOption {
  setSize?: number;
  format: CommonFormat;
  output: WantedOutput<CommonFormat>[];
}

/**
 * Profiles one dataset and writes what was asked for.
 * @param patterns files, or globs
 * @throws HealthriskError on bad input
 */
export async function runProfile(
  patterns: readonly string[],
  options: ProfileOptions,
  io: Io,
): Promise<void> {
  sweepSpillFolders();
  const data = await expandPaths(patterns);
  const config = await configFor(data, options, io);
  const targets = options.output.map(({ path }) => ({ path, option: '--output' }));
  const described = await descriptorFor(data, options);
  checkOutputs(targets, [...data, ...(config?.files ?? []), ...(described?.files ?? [])]);
  const found = await profile(
    {
      ...dataRequest(data, options.engine === 'reference', io),
      declared: mergeDeclarations(config?.declarations ?? null, {}),
      recognise: config?.patterns ?? [],
      ...readingRequest(options),
      ...(options.setSize === undefined ? {} : { setSize: options.setSize }),
    },
    { command: io.command, described, locateColumn: (name) => locateColumn(config, name) },
  );
  io.progress.erase();
  const language = io.language();
  // A signal that came while the numbers were computed is heard now, before anything is written.
  await setImmediate();
  noteUnmatched(found.unmatchedPatterns, io);
  io.write(
    options.output.map(({ format, path }) => ({
      path,
      text: renderProfile(found, format, { language }),
    })),
  );
  io.out(renderProfile(found, options.format, { ...io.style(), language }));
  io.exit(EXIT.publish);
}
