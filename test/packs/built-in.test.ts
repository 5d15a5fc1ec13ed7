import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITIONS } from '../../src/model/context.ts';
import {
  CHANNELS,
  CORE_CHECKS,
  type Criterion,
  PACK_KINDS,
  type RulePack,
} from '../../src/model/pack.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { listBuiltInPacks, loadCorePack } from '../../src/packs/load.ts';

const options = { builtInDirectory: BUILT_IN_PACKS };

const packs = await listBuiltInPacks(options);
const core = await loadCorePack(options);
const everything = [...packs, core].flatMap((pack) =>
  pack.criteria.map((criterion) => ({ pack, criterion })),
);

/** Kinds whose threshold is a number that somebody chose; nobody alone is none. */
function hasNumber(criterion: Criterion): boolean {
  return 'threshold' in criterion && criterion.threshold !== 0;
}

describe('the packs that ship', () => {
  it('load', () => {
    expect(packs.map(({ id }) => id)).toEqual([
      'ca-hc-prci',
      'ca-on-ipc-2025',
      'eu-ehds',
      'eu-ema-0070',
      'fr-pmsi-footprint',
      'fr-snds-export',
      'g29',
      'house-strict',
      'open-data',
      'sg-pdpc',
      'us-hipaa-safe-harbor',
    ]);
  });

  it('are written in both languages, every source telling how sure it is', () => {
    const said = everything.flatMap(({ criterion: { title, advice, source } }) => [
      ...[title, advice, source.certainty],
      ...[source.title, source.section].filter((part) => typeof part === 'object'),
    ]);
    const texts = [...said, ...[...packs, core].flatMap((pack) => [pack.title, pack.description])];
    for (const { en, fr } of texts) expect(en).not.toBe(fr);
    for (const { criterion } of everything) {
      expect(criterion.source.certainty.en).toMatch(/\S{3}/);
    }
  });

  it('have a page for every kind that they use', () => {
    for (const kind of PACK_KINDS) {
      expect(readFileSync(`docs/criteria/${kind}.md`, 'utf8')).toMatch(`# \`${kind}\``);
    }
  });

  it('call no threshold law, and only cite WP216 where no number stands', () => {
    const numbered = everything.filter(({ criterion }) => hasNumber(criterion));
    const law = numbered.filter(({ criterion }) => criterion.source.binding === 'law');
    expect(law).toEqual([]);
    for (const { criterion } of numbered) expect(criterion.source.title).not.toContain('WP216');
  });

  it('open-data: 11, 2, 11 and 20, conditions in a secure space', () => {
    const told = packOf('open-data').criteria.map((c) => [
      c.id,
      'threshold' in c ? c.threshold : null,
      ...CHANNELS.map((channel) => c.onFail[channel]),
    ]);
    const hold = ['restrict', 'restrict', 'restrict'];
    expect(told).toEqual([
      ['no-clear-identifier', null, 'refuse', 'refuse', 'refuse'],
      ['no-pseudonym', null, 'refuse', 'refuse', 'restrict'],
      ['no-professional', null, ...hold],
      ['k-minimum', 11, 'refuse', 'refuse', 'restrict'],
      ['l-distinct-minimum', 2, 'refuse', 'refuse', 'restrict'],
      ['rare-sensitive-value', 11, 'restrict', 'restrict', 'restrict'],
      ['k-minimum-severe', 20, 'refuse', 'refuse', 'restrict'],
      ['cell-minimum', 11, 'refuse', 'refuse', 'restrict'],
      ['no-derivable-cell', null, ...hold],
      ['no-dominant-contributor', null, ...hold],
      ['no-telling-rounding', null, ...hold],
      ['no-unanimous-cell', null, ...hold],
    ]);
  });

  it('open-data: what restricts in a secure space is met by all conditions, or by none', () => {
    for (const { id, kind, metBy } of packOf('open-data').criteria) {
      const cannotBeMet = id === 'no-clear-identifier' || kind === 'unmeasured';
      expect([id, metBy]).toEqual([id, cannotBeMet ? undefined : [...CONDITIONS]]);
    }
  });

  it('house-strict keeps what it extends and adds to it', () => {
    const pack = packOf('house-strict');
    expect(pack.extends).toEqual(['open-data']);
    const open = packOf('open-data').criteria.map(({ id }) => id);
    expect(pack.criteria.slice(0, open.length).map(({ id }) => id)).toEqual(open);
    const own = pack.criteria.slice(open.length);
    expect(own.map((c) => [c.id, 'threshold' in c ? c.threshold : null])).toEqual([
      ['l-distinct-three', 3],
      ['l-entropy-minimum', 2],
      ['l-recursive-maximum', 4],
      ['t-closeness-maximum', 0.2],
      ['beta-enhanced-maximum', 4],
    ]);
  });

  it.each([
    ['eu-ema-0070', [[0.09, 11]]],
    ['ca-hc-prci', [[0.09, 11]]],
    [
      'ca-on-ipc-2025',
      [
        [0.09, 11],
        [0.075, 15],
        [0.05, 20],
      ],
    ],
    [
      'sg-pdpc',
      [
        [5, undefined],
        [3, undefined],
      ],
    ],
  ])('%s: the published numbers', (id, numbers) => {
    const told = packOf(id).criteria.map((c) => (c.kind === 'threshold' ? [c.threshold, c.k] : []));
    expect(told).toEqual(numbers);
  });

  it('us-hipaa-safe-harbor: the union of both lists of small ZIP3 areas', () => {
    const listed = packOf('us-hipaa-safe-harbor').criteria.find(
      ({ kind }) => kind === 'unit-population',
    );
    const of2000 = '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893';
    const of2010 = '036 059 102 203 205 369 556 692 821 823 878 879 884 893';
    const union = [...new Set(`${of2000} ${of2010}`.split(' '))].sort();
    expect(listed).toMatchObject({ prefix: 3, population: 20_000, below: union });
  });

  it('an inherited criterion stands at the line that brings it in', () => {
    const pack = packOf('house-strict');
    const files = new Set(pack.criteria.map(({ location }) => location.file));
    expect([...files]).toEqual(['rules/house-strict.yaml']);
    const [first, second] = pack.criteria;
    expect(first!.location.line).toBe(second!.location.line);
  });

  it('core holds one text per check of the tool', () => {
    expect(core.criteria.map(({ id }) => id)).toEqual([...CORE_CHECKS]);
  });
});

function packOf(id: string): RulePack {
  return packs.find((pack) => pack.id === id)!;
}
