import type { NumberWords } from '../catalogue.ts';
import type { Quantity } from '../sentence.ts';

const INTEGER = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const PLURAL = new Intl.PluralRules('fr');

/** Numbers as French writes them. */
export const numbers: NumberWords = {
  integer: (n) => INTEGER.format(n),
  decimal: (n, digits) => new Intl.NumberFormat('fr', { maximumFractionDigits: digits }).format(n),
  percent: (share, digits) =>
    new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: digits }).format(share),
};

/** A quantity with its noun, in the number that French asks for: 0, 1 and 1,5 are singular. */
export function counted(quantity: Quantity, one: string, other: string): string {
  return `${quantity.text} ${agreed(quantity, one, other)}`;
}

/** The word that agrees with a quantity that is said elsewhere. */
export function agreed({ n }: Quantity, one: string, other: string): string {
  return PLURAL.select(n) === 'one' ? one : other;
}
