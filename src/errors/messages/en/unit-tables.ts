import type { TextFileFault } from '../../text-file-problem.ts';
import type { Area } from '../told.ts';
import { fault } from './files.ts';

/** Tables of inhabitants that a rule pack names. */
export const unitTables = {
  'table-outside': () => ({
    message: 'expected a table in the folder of the pack, found a path that leads out of it',
    hint: 'put the table beside the pack, and name it without .. and without a slash in front',
  }),
  'table-unreadable': (given: TextFileFault) => ({
    message: `the table of inhabitants cannot be read: ${fault(given)}`,
  }),
  'table-header': () => ({
    message: 'expected the header unit,population (or unit;population), found another',
  }),
  'table-ragged': ({ found }: { found: number }) => ({
    message: `expected 2 fields, found ${found}`,
  }),
  'table-unit-length': ({ prefix }: { prefix: number }) => ({
    message: `expected a unit of ${prefix} characters, as prefix says, found another length`,
  }),
  'table-unit-twice': ({ line }: { line: number }) => ({
    message: `expected each unit once, found that of line ${line}`,
  }),
  'table-population': () => ({
    message: 'expected a whole number of inhabitants, found something else',
  }),
  'table-empty': () => ({ message: 'expected at least one unit, found none' }),
} satisfies Area;
