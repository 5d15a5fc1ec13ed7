import { CONFIG_ERROR_CODES } from './config-codes.ts';

/** Exit codes: everything but 0 means "do not publish". Verdicts have codes nobody else uses. */
export const EXIT = {
  publish: 0,
  restrict: 20,
  refuse: 30,
  usage: 64,
  data: 65,
  input: 66,
  internal: 70,
  output: 73,
  limit: 75,
  config: 78,
  interrupted: 130,
  terminated: 143,
} as const;

/** Kinds of failure; the kind alone decides the exit code. */
export type ErrorKind = 'usage' | 'data' | 'input' | 'internal' | 'output' | 'limit' | 'config';

/** Every error code: its kind, what it means, what to do. docs/ERRORS.md is made from this table. */
export const ERROR_CODES = {
  'E-USAGE': {
    kind: 'usage',
    meaning: 'the command line has an unknown command or option, or an option lacks its value',
    remedy: 'see healthrisk --help',
  },
  'E-USAGE-COLUMN': {
    kind: 'usage',
    meaning: 'a column named by an option is not in the data',
    remedy: 'compare with the header of the file; names are case sensitive',
  },
  'E-USAGE-ROLE': {
    kind: 'usage',
    meaning: 'the roles given to a column, or to the subject, contradict each other',
    remedy: 'give the column one of the two roles',
  },
  'E-INPUT-NOT-FOUND': {
    kind: 'input',
    meaning: 'there is no file of that name',
    remedy: 'check the path',
  },
  'E-INPUT-DIRECTORY': {
    kind: 'input',
    meaning: 'the path is a directory, and a file was expected',
    remedy: "name files, or a pattern such as 'folder/*.csv'",
  },
  'E-INPUT-UNREADABLE': {
    kind: 'input',
    meaning: 'the file exists but cannot be read',
    remedy: 'check its permissions',
  },
  'E-INPUT-CHANGED': {
    kind: 'input',
    meaning: 'the file changed while it was read',
    remedy: 'wait until nobody writes to it, or assess a copy',
  },
  'E-INPUT-DIFFERS': {
    kind: 'input',
    meaning: 'the files are not those that the saved assessment is about',
    remedy: 'name the files that were assessed, in the same order, or assess these',
  },
  'E-ENGINE-MISSING': {
    kind: 'input',
    meaning: 'the optional package @duckdb/node-api, which this needs, is not installed',
    remedy: 'install it: npm install @duckdb/node-api; CSV and JSON lines do without it',
  },
  'E-DATA-FOREIGN': {
    kind: 'data',
    meaning: 'the file belongs to another program (a spreadsheet or a statistics package)',
    remedy: 'export it as CSV, UTF-8, and assess that file',
  },
  'E-DATA-GZIP': {
    kind: 'data',
    meaning: 'the gzip stream is damaged or cut short',
    remedy: 'make the archive again; gzip -t tells whether it is whole',
  },
  'E-DATA-ENCODING': {
    kind: 'data',
    meaning: 'bytes do not decode in the encoding of the file',
    remedy: 'name the encoding with --encoding utf-8, windows-1252, utf-16le or utf-16be',
  },
  'E-DATA-DELIMITER': {
    kind: 'data',
    meaning: 'more than one delimiter fits the file, or another one than was named',
    remedy: 'name it with --delimiter',
  },
  'E-DATA-RAGGED': {
    kind: 'data',
    meaning: 'a record has another number of fields than the first one',
    remedy: 'check quoting and delimiter at that line',
  },
  'E-DATA-QUOTE': {
    kind: 'data',
    meaning: 'a quote stands where RFC 4180 allows none, or is never closed',
    remedy: 'quote the whole cell and double the quotes inside it',
  },
  'E-DATA-RECORD-END': {
    kind: 'data',
    meaning: 'records end with a bare carriage return',
    remedy: 'end records with LF or CRLF',
  },
  'E-DATA-EMPTY': {
    kind: 'data',
    meaning: 'there is no data record',
    remedy: 'check that the file is not empty; with --header no the first record is data',
  },
  'E-DATA-HEADER-IS-DATA': {
    kind: 'data',
    meaning: 'the first record looks like data, not like column names',
    remedy:
      'with --header no the columns are named column_1 and so on; with --header yes the first record is taken as names and printed in reports',
  },
  'E-DATA-HEADER-DUPLICATE': {
    kind: 'data',
    meaning: 'two columns have the same name',
    remedy: 'give every column its own name',
  },
  'E-DATA-HEADER-EMPTY': {
    kind: 'data',
    meaning: 'a column has no name',
    remedy:
      'give every column a name; only where the first record is no header but data, --header no numbers the columns',
  },
  'E-DATA-SCHEMA': {
    kind: 'data',
    meaning: 'the files of one dataset have different columns, or are stored differently',
    remedy: 'give every file the same columns in the same order, or assess them one by one',
  },
  'E-DATA-PARQUET': {
    kind: 'data',
    meaning: 'the Parquet file is damaged, cut short or of a kind that cannot be read',
    remedy: 'write it again with the program that made it',
  },
  'E-DATA-JSON': {
    kind: 'data',
    meaning: 'a line is not one JSON object',
    remedy: 'write one object per line, each with the same keys',
  },
  'E-DATA-NESTED': {
    kind: 'data',
    meaning: 'a cell holds a list or a structure where one value was expected',
    remedy: 'flatten the table: one value per cell',
  },
  'E-DATA-ASSESSMENT': {
    kind: 'data',
    meaning: 'the file is not an assessment that this version can read',
    remedy: 'make it with healthrisk assess --format json',
  },
  'E-OUTPUT-EXISTS': {
    kind: 'output',
    meaning:
      'the file exists already and is never overwritten (a configuration written by init, the file named by --at-risk); reports (--output) replace theirs',
    remedy: 'name a new file or remove the old one',
  },
  'E-OUTPUT-ENCODING': {
    kind: 'output',
    meaning: 'a text that is to be written does not exist in the encoding of the data',
    remedy: 'convert the data to UTF-8, or take a hierarchy whose labels the encoding has',
  },
  'E-OUTPUT-NO-PLAN': {
    kind: 'output',
    meaning:
      'no treatment was found that does what was asked for, so that there is none to be saved',
    remedy: 'do what the advice says, then ask again',
  },
  'E-OUTPUT-WRITE': {
    kind: 'output',
    meaning: 'an output cannot be written',
    remedy: 'check folder, permissions and free space',
  },
  'E-LIMIT-RECORD': {
    kind: 'limit',
    meaning: 'one record is longer than the limit',
    remedy: 'look for a quote that is never closed; otherwise drop the long column',
  },
  'E-LIMIT-ROWS': {
    kind: 'limit',
    meaning: 'the table has more records than can be counted exactly here',
    remedy: 'assess a part of the table that is complete by itself',
  },
  'E-LIMIT-DISTINCT': {
    kind: 'limit',
    meaning: 'a column has more distinct values than fit in memory',
    remedy: 'drop or coarsen that column',
  },
  'E-LIMIT-MEMORY': {
    kind: 'limit',
    meaning: 'the table does not fit in memory',
    remedy:
      'raise --max-memory, use a machine with more memory, or assess fewer columns; with @duckdb/node-api installed the engine duckdb works on disk',
  },
  'E-LIMIT-DISK': {
    kind: 'limit',
    meaning: 'there is not enough room on disk for what does not fit in memory',
    remedy: 'free space, set TMPDIR to a larger disk, or raise --max-memory',
  },
  ...CONFIG_ERROR_CODES,
  'E-VERIFY-DIFFERS': {
    kind: 'internal',
    meaning: 'two engines came to different numbers on the same table: a bug in one of them',
    remedy: 'report it with the output of both engines (--engine stream, --engine reference)',
  },
  'E-INTERNAL': {
    kind: 'internal',
    meaning: 'something happened that should be impossible: a bug in healthrisk',
    remedy: 'run again with --debug and report the trace; it holds no data',
  },
} as const satisfies Record<string, { kind: ErrorKind; meaning: string; remedy: string }>;

/** One of the codes in {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;
