import type { Column } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import { CHANNELS, type CriterionBase, type RulePack } from '../model/pack.ts';
import { SMALL_COUNT } from '../model/small-count.ts';
import { identifierParams, identifierSort, isPrivatePseudonym } from './identifier.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { requiredK } from './required-k.ts';

/** Columns that nobody named although quasi-identifiers were declared, or that have no role. */
export function unassessedColumns(facts: Facts): Judgement[] {
  return failing(facts.columns.filter((column) => isUnassessed(column) && !isFreeText(column)));
}

/** Free text may say anything of anybody, whatever role somebody gave it. */
export function freeTextColumns(facts: Facts): Judgement[] {
  return failing(facts.columns.filter(isFreeText));
}

/** Prices, margins and terms of contracts: no person is told by them, and still not everybody's. */
export function strategicColumns(facts: Facts): Judgement[] {
  return failing(facts.columns.filter(({ roles }) => roles.includes('strategic')));
}

/** Columns that count as quasi-identifiers only because nobody recognised them. */
export function assumedColumns(facts: Facts): Judgement[] {
  return failing(
    facts.columns.filter((column) => column.roleFrom === 'assumed' && !isUnassessed(column)),
  );
}

/** Columns measured coarser than they are in the file. */
export function generalisationsToApply(facts: Facts): Judgement[] {
  return failing(facts.columns.filter(({ name }) => facts.generalised.includes(name)));
}

/** Ignored columns with a value that too few persons share, unless somebody answers for them. */
export function ignoredSinglesOut(facts: Facts, packs: readonly RulePack[]): Judgement[] {
  const threshold = requiredK(packs) ?? SMALL_COUNT;
  const metric = 'value-persons-min';
  return facts.columns
    .filter(({ roles, vouched }) => roles.includes('ignored') && vouched !== true)
    .flatMap(({ name: of }): Judgement[] => {
      // Of groups nobody counts the persons behind a value, and an ignored column may be a count.
      if (facts.shape === 'aggregate') {
        const params = { reason: 'not-measured' } as const;
        return [
          { outcome: 'not-evaluable', of, metric, observed: null, op: '>=', threshold, params },
        ];
      }
      const entry = findEntry(facts, { id: metric, of });
      const observed = entry?.value ?? null;
      const base: Judgement = { outcome: 'fail', of, metric, observed, op: '>=', threshold };
      if (entry?.reason === 'no-present-value') return [];
      if (entry?.reason === 'too-many-values') {
        return [{ ...base, params: { reason: entry.reason } }];
      }
      if (observed !== null && Number.isFinite(observed)) return observed < threshold ? [base] : [];
      const params = { reason: 'not-measured' } as const;
      return [{ ...base, observed: null, outcome: 'not-evaluable', params }];
    });
}

/** Quasi-identifiers with missing values, where the policy refuses them. */
export function missingQuasiIdentifiers(facts: Facts): Judgement[] {
  if (facts.missingPolicy !== 'refuse') return [];
  return facts.columns
    .filter(({ roles }) => roles.includes('quasi-identifier') || roles.includes('weight'))
    .flatMap(({ name: of, missing }): Judgement[] => {
      if (missing === undefined) {
        return [{ outcome: 'not-evaluable', of, params: { reason: 'not-measured' } }];
      }
      return missing > 0
        ? [{ outcome: 'fail', of, observed: missing, op: '<=', threshold: 0 }]
        : [];
    });
}

/**
 * Columns whose cells have the format of an identifier, whatever was declared. They are judged as
 * declared ones are: by the strictest identifier criterion of the applied packs on their sort, and
 * never by less than the check itself says.
 */
export function identifiersByEvidence(
  facts: Facts,
  packs: readonly RulePack[],
  atLeast: CriterionBase['onFail'],
): Judgement[] {
  return facts.columns
    .filter((column) => column.evidence !== undefined && !isPrivatePseudonym(column, facts))
    .map((column) => {
      const sort = identifierSort(column);
      const onFail = { ...atLeast };
      for (const criterion of packs.flatMap((pack) => pack.criteria)) {
        if (criterion.kind !== 'identifier' || criterion.sort !== sort) continue;
        for (const channel of CHANNELS) {
          const effect = criterion.onFail[channel];
          if (effect && onFail[channel] !== 'refuse') onFail[channel] = effect;
        }
      }
      const params = { sort, ...identifierParams(column) };
      return { outcome: 'fail', of: column.name, params, onFail };
    });
}

function failing(columns: readonly Column[]): Judgement[] {
  return columns.map(({ name }) => ({ outcome: 'fail', of: name }));
}

/** A direct identifier must go whatever else it holds, and is told as one. */
function isFreeText({ semantic, roles }: Column): boolean {
  return semantic === 'free-text' && !roles.includes('direct-identifier');
}

/** Nobody assessed the column: it has no role, or is set aside. */
export function isUnassessed({ roles }: Column): boolean {
  return roles.length === 0 || roles.includes('unassessed');
}
