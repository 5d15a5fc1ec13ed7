// Marks that stand for a small number in published tables: stars and dots, French and English words
// for "secret" and "not communicated", bounds below a threshold, and the range it hides. A bound that
// leaves one number (`<2`, `1-1`) hides nothing.
const MASKED =
  /^(?:\*+|\.\.+|x+|[-–—]|-\d{1,2}|n\.?[cdsp]\.?|s\.?|c\.?|secret(?: stat(?:istique)?)?|\[?redacted\]?|masked|suppressed|supp\.?|(?:<|moins de |less than |fewer than )\s?(?:[3-9]|[1-9]\d)|≤\s?(?:[2-9]|[1-9]\d)|[01]\s?(?:à|a|-|to)\s?(?:[2-9]|[1-9]\d))$/i;

/** Whether a cell is a mark of a suppressed count, as tables of counts have them. */
export function isMaskedCount(cell: string): boolean {
  const text = cell.trim();
  return text.length > 0 && text.length <= 20 && MASKED.test(text);
}

// A word or a bound, which no table of persons writes for "no answer".
const SUPPRESSED = /[<≤]|\p{L}{4}|^\[/u;

/** Whether a cell is such a mark and can hardly be anything else, as a dash or a letter can. */
export function isSuppressedCount(cell: string): boolean {
  return isMaskedCount(cell) && SUPPRESSED.test(cell);
}
