import type { Assumption, AssumptionId } from '../model/assessment.ts';
import type { Regression } from '../model/comparison.ts';

/** What somebody declares of the data, and that makes less of it count, or count as less. */
const LOOSENING: readonly AssumptionId[] = [
  'missing-tokens-declared',
  'no-sensitive-column',
  'harmless-values-declared',
  'missing-means-none',
  'judged-level-declared',
  'ordered-declared',
];

/** Declarations that loosen and are new, or say more than they did. */
export function newlyDeclared(
  before: readonly Assumption[],
  after: readonly Assumption[],
): Regression[] {
  return after.flatMap((now): Regression[] => {
    const { id, of } = now;
    const old = before.find((one) => one.id === id && one.of === of);
    const isNew = LOOSENING.includes(id) ? saysMore(old, now) : isVouched(now) && !isVouched(old);
    return isNew ? [{ kind: 'declared', id, of }] : [];
  });
}

/** How many values are meant is known, never which. */
function saysMore(old: Assumption | undefined, { params }: Assumption): boolean {
  if (old === undefined) return true;
  if (old.params.level !== params.level) return true;
  return (['values', 'tokens'] as const).some(
    (key) => Number(params[key] ?? 0) > Number(old.params[key] ?? 0),
  );
}

/** Somebody answers for an ignored column, so that its rare values count no more. */
function isVouched(said: Assumption | undefined): boolean {
  return said?.id === 'ignored-by-declaration' && said.params.vouched === true;
}
