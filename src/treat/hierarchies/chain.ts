import { TextDictionary } from '../../encode/text-dictionary.ts';
import type { EncodedColumn } from '../../model/table.ts';
import type { Step } from '../../model/treatment.ts';
import { ANY, type Hierarchy, type HierarchyLevel } from './hierarchy.ts';

/** A level as a rule on what a value means. */
export interface Rule<T> {
  step: Step;
  /** Must depend on the label below only; null: the rule does not know the value. */
  label: (meaning: T) => string | null;
}

/** What {@link chain} is made from. */
export interface ChainSource<T> {
  column: EncodedColumn;
  /** What a text means; null: the form does not know it. */
  parse: (text: string) => T | null;
  rules: readonly Rule<T>[];
  /** Leaves behind each value of the column; one each when absent. */
  leaves?: Float64Array;
  /** The first rule makes a level even where it joins nothing: it may still shorten what is told. */
  keepFirst?: boolean;
}

/**
 * A hierarchy from rules. Every level is made of the labels of the level below, so that none parts
 * what a finer one joins. A value that no rule understands becomes `*` as soon as anything is
 * coarsened: kept as it is, it would stand out more than before. Missing tokens stay until the top,
 * since an absence is published as one. Levels that join nothing are left out.
 */
export function chain<T>({
  column,
  parse,
  rules,
  leaves,
  keepFirst = false,
}: ChainSource<T>): Hierarchy {
  const { values, missing } = column;
  const own = leaves ?? new Float64Array(values.length).fill(1);
  const meanings: (T | null)[] = [];
  for (const text of values) meanings.push(missing[meanings.length] === 1 ? null : parse(text));
  const map = Uint32Array.from(meanings, (_, code) => code);
  const levels: HierarchyLevel[] = [{ step: { kind: 'as-is' }, map, labels: values, leaves: own }];
  let below = { labels: values.length, texts: values.at.bind(values), first: map };
  const all = [...rules, { step: { kind: 'any' } as const, label: () => ANY }];
  for (const [at, { step, label }] of all.entries()) {
    const isTop = step.kind === 'any';
    const names = new TextDictionary();
    const up = new Uint32Array(below.labels);
    const first: number[] = [];
    for (let code = 0; code < up.length; code++) {
      const leaf = below.first[code]!;
      up[code] = names.codeOf(
        isTop ? ANY : labelOf(missing[leaf] === 1, below.texts(code), meanings[leaf]!, label),
      );
      if (up[code] === first.length) first.push(leaf);
    }
    const isKept = keepFirst && at === 0;
    if (names.length === below.labels && !isKept) continue;
    const under = levels.at(-1)!;
    levels.push({
      step,
      map: under.map.map((code) => up[code]!),
      labels: names.texts,
      leaves: summed(under.leaves, up, names.length),
    });
    const { texts } = names;
    below = { labels: names.length, texts: texts.at.bind(texts), first: Uint32Array.from(first) };
  }
  return { levels, leaves: own.reduce((sum, count) => sum + count, 0), least: 0 };
}

function labelOf<T>(
  isMissing: boolean,
  below: string,
  meaning: T | null,
  label: (meaning: T) => string | null,
): string {
  if (isMissing) return below;
  if (meaning === null || below === ANY) return ANY;
  return label(meaning) ?? ANY;
}

function summed(leaves: Float64Array, up: Uint32Array, labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (let code = 0; code < up.length; code++) sums[up[code]!]! += leaves[code]!;
  return sums;
}
