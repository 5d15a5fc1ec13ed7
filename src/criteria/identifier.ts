import { CLEAR_SEMANTICS, type Column, PSEUDONYM_SEMANTICS } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import type { FindingParams } from '../model/finding.ts';
import type { IdentifierCriterion } from '../model/pack.ts';
import type { Judgement } from './judgement.ts';
import { cannotJudge } from './weigh.ts';

/**
 * No column may be a direct identifier of the sort. Every column is always looked at, so that none
 * found is a pass; each one found is a failure of its own. One that is recognised as an identifier, and
 * that somebody declared to be something else, cannot be judged: one of the two is wrong.
 */
export function judgeIdentifier({ sort }: IdentifierCriterion, facts: Facts): Judgement[] {
  const found = facts.columns.filter(
    (column) => isIdentifier(column, facts) && identifierSort(column) === sort,
  );
  const doubted = facts.columns.filter(
    (column) => isDoubted(column, facts) && identifierSort(column) === sort,
  );
  if (found.length + doubted.length === 0) return [{ outcome: 'pass', params: { sort } }];
  return [
    ...found.map((column): Judgement => {
      const params = { sort, ...identifierParams(column) };
      return { outcome: 'fail', of: column.name, params };
    }),
    ...doubted.map((column): Judgement => {
      const judged = cannotJudge('recognised-as-identifier');
      const params = { ...judged.params, sort, ...identifierParams(column) };
      return { ...judged, of: column.name, params };
    }),
  ];
}

/** Recognised as an identifier, and declared to be something else. */
function isDoubted(column: Column, facts: Facts): boolean {
  const isMeant = isClear(column) || isPseudonym(column);
  return isMeant && !isIdentifier(column, facts) && !isPrivatePseudonym(column, facts);
}

/** What a direct identifier is: `clear` unless its cells are known to be pseudonyms. */
export function identifierSort(column: Column): IdentifierCriterion['sort'] {
  return isPseudonym(column) ? 'pseudonym' : 'clear';
}

/** What is known of the column, for the finding's sentence. */
export function identifierParams({
  semantic,
  evidence,
}: Column): Pick<FindingParams, 'semantic' | 'evidence'> {
  return {
    ...(semantic === null ? {} : { semantic }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** The key is dropped before release, and stands for nobody by itself until then. */
export function isPrivatePseudonym(column: Column, facts: Facts): boolean {
  if (facts.unit !== 'subject-private' || column.name !== facts.subject) return false;
  if (isPseudonym(column) || column.semantic === 'person-key') return true;
  return !isClear(column) && !column.roles.includes('direct-identifier');
}

function isIdentifier(column: Column, facts: Facts): boolean {
  if (isPrivatePseudonym(column, facts)) return false;
  const isKey = column.roles.includes('subject');
  return column.roles.includes('direct-identifier') || (isKey && isClear(column));
}

function isClear({ semantic }: Column): boolean {
  return CLEAR_SEMANTICS.some((clear) => clear === semantic);
}

function isPseudonym({ semantic }: Column): boolean {
  return PSEUDONYM_SEMANTICS.some((pseudonym) => pseudonym === semantic);
}
