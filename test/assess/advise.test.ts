import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/assess/advise.ts';
import { seriesOf } from '../../src/assess/series.ts';
import { statedMetadata } from '../../src/descriptor/stated-metadata.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import { emptyFolder } from '../support/run.ts';

const missing = (...names: string[]) => seriesOf(names).flatMap((one) => one.missing);

describe('series that the names of files tell', () => {
  it.each([
    [['a-2019.csv', 'a-2020.csv', 'a-2021.csv'], []],
    [['a-2019.csv', 'a-2021.csv'], ['2020']],
    [
      ['a-2019-11.csv', 'a-2020-02.csv'],
      ['2019-12', '2020-01'],
    ],
    [['a201911.csv', 'a201912.csv', 'a202002.csv'], ['2020-01']],
    [['north-2019.csv', 'north-2020.csv', 'south-2020.csv'], ['2019']],
    [['a-2020.csv', 'b-2020.csv'], []],
    [['part-1.csv', 'part-3.csv'], []],
    [['20191.csv', '120212.csv'], []],
    [['stays.csv'], []],
  ])('%j: %j', (names, expected) => {
    expect(missing(...names)).toEqual(expected);
  });

  it('every name of a full series taken out is found again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2050 }),
        fc.integer({ min: 3, max: 30 }),
        fc.nat(),
        (first, years, which) => {
          const all = Array.from({ length: years }, (_, at) => first + at);
          const out = 1 + (which % (years - 2));
          const names = all.filter((_, at) => at !== out).map((year) => `x_${year}.csv`);
          expect(missing(...names)).toEqual([String(first + out)]);
        },
      ),
    );
  });
});

describe('advice', () => {
  const { metadata } = NO_CONTEXT;
  const full = { licence: 'l', publisher: 'p', coverage: 'c' };
  const gaps = [] as const;
  const files = (count: number, rows: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `part-${at}.csv`, rows }));

  it('asks for the metadata that nobody stated', () => {
    const one = files(1, 10);
    expect(advise({ metadata, stated: [], files: one, gaps })).toEqual([
      { id: 'missing-metadata', params: { metadata: ['licence', 'publisher', 'coverage'] } },
    ]);
    expect(
      advise({ metadata: { ...metadata, licence: 'l' }, stated: ['coverage'], files: one, gaps }),
    ).toEqual([{ id: 'missing-metadata', params: { metadata: ['publisher'] } }]);
    expect(advise({ metadata: full, stated: [], files: one, gaps })).toEqual([]);
  });

  it.each([
    [5, 999, 0],
    [6, 999, 1],
    [6, 1000, 0],
  ])('%i files of %i records', (count, rows, advices) => {
    expect(advise({ metadata: full, stated: [], files: files(count, rows), gaps })).toHaveLength(
      advices,
    );
  });

  it('names a dozen missing periods and counts all', () => {
    const names = ['a-1990.csv', 'a-2020.csv'].map((name) => ({ name, rows: 5000 }));
    const [found] = advise({ metadata: full, stated: [], files: names, gaps });
    expect(found).toMatchObject({ id: 'gaps-in-series', params: { missing: 29 } });
    expect(found?.params.periods).toHaveLength(12);
  });
});

describe('metadata beside the data', () => {
  const described = (more: object, ofResource: object = {}): string => {
    const folder = emptyFolder();
    const resources = [{ name: 'a', path: 'a.csv', ...ofResource }];
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ resources, ...more }));
    return join(folder, 'a.csv');
  };

  it.each([
    [{}, {}, []],
    [{ licenses: [{ name: 'etalab-2.0' }] }, {}, ['licence']],
    [{ licenses: [] }, { licenses: [{ name: 'x' }] }, ['licence']],
    [
      { contributors: [{ title: 'x' }], temporal: { start: '2020' } },
      {},
      ['publisher', 'coverage'],
    ],
    [{ sources: [{ title: 'x' }] }, { spatial: 'France' }, ['publisher', 'coverage']],
    [{ licenses: null, contributors: ' ', temporal: {} }, {}, []],
  ])('%j, %j: %j', async (more, ofResource, stated) => {
    expect(await statedMetadata([described(more, ofResource)])).toEqual(stated);
  });

  it('says nothing of a file that the package does not name, nor of standard input', async () => {
    const path = described({ licenses: [{ name: 'x' }] });
    expect(await statedMetadata([path.replace('a.csv', 'b.csv')])).toEqual([]);
    expect(await statedMetadata([path, path.replace('a.csv', 'b.csv')])).toEqual([]);
    expect(await statedMetadata(['-'])).toEqual([]);
  });
});
