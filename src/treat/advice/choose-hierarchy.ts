import type { ColumnDeclaration } from '../../model/declaration.ts';
import type { Semantic } from '../../model/semantic.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { automaticHierarchy } from '../hierarchies/automatic.ts';
import { declaredHierarchy } from '../hierarchies/declared.ts';
import { hierarchyFromLines } from '../hierarchies/from-lines.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { AdviceOptions } from './options.ts';

/**
 * What the configuration asks of the column, since nothing finer may be released; else a file given
 * for it; else what its meaning and form call for.
 * @throws HealthriskError E-CONFIG-HIERARCHY
 */
export function chooseHierarchy(
  name: string,
  column: EncodedColumn,
  semantic: Semantic | null,
  said: ColumnDeclaration | undefined,
  { hierarchies }: Pick<AdviceOptions, 'hierarchies'>,
): Hierarchy {
  if (said?.generalise !== undefined) return declaredHierarchy(column, said.generalise, name);
  const given = hierarchies.get(name);
  return given === undefined
    ? automaticHierarchy(column, semantic)
    : hierarchyFromLines(column, given.lines, { column: name, file: given.file });
}
