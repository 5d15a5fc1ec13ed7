const GAP = '[\\s./-]?';

// French numbers as people write them: an international prefix, a bracketed zero, or gaps between
// the pairs.
const FRENCH = `(?:(?:\\+|00)33${GAP}(?:\\(0\\)${GAP})?[1-9](?:${GAP}\\d{2}){4}|\\(0\\)${GAP}[1-9](?:${GAP}\\d{2}){4}|0[1-9](?:[\\s./-]\\d{2}){4})`;

// ITU-T E.164: a plus sign and 8 to 15 digits, here with gaps and brackets; no signed decimal.
const E164 = '\\+(?!\\d+\\.\\d+(?![\\d.()-]))[1-9](?:[\\s().-]{0,2}\\d){7,14}';

// A decimal's digits are no number to call, and neither is a piece of a longer code.
const WRITTEN_ANYWHERE = new RegExp(
  `(?<![\\p{L}\\p{N}+]|\\d[.,/-])(?:${FRENCH}|${E164})(?![\\p{L}\\p{N}]|[.,/-]\\d)`,
  'u',
);
// Several in one cell: a slash between them would otherwise look like that of a longer code.
const SEVERAL_ANYWHERE = new RegExp(
  `(?<![\\p{L}\\p{N}+]|\\d[.,/-])(?:${FRENCH}|${E164})\\s?[/,;|-]\\s?(?:${FRENCH}|${E164})(?![\\p{L}\\p{N}]|[.,-]\\d)`,
  'u',
);
// Ten digits beside a word for a telephone, or those of a mobile one beside any word.
const CALLED =
  /(?<!\p{L})(?:t[ée]l(?:[ée]phone)?|phone|mobile|portable|gsm|fax|call|appel(?:er|ez)?|joindre|contact)\p{P}?\s?\p{P}?\s?0[1-9]\d{8}(?![\p{L}\p{N}])/iu;
const MOBILE_BESIDE = /\p{L}\S*\s(?:\S+\s)*0[67]\d{8}(?![\p{L}\p{N}.,/-])/u;
const WRITTEN = new RegExp(`^(?:${FRENCH}|${E164})$`);

const BARE = /^0[1-9]\d{8}$/;

const SEVERAL_BARE = /^0[1-9]\d{8}(?:(?: ?[/,;|&-] ?| (?:ou|or|et|and) | )0[1-9]\d{8}){1,3}$/i;

// Pairs whose zero a spreadsheet dropped; the country code without its plus; ten digits in groups of
// other lengths, but for those of American medicine codes (NDC: 4-4-2, 5-3-2, 5-4-1); the North
// American plan (NANP: no 0 or 1 begins an area or an exchange). Nine bare digits are left out: the
// numbers of French hospitals (FINESS) and firms (SIREN) look just so.
const LIKELY = new RegExp(
  [
    '^(?:[1-9](?:[\\s./-]\\d{2}){4}',
    '33[\\s-]?[1-9](?:\\d{8}|(?:[\\s./-]\\d{2}){4})',
    '(?!\\d{4}-\\d{4}-|\\d{5}-\\d{3,4}-)0[1-9](?:[\\s-]?\\d){8}',
    // British numbers have eleven digits with their zero.
    '0[1-9]\\d{3}[\\s-]\\d{6}|0[1-9]\\d{2}[\\s-]\\d{3}[\\s-]\\d{4}|0[1-9]\\d[\\s-]\\d{4}[\\s-]\\d{4}|0[1-9]\\d{3}[\\s-]\\d{3}[\\s-]\\d{3}|07\\d{9}',
    '(?:1[\\s.-])?(?:\\([2-9]\\d{2}\\)\\s?|[2-9]\\d{2}[\\s.-])[2-9]\\d{2}[\\s.-]\\d{4})$',
  ].join('|'),
);

/** Whether a telephone number with a plus sign, an international prefix or gaps stands in a text. */
export function holdsWrittenPhone(text: string): boolean {
  return (
    WRITTEN_ANYWHERE.test(text) ||
    SEVERAL_ANYWHERE.test(text) ||
    (text.length <= 200 && (CALLED.test(text) || MOBILE_BESIDE.test(text)))
  );
}

/** Whether a trimmed text is ten digits that may be a French telephone number. */
export function isBarePhone(text: string): boolean {
  return text.length === 10 && BARE.test(text);
}

/** Whether a trimmed text is several such numbers; padded codes may stand side by side as well. */
export function areBarePhones(text: string): boolean {
  return text.length >= 21 && text.length <= 60 && SEVERAL_BARE.test(text);
}

/** Whether a trimmed text has a form that telephone numbers and other codes share. */
export function isLikelyPhone(text: string): boolean {
  return text.length <= 20 && LIKELY.test(text);
}

/** Whether a trimmed text is a telephone number and nothing else, in any of these forms. */
export function isPhone(text: string): boolean {
  return WRITTEN.test(text) || isBarePhone(text) || isLikelyPhone(text);
}
