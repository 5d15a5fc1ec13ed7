import type { Area } from '../told.ts';
import { plural } from './words.ts';

const DOING = {
  starting: 'starting',
  reading: 'reading',
  appending: 'appending',
  grouping: 'grouping',
  sorting: 'sorting',
  writing: 'writing',
};

/** What a database was doing when it failed. */
export type Doing = keyof typeof DOING;

/** What does not fit: in a record, in memory, on disk. */
export const limits = {
  'record-too-long': ({ most }: { most: number }) => ({
    message: `expected records of at most ${most} bytes, found a longer one`,
  }),
  'column-too-long': ({ most }: { most: number }) => ({
    message: `expected records of at most ${most} bytes, found a longer one`,
    hint: 'drop the long column',
  }),
  'too-many-records': ({ most }: { most: number }) => ({
    message: `expected at most ${most} records, found more`,
  }),
  'too-many-values': ({ most }: { most: number }) => ({
    message: `expected at most ${most} distinct values in a column, found more`,
  }),
  'too-much-text': ({ most }: { most: number }) => ({
    message: `expected distinct values of at most ${most} bytes together in a column, found more`,
  }),
  'heap-too-small': () => ({
    message: 'expected at least 48 MiB for the heap of Node, found less',
    hint: 'set NODE_OPTIONS=--max-old-space-size=256 or more',
  }),
  'texts-beyond-heap': () => ({
    message: 'expected the distinct values of a column to fit in memory as texts, found too many',
    hint: 'drop or coarsen the column, raise --max-memory, or set NODE_OPTIONS=--max-old-space-size=<MB>',
  }),
  'values-beyond-memory': () => ({
    message: 'expected enough memory for the values of every column, found too little',
  }),
  'table-beyond-reference': () => ({
    message: 'expected a table that the engine reference can hold, found a larger one',
    hint: 'it holds tables as objects: set NODE_OPTIONS=--max-old-space-size=<MB>, or verify a part',
  }),
  'columns-beyond-memory': ({ columns, least }: { columns: number; least: number }) => ({
    message: `expected memory to keep ${columns} ${plural(columns, 'column', 'columns')} on disk, found too little`,
    hint: `take --max-memory ${least} or more, or give roles to fewer columns`,
  }),
  'dictionaries-beyond-memory': () => ({
    message: 'expected the distinct values of the columns to fit in half of the memory allowed',
    hint: 'raise --max-memory, or assess fewer columns: only codes can go on on disk',
  }),
  'codes-beyond-memory': () => ({
    message: 'expected the codes of the table to fit in the memory allowed, found that they do not',
  }),
  'codes-beyond-engine': () => ({
    message: 'expected the codes of the table to fit in the memory allowed, found that they do not',
    hint: 'take --engine auto, which goes on on disk, or raise --max-memory',
  }),
  'person-beyond-memory': () => ({
    message: 'expected the records of one person to fit in the memory allowed, and they do not',
    hint: 'raise --max-memory',
  }),
  'table-beyond-memory': () => ({
    message: 'expected the table to fit in memory, ran out of it',
  }),
  'disk-full': ({ doing }: { doing: Doing }) => ({
    message: `expected room on disk for what does not fit in memory, and it ran out while ${DOING[doing]}`,
  }),
  'memory-spent': ({ doing }: { doing: Doing }) => ({
    message: `expected to get by with the memory allowed, and it ran out while ${DOING[doing]}`,
    hint: 'raise --max-memory, or assess fewer columns',
  }),
  'no-spill-folder': () => ({
    message: 'expected to make a folder for what does not fit in memory, and cannot',
    hint: 'set TMPDIR to a folder that you can write to, or raise --max-memory',
  }),
} satisfies Area;
