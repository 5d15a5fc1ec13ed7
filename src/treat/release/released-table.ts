import { packKeys } from '../../classes/packed-keys.ts';
import { radixOrder } from '../../classes/radix-order.ts';
import type { ReleasedColumn, ReleasedTable } from '../../model/released-table.ts';
import type { Dictionary } from '../../model/table.ts';
import { keptColumn, type Treatable } from '../advice/treatable.ts';
import type { Treatment } from '../advice/treatment.ts';
import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';

/** The table as a treatment writes it. */
export function releasedTable(
  treatable: Treatable,
  { drops, coarsenings, isOut }: Treatment,
): ReleasedTable {
  const gone = new Set(drops.map(({ column }) => column));
  const levels = new Map<string, HierarchyLevel>(coarsenings.map(({ column, to }) => [column, to]));
  const columns = treatable.known.names.flatMap((name, at) => {
    if (gone.has(name)) return [];
    const { column, codes } = keptColumn(treatable, at);
    return [releasedColumn(name, column.values, codes, isOut, levels.get(name))];
  });
  return { columns, order: releaseOrder(columns, levels, isOut) };
}

function releasedColumn(
  name: string,
  values: Dictionary,
  own: Uint32Array,
  isOut: Uint8Array,
  level: HierarchyLevel | undefined,
): ReleasedColumn {
  const texts = level?.labels ?? values;
  const labelOf = (code: number) => level?.map[code] ?? code;
  const isUsed = new Uint8Array(texts.length);
  for (let record = 0; record < own.length; record++) {
    if (isOut[record] === 0) isUsed[labelOf(own[record]!)] = 1;
  }
  const used: { text: string; label: number }[] = [];
  for (const [label, flag] of isUsed.entries()) {
    if (flag === 1) used.push({ text: texts.at(label), label });
  }
  used.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  const rank = new Uint32Array(texts.length);
  for (const [at, { label }] of used.entries()) rank[label] = at;
  return {
    name,
    labels: used.map(({ text }) => text),
    codes: own.map((code, record) => (isOut[record] === 0 ? rank[labelOf(code)]! : 0)),
    isAsInSource: level === undefined,
  };
}

/**
 * Records by their released texts, first column first: equal ones may change places. Random keys decide
 * last: they are drawn in the order of the source, and sorted among equals they tell nothing of it.
 */
function releaseOrder(
  columns: readonly ReleasedColumn[],
  levels: ReadonlyMap<string, HierarchyLevel>,
  isOut: Uint8Array,
): Uint32Array {
  const isKey = ({ name }: ReleasedColumn) => levels.get(name)?.step.kind === 'random-key';
  const sorted = [...columns.filter((one) => !isKey(one)), ...columns.filter(isKey)];
  const words = packKeys(
    sorted.map(({ codes, labels }) => ({ codes, values: labels.length })),
    isOut.length,
  );
  const { order } = radixOrder(words, isOut.length);
  return order.filter((record) => isOut[record] === 0);
}
