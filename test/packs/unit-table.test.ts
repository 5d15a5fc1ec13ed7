import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExample } from '../../src/cli/run-example.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadPack } from '../../src/packs/load.ts';
import { loosenings } from '../../src/packs/tightens.ts';
import { parseUnitTable } from '../../src/packs/unit-table.ts';
import { entry, packFile } from '../support/packs.ts';
import { emptyFolder } from '../support/run.ts';

const options = { builtInDirectory: BUILT_IN_PACKS };
const OWN = 'kind: unit-population, semantics: [zip], prefix: 3, population: 20000';

/** A pack in a folder of its own that names a table, whatever lies there. */
function packNaming(name: string, table?: string | Uint8Array, more = ''): string {
  const path = packFile('units', [entry('units', `${OWN}, table: ${JSON.stringify(name)}${more}`)]);
  if (table !== undefined) writeFileSync(join(dirname(path), name), table);
  return path;
}

async function errorOf(path: string): Promise<HealthriskError> {
  try {
    await loadPack(path, options);
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

describe('a table of inhabitants beside a pack', () => {
  it.each([
    ['unit,population\n036,8912\n102,1610000\n'],
    ['unit;population\r\n036;8912\r\n102;1610000'],
    ['\ufeffunit,population\n"036","8912"\n\n102,1610000\n'],
  ])('says which units are small: %j', async (table) => {
    const pack = await loadPack(packNaming('units.csv', table), options);
    expect(pack.criteria[0]).toMatchObject({
      below: ['036'],
      table: { units: [{ unit: '036' }, { unit: '102', population: 1_610_000 }] },
    });
  });

  it('lets a unit with exactly so many inhabitants pass', async () => {
    const path = packNaming('units.csv', 'unit,population\n036,20000\n059,19999\n');
    expect((await loadPack(path, options)).criteria[0]).toMatchObject({ below: ['059'] });
  });

  it('is part of the checksum of the pack, and of one that extends it', async () => {
    const path = packNaming('units.csv', 'unit,population\n036,8912\n');
    const child = join(dirname(path), 'child.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      child,
      text
        .replace('id: units\n', 'id: child\nextends: [./units.yaml]\n')
        .replace(entry('units', `${OWN}, table: "units.csv"`), entry('other', 'kind: opt-out')),
    );
    const sums = async () =>
      (await Promise.all([path, child].map((one) => loadPack(one, options)))).map(
        ({ sha256 }) => sha256,
      );
    const before = await sums();
    expect(await sums()).toEqual(before);
    writeFileSync(join(dirname(path), 'units.csv'), 'unit,population\n036,9912\n');
    const after = await sums();
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('is refused with the places of all that is wrong in it', async () => {
    const table = 'unit,population\n036,8912\n36,5\n059,many\n036,7\n102\n103,4,5\n104,-1\n';
    const error = await errorOf(packNaming('units.csv', table));
    const told = [error, ...error.others].map(({ code, location, message }) => [
      code,
      location?.line,
      location?.column,
      message,
    ]);
    expect(told).toEqual([
      [
        'E-PACK-TABLE',
        3,
        1,
        'expected a unit of 3 characters, as prefix says, found another length',
      ],
      ['E-PACK-TABLE', 4, 2, 'expected a whole number of inhabitants, found something else'],
      ['E-PACK-TABLE', 5, 1, 'expected each unit once, found that of line 2'],
      ['E-PACK-TABLE', 6, 2, 'expected 2 fields, found 1'],
      ['E-PACK-TABLE', 7, 3, 'expected 2 fields, found 3'],
      ['E-PACK-TABLE', 8, 2, 'expected a whole number of inhabitants, found something else'],
    ]);
    expect(error.location?.file).toMatch(/units\.csv$/);
    expect(error.exitCode).toBe(78);
  });

  it.each([
    ['', 1, 1],
    ['036,8912\n', 1, 1],
    ['unit,inhabitants\n036,8912\n', 1, 2],
    ['unit,population,name\n036,8912,x\n', 1, 3],
    ['unit,population\n', 2, 1],
  ])('needs its header and a unit: %j', (text, line, column) => {
    expect(parseUnitTable(text, 3).problems).toMatchObject([{ line, column }]);
  });

  it.each([
    ['../units.csv', /leads out of/],
    ['/etc/hostname', /leads out of/],
    ['http://example.org/units.csv', /leads out of/],
    ['nowhere.csv', /found none of that name/],
  ])('is not read from %s', async (name, message) => {
    const error = await errorOf(packNaming(name));
    expect(error).toMatchObject({ code: 'E-PACK-TABLE', location: { line: 6 } });
    expect(error.message).toMatch(message);
  });

  it('is not read through a link out of the folder, nor from a folder', async () => {
    const path = packNaming('units.csv');
    const elsewhere = join(emptyFolder(), 'units.csv');
    writeFileSync(elsewhere, 'unit,population\n036,8912\n');
    symlinkSync(elsewhere, join(dirname(path), 'units.csv'));
    expect((await errorOf(path)).message).toMatch(/leads out of/);
    const folder = packNaming('units');
    mkdirSync(join(dirname(folder), 'units'));
    expect((await errorOf(folder)).message).toMatch(/found a directory/);
  });

  it('is not read where it is no text, or too large', async () => {
    expect((await errorOf(packNaming('u.csv', Uint8Array.of(0xff, 0xfe)))).message).toMatch(
      /UTF-8/,
    );
    const large = new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20);
    expect((await errorOf(packNaming('u.csv', large))).message).toMatch(/at most 16 MiB/);
  });

  it('stands instead of a list, never beside one', async () => {
    const both = packNaming('units.csv', 'unit,population\n036,1\n', ', below: ["036"]');
    expect((await errorOf(both)).message).toMatch(/one of below .* and table/);
    const neither = packFile('units', [entry('units', OWN)]);
    expect((await errorOf(neither)).message).toMatch(/one of below .* and table/);
  });
});

describe('a pack that extends one with a table', () => {
  const load = async (table: string) => {
    const pack = await loadPack(packNaming('units.csv', table), options);
    return pack.criteria[0]!;
  };

  it('may know fewer units, and not more', async () => {
    const two = await load('unit,population\n036,1\n102,50000\n');
    const one = await load('unit,population\n036,1\n');
    expect(loosenings(one, two)).toEqual([]);
    expect(loosenings(two, one)).toMatchObject([{ path: ['table'] }]);
    const { table: _, ...listed } = one as typeof one & { table?: unknown };
    expect(loosenings(listed as typeof one, one)).toMatchObject([{ path: ['table'] }]);
    expect(loosenings(one, listed as typeof one)).toEqual([]);
  });
});

const PACK = 'fixtures/packs/units-table.yaml';
const { examples = [], ...pack } = await loadPack(PACK, options);

describe('the example pack', () => {
  it.each(examples.map((one) => [one.about.en, one] as const))('%s', async (_, example) => {
    expect(await runExample(`./${PACK}`, pack, example)).toEqual([]);
  });

  it('accepts, rejects, and holds', () => {
    const told = examples.map(({ expect: { 'populous-departements': outcome } }) => outcome);
    expect(new Set(told)).toEqual(new Set(['pass', 'fail', 'not-evaluable']));
  });
});
