import { valuesNeeded } from '../../criteria/diversity.ts';
import { sensitiveLevels } from '../../encode/sensitive-view.ts';
import type { ColumnDeclaration } from '../../model/declaration.ts';
import { ABSENT, type EncodedColumn } from '../../model/table.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { DiversityDemand, RareDemand } from '../lattice/demands.ts';
import { personsPerValue } from '../lattice/persons-per-value.ts';
import type { Demanded } from './demanded.ts';
import { declaredAt } from './harmless-labels.ts';
import { columnAt } from './treated-table.ts';

/** A sensitive column at the level at which it is going to be written. */
export interface SensitiveAt {
  level: number;
  /** As it is written. */
  column: EncodedColumn;
  demands: (
    sensitive: number,
    demanded: Demanded,
  ) => {
    diversity: DiversityDemand[];
    rare: RareDemand[];
  };
  /** Records whose value fewer persons hold. */
  rareRecords: (least: number) => number;
}

/** What a sensitive column comes with. */
export interface SensitiveSource {
  declared: ColumnDeclaration | undefined;
  /** Code of each record, at the values as they are. */
  codes: Uint32Array;
  /** Person of each record; null: each is one. */
  person: Uint32Array | null;
  tokens: ReadonlySet<string>;
  /** Bytes that its texts may take. */
  room: number;
}

/** What is asked of a sensitive column once it is written at some level. */
export function sensitiveAt(
  encoded: EncodedColumn,
  hierarchy: Hierarchy,
  level: number,
  { declared, codes, person, tokens, room }: SensitiveSource,
): SensitiveAt {
  const to = hierarchy.levels[level]!;
  const column = columnAt(encoded, to, tokens);
  const said = declared === undefined ? undefined : declaredAt(encoded, to, declared);
  const levels = sensitiveLevels(column, 0, said, room);
  const { judged, asWritten, harmfulCodes, harmless } = levels;
  // Where tokens may be read in two ways, every class has to do under both.
  const views = [judged, ...levels.doubted.get(judged)!];
  const counts = Uint8Array.from(asWritten.map, (value, code) =>
    value !== ABSENT && (harmless === null || harmfulCodes[code] === 1) ? 1 : 0,
  );
  return {
    level,
    column,
    demands: (sensitive, demanded) => ({
      // With too few values in the whole table a criterion cannot be evaluated, whatever is done.
      diversity: demanded.diversity
        .filter((limit) => judged.size >= valuesNeeded(limit))
        .flatMap((limit) => views.map((view) => ({ ...limit, sensitive, view }))),
      rare:
        demanded.rare <= 1
          ? []
          : [
              {
                ...{ sensitive, counts, least: demanded.rare, labelCount: column.values.length },
                labels: Uint32Array.from(counts, (_, code) => code),
              },
            ],
    }),
    rareRecords: (least) => {
      const ones = new Uint32Array(codes.length).fill(1);
      const held = personsPerValue(
        { count: codes.length, person, codes: [], sensitive: [], records: ones },
        codes,
        {
          valueAt: to.map.map((label) => (counts[label] === 1 ? label : ABSENT)),
          values: counts.length,
        },
        new Uint8Array(codes.length),
      );
      let records = 0;
      for (let label = 0; label < counts.length; label++) {
        if (counts[label] === 1 && held[label]! < least) records += column.counts[label]!;
      }
      return records;
    },
  };
}
