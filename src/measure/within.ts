const MONTH =
  '(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|juin|juil|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)\\p{L}{0,8}\\.?';

/** A day or a month of a year, written with signs or with the month's name, anywhere in a text. */
const DATE = new RegExp(
  [
    '(?<![\\d.,/-])(?:18|19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?!\\d)',
    '(?<![\\d.,/-])\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)',
    `(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)?[\\s-]${MONTH}[\\s-]\\d{2,4}(?!\\d)`,
    `(?<!\\p{L})${MONTH}\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:18|19|20)\\d{2}(?!\\d)`,
  ].join('|'),
  'iu',
);

/** From 65 on, in years; or a year of birth. Younger ages are no matter of criteria on ages. */
const AGE =
  /(?<![\d.,])(?:6[5-9]|[7-9]\d|1[0-3]\d)\s?-?(?:ans|years?|yrs?|y\.?\s?\/?o\.?)(?!\p{L})|(?<!\p{L})(?:born|n[ée]e?)\s(?:in\s|en\s|le\s)?\D{0,12}(?:18|19)\d{2}(?!\d)/iu;

/** Whether a text holds a date finer than a year, whatever else it says. */
export function holdsDate(text: string): boolean {
  return text.length >= 6 && DATE.test(text.normalize('NFKC'));
}

/** Whether a text tells how old somebody is, in words that say so. */
export function holdsAge(text: string): boolean {
  return text.length >= 4 && AGE.test(text.normalize('NFKC'));
}
