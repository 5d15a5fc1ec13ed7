import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessText, csv, roles } from '../support/examining.ts';
import { entry, packFile } from '../support/packs.ts';

const set = (name: string, semantics: string, least: number) =>
  entry(
    name,
    `kind: column-set, set: footprint, semantics: ${semantics}, least: ${least}, threshold: 11`,
  );
const both = packFile('sets', [set('a', '[age, sex]', 2)]);
const more = packFile('more', [set('a', '[age]', 1)]);
const lacking = packFile('lacking', [set('a', '[age, ward]', 2)]);

async function k(
  rows: readonly (readonly string[])[],
  rules: readonly string[],
  subject: boolean | null = null,
) {
  const said = roles(
    { age: ['ignored'], sex: ['ignored'], pid: ['ignored'] },
    subject === null ? {} : { subject: { column: 'pid', released: subject } },
  );
  if (subject !== null) said.columns = new Map([...said.columns!].filter(([n]) => n !== 'pid'));
  const { metrics } = await assessText(csv(['pid', 'age', 'sex'], rows), { declared: said, rules });
  const [found, ...others] = metrics.filter(({ params }) => params?.set === 'footprint');
  expect(others).toEqual([]);
  return [found!.id, found!.reason ?? found!.value];
}

const ROWS = [
  ['1', '30', 'F'],
  ['1', '40', 'F'],
  ['2', '30', 'F'],
  ['2', '40', 'F'],
  ['3', '30', 'F'],
];

describe('k on a named set of columns', () => {
  it('is found by meaning, whatever was declared', async () => {
    expect(await k(ROWS, [both])).toEqual(['k', 2]);
  });

  it('is over histories where the key is released, over records where it is not', async () => {
    expect(await k(ROWS, [both], true)).toEqual(['k', 1]);
    expect(await k(ROWS, [both], false)).toEqual(['k-record', 2]);
  });

  it('is not there where columns of the set are not', async () => {
    expect(await k(ROWS, [lacking])).toEqual(['k', 'no-such-column']);
  });

  it('is the worst of what several packs mean by one name', async () => {
    const rows = [...ROWS, ['4', '30', 'M']];
    expect(await k(rows, [more])).toEqual(['k', 2]);
    expect(await k(rows, [more, both])).toEqual(['k', 1]);
    expect(await k(rows, [both, more])).toEqual(['k', 1]);
    expect(await k(rows, [both, lacking])).toEqual(['k', 'no-such-column']);
    expect(await k(rows, [lacking, both])).toEqual(['k', 'no-such-column']);
  });

  it('is what counting finds', async () => {
    const row = fc.tuple(fc.constant('1'), fc.constantFrom('30', '40'), fc.constantFrom('F', 'M'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const counts = new Map<string, number>();
        for (const [, age, sex] of rows) {
          counts.set(`${age} ${sex}`, (counts.get(`${age} ${sex}`) ?? 0) + 1);
        }
        expect(await k(rows, [both])).toEqual(['k', Math.min(...counts.values())]);
      }),
      { numRuns: 25 },
    );
  });
});
