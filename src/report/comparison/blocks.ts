import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { Comparison, Regression } from '../../model/comparison.ts';
import type { Block } from '../blocks.ts';
import type { Disclosure } from '../disclosure.ts';
import { areNearlyAlike } from './nearly-alike.ts';
import { changedNumbers } from './numbers.ts';
import { packsApart } from './packs-apart.ts';
import { changedColumns, changedFindings, changedPacks, changedVerdicts } from './tables.ts';

/** A comparison as one section of an assessment's report. */
export function comparisonBlocks(
  comparison: Comparison,
  words: Catalogue,
  disclosure: Disclosure,
): Block[] {
  const found = [
    packsApart(comparison, words),
    regressionList(comparison, words),
    changedVerdicts(comparison, words),
    changedColumns(comparison, words),
    changedFindings(comparison, words),
    changedNumbers(comparison, words, disclosure),
    changedPacks(comparison, words),
  ].filter((block) => block !== null);
  return [
    { kind: 'facts', facts: sides(comparison, words, disclosure).slice(0, 1) },
    ...(found.length === 0
      ? [{ kind: 'text', items: [[words.comparison.nothing]] } satisfies Block]
      : found),
  ];
}

/** What each side is. */
export function sides(
  comparison: Comparison,
  { comparison: words, report }: Catalogue,
  disclosure: Disclosure,
): { label: string; value: Sentence }[] {
  const isNear = areNearlyAlike(comparison, disclosure);
  return (['before', 'after'] as const).map((side) => {
    const { name, rows, persons, sha256, asOf } = comparison[side];
    // The newer one may stand in its own report.
    const isHidden = isNear && side === 'before';
    return {
      label: words.sides[side],
      value: words.side(
        { name },
        isHidden ? { text: report.none, n: rows } : disclosure.count(rows, null),
        persons === null
          ? null
          : isHidden
            ? { text: report.none, n: persons }
            : disclosure.count(persons, rows),
        disclosure.checksum(sha256),
        asOf,
      ),
    };
  });
}

/** What became worse, a line each; null where nothing did. */
export function regressionList({ regressions }: Comparison, words: Catalogue): Block | null {
  if (regressions.length === 0) return null;
  return { kind: 'list', items: regressions.map((one) => regressionSentence(one, words)) };
}

/** Something that became worse, in words. */
export function regressionSentence({ kind, id, of }: Regression, words: Catalogue): Sentence {
  const { comparison } = words;
  const said = comparison.regression[kind](named(kind, id, words));
  return of === null ? [said] : comparison.regressionIn(said, { name: of });
}

/** What the regression is of: roles and channels by their names, everything else by its id. */
function named(kind: Regression['kind'], id: string, { channels, roles }: Catalogue): string {
  const isOfRole = kind === 'role-lost' || kind === 'column-unassessed';
  if (!isOfRole && kind !== 'verdict') return id;
  const names: Readonly<Record<string, { name: string }>> = isOfRole ? roles : channels;
  return Object.hasOwn(names, id) ? names[id]!.name : id;
}
