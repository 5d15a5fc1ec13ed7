import type { TextFileFault, TextFileProblem } from '../../text-file-problem.ts';
import type { Area } from '../told.ts';

/** What was expected of a file that is read whole, and what was found. */
export function fault({ problem, most }: TextFileFault): string {
  const texts: Record<TextFileProblem, string> = {
    missing: 'expected a file, found none of that name',
    directory: 'expected a file, found a directory',
    'not-a-file': 'expected a regular file, found a pipe or a device',
    unreadable: 'expected to read the file, and the system does not allow it',
    'too-large': `expected at most ${most / (1024 * 1024)} MiB, the file is too large`,
    'not-utf-8': 'expected a text in UTF-8, found other bytes',
  };
  return texts[problem];
}

const unreadable = (what: string) => (given: TextFileFault) => ({
  message: `${what} cannot be read: ${fault(given)}`,
  ...(given.problem === 'not-utf-8' ? { hint: 'save the file in UTF-8' } : {}),
});

/** Files that are read whole: what somebody wrote about the data, and saved assessments. */
export const files = {
  'config-unreadable': unreadable('the configuration'),
  'waivers-unreadable': unreadable('the file of waivers'),
  'plan-unreadable': unreadable('the plan'),
  'descriptor-unreadable': unreadable('the metadata file'),
  'hierarchy-unreadable': (given: TextFileFault) => ({
    message: `the hierarchy cannot be read: ${fault(given)}`,
  }),
  'objections-unreadable': (given: TextFileFault) => ({
    message: `the list of objections cannot be read: ${fault(given)}`,
  }),
  'pack-unreadable': (given: TextFileFault) => ({
    message: `the rule pack cannot be read: ${fault(given)}`,
  }),
  'pack-file-unreadable': ({ name, ...given }: TextFileFault & { name: string }) => ({
    message: `the rule pack file ${JSON.stringify(name)} cannot be read: ${fault(given)}`,
  }),
  'assessment-unreadable': (given: TextFileFault) => ({
    message: `expected an assessment: ${fault(given)}`,
    hint: 'name one JSON file made by healthrisk assess --format json',
  }),
} satisfies Area;
