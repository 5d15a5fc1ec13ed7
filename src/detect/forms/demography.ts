import type { CellForm } from '../cell-form.ts';

const SEX_WORDS: ReadonlySet<string> = new Set(
  `f m h female male femme homme woman man women men feminin masculin féminin féminine feminine
  masculine fille garçon garcon girl boy`.split(/\s+/),
);

// ISO/IEC 5218 and the French claims data: 0 not known, 1 male, 2 female, 9 not applicable; and what
// is written of those who are neither.
const SEX_REST: ReadonlySet<string> = new Set(
  `0 1 2 9 u x o i nb unknown inconnu other autre indetermine indéterminé undetermined intersex
  non-binary nonbinary`.split(/\s+/),
);

/** A word, letter or code (1, 2) for a sex, or for none of the two. */
export const SEX: CellForm = {
  hasForm(text) {
    const word = text.toLowerCase();
    return SEX_WORDS.has(word) || SEX_REST.has(word);
  },
};

const YEARS = '(?:\\d{1,2}|1[01]\\d|12[0-5])';
const UNIT =
  '(?: ?(?:ans?|years?(?: old)?|yrs?|y|yo|a|mois|months?|mo|jours?|days?|d|j|semaines?|weeks?|sem|wk?))?';

/** An age in years, perhaps with decimals. */
const ONE_AGE = new RegExp(`^${YEARS}(?:[.,]\\d{1,2})?${UNIT}$`, 'i');

/** Two ages with a dash or words between them, perhaps in the brackets of an interval. */
const BAND = new RegExp(
  `^(?:(?:de|from|entre|between) )?[[\\](]? ?${YEARS}${UNIT} ?(?:-|–|,|;|à|a|to|et|and|_) ?${YEARS}(?:\\.\\d)?${UNIT} ?[\\][)]?$`,
  'i',
);

const OPEN_ABOVE = new RegExp(
  `^(?:(?:>=?|≥|plus de|over|more than) ?${YEARS}${UNIT}|${YEARS}${UNIT} ?(?:\\+|(?:et|ou|and|or) (?:plus|\\+|over|older|more|above)))$`,
  'i',
);
const OPEN_BELOW = new RegExp(
  `^(?:<=?|≤|moins de|under|less than|below|jusqu['’]à) ?${YEARS}${UNIT}$`,
  'i',
);

/** Whether a text is an open group of the highest ages: `80+`, `90 et plus`, `>=90`. */
export function isTopCodedAge(text: string): boolean {
  return text.length <= 40 && OPEN_ABOVE.test(text);
}

/** An age from 0 to 125, or a group of ages, in French or English. */
export const AGE: CellForm = {
  hasForm: (text) =>
    text.length <= 40 &&
    (ONE_AGE.test(text) || BAND.test(text) || OPEN_ABOVE.test(text) || OPEN_BELOW.test(text)),
};
