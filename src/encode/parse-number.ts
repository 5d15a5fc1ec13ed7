// Thousands are grouped by one kind of space only: in `1,234` nobody can tell which mark it is, and
// reading it as a decimal keeps the value whole.
const NUMBER =
  /^([+\-\u2212]?)(?:(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+)(?:[.,](\d*))?|[.,](\d+))(?:[eE]([+-]?\d+))?$/;
const SPACES = /[ \u00a0\u202f\u2009]/g;

/**
 * The finite number a cell holds, or null. Decimal comma or point, a sign, an exponent, spaces
 * between groups of three digits; anything else is text.
 */
export function parseNumber(cell: string): number | null {
  const found = NUMBER.exec(cell.trim());
  if (found === null) return null;
  const [, sign, whole = '', afterWhole = '', alone = '', exponent = '0'] = found;
  const digits = whole.replace(SPACES, '');
  const value = Number(`${digits || '0'}.${afterWhole || alone || '0'}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  return sign === '' || sign === '+' ? value : -value;
}
