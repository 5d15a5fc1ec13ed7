import { listedKeys } from '../../assess/objectors.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judged } from './judged.ts';
import type { Treatable } from './treatable.ts';
import type { Treatment } from './treatment.ts';

type Changes = Pick<Treatment, 'drops' | 'coarsenings'>;

/**
 * The list of objections in the keys of the release: where random ones take the place of those of the
 * source, nobody would be found by the old ones, and whoever objected would be released.
 */
export function objectionsAt(
  { table, known }: Treatable,
  { coarsenings }: Changes,
  list: readonly string[],
): readonly string[] {
  const key = coarsenings.find(({ to }) => to.step.kind === 'random-key');
  const column = key && table.columns[known.names.indexOf(key.column)];
  if (key === undefined || column === undefined) return list;
  const { map, labels } = key.to;
  // A key that nobody in the data has stays on the list: that none matches is a finding of its own.
  return [...listedKeys(list, column.values)].flatMap(([listed, codes]) =>
    codes.length === 0 ? [listed] : codes.map((code) => labels.at(map[code]!)),
  );
}

/**
 * What a column of consent said that a treatment leaves out: those who did not consent are in the release
 * all the same, and nobody can see it there.
 */
export function objectionsLost(
  { recognition, known }: Treatable,
  { drops }: Changes,
  before: Judged,
): Finding[] {
  const isLost = drops.some(({ column }) =>
    recognition.assigned[known.names.indexOf(column)]?.roles.includes('consent'),
  );
  return isLost
    ? before.findings.filter(({ pack, id }) => pack === 'core' && id === 'objected')
    : [];
}
