import { CST, Lexer } from 'yaml';

/** Deepest nesting that is read. Real configurations and packs stay below ten. */
const DEEPEST = 100;

/** Longest text that is read, in characters. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Whether a YAML text is nested so deeply, or is so long, that the recursive parser could exhaust
 * the stack on it, which ends the process instead of throwing. The lexer is not recursive.
 */
export function exceedsLimits(text: string): boolean {
  if (text.length > LONGEST) return true;
  let flow = 0;
  let block = 0;
  let indent = 0;
  let isScalar = false;
  let atLineStart = true;
  const indents: number[] = [];
  for (const token of new Lexer().lex(text)) {
    if (isScalar) {
      isScalar = false;
      continue;
    }
    switch (CST.tokenType(token)) {
      case 'scalar':
        isScalar = true;
        break;
      case 'flow-seq-start':
      case 'flow-map-start':
        flow++;
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        flow = Math.max(0, flow - 1);
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
        block++;
        break;
      case 'newline':
        block = 0;
        indent = 0;
        atLineStart = true;
        continue;
      case 'space':
        if (atLineStart) indent = token.length;
        continue;
      default:
        break;
    }
    if (atLineStart) {
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      indents.push(indent);
      atLineStart = false;
    }
    if (flow + block + indents.length > DEEPEST) return true;
  }
  return false;
}
