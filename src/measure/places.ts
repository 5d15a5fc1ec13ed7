import type { MetricValue } from '../model/metric.ts';
import type { Circumstances, Look, SmallUnits } from './measure-plan.ts';

/** Digits of a postcode of which leading zeros may be lost. */
const ZIP_DIGITS = 5;

/** Signs that stand for what was cut off. */
const CUT = /(?:\*+|[xX]{2,})$/;

/** How many characters postcodes keep, what other columns look like, and how many small units there are. */
export function measurePlaces({ postal, units, looks }: Circumstances): MetricValue[] {
  return [
    ...postal.map(({ name: of, encoded: { values, missing } }): MetricValue => {
      let longest = 0;
      let code = 0;
      for (const text of values) {
        if (missing[code++] === 1) continue;
        longest = Math.max(longest, kept(text).length);
      }
      return { id: 'postal-characters', of, value: longest, unit: 'characters' };
    }),
    ...looks.map(textsWith),
    ...worst(units.flatMap(smallUnits)),
  ];
}

function textsWith({ id, column: { name: of, encoded }, has }: Look): MetricValue {
  const { values, missing } = encoded;
  let value = 0;
  let code = 0;
  for (const text of values) if (missing[code++] === 0 && has(text)) value++;
  return { id, of, value, unit: 'values' };
}

/** Two packs may have other units below the same population: what is worse holds for both. */
function worst(entries: readonly MetricValue[]): MetricValue[] {
  const kept = new Map<string, MetricValue>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.of, entry.params]);
    const before = kept.get(key);
    if (before === undefined || badness(entry) > badness(before)) kept.set(key, entry);
  }
  return [...kept.values()];
}

/** Some unit is small, before nobody knows, before none is. */
function badness({ value }: MetricValue): number {
  return value === null ? 0.5 : value;
}

function smallUnits({ population, prefix, below, known, columns }: SmallUnits): MetricValue[] {
  return columns.map(({ name: of, encoded: { values, missing } }): MetricValue => {
    const found = new Set<string>();
    let unread = false;
    let unknown = false;
    let code = 0;
    for (const text of values) {
      if (missing[code++] === 1) continue;
      const unit = padded(kept(ofUnit(text)), prefix)
        .slice(0, prefix)
        .toUpperCase();
      if (unit.length < prefix) unread = true;
      else if (below.has(unit)) found.add(unit);
      else if (known !== null && !known.has(unit)) unknown = true;
    }
    const base = {
      id: 'units-below-population',
      of,
      params: { population },
      unit: 'values',
    } as const;
    // What is too short to name a unit may be any of them.
    if (unread && found.size === 0) return { ...base, value: null, reason: 'not-a-number' };
    if (unknown && found.size === 0) return { ...base, value: null, reason: 'unknown-unit' };
    return { ...base, value: found.size };
  });
}

/** A long American code without its second part: lost zeros belong before the first. */
function ofUnit(text: string): string {
  return /^\s*(\d{3,5})-\d{4}\s*$/.exec(text)?.[1]?.padStart(ZIP_DIGITS, '0') ?? text;
}

/** Letters and digits before what stands for the rest; a spreadsheet may have made a fraction of them. */
function kept(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replace(CUT, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A number that lost its first zeros to a spreadsheet. */
function padded(text: string, prefix: number): string {
  const isShort = /^\d+$/.test(text) && text.length > prefix && text.length < ZIP_DIGITS;
  return isShort ? text.padStart(ZIP_DIGITS, '0') : text;
}
