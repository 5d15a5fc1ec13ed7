import type { Semantic } from '../model/column.ts';
import type { Shape } from '../model/pack.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { asTerm, isAboutPurchases } from './about-things.ts';
import { type RecordsAre, whatRecordsAre } from './aggregated.ts';
import type { ColumnSeen } from './column-seen.ts';
import { asCount } from './count-column.ts';
import { asFileNumber, isFileNumber } from './file-number.ts';
import { asRecordKey, firstKey } from './first-key.ts';
import type { Evidence } from './identifier-evidence.ts';
import { amongMeasures, isItem, stemsOf } from './neighbours.ts';
import type { OwnPattern } from './own-patterns.ts';
import { isConstant } from './shape.ts';
import { suggest } from './suggest.ts';
import { beside } from './together.ts';
import { isUnnamedCode, unnamedCode } from './unnamed-codes.ts';
import { isUnnamedName, unnamedName } from './unnamed-names.ts';

/** What the columns of a table seem to be, and the table as a whole. */
export interface TableSuggestion {
  /** By position in the file. */
  columns: Suggestion[];
  /** What a record seems to be; where nobody can tell, counts are in the classes too. */
  recordsAre: RecordsAre;
  /** Labels of patterns of the holder's that no column has: hardly what was meant. */
  unmatched: string[];
}

/** What is known of a table besides names and values of its columns. */
export interface TableHints {
  /** The first records, to see whether groups occur once each. */
  sample: readonly (readonly string[])[];
  /** What a record is, where somebody said so. */
  shape?: Shape | null;
  /** Identifiers in the cells, by position. */
  evidence?: (column: number) => Evidence | null;
  /** Forms of identifiers that the configuration knows. */
  patterns?: readonly OwnPattern[];
  /** What a metadata file says that the values are, by position. */
  stated?: (column: number) => Semantic | null;
}

/** Suggests roles for every column. */
export function suggestTable(columns: readonly ColumnSeen[], hints: TableHints): TableSuggestion {
  const { evidence, patterns = [], shape = null, stated } = hints;
  const at = (column: number, noCount: boolean) =>
    suggest(columns[column]!, {
      patterns,
      noCount,
      evidence: evidence?.(column) ?? null,
      stated: stated?.(column) ?? null,
    });
  const first = columns.map((_, column) => at(column, false));
  // What was bought has quantities too, and is no group of persons.
  const ofPurchases = isAboutPurchases(columns, first);
  const recordsAre = ofPurchases ? 'persons' : whatRecordsAre(columns, first, hints.sample);
  // Whoever says what a record is knows whether one can have a count.
  const hasCounts = shape === null ? recordsAre === 'groups' : shape === 'aggregate';
  const inDoubt = shape === null && recordsAre === 'either';
  const alone = first.map((suggestion, column) => {
    if (suggestion.semantic !== 'count' || hasCounts || ofPurchases) return suggestion;
    return inDoubt ? alsoKnown(suggestion) : at(column, true);
  });
  const together = alone.map((suggestion, column) => {
    const seen = columns[column]!;
    if (isUnnamedName(seen, suggestion, alone)) return unnamedName(seen);
    if (isUnnamedCode(columns, alone, column)) return unnamedCode(suggestion);
    if (isFileNumber(columns, alone, column)) return asFileNumber(suggestion);
    return ofPurchases ? asTerm(seen, suggestion) : (beside(seen, suggestion, alone) ?? suggestion);
  });
  const key = hasCounts || ofPurchases ? null : firstKey(columns, together);
  const stems = stemsOf(columns);
  const inContext = together.map((suggestion, column) => {
    if (column === key) return asRecordKey(suggestion);
    if (hasCounts) return asCount(columns[column]!, suggestion);
    return (
      amongMeasures(columns, together, column) ??
      isItem(columns[column]!, suggestion, stems) ??
      suggestion
    );
  });
  // Before what stands beside a column makes it something else.
  const matched = new Set(first.flatMap(labelsOf));
  const unmatched = patterns.map(({ label }) => label).filter((label) => !matched.has(label));
  return {
    recordsAre,
    columns: inContext.map((suggestion, at) => alsoConstant(columns[at]!, suggestion)),
    unmatched,
  };
}

/** A count of groups, or a number that is known of a person. */
function alsoKnown(suggestion: Suggestion): Suggestion {
  return { ...suggestion, roles: ['quasi-identifier', ...suggestion.roles] };
}

/** What stands in every record tells nobody's secret: by its name alone it leaves no class. */
function alsoConstant(seen: ColumnSeen, suggestion: Suggestion): Suggestion {
  const { roles } = suggestion;
  const isHidden = roles.length === 1 && (roles[0] === 'sensitive' || roles[0] === 'strategic');
  return isHidden && isConstant(seen)
    ? { ...suggestion, roles: ['quasi-identifier', ...roles] }
    : suggestion;
}

/** Patterns by which a column was recognised. */
function labelsOf({ signals }: Suggestion): string[] {
  return signals.flatMap(({ id, params: { label } }) =>
    label !== undefined && (id === 'pattern' || id === 'cells') ? [label] : [],
  );
}
