import type { NumberWords } from '../catalogue.ts';
import type { Quantity } from '../sentence.ts';

const INTEGER = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const PLURAL = new Intl.PluralRules('en');

/** Numbers as English writes them. */
export const numbers: NumberWords = {
  integer: (n) => INTEGER.format(n),
  decimal: (n, digits) => new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(n),
  percent: (share, digits) =>
    new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: digits }).format(share),
};

/** A quantity with its noun, in the number that English asks for. */
export function counted(quantity: Quantity, one: string, other: string): string {
  return `${quantity.text} ${PLURAL.select(quantity.n) === 'one' ? one : other}`;
}
