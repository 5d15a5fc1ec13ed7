import type { Choices } from '../../did-you-mean.ts';
import type { Area } from '../told.ts';
import { suggestion } from './words.ts';

/** Rule packs that are found, read and put together; what must stand in one is in `pack-forms`. */
export const packs = {
  'pack-not-yaml': ({ name }: { name: string }) => ({
    message: `a rule pack is a file that ends in .yaml or .yml, and ${JSON.stringify(name)} does not`,
    hint: 'see healthrisk rules list, or give the path of a YAML file',
  }),
  'pack-is-core': () => ({
    message: 'pack "core" always applies and cannot be named',
    hint: 'leave it out',
  }),
  'pack-unknown': ({ name, ...choices }: Choices & { name: string }) => ({
    message: `there is no rule pack ${JSON.stringify(name)}`,
    hint: suggestion(choices, 'a path ends in .yaml; built in'),
  }),
  'packs-not-shipped': ({ count }: { count: number }) => ({
    message: `expected packs that ship with healthrisk, found ${count} of the assessment that do not`,
    hint: 'name all packs with --rules, those of your own by their files',
  }),
  'packs-share-id': ({ id }: { id: string }) => ({
    message: `two different packs have the id ${id}`,
    hint: 'give one of them another id',
  }),
  'packs-in-circle': ({ files }: { files: readonly string[] }) => ({
    message: `packs extend each other in a circle: ${files.join(' -> ')}`,
  }),
  'pack-id-of-file': ({ id }: { id: string }) => ({
    message: `the id must be ${id}, as the file is called`,
  }),
  'pack-id-taken': ({ id }: { id: string }) => ({
    message: `the id ${id} belongs to a built-in pack`,
  }),
  'pack-insufficient': (given: { channel: string; lacking: readonly string[] }) => ({
    message: `the pack cannot suffice for ${given.channel}: no criterion there on ${given.lacking.join(', ')}`,
  }),
  'parents-disagree': ({ criterion }: { criterion: string }) => ({
    message: `the packs extended disagree on ${criterion}, and neither is the stricter one`,
    hint: `repeat ${criterion} in this pack, at least as strict as both`,
  }),
  'example-unknown-criterion': ({ criterion }: { criterion: string }) => ({
    message: `the pack has no criterion ${criterion}`,
  }),
} satisfies Area;
