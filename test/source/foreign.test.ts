import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { failure, read } from './read.ts';

describe('foreign formats are named, with the way out', () => {
  const zip = 'PK\x03\x04\x14\0\0\0\0\0';
  test.each([
    [`${zip}[Content_Types].xml`, /Excel/, /Excel.*CSV UTF-8/],
    [`${zip}xl/workbook.xml`, /Excel/, /Excel/],
    [`${zip}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`, /OpenDocument/, /LibreOffice/],
    [`${zip}stays.csv`, /zip/, /unpack/],
    ['PK\x05\x06', /zip/, /unpack/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', /Excel/, /Excel/],
    ['HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!', /SAS/, /proc export/],
    ['<stata_dta><header>', /Stata/, /export delimited/],
    ['\x72\x01\x01\0\0', /Stata/, /export delimited/],
    ['$FL2@(#) SPSS', /SPSS/, /SAVE TRANSLATE/],
    ['PAR1\x15', /Parquet/, /file itself/],
    ['RDX2\nX\n', /R data/, /write\.csv/],
    ['SQLite format 3\0', /SQLite/, /CSV/],
    ['%PDF-1.4', /PDF/, /table/],
    ['BZh91AY&SY', /bzip2/, /unpack/],
    ['\xfd7zXZ\0', /xz/, /unpack/],
  ])('%j', async (magic, what, hint) => {
    const bytes = Buffer.from(magic.padEnd(100, '\x01'), 'latin1');
    const error = await failure(read(bytes));
    expect(error.code).toBe('E-DATA-FOREIGN');
    expect(error.message).toMatch(what);
    expect(error.hint).toMatch(hint);
  });

  test('also inside gzip', async () => {
    const error = await failure(read(gzipSync(Buffer.from('X\n\0\0\0\x03'))));
    expect(error.message).toContain('R data');
  });

  test.each([
    'PK,id\n1,2\n',
    '$FL2,a\n1,2\n',
    'A\n2\n',
    '{a},b\n1,2\n',
    'RDX,a\n1,2\n',
    'BZh,a\n1,2',
  ])('%j is CSV', async (text) => {
    expect((await read(text)).records).toHaveLength(2);
  });
});
