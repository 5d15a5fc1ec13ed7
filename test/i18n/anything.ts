/**
 * Stands for whatever a sentence of a catalogue may be given: a text, a name, a list of one, a
 * quantity of `n`, or an object with such members. Ids that choose a word must be given by hand.
 */
export function anything(n: number): unknown {
  const first = () => anything(n);
  const given: Readonly<Record<PropertyKey, unknown>> = {
    ...{ text: String(n), n, name: 'x', length: 1 },
    map: (tell: (one: unknown, at: number) => unknown) => [tell(first(), 0)],
    flatMap: (tell: (one: unknown, at: number) => unknown) => tell(first(), 0),
    join: () => 'x',
    replace: () => 'x',
    [Symbol.iterator]: () => [first()][Symbol.iterator](),
    [Symbol.toPrimitive]: () => 'x',
  };
  return new Proxy(
    {},
    {
      has: () => true,
      get: (_, key) => (key in given ? given[key as string] : first()),
    },
  );
}
