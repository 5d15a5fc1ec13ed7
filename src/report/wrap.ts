import { characterWidth, textWidth } from './text-width.ts';

/** An address in two pieces cannot be copied: it stands alone on its line, however long. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(text);
}

/** Breaks a text into lines of at most `width` cells, at spaces; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    for (const piece of cut(word, width)) {
      const joined = line === '' ? piece : `${line} ${piece}`;
      if (textWidth(joined) <= width) {
        line = joined;
      } else {
        lines.push(line);
        line = piece;
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Wraps a text behind a lead (a bullet, a label); further lines stand under its beginning. */
export function wrapBehind(lead: string, text: string, width: number): string[] {
  const indent = ' '.repeat(textWidth(lead));
  return wrap(text, Math.max(1, width - indent.length)).map((line, at) =>
    `${at === 0 ? lead : indent}${line}`.trimEnd(),
  );
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const cells = characterWidth(character);
    if (used + cells > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += cells;
  }
  pieces.push(piece);
  return pieces;
}
