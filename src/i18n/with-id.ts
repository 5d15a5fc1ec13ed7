/** A name with the id that has to be typed for it, unless both are the same word. */
export function withId(name: string, id: string): string {
  return name.toLowerCase() === id ? name : `${name} (${id})`;
}
