import type { Criterion } from './criterion.ts';
import type { PackExample } from './example.ts';
import type { Bilingual, Channel, Shape } from './rule.ts';

export * from './criterion.ts';
export * from './example.ts';
export * from './rule.ts';
export * from './unit-table.ts';

/** A checked rule pack: parents are already merged in. */
export interface RulePack {
  id: string;
  /** Semantic version of the pack. */
  version: string;
  title: Bilingual;
  description: Bilingual;
  /** For which data it suffices alone; otherwise `open-data` is added. */
  sufficientFor: { shapes: readonly Shape[]; channels: readonly Channel[] };
  /** Ids of the packs it extends, nearest first. */
  extends: readonly string[];
  criteria: readonly Criterion[];
  /** Its own, none of those it extends. Absent: none. */
  examples?: readonly PackExample[];
  /** SHA-256 (hex) of the pack's file. */
  sha256: string;
  /** Base name of the file. */
  file: string;
}
