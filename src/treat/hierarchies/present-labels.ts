import { isMissingToken } from '../../encode/missing.ts';
import { TextDictionary } from '../../encode/text-dictionary.ts';
import type { EncodedColumn } from '../../model/table.ts';
import type { Hierarchy, HierarchyLevel } from './hierarchy.ts';

/**
 * The same hierarchy, where no value that is there is written as a sign of absence: the hip is `NA` in
 * the CCAM, and what a form does not know is `*`. Whoever reads such a label as "no value" would neither
 * count its persons nor see that a class has nothing else. It stands in brackets then. The top, which says
 * nothing, stays.
 */
export function withPresentLabels(
  hierarchy: Hierarchy,
  { missing }: EncodedColumn,
  tokens: ReadonlySet<string>,
): Hierarchy {
  return { ...hierarchy, levels: hierarchy.levels.map((level) => told(level, missing, tokens)) };
}

function told(
  level: HierarchyLevel,
  missing: Uint8Array,
  tokens: ReadonlySet<string>,
): HierarchyLevel {
  const { step, map, labels, leaves } = level;
  if (step.kind === 'as-is' || step.kind === 'any' || step.kind === 'random-key') return level;
  const absent = Uint8Array.from(labels, (label) => Number(isMissingToken(label, tokens)));
  if (!map.some((label, code) => absent[label] === 1 && missing[code] === 0)) return level;
  const names = new TextDictionary();
  const own: number[] = [];
  const codes = map.map((label, code) => {
    const isTold = absent[label] === 1 && missing[code] === 0;
    const named = names.codeOf(isTold ? inBrackets(labels.at(label), tokens) : labels.at(label));
    own[named] = leaves[label]!;
    return named;
  });
  return { step, map: codes, labels: names.texts, leaves: Float64Array.from(own) };
}

function inBrackets(label: string, tokens: ReadonlySet<string>): string {
  let text = `[${label.trim()}]`;
  while (isMissingToken(text, tokens)) text = `[${text}]`;
  return text;
}
