import { HealthriskError } from '../errors/healthrisk-error.ts';

/** Bytes of the head that {@link refuseForeign} looks at. */
export const MAGIC_SIZE = 4096;

interface ForeignFormat {
  /** Completes "expected CSV, found …". */
  what: string;
  /** How to get a CSV file out of it. */
  hint: string;
  matches(head: Buffer): boolean;
}

const EXCEL = 'in Excel, save the sheet as "CSV UTF-8 (comma delimited)" and assess that file';
const SAS = 'in SAS, export it: proc export data=… outfile="….csv" dbms=csv; run;';
const STATA = 'in Stata, export it: export delimited using "….csv"';
const SPSS = 'in SPSS, export it: SAVE TRANSLATE OUTFILE="….csv" /TYPE=CSV /FIELDNAMES.';
const R = 'in R, export it: write.csv(x, "….csv", row.names = FALSE, fileEncoding = "UTF-8")';
const UNPACK = 'unpack it and assess the CSV file inside; only gzip is read directly';
const TO_CSV = 'write the table as CSV, UTF-8, with the program that made it, and assess that file';

/** Magic bytes, as the formats' specifications and file(1) give them; the first match counts. */
const FORMATS: readonly ForeignFormat[] = [
  {
    what: 'an OpenDocument file',
    hint: 'in LibreOffice, save the sheet as "Text CSV" with character set UTF-8',
    matches: (head) => isZip(head) && head.includes('mimetypeapplication/vnd.oasis.opendocument'),
  },
  {
    what: 'an Excel workbook',
    hint: EXCEL,
    matches: (head) =>
      isZip(head) && (head.includes('[Content_Types].xml') || head.includes('xl/')),
  },
  { what: 'a zip archive', hint: UNPACK, matches: isZip },
  {
    what: 'an Excel workbook (or another OLE file)',
    hint: EXCEL,
    matches: hex('d0cf11e0a1b11ae1'),
  },
  {
    what: 'a SAS table',
    hint: SAS,
    matches: hex('000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011'),
  },
  { what: 'a SAS transport file', hint: SAS, matches: text('HEADER RECORD*******LI') },
  { what: 'a Stata file', hint: STATA, matches: text('<stata_dta>') },
  { what: 'a Stata file', hint: STATA, matches: isOldStata },
  { what: 'an SPSS file', hint: SPSS, matches: text('$FL2@(#)') },
  { what: 'an SPSS file', hint: SPSS, matches: text('$FL3@(#)') },
  {
    what: 'an SPSS portable file',
    hint: SPSS,
    // The signature follows splash strings in five encodings, at most 250 bytes with line ends.
    matches: (head) => head.subarray(0, 250).includes('ASCII SPSS PORT FILE'),
  },
  { what: 'R data', hint: R, matches: hex('580a000000') },
  {
    what: 'R data',
    hint: R,
    matches: (head) => /^RD[AX][23]\n/.test(head.toString('latin1', 0, 5)),
  },
  {
    what: 'a Parquet file',
    hint: 'name the file itself: Parquet is read neither from standard input nor inside an archive',
    matches: isParquet,
  },
  { what: 'an Arrow file', hint: TO_CSV, matches: text('ARROW1\0') },
  { what: 'a Feather file', hint: TO_CSV, matches: text('FEA1') },
  { what: 'an SQLite database', hint: TO_CSV, matches: text('SQLite format 3\0') },
  { what: 'an Access database', hint: TO_CSV, matches: hex('000100005374616e6461726420') },
  { what: 'a PDF document', hint: 'ask for the table itself, as CSV', matches: text('%PDF-') },
  { what: 'a gzip archive inside another one', hint: UNPACK, matches: hex('1f8b08') },
  {
    what: 'a bzip2 archive',
    hint: UNPACK,
    matches: (head) => /^BZh[1-9]1AY&SY/.test(latin1(head)),
  },
  { what: 'an xz archive', hint: UNPACK, matches: hex('fd377a585a00') },
  { what: 'a Zstandard archive', hint: UNPACK, matches: hex('28b52ffd') },
  { what: 'a 7-Zip archive', hint: UNPACK, matches: hex('377abcaf271c') },
];

/**
 * Refuses what belongs to another program, judged by the first {@link MAGIC_SIZE} bytes (of an
 * archive: of what is inside).
 * @throws HealthriskError E-DATA-FOREIGN that names the program and how to export from it.
 */
export function refuseForeign(head: Buffer, file: string): void {
  for (const format of FORMATS) {
    if (!format.matches(head.subarray(0, MAGIC_SIZE))) continue;
    throw new HealthriskError('E-DATA-FOREIGN', {
      message: `expected CSV, found ${format.what}`,
      hint: format.hint,
      location: { file },
    });
  }
}

/**
 * Whether a file begins as Parquet does. A text may begin with the same letters; Parquet goes on
 * with a byte that no text has there.
 */
export function isParquet(head: Buffer): boolean {
  return /^PAR1([^\t\n\r -\x7e]|$)/.test(head.toString('latin1', 0, 5));
}

function hex(magic: string): (head: Buffer) => boolean {
  const bytes = Buffer.from(magic, 'hex');
  return (head) => head.subarray(0, bytes.length).equals(bytes);
}

function text(magic: string): (head: Buffer) => boolean {
  return hex(Buffer.from(magic, 'latin1').toString('hex'));
}

function latin1(head: Buffer): string {
  return head.toString('latin1', 0, 16);
}

/** A local file header, an empty archive, or a spanned one. */
function isZip(head: Buffer): boolean {
  return (
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    /^(\x03\x04|\x05\x06|\x07\x08)$/.test(head.toString('latin1', 2, 4))
  );
}

/** Releases 102 to 115 have no magic text: release, byte order 1 or 2, file type 1, 0 or 1. */
function isOldStata(head: Buffer): boolean {
  const [release = 0, byteOrder = 0, fileType, unused] = head;
  return (
    release >= 102 &&
    release <= 115 &&
    (byteOrder === 1 || byteOrder === 2) &&
    fileType === 1 &&
    (unused === 0 || unused === 1)
  );
}
