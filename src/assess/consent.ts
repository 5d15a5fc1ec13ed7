import type { EncodedColumn, SensitiveView } from '../model/table.ts';

/** Words that give consent where nobody says which do. Anything else, and nothing, does not. */
const USUAL = new Set(
  'yes y oui o true vrai 1 given granted agreed accepted accord accepte'.split(' '),
);

const NONE: ReadonlySet<string> = new Set();

/**
 * A name under which yes gives consent. Under any other name only whoever declared the column knows
 * what its words mean: `declined` and `do_not_share` say yes to a no.
 */
const GIVES = /consent|agree|accord|autoris|authori[sz]|accept|opt.?in|permission/i;
const DENIES =
  /oppos|object|opt.?out|refus|withdr|retir|retrait|revo[ck]|denie|deny|declin|interdi|dis.?agree|dis.?accord|(?:^|[^a-z])(?:no|non|not|sans|without|ne|pas)(?![a-z])/i;

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
  const plainName = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const usual = GIVES.test(plainName) && !DENIES.test(plainName) ? USUAL : NONE;
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
