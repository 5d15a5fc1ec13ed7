import fc from 'fast-check';
import { expect } from 'vitest';
import type { CellForm } from '../../../src/detect/cell-form.ts';

/** Digits and nothing else. */
export function digitsOf(length: number): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^\\d{${length}}$`));
}

/** Whole numbers from `from` up to `to`, padded to `length` digits. */
export function padded(from: number, to: number, length: number): fc.Arbitrary<string> {
  return fc.integer({ min: from, max: to }).map((number) => String(number).padStart(length, '0'));
}

function isValid(form: CellForm, text: string): boolean {
  return form.hasForm(text) && form.isValid!(text);
}

/** Every generated text has the form and is valid. */
export function expectValid(form: CellForm, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect(isValid(form, text), text).toBe(true);
    }),
  );
}

/** Every generated text is valid, and with any one digit changed it is not. */
export function expectOneDigitToMatter(form: CellForm, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, place, by) => {
      expect(isValid(form, text), text).toBe(true);
      const places = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
      const at = places[place % places.length]!;
      const wrong = `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;
      expect(isValid(form, wrong), `${wrong}, of ${text}`).toBe(false);
    }),
  );
}

const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** Luhn's check digit of a number without one, from its definition in a table. */
export function luhnDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? DOUBLED[Number(digit)]! : Number(digit)))
    .reduce((a, b) => a + b, 0);
  return String((10 - (sum % 10)) % 10);
}

/** EAN check digit of twelve digits. */
export function eanDigit(twelve: string): string {
  let odd = 0;
  let even = 0;
  for (let at = 0; at < 12; at += 2) {
    odd += Number(twelve[at]);
    even += Number(twelve[at + 1]);
  }
  return String((10 - ((odd + 3 * even) % 10)) % 10);
}

// The tables of the literature: products in D5, powers of the permutation, inverses.
const D5 = `0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043
  8765932104 9876543210`.split(/\s+/);
const POWERS =
  `0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258`.split(
    /\s+/,
  );
const INVERSE = '0432156789';

/** Verhoeff's check digit of a number without one. */
export function verhoeffDigit(body: string): string {
  let check = 0;
  [...body].reverse().forEach((digit, at) => {
    check = Number(D5[check]![Number(POWERS[(at + 1) % 8]![Number(digit)])]);
  });
  return INVERSE[check]!;
}
