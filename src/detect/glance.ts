/** How many signs of some kinds a text has: what it cannot be is told without a search. */
export interface Glance {
  digits: number;
  capitals: number;
  at: number;
  plus: number;
  dashes: number;
  points: number;
  colons: number;
  /** Opening ones. */
  brackets: number;
}

/** Counts the signs of a text, once. */
export function glanceAt(text: string): Glance {
  let digits = 0;
  let capitals = 0;
  let at = 0;
  let plus = 0;
  let dashes = 0;
  let points = 0;
  let colons = 0;
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code === 0x40) at++;
    else if (code === 0x2b) plus++;
    else if (code === 0x2d) dashes++;
    else if (code === 0x2e) points++;
    else if (code === 0x3a) colons++;
    else if (code === 0x28 || code === 0x5b || code === 0x7b) brackets++;
  }
  return { digits, capitals, at, plus, dashes, points, colons, brackets };
}
