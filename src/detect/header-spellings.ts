// Initials with points, of which each letter would be a word: `D.O.B.`, `N.I.R.`.
const POINTED = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;

/**
 * Words whose capitals are no beginnings of words, or whose single letters are no little words, as they
 * are read elsewhere. All but the first few are told by their capitals alone.
 */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})p[ _]?H(?!\p{L})/gu, ' ph '],
  [/(?<!\p{L})HBs[ _]?A([gc])(?!\p{L})/gu, ' hbsa$1 '],
  [/(?<!\p{L})A([gc])[ _]?HB([sce])(?!\p{L})/gu, ' a$1hb$2 '],
  [/(?<!\p{L})mRS(?!\p{L})/gu, ' rankin '],
  [/(?<!\p{L})s?RPE(?!\p{L})/gu, ' rpe '],
  [/(?<!\p{L})e?GFR(?!\p{Ll})/gu, ' egfr '],
  [/(?<!\p{L})p([acv]?)(CO|O)2(?!\p{L}|\p{N})/gu, ' p$1$2 2 '],
  [/(?<!\p{L})(?:HbA1c|HBA1C|Hb[ _]A1c|A1C|A1c|hba1c|a1c)(?!\p{Ll})/gu, ' hba '],
  [/(?<!\p{L})Ig([AEGM])(?!\p{Ll})/gu, ' ig$1 '],
  [/(?<!\p{L})PD[- _]?L1(?!\p{N})/giu, ' pdl '],
];

/** A column's name, without accents, in which abbreviations of mixed capitals are one word each. */
export function spelledOut(name: string): string {
  let text = name.replace(POINTED, (letters) => ` ${letters.replaceAll('.', '')} `);
  for (const [pattern, word] of SPELLED) {
    text = text.replace(pattern, (...found: string[]) =>
      word.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '').toLowerCase(),
    );
  }
  return text;
}
