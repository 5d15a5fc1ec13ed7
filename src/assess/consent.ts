import type { EncodedColumn, SensitiveView } from '../model/table.ts';

/** Words that give consent where nobody says which do. Anything else, and nothing, does not. */
const USUAL = new Set(
  'yes y oui o true vrai 1 given granted agreed accepted accord accepte'.split(' '),
);

const NONE: ReadonlySet<string> = new Set();

/** A column that says who objected: its yes is a no, and only whoever declared it knows which is which. */
const OBJECTION = /oppos|object|opt.?out|refus|withdr|retir|retrait|revo[ck]/i;

/**
 * A column of consent as two values: 0 given, 1 anything else.
 * @param given the texts that give it, as somebody declared them
 */
export function consentView(
  { values, missing }: EncodedColumn,
  column: number,
  name: string,
  given: readonly string[] | undefined,
): SensitiveView {
  const usual = OBJECTION.test(name) ? NONE : USUAL;
  const words = given === undefined ? usual : new Set(given.map(plain));
  const map = new Uint32Array(values.length);
  let code = 0;
  for (const text of values) {
    map[code] = missing[code] === 0 && words.has(plain(text)) ? 0 : 1;
    code++;
  }
  return { column, level: null, size: 2, map, harmful: null, harmless: null, ordered: false };
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
