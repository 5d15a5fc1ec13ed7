import type { CellForm } from '../cell-form.ts';

/** Computed to many decimals: a scale gives two at most. */
const COMPUTED = /^\d{1,9}[.,](?=\d*[1-9])\d{3,20}$/;

/** A number with decimals, or more digits than a newborn has grams. */
const PLAIN = /^(\d{1,9})(?:[.,]\d*[1-9]\d*)?$/;

/** Whole numbers from which nothing alive is meant, in grams; with decimals, in kilograms or pounds. */
const NO_GRAMS = 10_000;
const NO_KILOGRAMS = 1_500;

/** A number of persons that a record of a survey stands for, and no weight of a body. */
export const SURVEY_WEIGHT: CellForm = {
  hasForm(text) {
    if (COMPUTED.test(text)) return true;
    const whole = PLAIN.exec(text)?.[1];
    if (whole === undefined) return false;
    return Number(whole) >= (whole === text ? NO_GRAMS : NO_KILOGRAMS);
  },
};
