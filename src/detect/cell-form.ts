/** The form that the values of a known type have. Texts come trimmed, in ordinary digits and dashes. */
export interface CellForm {
  /** Whether a text has the form. */
  hasForm(text: string): boolean;
  /** Whether the check digits of a text of that form are right; absent where the form has none. */
  isValid?(text: string): boolean;
  /** Length up to which lost leading zeros may be put back before looking; absent: none get lost. */
  padTo?: number;
}
