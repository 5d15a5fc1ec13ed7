import type { Semantic } from '../../model/column.ts';
import type { Words } from '../header-words.ts';
import type { KnownType } from './known-type.ts';
import { CARE, CARE_KEY, CIRCUMSTANCES, DIAGNOSIS, DIAGNOSIS_ABBREVIATIONS } from './things.ts';
import { CALENDAR_WORDS } from './words.ts';

/** Meanings that describe a person or a stay, whatever else their name speaks of. */
const DESCRIPTIONS: readonly Semantic[] = [
  'birth-date',
  'death-date',
  'admission-date',
  'discharge-date',
  'act-date',
  'event-date',
  'period',
  'age',
  'sex',
  'length-of-stay',
  'stay-number',
];

/** Types of which the name tells what a person suffers from although it is known to others. */
const OF_STAYS: readonly Semantic[] = ['stay-number', 'record-key', 'person-key'];

/**
 * A sensitive column whose name tells when, where, by whom or with whom somebody was cared for:
 * others may know, and taking it out of the classes would understate the risk.
 */
export function alsoKnownToOthers({ letters }: Words, { roles, isExact }: KnownType): boolean {
  return isExact !== true && roles.includes('sensitive') && CIRCUMSTANCES.test(letters);
}

/**
 * A column known to others whose name speaks of a disease, or of care without being a date or an age:
 * the date of a diagnosis tells both. A key of something about care tells nothing.
 */
export function alsoLearnt({ letters }: Words, { roles, semantic, isExact }: KnownType): boolean {
  if (!roles.includes('quasi-identifier') || CARE_KEY.test(letters)) return false;
  if (DIAGNOSIS.test(letters) || DIAGNOSIS_ABBREVIATIONS.test(letters)) {
    return !OF_STAYS.includes(semantic);
  }
  if (isExact || !CARE.test(letters) || CALENDAR_WORDS.test(letters)) return false;
  return !DESCRIPTIONS.includes(semantic);
}
