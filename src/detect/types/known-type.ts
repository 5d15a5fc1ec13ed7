import type { Semantic } from '../../model/column.ts';
import type { Role } from '../../model/role.ts';
import type { CellForm } from '../cell-form.ts';
import type { Words } from '../header-words.ts';

/** A meaning that columns have, how it is recognised and what it makes of them. */
export interface KnownType {
  semantic: Semantic;
  roles: readonly Role[];
  /** Whether a column's name speaks of it. */
  named: (words: Words) => boolean;
  /** The form of its values; absent where they may look like anything. */
  form?: CellForm;
  /** The name is not enough: most values must have the form. */
  formNeeded?: true;
  /**
   * What the form proves where the name says nothing: `enough` by itself, `checked` with valid check
   * digits; absent: nothing, since other codes look just so.
   */
  formAlone?: 'enough' | 'checked';
  /** Different first characters that values proven by their form alone must have: keys begin alike. */
  firstSignsMin?: number;
  /** Words of time, place or care in its name belong to the thing, and add no role. */
  isExact?: true;
  /** Its name is said of other things too: a column is hardly ever sure to be it. */
  isVague?: true;
}

/** A name that matches one of some patterns and none of others. */
export function speaksOf(
  patterns: RegExp | readonly RegExp[],
  except: RegExp | readonly RegExp[] = [],
): KnownType['named'] {
  const all = [patterns].flat();
  const not = [except].flat();
  return ({ letters }) =>
    all.some((pattern) => pattern.test(letters)) && !not.some((pattern) => pattern.test(letters));
}

/** A name that matches a pattern with its numbers. */
export function speaksWithNumberOf(pattern: RegExp): KnownType['named'] {
  return ({ numbered }) => pattern.test(numbered);
}

/** Any of several ways to speak of one thing. */
export function either(...ways: readonly KnownType['named'][]): KnownType['named'] {
  return (words) => ways.some((way) => way(words));
}

/** A name that is one of some names of variables, numbers aside. */
export function isVariable(names: string): KnownType['named'] {
  const pattern = new RegExp(`^_(?:${names.trim().split(/\s+/).join('|')})_$`, 'u');
  return ({ letters }) => pattern.test(letters);
}

/** No name speaks of it. */
export const NEVER_NAMED: KnownType['named'] = () => false;
