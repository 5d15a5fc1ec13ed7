import type { Area, Language, Told } from '../told.ts';
import { plural } from './words.ts';

/** What is asked for and declared: roles, columns, and requests of the library. */
export const request = {
  'column-unknown': ({ column }: { column: string }) => ({
    message: `expected a column of the data, found "${column}", which is not in its header`,
  }),
  'column-misspelt': ({ column, likely }: { column: string; likely: string }) => ({
    message: `expected a column of the data, found "${column}", which is not in its header`,
    hint: `did you mean "${likely}"?`,
  }),
  'private-key-absent': ({ column }: { column: string }) => ({
    message: `expected a column of the data, found "${column}", which is not in its header`,
    hint: 'assess the table with the key still in it, and drop it before release: without it nobody can count persons',
  }),
  'subject-generalised': ({ column }: { column: string }) => ({
    message: `expected the subject to be released as it is or not at all, found "${column}" generalised`,
  }),
  'hierarchy-of-generalised': ({ column }: { column: string }) => ({
    message: `expected a hierarchy for a column whose level is open, found "${column}", of which generalise in the configuration says how coarse it has to be`,
    hint: 'leave out --hierarchy for this column, or generalise in the configuration',
  }),
  'column-role-not-alone': ({ column, role }: { column: string; role: string }) => ({
    message: `expected a column with the role ${role} to have no other role, found "${column}"`,
  }),
  'subject-with-role': ({ column, role }: { column: string; role: string }) => ({
    message: `expected the subject to be no column with the role ${role}, found "${column}"`,
    hint: 'a key tells persons apart, and is nothing to be learnt about them: declare one of the two',
  }),
  'several-subjects': () => ({ message: 'expected one subject, found several' }),
  'subject-and-persons': () => ({
    message: 'expected a subject or records that are persons, found both',
  }),
  'sensitive-declared-none': () => ({
    message: 'expected no sensitive column, as declared, found one',
  }),
  'shape-and-subject': () => ({
    message: 'expected no subject where every record is a group, found one',
    hint: 'leave out the shape, or what contradicts it',
  }),
  'shape-and-persons': () => ({
    message: 'expected records that are groups or persons, found both',
    hint: 'leave out the shape, or what contradicts it',
  }),
  'shape-and-count': () => ({
    message: 'expected no column of counts where every record is about one person, found one',
    hint: 'leave out the shape, or what contradicts it',
  }),
  'stdin-missing': () => ({
    message: 'expected a stream in stdin for the path -, found none',
    hint: 'pass a readable stream as stdin',
  }),
  'request-path': () => ({
    message: 'expected the path of a file, several paths, or - for stdin',
  }),
  'request-columns': () => ({
    message: 'expected a Map from column name to declaration',
  }),
  'day-too-early': ({ first }: { first: string }) => ({
    message: `expected a day from ${first} on`,
  }),
  'request-day': ({ first }: { first: string }) => ({
    message: 'asOf: expected an ISO date, found none, or one that is too early',
    hint: `give a day such as 2026-11-23, from ${first} on`,
  }),
  'request-part': ({ key, why }: { key: string; why: Record<Language, Told> }) => ({
    message: `${key}: ${why.en.message}`,
    hint: 'see AssessRequest in the types of the package',
  }),
  'request-type': ({ key, type }: { key: string | null; type: string }) => ({
    message: `${key ?? 'request'}: expected ${type}, found something else`,
    hint: 'see AssessRequest in the types of the package',
  }),
  'request-choice': ({ key, allowed }: { key: string; allowed: readonly string[] }) => ({
    message: `${key}: expected one of ${allowed.join(', ')}, found something else`,
    hint: 'see AssessRequest in the types of the package',
  }),
  'request-keys': ({ key, unknown }: { key: string | null; unknown: readonly string[] }) => ({
    message: `${key ?? 'request'}: unknown ${plural(unknown.length, 'key', 'keys')} ${unknown.map((name) => `"${name}"`).join(', ')}`,
    hint: 'see AssessRequest in the types of the package',
  }),
  'request-least': ({ key, least }: { key: string; least: number }) => ({
    message: `${key}: expected at least ${least}, found less`,
    hint: 'see AssessRequest in the types of the package',
  }),
  'request-misshapen': ({ key }: { key: string | null }) => ({
    message: `${key ?? 'request'}: expected another form`,
    hint: 'see AssessRequest in the types of the package',
  }),
  'profile-key': ({ key }: { key: string }) => ({
    message: `expected a request for a profile, found the key ${key}`,
    hint: 'see ProfileRequest in the types of the package',
  }),
  'profile-set-size': ({ most }: { most: number }) => ({
    message: `setSize: expected a whole number from 1 to ${most}`,
    hint: 'see ProfileRequest in the types of the package',
  }),
  'verify-stream': () => ({
    message:
      'expected files to read twice (--verify, --advise), found a stream, which can be read only once',
    hint: 'write it to a file first',
  }),
  'engines-differ': (given: {
    one: string;
    other: string;
    differences: readonly Difference[];
    more: number;
  }) => ({
    message:
      given.more === 0
        ? `expected the engines ${given.one} and ${given.other} to agree, found that they differ in ${given.differences.map(named).join(', ')}`
        : `expected the engines ${given.one} and ${given.other} to agree, found that they differ in ${given.differences.map(named).join(', ')} and ${given.more} more`,
  }),
  'threshold-none': ({ metric }: { metric: string }) => ({
    message: `no threshold can be set on ${metric}`,
  }),
  'threshold-needs-pack': ({ metric }: { metric: string }) => ({
    message: `a threshold on ${metric} needs a rule pack`,
  }),
  'threshold-twice': ({ metric }: { metric: string }) => ({
    message: `one threshold on ${metric} is enough`,
  }),
  'requirement-looser': (given: {
    metric: string;
    threshold: number;
    pack: string;
    asked: string;
  }) => ({
    message: `expected --require to tighten, found ${given.metric} ${given.threshold}, where the pack ${given.pack} asks for ${given.asked}`,
    hint: 'to let something through that a pack does not, use a waiver: with a reason, a name and an end',
  }),
} satisfies Area;

/** What two engines do not agree on: the records at risk (null), or a metric or key, perhaps of a column. */
export type Difference = { name: string; of: string | null } | null;

function named(difference: Difference): string {
  if (difference === null) return 'the records at risk';
  const { name, of } = difference;
  return of === null ? name : `${name} of "${of}"`;
}
