import type { Attested, ConditionId, Context } from '../../src/model/context.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import type { Criterion, CriterionBase, CriterionKind } from '../../src/model/pack.ts';

type Own<K extends CriterionKind> = Omit<
  Extract<Criterion, { kind: K }>,
  keyof CriterionBase | 'kind'
>;

const text = { en: 'test', fr: 'essai' };

/** A criterion of any kind: refuse on open and api, restrict in a secure space. */
export function criterion<K extends CriterionKind>(
  kind: K,
  own: Own<K>,
  change: Partial<CriterionBase> = {},
): Criterion {
  const base: CriterionBase = {
    ...{ id: `a-${kind}`, title: text, advice: text, shapes: ['microdata'] },
    source: {
      title: 'House rule',
      binding: 'house',
      certainty: { en: 'chosen for tests', fr: 'choisi pour les tests' },
    },
    onFail: { open: 'refuse', api: 'refuse', 'secure-space': 'restrict' },
    location: { file: 'test.yaml', line: 7, column: 5 },
  };
  return { ...base, kind, ...own, ...change } as unknown as Criterion;
}

/** Circumstances of which somebody said this much. */
export function context(said: Partial<Context>): Context {
  return { ...NO_CONTEXT, ...said };
}

/** Said by somebody, until a day or without an end. */
export function attested(expires: string | null = null): Attested {
  return { by: 'the officer', expires, reference: null };
}

/** Conditions that somebody attests. */
export function attests(...conditions: ConditionId[]): Context['attested'] {
  return conditions.map((condition) => ({ condition, ...attested() }));
}
