import type { Choices } from '../../did-you-mean.ts';
import type { Area, Language, Told } from '../told.ts';
import { suggestion } from './words.ts';

/** Waivers, and the file in which they stand. */
export const waivers = {
  'waivers-none': ({ name }: { name: string }) => ({
    message: `expected a ${name} beside the nearest configuration or in this folder, found none`,
    hint: 'name a file, or write one: docs/WAIVERS.md shows how',
  }),
  'waiver-criterion-form': () => ({
    message: 'must be a pack and a criterion, as in open-data/k-minimum',
  }),
  'waiver-day-form': () => ({ message: 'must be a day, such as 2027-03-31' }),
  'waiver-twice': () => ({
    message: 'an earlier waiver speaks of the same criterion, dataset and column',
    hint: 'keep one of the two',
  }),
  'waiver-criterion-unknown': (choices: Choices) => ({
    message: 'expected a criterion of a known rule pack, found none of that id',
    hint: suggestion(choices, 'criteria of this pack'),
  }),
  'waiver-pack-unknown': () => ({
    message: 'expected a criterion of a known rule pack, found none of that id',
    hint: 'see healthrisk rules list; a pack of your own must be named with --rules or in healthrisk.yaml',
  }),
  'waiver-not-possible': ({ criterion }: { criterion: string }) => ({
    message: `expected a criterion that can be waived, found ${criterion}: the numbers hold only once that is done`,
    hint: 'do to the file what the finding says, and assess what comes out',
  }),
  'worst-missing': () => ({
    message: 'expected the worst value tolerated, since the criterion measures something',
    hint: 'add the key worst: the smallest class, the highest share',
  }),
  'worst-surplus': () => ({
    message: 'expected no worst value, since the criterion measures nothing',
    hint: 'remove the key worst',
  }),
  'worst-out-of-range': (given: {
    metric: string;
    least: number;
    most: number | null;
    isWhole: boolean;
  }) => {
    const { metric, least, most, isWhole } = given;
    const values = isWhole ? 'a whole number' : 'a number';
    const range = most === null ? `from ${least} on` : `from ${least} to ${most}`;
    return {
      message: `expected a value that ${metric} can have, ${values} ${range}, found one that would limit nothing`,
      hint: 'name the worst value that was reviewed and is acceptable; a waiver never tolerates everything',
    };
  },
  'waiver-expired': ({ asOf }: { asOf: string }) => ({
    message: `expected a waiver that holds on ${asOf}, found one that has expired`,
  }),
  'waiver-too-long': ({ asOf }: { asOf: string }) => ({
    message: `expected a day within a year of ${asOf}, found a later one`,
    hint: 'name an earlier day, and have it approved again by then',
  }),
  'waiver-of-request': (given: { at: number; key: string; why: Record<Language, Told> }) => ({
    ...given.why.en,
    message: `waivers.${given.at}.${given.key}: ${given.why.en.message}`,
  }),
} satisfies Area;
