const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/** The text with the spaces that French keeps together with its punctuation. */
export function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, NARROW_NO_BREAK)
    .replace(/ (?=[:»])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`);
}

/**
 * Words whose every text has those spaces, so that they can be written with ordinary ones. Foreign
 * names inside sentences stay as they are.
 */
export function spaced<T>(words: T): T {
  return visit(words) as T;
}

function visit(words: unknown): unknown {
  if (typeof words === 'string') return withFrenchSpaces(words);
  if (typeof words === 'function') {
    return (...given: unknown[]) => visit(Reflect.apply(words, undefined, given));
  }
  if (Array.isArray(words)) {
    return words.map((part) =>
      typeof part === 'object' && !Array.isArray(part) ? part : visit(part),
    );
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, member]) => [key, visit(member)]));
}
