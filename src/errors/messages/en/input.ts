import type { Area } from '../told.ts';

/** Files that are named, found and opened. */
export const input = {
  'no-file': () => ({ message: 'expected a file, found none' }),
  'stdin-among-files': () => ({
    message: 'expected - (standard input) alone, found it beside other files',
    hint: 'write standard input to a file first, or assess it by itself',
  }),
  'no-match': () => ({
    message: 'expected a file of that name or files that fit the pattern, found none',
    hint: 'check the path; hidden files (.name) do not fit * and ?, and case counts',
  }),
  'file-twice': () => ({
    message: 'expected every file once, found one named twice',
    hint: 'name it once: records counted twice look less rare than they are',
  }),
  'file-under-two-names': ({ other }: { other: string }) => ({
    message: `expected every file once, found one under two names (the other: ${other})`,
    hint: 'name it once: records counted twice look less rare than they are',
  }),
  'same-content': ({ other }: { other: string }) => ({
    message: `expected parts that differ, found the same content twice (the other: ${other})`,
    hint: 'name one of the two: records counted twice look less rare than they are',
  }),
  'file-missing': () => ({ message: 'expected a file, found nothing of that name' }),
  'file-is-directory': () => ({ message: 'expected a file, found a directory' }),
  'file-unreadable': ({ system }: { system: string | null }) => ({
    message: `the file cannot be read (${system ?? 'unknown reason'})`,
  }),
  'changed-while-read': () => ({
    message: 'expected a file that nobody writes to, found that it changed while it was read',
  }),
  'changed-between-readings': () => ({
    message: 'expected the same bytes when the file was read again, found others',
  }),
  'folder-deleted': () => ({
    message: 'expected a working directory, found that it was deleted',
    hint: 'change to a folder that exists',
  }),
  'gzip-damaged': () => ({
    message:
      'expected a whole gzip archive, found one that is damaged, cut short or followed by other bytes',
  }),
  'other-form': ({ expected, found }: { expected: string; found: string }) => ({
    message: `expected ${expected} like the first file, found ${found}`,
  }),
  'other-width': ({ expected, found }: { expected: number; found: number }) => ({
    message: `expected ${expected} columns like the first file has, found ${found}`,
  }),
  'other-type': () => ({
    message: 'expected the column type of the first file, found another one',
    hint: 'write the column with the same type in all files',
  }),
  'other-folders': () => ({
    message:
      'expected the folders named key=value of the first file, found others: a column that is not in the files',
    hint: 'assess a table that holds the column',
  }),
  'other-name': () => ({
    message: 'expected the column name of the first file, found another one',
  }),
  'other-delimiter': () => ({
    message: 'expected the delimiter of the first file, found another one',
  }),
  'other-number-of-files': ({ expected, found }: { expected: number; found: number }) => ({
    message: `expected ${expected} files, as were assessed, found ${found}`,
    hint: 'name every file of the dataset with --data, in the order in which they were assessed',
  }),
  'other-size': () => ({
    message: 'expected the file that was assessed, found one of another size',
    hint: 'assess this file, or name the one that was assessed; the order of several counts',
  }),
  'other-checksum': () => ({
    message: 'expected the file that was assessed, found one of another SHA-256',
    hint: 'assess this file, or name the one that was assessed; the order of several counts',
  }),
} satisfies Area;
