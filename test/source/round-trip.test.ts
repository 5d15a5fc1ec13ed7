import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import type { Delimiter, Encoding } from '../../src/model/csv.ts';
import { read } from './read.ts';
import { type Oracle, rfc4180 } from './rfc4180.ts';

const ODD = ['"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', '\0', ' ', '', 'é', 'e\u0301'];
const WORDS = ['__proto__', 'NULL', '02139', '😀', '\ufeff', '\ufffd', 'x'];
const cell = fc.array(fc.constantFrom(...ODD, ...WORDS), { maxLength: 4 }).map((p) => p.join(''));
const table = fc.integer({ min: 1, max: 4 }).chain((fields) =>
  fc.array(fc.array(cell, { minLength: fields, maxLength: fields }), {
    minLength: 1,
    maxLength: 6,
  }),
);
const form = fc.record({
  delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
  recordEnd: fc.constantFrom('\n', '\r\n'),
  endsWithRecordEnd: fc.boolean(),
  quoteAll: fc.boolean(),
  chunkSize: fc.integer({ min: 1, max: 40 }),
});

describe('round trip', () => {
  test('any table written by RFC 4180 is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(table, form, async (records, { encoding, delimiter, chunkSize, ...how }) => {
        const quote = (text: string): string =>
          how.quoteAll || text === '' || /["\r\n,;\t|]/.test(text)
            ? `"${text.replaceAll('"', '""')}"`
            : text;
        const lines = records.map((record) => record.map(quote).join(delimiter));
        const text = lines.join(how.recordEnd) + (how.endsWithRecordEnd ? how.recordEnd : '');
        const bytes = Buffer.from(`\ufeff${text}`, encoding === 'utf-8' ? 'utf8' : 'utf16le');
        if (encoding === 'utf-16be') bytes.swap16();
        const found = await read(bytes, { delimiter, chunkSize });
        expect(found.records).toEqual(records);
        expect(found.reader.text?.encoding).toBe(encoding);
      }),
      { numRuns: 500 },
    );
  });

  test('chunks may end at every byte', async () => {
    const text = '\ufeffâge,"é\r\n""😀"\r\n\r\n1,"a\0""\r"\r\n€,\n';
    const expected = [
      ['âge', 'é\r\n"😀'],
      ['1', 'a\0"\r'],
      ['€', ''],
    ];
    const bytes = Buffer.from(text);
    for (let chunkSize = 1; chunkSize <= bytes.length; chunkSize++) {
      const { records, totals } = await read(bytes, { chunkSize });
      expect(records).toEqual(expected);
      expect(totals.emptyLines).toBe(1);
    }
  });

  test('every text of up to five bytes of the grammar is read as a second reader reads it', async () => {
    let compared = 0;
    for (const text of texts(['a', ',', '"', '\n', '\r', '\0'], 5)) {
      const chunkSize = 1 + (compared++ % 3);
      expect({ text, ...(await outcome(text, chunkSize)) }).toEqual({ text, ...rfc4180(text) });
    }
    expect(compared).toBe(9331);
  }, 30_000);
});

async function outcome(text: string, chunkSize: number): Promise<Oracle> {
  try {
    const { records, totals } = await read(text, {
      delimiter: ',',
      encoding: 'utf-8',
      chunkSize,
      // The longest, which are most, by the tokeniser alone: csv-parse takes its time.
      ...(text.length > 4 && { parser: 'bytes' }),
    });
    return { records: records.map((record) => [...record]), emptyLines: totals.emptyLines };
  } catch (error) {
    if (error instanceof HealthriskError) return { code: error.code };
    throw error;
  }
}

function* texts(alphabet: readonly string[], length: number): Generator<string> {
  yield '';
  if (length === 0) return;
  for (const rest of texts(alphabet, length - 1))
    for (const letter of alphabet) yield letter + rest;
}
