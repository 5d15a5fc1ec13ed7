import { describe, expect, it } from 'vitest';
import { CHANNELS, CORE_CHECKS } from '../../src/model/pack.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { listBuiltInPacks, loadCorePack, loadPacks } from '../../src/packs/load.ts';

const options = { builtInDirectory: BUILT_IN_PACKS };

describe('the packs that ship', () => {
  it('load, in both languages, with every source telling how sure it is', async () => {
    const packs = [...(await listBuiltInPacks(options)), await loadCorePack(options)];
    expect(packs.map(({ id }) => id)).toEqual(['house-strict', 'open-data', 'core']);
    for (const { title, advice, source } of packs.flatMap(({ criteria }) => criteria)) {
      for (const text of [title, advice]) expect(text.en).not.toBe(text.fr);
      expect(source.certainty).not.toBe('');
    }
  });

  it('call no number law, and only cite WP216 where no number stands', async () => {
    const packs = [...(await listBuiltInPacks(options)), await loadCorePack(options)];
    for (const criterion of packs.flatMap(({ criteria }) => criteria)) {
      expect(criterion.source.binding).not.toBe('law');
      if (criterion.kind !== 'threshold' && criterion.kind !== 'rare-value') continue;
      expect(criterion.source.binding).toBe('house');
      expect(criterion.source.title).not.toContain('WP216');
    }
  });

  it('open-data: 11, 2 and 11, conditions in a secure space', async () => {
    const [pack] = await loadPacks(['open-data'], options);
    const told = pack!.criteria.map((c) => [
      c.id,
      'threshold' in c ? c.threshold : null,
      ...CHANNELS.map((channel) => c.onFail[channel]),
    ]);
    expect(told).toEqual([
      ['no-clear-identifier', null, 'refuse', 'refuse', 'refuse'],
      ['no-pseudonym', null, 'refuse', 'refuse', 'restrict'],
      ['k-minimum', 11, 'refuse', 'refuse', 'restrict'],
      ['l-distinct-minimum', 2, 'refuse', 'refuse', 'restrict'],
      ['rare-sensitive-value', 11, 'restrict', 'restrict', 'restrict'],
    ]);
  });

  it('house-strict keeps what it extends and adds to it', async () => {
    const [pack] = await loadPacks(['house-strict'], options);
    expect(pack!.extends).toEqual(['open-data']);
    const told = pack!.criteria.map((c) => [c.id, 'threshold' in c ? c.threshold : null]);
    expect(told).toEqual([
      ['no-clear-identifier', null],
      ['no-pseudonym', null],
      ['k-minimum', 11],
      ['l-distinct-minimum', 2],
      ['rare-sensitive-value', 11],
      ['l-distinct-three', 3],
      ['l-entropy-minimum', 2],
      ['l-recursive-maximum', 4],
      ['t-closeness-maximum', 0.2],
      ['beta-enhanced-maximum', 4],
    ]);
  });

  it('an inherited criterion stands at the line that brings it in', async () => {
    const [pack] = await loadPacks(['house-strict'], options);
    const files = new Set(pack!.criteria.map(({ location }) => location.file));
    expect([...files]).toEqual(['rules/house-strict.yaml']);
    const [first, second] = pack!.criteria;
    expect(first!.location.line).toBe(second!.location.line);
  });

  it('core holds one text per check of the tool', async () => {
    const core = await loadCorePack(options);
    expect(core.criteria.map(({ id }) => id)).toEqual([...CORE_CHECKS]);
  });
});
