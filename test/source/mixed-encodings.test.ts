import { describe, expect, it } from 'vitest';
import { failure, place, read } from './read.ts';

const utf8 = Buffer.from('Diabète,œdème\n');
const latin = Buffer.from('Diab\xe8te,x\n', 'latin1');
const header = Buffer.from('a,b\n');

describe('a text in two encodings', () => {
  it('is refused: one word would be two values', async () => {
    for (const parts of [
      [header, utf8, latin],
      [header, latin, utf8],
    ]) {
      const error = await failure(read(Buffer.concat(parts)));
      expect(place(error)).toMatch(/^E-DATA-ENCODING [23]/);
    }
  });

  it.each([
    ['an apostrophe', 'l\u2019A', 'l\x92A'],
    ['a micro sign', '5 \u00b5g', '5 \xb5g'],
    ['a space', 'a\u00a0b', 'a\xa0b'],
  ])('is refused where it is %s that differs', async (_, one, other) => {
    const text = Buffer.concat([Buffer.from(`a\n${one}\n`), Buffer.from(`${other}\n`, 'latin1')]);
    for (const chunkSize of [1, 2, 3, 100]) {
      expect(place(await failure(read(text, { chunkSize })))).toMatch(/^E-DATA-ENCODING/);
    }
  });

  it('is refused also where the other one begins late, cut anywhere', async () => {
    const long = Buffer.concat([header, ...Array.from({ length: 600_000 }, () => latin), utf8]);
    for (const chunkSize of [65_536, 100_003]) {
      expect(place(await failure(read(long, { chunkSize })))).toMatch(/^E-DATA-ENCODING 600002/);
    }
  });

  it('is taken at its word where somebody named one', async () => {
    const both = Buffer.concat([header, utf8, latin]);
    const { records } = await read(both, { encoding: 'windows-1252' });
    expect(records[1]).toEqual(['DiabÃ¨te', 'Å“dÃ¨me']);
  });

  it('is not what capital letters before signs make', async () => {
    const capitals = Buffer.from('a,b\nQUALIT\xc9\xa0:,\xabMARCH\xc9\xbb\n', 'latin1');
    const { records } = await read(capitals);
    expect(records[1]).toEqual(['QUALITÉ\u00a0:', '«MARCHÉ»']);
  });
});
