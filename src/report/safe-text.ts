/**
 * Characters that would act instead of being read: controls (C0, DEL, C1), format characters
 * (bidirectional marks, zero width), line and paragraph separators, lone surrogates, private use, and
 * noncharacters, of which programs make what they like.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** Characters that look like nothing or like a plain space. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu;

/** Shows a character by its code point. */
export function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/**
 * Runners of workflows read commands in what a step prints: `##[…]` anywhere, `::…` where a line
 * begins, and a line may begin wherever a text is wrapped.
 */
const COMMANDS = /(?<=##)\[|(?<=(?:^|[\s|]):):/gm;

/** A foreign text in a sentence: nothing in it can act on the reader's screen. */
export function safeText(text: string): string {
  return text.replace(ACTING, escaped).replace(COMMANDS, escaped);
}

/** A foreign name, letter by letter: also what cannot be seen is shown. */
export function literal(name: string): string {
  return safeText(name).replace(INVISIBLE, escaped).replace(/^ | $/g, escaped);
}

/** Cuts the middle out of a text of more than `length` characters (at least 5). */
export function shortened(text: string, length: number, mark: string): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const kept = length - mark.length;
  const head = Math.ceil(kept / 2);
  return (
    characters.slice(0, head).join('') +
    mark +
    characters.slice(characters.length - (kept - head)).join('')
  );
}
