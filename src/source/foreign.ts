import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { ForeignFormat } from '../errors/problem.ts';

/** Bytes of the head that {@link refuseForeign} looks at. */
export const MAGIC_SIZE = 4096;

interface Recognised {
  format: ForeignFormat;
  matches(head: Buffer): boolean;
}

/** Magic bytes, as the formats' specifications and file(1) give them; the first match counts. */
const FORMATS: readonly Recognised[] = [
  {
    format: 'open-document',
    matches: (head) => isZip(head) && head.includes('mimetypeapplication/vnd.oasis.opendocument'),
  },
  {
    format: 'excel',
    matches: (head) =>
      isZip(head) && (head.includes('[Content_Types].xml') || head.includes('xl/')),
  },
  { format: 'zip', matches: isZip },
  {
    format: 'ole',
    matches: hex('d0cf11e0a1b11ae1'),
  },
  {
    format: 'sas',
    matches: hex('000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011'),
  },
  { format: 'sas-transport', matches: text('HEADER RECORD*******LI') },
  { format: 'stata', matches: text('<stata_dta>') },
  { format: 'stata', matches: isOldStata },
  { format: 'spss', matches: text('$FL2@(#)') },
  { format: 'spss', matches: text('$FL3@(#)') },
  {
    format: 'spss-portable',
    // The signature follows splash strings in five encodings, at most 250 bytes with line ends.
    matches: (head) => head.subarray(0, 250).includes('ASCII SPSS PORT FILE'),
  },
  { format: 'r', matches: hex('580a000000') },
  {
    format: 'r',
    matches: (head) => /^RD[AX][23]\n/.test(head.toString('latin1', 0, 5)),
  },
  {
    format: 'parquet',
    matches: isParquet,
  },
  { format: 'arrow', matches: text('ARROW1\0') },
  { format: 'feather', matches: text('FEA1') },
  { format: 'sqlite', matches: text('SQLite format 3\0') },
  { format: 'access', matches: hex('000100005374616e6461726420') },
  { format: 'pdf', matches: text('%PDF-') },
  { format: 'gzip', matches: hex('1f8b08') },
  {
    format: 'bzip2',
    matches: (head) => /^BZh[1-9]1AY&SY/.test(latin1(head)),
  },
  { format: 'xz', matches: hex('fd377a585a00') },
  { format: 'zstandard', matches: hex('28b52ffd') },
  { format: '7-zip', matches: hex('377abcaf271c') },
];

/**
 * Refuses what belongs to another program, judged by the first {@link MAGIC_SIZE} bytes (of an
 * archive: of what is inside).
 * @throws HealthriskError E-DATA-FOREIGN that names the program and how to export from it.
 */
export function refuseForeign(head: Buffer, file: string): void {
  for (const { format, matches } of FORMATS) {
    if (!matches(head.subarray(0, MAGIC_SIZE))) continue;
    throw new HealthriskError('E-DATA-FOREIGN', {
      problem: ['foreign-format', { format }],
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
