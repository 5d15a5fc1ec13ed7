import type { CellForm } from '../cell-form.ts';

/** How many of some values have a form. */
export interface ValueShare {
  /** Share (0..1) of the values that have it as they stand. */
  form: number;
  /**
   * Share (0..1) with right check digits among those that have it, zeros put back where they were
   * lost; 0 where none has it, null where the form has no check digits.
   */
  valid: number | null;
  /** Share (0..1) of the values that have it only with leading zeros put back. */
  padded: number;
}

// Numbers that passed through a floating column end in a fraction of zeros.
const FRACTION_OF_ZEROS = /^(\d{1,20})[.,]0{1,6}$/;
const DIGITS = /^\d+$/;

/** Share of values that have a form, and of those that are valid. */
export function valueShare(values: readonly string[], form: CellForm): ValueShare {
  let having = 0;
  let padded = 0;
  let valid = 0;
  for (const value of values) {
    const found = formedText(value, form);
    if (found === null) continue;
    if (found.padded) padded++;
    else having++;
    if (form.isValid?.(found.text)) valid++;
  }
  const all = Math.max(values.length, 1);
  return {
    form: having / all,
    valid: form.isValid === undefined ? null : valid / Math.max(having + padded, 1),
    padded: padded / all,
  };
}

/** The text in the form, without a fraction of zeros and with the zeros it lost. */
function formedText(value: string, form: CellForm): { text: string; padded: boolean } | null {
  if (form.hasForm(value)) return { text: value, padded: false };
  const whole = FRACTION_OF_ZEROS.exec(value)?.[1];
  if (whole !== undefined && form.hasForm(whole)) return { text: whole, padded: false };
  const digits = whole ?? value;
  if (form.padTo === undefined || digits.length >= form.padTo || !DIGITS.test(digits)) return null;
  const text = digits.padStart(form.padTo, '0');
  return form.hasForm(text) ? { text, padded: true } : null;
}
