/** In which order the keys of an object are written, and those of what stands inside. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly inside?: Readonly<Record<string, KeyOrder>>;
}

/** An object that names every key of T: the compiler notices a key that was forgotten. */
export type EveryKey<T> = { [Key in keyof T]-?: KeyOrder | null };

/** The order of the members as they are named. */
export function order<T>(members: EveryKey<T>): KeyOrder {
  const inside = Object.entries<KeyOrder | null>(members).filter(([, member]) => member !== null);
  return {
    keys: Object.keys(members),
    inside: Object.fromEntries(inside) as Record<string, KeyOrder>,
  };
}
