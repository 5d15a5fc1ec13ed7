import { parseNumber } from './parse-number.ts';

// A comparison or currency sign before, letters and signs (a unit, a currency) behind.
const DECORATED = /^[<>≤≥=~≈±$€£]*\s*([+-]?[\d\s.,]*\d(?:e[+-]?\d+)?)\s*[^\d]{0,20}$/iu;

/**
 * The number that a text measures, unit and comparison sign apart; null for a text that measures
 * nothing. For merging only: `100.01 EUR` and `100.02 EUR` are as close as the numbers are.
 */
export function measuredNumber(text: string): number | null {
  const plain = parseNumber(text);
  if (plain !== null) return plain;
  const found = DECORATED.exec(text);
  return found === null ? null : parseNumber(found[1]!.trim());
}
