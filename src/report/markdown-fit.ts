/** Part of a text that may be left out, or cut between two of its lines. */
export interface Part {
  heading: string;
  /** Stands before and behind the lines, also where these are cut. */
  open: string;
  close: string;
  lines: readonly string[];
}

/** Sentences about what did not fit. */
export interface FitWords {
  moreLines: (n: number) => string;
  leftOut: (headings: readonly string[]) => string;
}

/** A part with less room than this is left out whole. */
const ROOM_MIN = 2000;

/** Room for the sentence that names what was left out. */
const NOTE = 1500;

/** The lines that fit into `room` characters, then how many did not. */
export function fitLines(lines: readonly string[], room: number, { moreLines }: FitWords): string {
  const whole = lines.join('\n');
  if (whole.length <= room) return whole;
  let left = room - moreLines(lines.length).length - 4;
  let kept = 0;
  while (kept < lines.length && lines[kept]!.length < left) {
    left -= lines[kept]!.length + 1;
    kept++;
  }
  const more = moreLines(lines.length - kept);
  return [...lines.slice(0, kept), '', `*${more}*`].join('\n').trimStart();
}

/** The parts in their order, within `room` characters; what was cut or left out is said. */
export function fitParts(parts: readonly Part[], room: number, words: FitWords): string[] {
  const shown: string[] = [];
  const leftOut: string[] = [];
  let left = room - NOTE;
  for (const { heading, open, close, lines } of parts) {
    const inside = left - open.length - close.length - 4;
    const isWhole = lines.join('\n').length <= inside;
    if (!isWhole && inside < ROOM_MIN) {
      leftOut.push(heading);
      continue;
    }
    const text = open + fitLines(lines, inside, words) + close;
    shown.push(text);
    left -= text.length + 2;
  }
  return leftOut.length === 0 ? shown : [...shown, `**${words.leftOut(leftOut)}**`];
}
