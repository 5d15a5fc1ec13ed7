import { keyOf } from '../encode/persons.ts';

/**
 * The keys on a list of objections, each once, and the codes of the texts that mean it. A key that means
 * "missing" elsewhere is a key where somebody objected under it.
 * @param values of the column of keys
 */
export function listedKeys(
  list: readonly string[],
  values: Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const listed = new Map<string, number[]>(list.map((key) => [lenient(key), []]));
  let code = 0;
  for (const text of values) {
    if (text.trim() !== '') listed.get(lenient(text))?.push(code);
    code++;
  }
  return listed;
}

/** Case, blanks, quotes and lost zeros aside: one person too many is asked about, and none is missed. */
function lenient(key: string): string {
  const plain = keyOf(key)
    .toLowerCase()
    .replace(/[\s'"`]/g, '');
  return plain.replace(/^0+(?=\d)/, '');
}
