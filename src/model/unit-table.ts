/** How many people live in a geographic unit. */
export interface UnitPopulation {
  /** As the data name it, in capitals. */
  unit: string;
  population: number;
}

/** A table of inhabitants beside a pack. */
export interface UnitTable {
  /** As the pack names it. */
  file: string;
  /** SHA-256 (hex) of its bytes. */
  sha256: string;
  units: readonly UnitPopulation[];
}
