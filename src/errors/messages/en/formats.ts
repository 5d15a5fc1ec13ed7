import type { Area } from '../told.ts';

const EXCEL = 'in Excel, save the sheet as "CSV UTF-8 (comma delimited)" and assess that file';
const SAS = 'in SAS, export it: proc export data=… outfile="….csv" dbms=csv; run;';
const STATA = 'in Stata, export it: export delimited using "….csv"';
const SPSS = 'in SPSS, export it: SAVE TRANSLATE OUTFILE="….csv" /TYPE=CSV /FIELDNAMES.';
const R = 'in R, export it: write.csv(x, "….csv", row.names = FALSE, fileEncoding = "UTF-8")';
const UNPACK = 'unpack it and assess the CSV file inside; only gzip is read directly';
const TO_CSV = 'write the table as CSV, UTF-8, with the program that made it, and assess that file';

/** Formats of other programs, and how to get a CSV file out of each. */
const FORMATS = {
  'open-document': {
    name: 'an OpenDocument file',
    hint: 'in LibreOffice, save the sheet as "Text CSV" with character set UTF-8',
  },
  excel: { name: 'an Excel workbook', hint: EXCEL },
  zip: { name: 'a zip archive', hint: UNPACK },
  ole: { name: 'an Excel workbook (or another OLE file)', hint: EXCEL },
  sas: { name: 'a SAS table', hint: SAS },
  'sas-transport': { name: 'a SAS transport file', hint: SAS },
  stata: { name: 'a Stata file', hint: STATA },
  spss: { name: 'an SPSS file', hint: SPSS },
  'spss-portable': { name: 'an SPSS portable file', hint: SPSS },
  r: { name: 'R data', hint: R },
  parquet: {
    name: 'a Parquet file',
    hint: 'name the file itself: Parquet is read neither from standard input nor inside an archive',
  },
  arrow: { name: 'an Arrow file', hint: TO_CSV },
  feather: { name: 'a Feather file', hint: TO_CSV },
  sqlite: { name: 'an SQLite database', hint: TO_CSV },
  access: { name: 'an Access database', hint: TO_CSV },
  pdf: { name: 'a PDF document', hint: 'ask for the table itself, as CSV' },
  gzip: { name: 'a gzip archive inside another one', hint: UNPACK },
  bzip2: { name: 'a bzip2 archive', hint: UNPACK },
  xz: { name: 'an xz archive', hint: UNPACK },
  zstandard: { name: 'a Zstandard archive', hint: UNPACK },
  '7-zip': { name: 'a 7-Zip archive', hint: UNPACK },
};

/** A format of another program. */
export type ForeignFormat = keyof typeof FORMATS;

/** Formats other than CSV. */
export const formats = {
  'foreign-format': ({ format }: { format: ForeignFormat }) => ({
    message: `expected CSV, found ${FORMATS[format].name}`,
    hint: FORMATS[format].hint,
  }),
  'json-array': () => ({
    message: 'expected CSV or JSON lines, found a JSON array',
    hint: "write one object per line, without a list around them; with jq: jq -c '.[]' file.json > file.jsonl",
  }),
  'json-over-lines': () => ({
    message: 'expected CSV or JSON lines, found a JSON object written over several lines',
    hint: 'write one object per line, without a list around them; with jq: jq -c . file.json > file.jsonl',
  }),
  'line-not-object': () => ({
    message: 'expected one JSON object on the line, found something else',
  }),
  'key-twice': () => ({
    message: 'expected every key once in an object, found one twice',
    hint: 'keep one of the two: programs disagree on which of them counts',
  }),
  'cell-nested': () => ({
    message: 'expected a string, a number, true, false or null, found a list or an object',
  }),
  'half-surrogate': () => ({
    message: 'expected escapes of whole characters, found half of a surrogate pair',
    hint: 'write the file again with the program that made it; such a text cannot be published',
  }),
  'too-many-keys': ({ most }: { most: number }) => ({
    message: `expected at most ${most} different keys, found more`,
    hint: 'use keys that name what is measured; what differs from record to record is a value',
  }),
  'another-key': ({ known }: { known: number }) => ({
    message: `expected the ${known} keys of the first records, found another one`,
    hint: 'give every line the same keys, null where there is no value; at least the first one',
  }),
  'strings-and-numbers': () => ({
    message: 'expected strings or numbers in one column, found both',
    hint: 'write all values of a column as strings, or none',
  }),
  'no-keys': () => ({ message: 'expected objects with keys, found none' }),
  'parquet-damaged': () => ({
    message: 'expected a whole Parquet file, found one that is damaged, cut short or unreadable',
  }),
  'parquet-binary': () => ({
    message: 'expected bytes that are text in UTF-8, found others',
    hint: 'write the values as text: raw binary ones cannot be assessed',
  }),
  'parquet-nested': () => ({
    message: 'expected a column of single values, found one of lists or structures',
  }),
  'parquet-path': () => ({
    message: 'expected the path of a Parquet file without a backslash beside *, ? or [',
    hint: 'rename the file or its folder',
  }),
  'parquet-changed': () => ({
    message: 'expected a file that stays as it is, and it changed while it was read',
  }),
  'package-missing': () => ({
    message: 'expected the optional package @duckdb/node-api, and it cannot be loaded',
  }),
} satisfies Area;
