import { isMissingToken } from '../encode/missing.ts';
import type { Semantic } from '../model/column.ts';
import type { DeclarableRole } from '../model/declaration.ts';
import { columnSemantic } from './column-semantic.ts';
import { headerWords, matchesAny } from './header-words.ts';
import { IdentifierEvidence } from './identifier-evidence.ts';
import {
  ADDRESS_WORDS,
  BARE_SUBJECT_WORDS,
  EMAIL_WORDS,
  FILE_NUMBER_WORDS,
  INS_WORDS,
  NAME_WORDS,
  NAMED_SUBJECT_WORDS,
  NAMED_THING_WORDS,
  NATIONAL_NUMBER_WORDS,
  PERSON_NAME_WORDS,
  PHONE_WORDS,
  RECORD_NUMBER_WORDS,
  SUBJECT_WORDS,
} from './identifier-words.ts';
import {
  BIRTH_WORDS,
  CALENDAR_WORDS,
  FACILITY_WORDS,
  PLACE_WORDS,
  PROFESSIONAL_WORDS,
  TRAIT_WORDS,
} from './quasi-words.ts';
import {
  CARE_CIRCUMSTANCE_WORDS,
  CARE_KEY_WORDS,
  CARE_WORDS,
  DIAGNOSIS_ABBREVIATIONS,
  DIAGNOSIS_WORDS,
} from './sensitive-words.ts';

/** What a column seems to be. */
export interface ColumnGuess {
  roles: DeclarableRole[];
  semantic: Semantic | null;
}

/**
 * A first guess at the roles of a column nobody declared, null where nothing is recognised. Where
 * signs disagree the more cautious role wins: direct identifier, subject, quasi-identifier,
 * sensitive. A guess that a column is only sensitive takes it out of the classes: neither cells alone
 * nor the circumstances of care lead to it. Nothing makes a column ignored.
 * @param cells some of the column's cells
 * @param tokens missing tokens, as `isMissingToken` takes them
 */
export function guessColumn(
  name: string,
  cells: readonly string[],
  tokens: ReadonlySet<string>,
): ColumnGuess | null {
  const words = headerWords(name);
  const meaning = columnSemantic(name, cells, tokens);
  // Keys of digits may look like dates: a date has to say so in its name to be no key.
  const subject = isSubject(words, columnSemantic(name, [], tokens));

  const evidence = new IdentifierEvidence(1, tokens);
  evidence.look({ kind: 'texts', rows: cells.length, records: cells.map((cell) => [cell]) });
  const found = evidence.found(0);
  if (found !== null) {
    // A digest that counts persons still has to count them.
    return {
      roles: subject ? ['direct-identifier', 'subject'] : ['direct-identifier'],
      semantic: found.semantic,
    };
  }
  if (subject) {
    return holdsNames(cells, tokens)
      ? { roles: ['direct-identifier', 'subject'], semantic: 'name' }
      : { roles: ['subject'], semantic: 'person-key' };
  }
  const named = namedIdentifier(words);
  if (named !== undefined) return { roles: ['direct-identifier'], semantic: named };

  const roles: DeclarableRole[] = [];
  const sensitive = isSensitive(words, meaning);
  if (isQuasi(words, meaning) || (sensitive && CARE_CIRCUMSTANCE_WORDS.test(words))) {
    roles.push('quasi-identifier');
  }
  if (sensitive) roles.push('sensitive');
  return roles.length === 0 ? null : { roles, semantic: meaning };
}

/** @returns the kind of identifier a name speaks of, null for one without a kind, undefined: none */
function namedIdentifier(words: string): Semantic | null | undefined {
  if (EMAIL_WORDS.test(words)) return 'email';
  if (PHONE_WORDS.test(words)) return 'phone';
  if (matchesAny(words, NATIONAL_NUMBER_WORDS, INS_WORDS)) return 'nir';
  if (PERSON_NAME_WORDS.test(words)) return 'name';
  if (NAME_WORDS.test(words) && !isNameOfThing(words)) return 'name';
  if (ADDRESS_WORDS.test(words)) return 'address';
  return matchesAny(words, RECORD_NUMBER_WORDS, FILE_NUMBER_WORDS) ? null : undefined;
}

/** `nom_commune`, `drug_name`; the name of a doctor is a person's. */
function isNameOfThing(words: string): boolean {
  if (PROFESSIONAL_WORDS.test(words)) return false;
  return matchesAny(
    words,
    NAMED_THING_WORDS,
    PLACE_WORDS,
    FACILITY_WORDS,
    TRAIT_WORDS,
    DIAGNOSIS_WORDS,
    CARE_WORDS,
  );
}

/** `patient_code_postal` says where a patient lives, and `code_patient` who it is. */
function isSubject(words: string, meaning: Semantic | null): boolean {
  if (matchesAny(words, NAMED_SUBJECT_WORDS, BARE_SUBJECT_WORDS)) return true;
  if (!SUBJECT_WORDS.test(words)) return false;
  if (namedIdentifier(words) !== undefined) return false;
  if (CALENDAR_WORDS.test(words)) return false;
  return meaning === null || !isDescription(meaning) || FACILITY_WORDS.test(words);
}

function isQuasi(words: string, meaning: Semantic | null): boolean {
  if (meaning !== null && (isDescription(meaning) || meaning === 'stay-number')) return true;
  return matchesAny(words, BIRTH_WORDS, CALENDAR_WORDS, PROFESSIONAL_WORDS, TRAIT_WORDS);
}

/**
 * A date, a number or an age of care tells when, not what: without this, the date of a test would
 * pass for the sensitive column that a table must have. The date of a disease tells both. A key or a
 * number (`lab_sample_id`) tells nothing anybody knows of, and is left unrecognised.
 */
function isSensitive(words: string, meaning: Semantic | null): boolean {
  if (CARE_KEY_WORDS.test(words)) return false;
  if (matchesAny(words, DIAGNOSIS_WORDS, DIAGNOSIS_ABBREVIATIONS)) return meaning !== 'stay-number';
  if (!CARE_WORDS.test(words) || CALENDAR_WORDS.test(words)) return false;
  return meaning === null || meaning === 'icd10' || meaning === 'place';
}

function isDescription(meaning: Semantic): boolean {
  return DESCRIPTIONS.includes(meaning);
}

const DESCRIPTIONS: readonly Semantic[] = [
  'birth-date',
  'age',
  'sex',
  'place',
  'event-date',
  'length-of-stay',
];

/** Nine tenths of the present cells are words. */
function holdsNames(cells: readonly string[], tokens: ReadonlySet<string>): boolean {
  const present = cells.filter((cell) => !isMissingToken(cell, tokens));
  const worded = present.filter((cell) => /\p{L}{2}/u.test(cell) && !/\p{N}/u.test(cell));
  return present.length > 0 && worded.length >= 0.9 * present.length;
}
