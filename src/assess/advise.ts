import type { Advice, MetadataKey } from '../model/advice.ts';
import { METADATA } from '../model/advice.ts';
import type { Context } from '../model/context.ts';
import { seriesOf } from './series.ts';

/** Records below which a file of many is small. */
const SMALL = 1000;

/** Files from which on small ones are many. */
const MANY = 6;

/** Missing periods that the advice names; it counts all. */
const PERIODS_SHOWN = 12;

/** What advice is given on. */
export interface Advised {
  /** What the configuration says of the data. */
  metadata: Context['metadata'];
  /** What the metadata beside the data state. */
  stated: readonly MetadataKey[];
  files: readonly { name: string; rows: number }[];
  /** What columns leave out, see {@link columnGaps}. */
  gaps: readonly Advice[];
}

/**
 * What would make the publication better: metadata that nobody stated, periods that a series of
 * files or the columns leave out, many small files. No verdict depends on it. Pure.
 */
export function advise({ metadata, stated, files, gaps: inColumns }: Advised): Advice[] {
  const advice: Advice[] = [];
  const missing = METADATA.filter((key) => metadata[key] === null && !stated.includes(key));
  if (missing.length > 0) advice.push({ id: 'missing-metadata', params: { metadata: missing } });
  const gaps = seriesOf(files.map(({ name }) => name)).flatMap((one) => one.missing);
  if (gaps.length > 0) {
    const periods = [...new Set(gaps)].sort().slice(0, PERIODS_SHOWN);
    advice.push({ id: 'gaps-in-series', params: { periods, missing: gaps.length } });
  }
  advice.push(...inColumns);
  if (files.length >= MANY && files.every(({ rows }) => rows < SMALL)) {
    advice.push({ id: 'many-small-files', params: { files: files.length, records: SMALL } });
  }
  return advice;
}
