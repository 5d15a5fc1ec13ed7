// Marks that stand for a small number in published tables: stars and dots, French and English words
// for "secret" and "not communicated", bounds below a threshold, and the range it hides.
const MASKED =
  /^(?:\*+|\.\.+|x+|[-–—]|-\d{1,2}|n\.?[cdsp]\.?|s|c\.?|secret(?: stat(?:istique)?)?|\[?redacted\]?|masked|suppressed|supp\.?|[<≤]\s?\d{1,2}|moins de \d{1,2}|less than \d{1,2}|fewer than \d{1,2}|[01]\s?(?:à|a|-|to)\s?\d{1,2})$/i;

/** Whether a cell is a mark of a suppressed count, as tables of counts have them. */
export function isMaskedCount(cell: string): boolean {
  const text = cell.trim();
  return text.length > 0 && text.length <= 20 && MASKED.test(text);
}
