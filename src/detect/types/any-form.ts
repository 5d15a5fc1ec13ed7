import type { CellForm } from '../cell-form.ts';

/** Any of some forms that values of one meaning have, none of which is checked. */
export function anyForm(...forms: readonly CellForm[]): CellForm {
  const padTo = forms.find((form) => form.padTo !== undefined)?.padTo;
  return {
    hasForm: (text) => forms.some((form) => form.hasForm(text)),
    ...(padTo === undefined ? {} : { padTo }),
  };
}
