import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { chain } from './chain.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Where the lines of a hierarchy come from, for messages. */
export interface LinesSource {
  /** Name of the column. */
  column: string;
  /** Name of the file; null: the configuration. */
  file: string | null;
  /** The finest level of the lines that may be released; values as they are when absent. */
  least?: number;
}

/**
 * The hierarchy that a file gives, as `hierarchyLines` reads it. Its lines are the leaves, also those
 * that the data do not have. A present value without a line is an error and no guess: a file of
 * another column would otherwise hide everything, and be counted as a treatment. Missing tokens need no
 * line and stay what they are until the top.
 * @throws HealthriskError E-CONFIG-HIERARCHY where values have no line
 */
export function hierarchyFromLines(
  column: EncodedColumn,
  lines: readonly (readonly string[])[],
  { column: name, file, least = 0 }: LinesSource,
): Hierarchy {
  const lineOf = new Map(lines.map((cells, line) => [cells[0]!, line]));
  const lacking = valuesWithout(column, lineOf);
  if (lacking > 0) {
    throw new HealthriskError('E-CONFIG-HIERARCHY', {
      problem: ['hierarchy-incomplete', { column: name, lacking }],
      ...(file === null ? {} : { location: { file } }),
    });
  }
  // A missing token may have a line of its own; then it follows that.
  const isUnlisted = (code: number) =>
    column.missing[code] === 1 && !lineOf.has(column.values.at(code).trim());
  const missing = column.missing.map((_, code) => Number(isUnlisted(code)));
  const depth = lines[0]?.length ?? 1;
  const hierarchy = chain({
    column: { ...column, missing },
    parse: (text) => lineOf.get(text.trim()) ?? null,
    rules: Array.from({ length: depth }, (_, level) => ({
      step: { kind: 'file', level } as const,
      label: (line: number) => lines[line]![level]!,
    })).slice(Math.max(1, least)),
    keepFirst: least > 0,
  });
  return { ...withLeavesOf(hierarchy, lines, missing), least: Math.min(1, least) };
}

function valuesWithout({ values, missing }: EncodedColumn, lines: Map<string, number>): number {
  let lacking = 0;
  let code = 0;
  for (const text of values) if (missing[code++] === 0 && !lines.has(text.trim())) lacking++;
  return lacking;
}

/** Counts the lines under each label, and unlisted missing tokens as one leaf each. */
function withLeavesOf(
  { levels }: Hierarchy,
  lines: readonly (readonly string[])[],
  unlisted: Uint8Array,
): Omit<Hierarchy, 'least'> {
  const total = lines.length + unlisted.reduce((sum, flag) => sum + flag, 0);
  const counted = levels.map((level) => {
    const { step, labels, map } = level;
    if (step.kind === 'as-is') return level;
    if (step.kind === 'any') return { ...level, leaves: new Float64Array(1).fill(total) };
    const under = new Map<string, number>();
    const at = step.kind === 'file' ? step.level : 0;
    for (const cells of lines) under.set(cells[at]!, (under.get(cells[at]!) ?? 0) + 1);
    for (let code = 0; code < map.length; code++) {
      if (unlisted[code] === 0) continue;
      const text = labels.at(map[code]!);
      under.set(text, (under.get(text) ?? 0) + 1);
    }
    return { ...level, leaves: Float64Array.from(labels, (text) => under.get(text)!) };
  });
  return { levels: counted, leaves: total };
}
