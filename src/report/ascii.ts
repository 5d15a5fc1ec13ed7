/** Symbols of the reports and of common typography, in ASCII. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '✖': 'X',
  '▲': '!',
  '✔': '+',
  '○': 'o',
  '•': '*',
  '·': '|',
  '…': '...',
  '–': '-',
  '—': '-',
  '−': '-',
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '×': 'x',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
};

/**
 * The text without anything a plain terminal cannot show; accents are dropped. No-break spaces stay
 * until lines are laid out: {@link plainSpaces}.
 */
export function ascii(text: string): string {
  return text
    .replace(/«[ \u00a0\u202f]?|[ \u00a0\u202f]?»/g, '"')
    .replace(/[^\x20-\x7e\u00a0\u202f]/gu, (symbol) =>
      (SYMBOLS[symbol] ?? symbol)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\x20-\x7e]/gu, '?'),
    );
}

/** Lines that were laid out, with their no-break spaces as plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
