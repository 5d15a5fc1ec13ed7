import { basename } from 'node:path';
import { Option } from 'commander';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { findDescriptor } from '../descriptor/find-descriptor.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import type { Setting } from '../model/assessment.ts';
import { optionTexts } from './parse-options.ts';

/** `--no-descriptor`, as commander parses it; absent: look for one. */
export interface DescriptorOption {
  descriptor?: boolean;
}

/** The option of {@link DescriptorOption}, the same in every command that reads data. */
export function descriptorOption(words: CliWords): Option {
  return new Option('--no-descriptor', optionTexts(words).noDescriptor);
}

/**
 * The metadata beside the data; null for none.
 * @throws HealthriskError E-DESCRIPTOR-…; E-USAGE where files of one dataset are described differently
 */
export async function descriptorFor(
  data: readonly string[],
  { descriptor }: DescriptorOption,
): Promise<Descriptor | null> {
  return descriptor === false ? null : findDescriptor(data);
}

/** The setting that the report lists; none where there was nothing to read or to ignore. */
export function descriptorSettings(
  found: Descriptor | null,
  { descriptor }: DescriptorOption,
): Setting[] {
  if (descriptor === false) return [{ name: 'descriptor', value: 'none', from: 'flag' }];
  if (found === null) return [];
  const named: Setting = { name: 'descriptor', value: basename(found.file), from: 'default' };
  if (!found.schemaElsewhere) return [named];
  return [named, { name: 'descriptor-schema', value: 'not-read', from: 'default' }];
}
