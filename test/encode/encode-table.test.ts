import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnEncoder } from '../../src/encode/column-encoder.ts';
import { type EncodePlan, encodeTable } from '../../src/encode/encode-table.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';
import { COUNTED_DISTINCT_MAX, ValueCounter } from '../../src/encode/value-counter.ts';
import type { RecordBatch } from '../../src/model/batch.ts';
import { textAt } from '../../src/model/batch.ts';
import type { EncodedTable } from '../../src/model/table.ts';
import { anyText, spansOf, textsOf } from '../support/spans.ts';
import { encoded } from '../support/tables.ts';

type BatchOf = (records: string[][]) => RecordBatch;
const kinds: [string, BatchOf][] = [
  ['texts', textsOf],
  ['bytes', spansOf],
];

/** Everything that comes out of a table: what is kept, the codes handed on, and the memory said. */
async function taken(batches: RecordBatch[], plan: Pick<EncodePlan, 'keep'>) {
  const codes: number[][] = plan.keep.filter((keep) => keep === 'codes').map(() => []);
  const memory: number[] = [];
  const seen: string[] = [];
  const table = await encodeTable(
    (async function* () {
      yield* batches;
    })(),
    {
      ...plan,
      dictionaries: batches[0]?.kind === 'spans' ? 'bytes' : 'texts',
      tokens: DEFAULT_MISSING,
      watch(batch) {
        for (let row = 0; row < batch.rows; row++) seen.push(textAt(batch, row, 0));
      },
    },
    {
      async append(found, rows, dictionaries) {
        for (const [at, one] of found.entries()) codes[at]!.push(...one.subarray(0, rows));
        memory.push(dictionaries);
      },
    },
  );
  return { table, codes, memory, seen };
}

/** A table without the classes it is made of. */
function plain({ rows, columns, counted }: EncodedTable) {
  const kept = columns.map(
    (column) =>
      column && {
        values: [...column.values],
        at: [...column.counts.keys()].map((code) => column.values.at(code)),
        missing: [...column.missing],
        counts: [...column.counts],
      },
  );
  return { rows, kept, counted: counted.map((one) => one && [...(one.counts ?? [])]) };
}

describe.each(kinds)('encodeTable on %s', (_, of) => {
  it('hands on codes, keeps dictionaries and counts as asked, shows every batch once', async () => {
    const { table, codes, memory, seen } = await taken(
      [
        of([['a', 'x', '1', 'NA']]),
        of([
          ['b', 'x', '2', 'n'],
          ['a', 'y', '3', ''],
        ]),
      ],
      { keep: ['codes', 'counts', 'nothing', 'codes'] },
    );
    expect(codes).toEqual([
      [0, 1, 0],
      [0, 1, 2],
    ]);
    expect(plain(table)).toEqual({
      rows: 3,
      kept: [
        { values: ['a', 'b'], at: ['a', 'b'], missing: [0, 0], counts: [2, 1] },
        undefined,
        undefined,
        { values: ['NA', 'n', ''], at: ['NA', 'n', ''], missing: [1, 0, 1], counts: [1, 1, 1] },
      ],
      counted: [undefined, [2, 1], undefined, undefined],
    });
    expect(seen).toEqual(['a', 'b', 'a']);
    expect(memory).toHaveLength(2);
    expect(memory[0]).toBeGreaterThan(0);
  });

  it('waits for a sink that asks for it', async () => {
    const order: string[] = [];
    await encodeTable(
      (async function* () {
        for (const cell of ['a', 'b']) {
          order.push(`read ${cell}`);
          yield of([[cell]]);
        }
      })(),
      { keep: ['codes'], tokens: DEFAULT_MISSING, dictionaries: 'bytes', watch: () => {} },
      {
        async append() {
          await new Promise((resolve) => setImmediate(resolve));
          order.push('kept');
        },
      },
    );
    expect(order).toEqual(['read a', 'kept', 'read b', 'kept']);
  });

  it('gives up counting beyond its limit instead of counting some', () => {
    const all = Array.from({ length: COUNTED_DISTINCT_MAX }, (_, value) => [String(value)]);
    const counter = new ValueCounter(of([['']]).kind === 'spans' ? 'bytes' : 'texts');
    const scratch = new Uint32Array(all.length);
    counter.push(of(all), 0, scratch);
    counter.push(of([['0']]), 0, scratch);
    const counts = counter.finish().counts!;
    expect([counts.length, counts[0], counts[1]]).toEqual([COUNTED_DISTINCT_MAX, 2, 1]);
    counter.push(of([['one more']]), 0, scratch);
    counter.push(of([['0']]), 0, scratch);
    expect(counter.finish().counts).toBeNull();
    expect(counter.memory).toBe(0);
  });
});

describe('encodeTable', () => {
  it('takes a table without records', async () => {
    const { table } = await taken([], { keep: ['codes', 'counts'] });
    expect(plain(table)).toEqual({
      rows: 0,
      kept: [{ values: [], at: [], missing: [], counts: [] }, undefined],
      counted: [undefined, []],
    });
  });

  it('takes batches of both kinds in one table, with either dictionary', async () => {
    for (const [first, second] of [
      [textsOf, spansOf],
      [spansOf, textsOf],
    ] as const) {
      const batches = [first([['a'], ['é'], ['']]), second([['é'], ['b'], ['a']])];
      const { codes } = await taken(batches, { keep: ['codes'] });
      expect(codes).toEqual([[0, 1, 2, 1, 3, 0]]);
    }
  });

  it('counts no further than records can be numbered', async () => {
    const huge: RecordBatch = { kind: 'texts', rows: 0xffffffff, records: [] };
    await expect(taken([huge], { keep: [] })).rejects.toThrow(/4294967294 records/);
  });

  it('property: bytes and texts give the same codes, dictionaries, counts and missing', async () => {
    const odd = fc.constantFrom(
      ...['a', 'A', ' a', 'é', 'e\u0301', '01', '1', '', 'NA', ' n/a ', '__proto__', '\r', '"'],
      ...['\u0000', '😀', 'ＮＡ', '\u200b', '-\u0301', '\u2800.', '\ufeffNA', 'x'.repeat(300)],
    );
    const cell = fc.oneof(odd, anyText);
    const keep = ['codes', 'counts', 'codes'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 40 }),
        async (records, size) => {
          const found = [];
          for (const [, of] of kinds) {
            const batches: RecordBatch[] = [];
            for (let at = 0; at < records.length; at += size) {
              batches.push(of(records.slice(at, at + size)));
            }
            const { table, codes, seen } = await taken(batches, { keep });
            found.push({ ...plain(table), codes, seen });
          }
          expect(found[1]).toEqual(found[0]);
          const [first] = found[0]!.kept;
          expect(found[0]!.codes[0]!.map((code) => first!.values[code])).toEqual(
            records.map((record) => record[0]),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('codes', () => {
  it('are equal exactly where texts are: no spelling is merged', () => {
    const cells = ['a', 'A', ' a', 'é', 'e\u0301', '01', '1', '', 'NA', '__proto__', 'a'];
    const { codes, values, missing, counts } = encoded(cells);
    expect(values).toHaveLength(10);
    expect(codes[0]).toBe(codes[10]);
    expect([...missing]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 0]);
    expect([...counts]).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('of strings tell apart what no file of bytes can hold', () => {
    const encoder = columnEncoder('texts');
    const codes = new Uint32Array(3);
    encoder.encode(textsOf([['\ud800'], ['\ud801'], ['\ufffd']]), 0, codes);
    expect([...codes]).toEqual([0, 1, 2]);
  });
});
