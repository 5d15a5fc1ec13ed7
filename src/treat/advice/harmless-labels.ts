import { canonical } from '../../encode/canonical.ts';
import type { ColumnDeclaration } from '../../model/declaration.ts';
import type { EncodedColumn } from '../../model/table.ts';
import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';

/**
 * What is declared of a column, for a coarser level of it. A label is harmless where every value behind
 * it is: a declared text may be a label too, and then says nothing of the others behind that label.
 */
export function declaredAt(
  { values, missing }: EncodedColumn,
  { step, map, labels }: HierarchyLevel,
  declared: ColumnDeclaration,
): ColumnDeclaration {
  if (step.kind === 'as-is' || declared.harmless === undefined) return declared;
  const harmless = new Set(declared.harmless.map(canonical));
  const isHarmless = new Uint8Array(labels.length).fill(1);
  let code = 0;
  for (const text of values) {
    if (missing[code] === 1 || !harmless.has(canonical(text))) isHarmless[map[code]!] = 0;
    code++;
  }
  return { ...declared, harmless: [...labels].filter((_, label) => isHarmless[label] === 1) };
}
