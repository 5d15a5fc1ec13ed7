import { randomBytes } from 'node:crypto';
import { TextDictionary } from '../../encode/text-dictionary.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { EncodedColumn, Persons } from '../../model/table.ts';
import type { HierarchyLevel } from './hierarchy.ts';

/** Bytes of a key: nobody guesses one, and no two persons draw the same. */
const SIZE = 16;

/**
 * A key of the persons that says nothing: one at random for each, new every time, so that neither the
 * source nor another release can be linked by it. Records without a key stay without one.
 * @param isSomebody codes that are a key even where their text means "missing": somebody objected under it
 */
export function randomKey(
  { missing }: EncodedColumn,
  persons: Persons,
  isSomebody: ReadonlySet<number>,
): HierarchyLevel {
  const { personOfCode, count } = persons;
  const isNobody = new Uint8Array(count);
  for (const [code, person] of personOfCode.entries())
    if (missing[code] === 1) isNobody[person] = 1;
  for (const code of isSomebody) isNobody[personOfCode[code]!] = 0;
  const labels = new TextDictionary();
  for (let person = 0; person < count; person++) {
    const text = isNobody[person] === 1 ? '' : `k${randomBytes(SIZE).toString('hex')}`;
    invariant(labels.codeOf(text) === person, 'no two persons have the same key');
  }
  return {
    step: { kind: 'random-key' },
    map: personOfCode,
    labels: labels.texts,
    leaves: new Float64Array(count).fill(1),
  };
}
