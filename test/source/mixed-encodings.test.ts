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

  it('is refused also where the other one begins late, cut anywhere', async () => {
    const long = Buffer.concat([header, ...Array.from({ length: 600_000 }, () => latin), utf8]);
    expect(place(await failure(read(long)))).toMatch(/^E-DATA-ENCODING 600002/);
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
