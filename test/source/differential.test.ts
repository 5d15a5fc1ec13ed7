import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { parseRecords } from '../../src/source/parse-records.ts';
import type { ParseOptions, RecordStream } from '../../src/source/records.ts';
import { spanBatches } from '../../src/source/span-batches.ts';
import { errorTold, texts } from './read.ts';

/** What a parser hands out, to the end or to an error. */
interface Outcome {
  records: string[][];
  end: string;
}

type Parse = (chunks: AsyncIterable<Buffer>, options: ParseOptions) => RecordStream;

/** What decode says of bytes that do not decode: the line is for the parser to add. */
const UNDECODABLE = new HealthriskError('E-DATA-ENCODING', {
  problem: ['unknown-encoding'],
  location: { file: 'f' },
});

async function outcome(
  parse: Parse,
  pieces: Iterable<Buffer>,
  options: ParseOptions,
  breaksOff = false,
): Promise<Outcome> {
  async function* chunks(): AsyncGenerator<Buffer> {
    yield* pieces;
    if (breaksOff) throw UNDECODABLE;
  }
  const stream = parse(chunks(), options);
  const records: string[][] = [];
  try {
    for await (const batch of stream.batches) records.push(...texts(batch));
    return { records, end: `${stream.emptyLines()} empty lines` };
  } catch (error) {
    return { records, end: errorTold(error) };
  }
}

/** Cut where the numbers say, again and again; never inside a character, as decode gives it. */
function pieces(text: string, sizes: readonly number[]): Buffer[] {
  const letters = [...text];
  const cut: Buffer[] = [];
  for (let at = 0, turn = 0; at < letters.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    cut.push(Buffer.from(letters.slice(at, at + size).join('')));
    at += size;
  }
  return cut;
}

/** Held for 20,000 too. */
const RUNS = 800;
const LETTERS = ['a', 'b', '"', '""', ',', ';', '\n', '\r', '\r\n', '\0', ' ', 'é', '😀'];
/** Anything, mostly refused soon. */
const noise = fc.array(fc.constantFrom(...LETTERS), { maxLength: 24 }).map((all) => all.join(''));
const cell = fc.oneof(
  fc.constantFrom('', 'a', 'bé', '😀', 'a\rb', '\0', '""', '"a,b"', '"a\r\nb"', '"""\n"""'),
  noise.map((text) => `"${text.replaceAll('"', '""')}"`),
);
/** Records of two cells, with an odd one here or there. */
const nearlyRight = fc
  .array(fc.tuple(cell, cell, fc.constantFrom('\n', '\r\n', '\n', '\n\n', '\r\n\r\n')), {
    maxLength: 8,
  })
  .chain((records) =>
    fc.tuple(noise, fc.nat(200), fc.boolean()).map(([odd, at, isOdd]) => {
      const text = records.map(([one, other, end]) => `${one},${other}${end}`).join('');
      return isOdd ? text.slice(0, at) + odd.slice(0, 3) + text.slice(at) : text;
    }),
  );
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });

describe('the tokeniser and csv-parse', () => {
  test('hand out the same records, count the same and stop with the same error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(noise, nearlyRight),
        sizes,
        sizes,
        fc.boolean(),
        fc.constantFrom(6, 30, 1000, 1000),
        fc.boolean(),
        async (text, ours, theirs, oneField, recordSizeMax, breaksOff) => {
          const options: ParseOptions = { delimiter: ',', oneField, recordSizeMax, file: 'f' };
          const found = await outcome(spanBatches, pieces(text, ours), options, breaksOff);
          const other = await outcome(parseRecords, pieces(text, theirs), options, breaksOff);
          expect(found).toEqual(other);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test.each([1, 2, 3, 7])('in pieces of %i, as in one piece', async (size) => {
    const options: ParseOptions = { delimiter: ',', oneField: false, recordSizeMax: 99, file: 'f' };
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, nearlyRight), async (text) => {
        const whole = await outcome(spanBatches, pieces(text, [1000]), options);
        expect(await outcome(spanBatches, pieces(text, [size]), options)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  test('what does not decode, or cannot be read, is told after the records before it', async () => {
    const options: ParseOptions = { delimiter: ',', oneField: false, recordSizeMax: 99, file: 'f' };
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('a,b\n1,"2\n');
      yield Buffer.from('3"\n4,');
      throw new Error('broken');
    }
    for (const parse of [spanBatches, parseRecords]) {
      const records: string[][] = [];
      const reading = (async () => {
        for await (const batch of parse(broken(), options).batches) records.push(...texts(batch));
      })();
      await expect(reading).rejects.toThrow('broken');
      expect(records).toEqual([
        ['a', 'b'],
        ['1', '2\n3'],
      ]);
    }
  });
});
