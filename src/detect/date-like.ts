import { tidied } from '../encode/canonical.ts';
import { isDate } from '../encode/cell-shape.ts';

const YEAR = '(?:19|20)\\d{2}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[T\\s]?\\d{4}(?:\\d{2})?|[T\\s]\\d{1,2}[:h].{0,20})?';

// Digits alone, of a year from 1900 to 2099 where it has four digits: of random numbers of eight or
// six digits fewer than one in a hundred has the form. The forms with a two-digit year fit one in
// ten. A spreadsheet that took them for numbers adds `.0`.
const DIGITS = new RegExp(
  `^(?:${YEAR}${MONTH}${DAY}${TIME}|${DAY}${MONTH}${YEAR}|${MONTH}${DAY}${YEAR}|${YEAR}${MONTH}|${DAY}${MONTH}\\d{2}|${MONTH}${DAY}\\d{2}|\\d{2}${MONTH}${DAY})(?:\\.0)?$`,
);

const FAR_YEAR = /^(?!1[5-9]|20|21)\d{4}\D/;

// ISO 8601 weeks, with or without a day.
const WEEK = /^(?:19|20)\d{2}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?$/i;

// Three numbers of which one may be a year in two digits, and perhaps a time.
const SHORT = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?:[T ]\d{1,2}[:h.].{0,20})?$/;
const SPACED = /^(?:(\d{1,2}) (\d{1,2}) \d{4}|\d{4} (\d{1,2}) (\d{1,2}))$/;

const WORDED = /^[\p{L}\d][\p{L}\p{N}\s.,'’:/+-]{2,50}$/u;
const MONTH_NAME =
  /^(?:jan(?:v|vier|uary)?|fe[bv](?:r|ruary|rier)?|mar(?:s|ch)?|a[pv]r(?:il)?|ma[iy]|jun[e]?|juin|jul[y]?|juil(?:l|let)?|aug(?:ust)?|aout?|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)$/;
const BESIDE_MONTH =
  /^(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|le|er|st|nd|rd|th|of|the|at|a|h|t|z|am|pm|utc|gmt|cest|cet)$/;

/**
 * Whether a cell looks like a date, a month or a week, of which nothing needs to be computed: what
 * `isDate` of encode reads, and forms that it leaves out because their century or order would be a
 * guess. A year alone is none. Loose on purpose: a column wrongly taken for dates becomes a
 * quasi-identifier, which is the cautious side.
 */
export function isDateLike(cell: string): boolean {
  const text = tidied(cell);
  // A code of tumours (`8140/3`) is no month of the year 8140.
  if (isDate(text)) return !FAR_YEAR.test(text);
  return DIGITS.test(text) || WEEK.test(text) || isShort(text) || isSpaced(text) || isWorded(text);
}

/** `04/03/21 10:30`, `99-12-31`: a day and a month side by side, and a year before or after. */
function isShort(text: string): boolean {
  const [, first, , second, third] = SHORT.exec(text) ?? [];
  return (
    isDayAndMonth(Number(first), Number(second)) || isDayAndMonth(Number(second), Number(third))
  );
}

/** `04 03 2021`, which elsewhere might be any three numbers. */
function isSpaced(text: string): boolean {
  const [, first, second, third, fourth] = SPACED.exec(text) ?? [];
  return isDayAndMonth(Number(first ?? third), Number(second ?? fourth));
}

function isDayAndMonth(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less >= 1 && less <= 12 && more <= 31;
}

/**
 * The name of a month and a number, with nothing else than weekdays, little words and a time:
 * `January 1, 2021`, `vendredi 1er janv. 2021`, `Jan-21`. `SEP3` is a gene.
 */
function isWorded(text: string): boolean {
  if (!WORDED.test(text) || /^\p{L}+\d{1,2}$/u.test(text)) return false;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  const numbers = plain.match(/\d+/g) ?? [];
  return (
    words.some((word) => MONTH_NAME.test(word)) &&
    words.every((word) => MONTH_NAME.test(word) || BESIDE_MONTH.test(word)) &&
    // A day, a year, a time and its offset.
    numbers.length >= 1 &&
    numbers.length <= 7
  );
}
