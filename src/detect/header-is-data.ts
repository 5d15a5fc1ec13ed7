import { tidied } from '../encode/canonical.ts';
import { isNumber, isYear } from '../encode/cell-shape.ts';
import { isIcd10 } from '../encode/icd10.ts';
import { DEFAULT_MISSING, isMissingToken } from '../encode/missing.ts';
import { isDateLike } from './date-like.ts';
import { identifierFormat } from './identifier-format.ts';
import { identifiersIn } from './identifiers-in-cell.ts';
import { nirForm } from './nir-format.ts';

/** Share of a column's present cells that must look like its first cell to make it one of them. */
const NINE_TENTHS = 9 / 10;

const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:([.,'\u2019])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
// A measurement beyond its limit (`<0.5`) is a number too.
const QUANTITY = /^[<>≤≥=~≈±$€£]*\s*([^<>≤≥=~≈±$€£%\s][^$€£%]*?)\s*[$€£%]?$/;

/**
 * Whether the first record of a file is data rather than column names. Column names are printed in
 * every report, so a record of a person must not pass for them. It is data if one of its cells
 * - is a date, or a number other than a year, or a year in a column of years;
 * - has the format of an identifier;
 * - occurs again in its own column;
 * - mixes letters and digits in the same pattern as nine tenths of its column.
 *
 * Letters and digits alone prove nothing (`DPQ020` is a name). Empty cells and missing tokens are
 * judged only by whether they occur again; an empty name is an error of its own.
 * @param first cells of the first record
 * @param sample some of the records after it; `RepeatedHeader` sees all of them
 */
export function headerIsData(
  first: readonly string[],
  sample: readonly (readonly string[])[],
): boolean {
  return first.some((cell, column) => {
    const name = cell.trim();
    if (name === '') return false;
    const present: string[] = [];
    for (const record of sample) {
      const other = record[column]?.trim();
      if (other === name) return true;
      if (other !== undefined && !isMissingToken(other, DEFAULT_MISSING)) present.push(other);
    }
    if (isMissingToken(name, DEFAULT_MISSING)) return false;
    const text = tidied(name);
    if (isYear(text)) return mostly(present, isYear);
    return (
      isDateLike(text) || isQuantity(text) || holdsIdentifier(text) || hasPatternOf(text, present)
    );
  });
}

/** A number, also with marks between thousands, a currency or a percent sign. */
function isQuantity(text: string): boolean {
  const bare = QUANTITY.exec(text)?.[1] ?? text;
  return isNumber(bare) || GROUPED_NUMBER.test(bare);
}

/** Exact format of an identifier, or one inside; a wrong key does not make a number a name. */
function holdsIdentifier(text: string): boolean {
  if (identifierFormat(text) !== null || nirForm(text) !== null) return true;
  const inside = identifiersIn(text);
  if (inside === null) return false;
  return inside.email || inside.nir || inside.phone || inside.uuid || inside.code?.valid === true;
}

/**
 * Same pattern: letters where the other has letters, digits where it has digits. Or the same
 * letters around numbers of another length, since `P7` heads a column of `P1042`. Or both are
 * diagnoses, which have several patterns (`I10`, `C50.1`).
 */
function hasPatternOf(name: string, present: readonly string[]): boolean {
  if (!/\p{L}/u.test(name) || !/\p{N}/u.test(name)) return false;
  const pattern = patternOf(name);
  const frame = frameOf(name);
  const diagnosis = isIcd10(name);
  return mostly(
    present,
    (cell) =>
      patternOf(cell) === pattern || frameOf(cell) === frame || (diagnosis && isIcd10(cell)),
  );
}

function patternOf(text: string): string {
  return text.replace(/\p{L}/gu, 'A').replace(/\p{N}/gu, '9');
}

function frameOf(text: string): string {
  return text.replace(/\p{N}+/gu, '9');
}

function mostly(cells: readonly string[], looksAlike: (cell: string) => boolean): boolean {
  if (cells.length === 0) return false;
  let alike = 0;
  for (const cell of cells) if (looksAlike(cell)) alike++;
  return alike >= NINE_TENTHS * cells.length;
}
