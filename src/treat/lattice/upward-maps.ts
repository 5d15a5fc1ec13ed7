import { type Hierarchy, upward } from '../hierarchies/hierarchy.ts';

/** A column of items and what its codes become. */
export interface Upward {
  codes: Uint32Array;
  /** New code of each code; null: the same. */
  up: Uint32Array | null;
  /** New codes that there may be. */
  labels: number;
}

/** How codes of some levels continue at coarser ones; every map is made once. */
export class UpwardMaps {
  readonly #hierarchies: readonly Hierarchy[];
  readonly #maps = new Map<string, Uint32Array>();

  constructor(hierarchies: readonly Hierarchy[]) {
    this.#hierarchies = hierarchies;
  }

  /** @param codes of each column, at levels `from` */
  columns(codes: readonly Uint32Array[], from: readonly number[], to: readonly number[]): Upward[] {
    return codes.map((own, at) => ({
      codes: own,
      up: from[at] === to[at] ? null : this.#map(at, from[at]!, to[at]!),
      labels: this.#hierarchies[at]!.levels[to[at]!]!.labels.length,
    }));
  }

  #map(column: number, from: number, to: number): Uint32Array {
    const key = `${column} ${from} ${to}`;
    let map = this.#maps.get(key);
    if (map === undefined) {
      const { levels } = this.#hierarchies[column]!;
      map = upward(levels[from]!, levels[to]!);
      this.#maps.set(key, map);
    }
    return map;
  }
}

/** The new codes of a column. */
export function raised({ codes, up }: Upward): Uint32Array {
  if (up === null) return codes;
  const own = new Uint32Array(codes.length);
  for (let at = 0; at < own.length; at++) own[at] = up[codes[at]!]!;
  return own;
}
