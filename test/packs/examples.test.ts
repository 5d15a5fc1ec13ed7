import { describe, expect, it } from 'vitest';
import { runExample } from '../../src/cli/run-example.ts';
import type { Criterion, RulePack } from '../../src/model/pack.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { listBuiltInPacks } from '../../src/packs/load.ts';

const packs = await listBuiltInPacks({ builtInDirectory: BUILT_IN_PACKS });

/** What examples say of a criterion; those of the packs it comes from count where it came from there. */
function expected(pack: RulePack, { id, location }: Criterion): Set<string> {
  const isInherited = pack.criteria.some(
    (other) => other.id !== id && other.location.line === location.line,
  );
  const from = isInherited ? packs.filter((other) => pack.extends.includes(other.id)) : [pack];
  const examples = from.flatMap((one) => one.examples ?? []);
  return new Set(examples.flatMap(({ expect: outcomes }) => outcomes[id] ?? []));
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  const examples = (pack.examples ?? []).map((one) => [one.about.en, one] as const);

  it.each(examples)('%s', async (_, example) => {
    expect(await runExample(id, pack, example)).toEqual([]);
  });

  it('shows every criterion accepting and rejecting', () => {
    for (const criterion of pack.criteria) {
      const told = expected(pack, criterion);
      const wanted = criterion.kind === 'unmeasured' ? ['not-evaluable'] : ['pass', 'fail'];
      expect([criterion.id, ...wanted.filter((one) => !told.has(one))]).toEqual([criterion.id]);
    }
  });

  it('tells its examples in both languages', () => {
    for (const { about } of pack.examples ?? []) expect(about.en).not.toBe(about.fr);
  });
});
