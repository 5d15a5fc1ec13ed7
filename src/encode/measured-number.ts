import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

// The first number that stands by itself, a few signs or a short word before it, anything behind:
// `100.01 EUR`, `<5`, `CRP: 60`, `60 mL/min/1.73m2`, `120/80`. Codes such as HBQK002 have none.
const NUMBER = /^[^\d]{0,16}?(?<![\p{L}\d])([+-]?\d[\d.,'’]*(?:\s\d{3}(?!\d))*(?:[.,]\d+)?)/u;
const LENGTH_MAX = 60;

// French groups of patients (GHM) and their roots begin with the number of a category, which measures
// nothing; a time such as 12h30 does.
const GHM = /^\d{2}(?:[CKMZHEJT]\d{2}[1-4A-EJTZ]|[CKMZJT]\d{2})$/i;

/**
 * The number that a text measures, whatever stands around it; null for a text that measures
 * nothing. For merging only: `100.01 EUR` and `100.02 EUR` are as close as the numbers are.
 */
export function measuredNumber(text: string): number | null {
  if (GHM.test(text.trim())) return null;
  const plain = parseNumber(text);
  if (plain !== null || text.length > LENGTH_MAX) return plain;
  // A date is no measure: its year would stand for it.
  if (parseDate(text) !== null) return null;
  const found = NUMBER.exec(text);
  return found === null ? null : loose(found[1]!);
}

/** Thousands marks of any kind: where both comma and point stand, the last one is the decimal. */
function loose(text: string): number | null {
  const bare = text.replace(/['’\s]/g, '').replace(/[.,]+$/, '');
  const decimal = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const isGrouped = /[.,]/.test(bare.slice(0, Math.max(0, decimal)));
  if (!isGrouped) return parseNumber(bare);
  const whole = bare.slice(0, decimal).replace(/[.,]/g, '');
  return parseNumber(`${whole}.${bare.slice(decimal + 1)}`);
}
