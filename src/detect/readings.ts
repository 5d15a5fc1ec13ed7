import type { Signal } from '../model/suggestion.ts';
import type { CellForm } from './cell-form.ts';
import type { ColumnSeen } from './column-seen.ts';
import { valueShare } from './forms/rates.ts';
import { takenApart, type Words } from './header-words.ts';
import { KNOWN_TYPES } from './types/index.ts';
import type { KnownType } from './types/known-type.ts';
import { STANDARDS } from './types/standards.ts';

/** How well the values of a column have the form of a type. */
export type Fit = 'fits' | 'partly' | 'contradicted' | 'unknown';

/** A type that a column may be, and what its values say to that. */
export interface Reading {
  type: KnownType;
  fit: Fit;
  /** What its values say, for the suggestion. */
  signals: Signal[];
}

/** Share of values that have the form in a column of it: typing errors and test data happen. */
const NEARLY_ALL = 0.95;

/** Share below which the values speak against the name. */
const HALF = 0.5;

/**
 * Share of valid check digits in a column of numbers that have them. Of random digits one in ten
 * passes Luhn's check, one in eleven that of modulus 11, one in 97 that of the NIR.
 */
const MOSTLY_VALID = 0.9;

/** Distinct values from which check digits prove something by themselves; fewer, if all are valid. */
const ENOUGH_VALUES = 20;
const ENOUGH_VALID = 6;

/** Distinct values from which a form proves something by itself. */
const ALONE_VALUES = 5;

/** Distinct values that are looked at to see whether a form is worth a closer look. */
const GLANCE = 100;

/** Share of valid check digits below which the form is chance. */
const SOME_VALID = 0.5;

/** The types that a column's name speaks of, in order of precedence. */
export function namedReadings(words: Words, { values }: ColumnSeen): Reading[] {
  return typesNamed(words).map((type) =>
    type.form === undefined
      ? { type, fit: 'unknown', signals: [] }
      : { type, ...fitOf(values, type, type.form) },
  );
}

/** Types that a name speaks of; if there is none, those it speaks of once its words are taken apart. */
function typesNamed(words: Words): KnownType[] {
  // The number of a field says everything, whatever its letters mean elsewhere.
  const fields = STANDARDS.filter((type) => type.named(words));
  if (fields.length > 0) return fields;
  const named = KNOWN_TYPES.filter((type) => type.named(words));
  const apart = named.length === 0 ? takenApart(words) : null;
  return apart === null ? named : KNOWN_TYPES.filter((type) => type.named(apart));
}

/** The first type whose form the values prove, whatever the name says; null where there is none. */
export function formAlone({ values }: ColumnSeen, skip: readonly KnownType[]): Reading | null {
  if (values.length < ALONE_VALUES) return null;
  const glance = values.slice(0, GLANCE);
  for (const type of KNOWN_TYPES) {
    const { form, formAlone: proof } = type;
    if (form === undefined || proof === undefined || skip.includes(type)) continue;
    const first = valueShare(glance, form);
    if (first.form < 0.8) continue;
    const { fit, signals } = fitOf(values, type, form);
    if (fit !== 'fits') continue;
    const signs = new Set(values.map((value) => value.charAt(0).toUpperCase()));
    if (signs.size < (type.firstSignsMin ?? 1)) continue;
    if (proof === 'enough') return { type, fit, signals };
    const valid = signals.find(({ id }) => id === 'check-digits')?.params.share ?? 0;
    const least = valid === 1 ? ENOUGH_VALID : ENOUGH_VALUES;
    if (valid >= MOSTLY_VALID && values.length >= least) return { type, fit, signals };
  }
  return null;
}

function fitOf(
  values: readonly string[],
  { semantic }: KnownType,
  form: CellForm,
): Pick<Reading, 'fit' | 'signals'> {
  if (values.length === 0) return { fit: 'unknown', signals: [] };
  const { form: plain, valid, padded } = valueShare(values, form);
  const share = plain + padded;
  const count = values.length;
  if (share < HALF) {
    return {
      fit: 'contradicted',
      signals: [{ id: 'name-contradicted', params: { semantic, share, values: count } }],
    };
  }
  const signals: Signal[] = [{ id: 'form', params: { semantic, share, values: count } }];
  if (valid !== null) signals.push({ id: 'check-digits', params: { semantic, share: valid } });
  if (padded > 0) signals.push({ id: 'lost-zeros', params: { semantic, share: padded } });
  const isRight = share >= NEARLY_ALL && (valid === null || valid >= MOSTLY_VALID);
  const isWrong = valid !== null && valid < SOME_VALID;
  return { fit: isRight ? 'fits' : isWrong ? 'contradicted' : 'partly', signals };
}
