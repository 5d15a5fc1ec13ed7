import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../src/source/dialect.ts';
import { scan } from '../../src/source/grammar.ts';
import { parseRecords } from '../../src/source/parse-records.ts';
import { cut, failure, place, read, texts } from './read.ts';

describe('a declared dialect', () => {
  test.each([
    ['quote', { quote: "'" }, "a,b\n'x,''y''\nz',\"\n", ["x,'y'\nz", '"']],
    ['escape', { escape: '\\' }, 'a,b\n"x\\"y\\\\\\\n",\\\n', ['x"y\\\n', '\\']],
    ['comment', { comment: '#' }, '# x,"\na,b\n#\n1,#2\n', ['1', '#2']],
    ['long comment', { comment: '//' }, '// x\na,b\n/1,"//"\n//', ['/1', '//']],
  ])('%s', async (_, dialect, text, expected) => {
    for (const chunkSize of [1, 2, 3, 100]) {
      const { records } = await read(text, { dialect, delimiter: ',', chunkSize });
      expect(records[1]).toEqual(expected);
    }
  });

  test.each([
    ['a doubled quote where another character escapes', { escape: '\\' }, 'a,b\n"1""2",3\n', '2:1'],
    ['a comment behind a closing quote', { comment: '#' }, 'a,b\n#\n"1"#2,3\n', '3:1'],
    ['a comment behind an empty quoted cell', { comment: '#' }, 'a,b\n""#2,3\n', '2:1'],
    ['an escaped end', { escape: '\\' }, 'a,b\n\n"1\n\\"', '3:1'],
    ['a quote inside', { quote: "'", comment: '#' }, "a,b\n#'\n1,2'\n", '3:2'],
  ])('%s is refused', async (_, dialect, text, expected) => {
    for (const chunkSize of [1, 2, 100]) {
      const reading = read(text, { dialect, delimiter: ',', chunkSize });
      expect(place(await failure(reading))).toBe(`E-DATA-QUOTE ${expected}`);
    }
  });

  test('lines are counted, comments and empty ones too', async () => {
    const text = '#\n\na,b\n#\n\n1,2\n# 3\n4\n';
    const error = await failure(read(text, { dialect: { comment: '#' } }));
    expect(place(error)).toBe('E-DATA-RAGGED 8');
    const { totals } = await read(text.replace('\n4', '\n4,'), { dialect: { comment: '#' } });
    expect(totals.emptyLines).toBe(2);
  });

  test.each([
    { quote: '' },
    { quote: "''" },
    { quote: 'é' },
    { quote: ',' },
    { escape: 'x' },
    { escape: '\n' },
    { comment: '' },
    { comment: '"' },
    { comment: 'rem' },
  ])('%j cannot be followed', async (dialect) => {
    const error = await failure(read('a,b\n1,2\n', { dialect }));
    expect(error).toMatchObject({ code: 'E-USAGE', exitCode: 64 });
  });

  test('csv-parse reads as many records and fields as the grammar counts', async () => {
    const letters = fc.constantFrom('a', ',', "'", '\\', '#', '\n', '\r\n', '\0');
    const text = fc.array(letters, { maxLength: 14 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(undefined, '\\'),
        async (written, chunkSize, escaper) => {
          const dialect = dialectOf({
            quote: "'",
            comment: '#',
            ...(escaper && { escape: escaper }),
          });
          const bytes = Buffer.from(written);
          const form = { delimiter: ',', oneField: false, dialect } as const;
          async function* chunks() {
            yield* cut(bytes, chunkSize);
          }
          const { batches } = parseRecords(chunks(), { ...form, file: 'f', recordSizeMax: 99 });
          const found: number[] = [];
          const reading = (async () => {
            for await (const batch of batches) found.push(...texts(batch).map((r) => r.length));
          })();
          const { fault, records } = scan(bytes, { delimiter: 0x2c, ended: true, dialect });
          const counts = records.map(({ fields }) => fields);
          const ragged = counts.findIndex((count) => count !== counts[0]);
          if (ragged === -1 && fault === null) await reading;
          else expect((await failure(reading)).code).toMatch(ragged === -1 ? /QUOTE/ : /RAGGED/);
          expect(found).toEqual(ragged === -1 ? counts : counts.slice(0, ragged));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
