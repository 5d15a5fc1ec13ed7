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
  '«': '"',
  '»': '"',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
};

/** The text without anything a plain terminal cannot show; accents are dropped. */
export function ascii(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/gu, (symbol) => SYMBOLS[symbol] ?? symbol)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?');
}
