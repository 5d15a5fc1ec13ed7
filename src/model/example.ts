import type { Bilingual, Location, Outcome } from './rule.ts';

/** A small table of fictional persons, and what the criteria of a pack must make of it. */
export interface PackExample {
  about: Bilingual;
  /** CSV with a header. */
  table: string;
  /** How many times its records stand in the table that is assessed. */
  repeat: number;
  /** What healthrisk.yaml would say of it. */
  config: string;
  /** Line of the pack's file on which `config` begins, 1-based. */
  configLine: number;
  /** Worst outcome over all columns, by the id of a criterion. */
  expect: Readonly<Record<string, Outcome>>;
  location: Location;
}
