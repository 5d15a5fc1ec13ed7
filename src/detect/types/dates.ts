import { isYear } from '../../encode/cell-shape.ts';
import type { CellForm } from '../cell-form.ts';
import { isDateLike } from '../date-like.ts';
import { adjacent, alone, anyOf, both } from '../header-words.ts';
import { either, type KnownType, NEVER_NAMED, speaksOf } from './known-type.ts';
import { CALENDAR, EVENT } from './words.ts';

const QUASI = ['quasi-identifier'] as const;

const MONTH =
  /^(?:0?[1-9]|1[0-2]|(?:19|20)\d{2}[-/. ]?[ts][1-4]|[tqs][1-4](?:[-/. ]?(?:19|20)\d{2})?)$/i;

/** A date, or a month, a quarter or a year of one. */
export const DATE_OR_PART: CellForm = {
  hasForm: (text) => isDateLike(text) || isYear(text) || MONTH.test(text),
};

const BIRTH = anyOf(
  `births? birthdate birthday birthyear birthmonth dob yob mob ddn born naissances? datenaissance datnais
  dtnais nais naiss nee? ne_e ben_nai_ann date_nai`,
);
// What else is said of a birth than its date.
const BIRTH_OTHER = anyOf(
  `ages? aged weight poids order rang rank term terme type mode length taille number nb nombre lieu place country pays
  commune city ville dep departement departement_naissance nom name sexe sex pds`,
);
const WHEN = `${CALENDAR} jour day heure hour time`;
const DEATH = both('death deces deceased dod died mort dcd mortality', WHEN);
const ADMISSION = either(
  speaksOf(both('admit admitted admission admissions adm entree ent arrival arrivee', WHEN)),
  speaksOf(anyOf('admittime admitdate admissiondate dateentree dateadmission exe_soi_dtd entdat')),
);
const DISCHARGE = either(
  speaksOf(both('sortie sor discharged? disch departure', WHEN)),
  speaksOf(anyOf('dischtime dischdate dischargedate datesortie exe_soi_dtf sordat')),
);
const ACT = either(speaksOf(both(EVENT, WHEN)), speaksOf(anyOf('datehospitalisation delai')));

// Of a date that nothing is said of, the cells decide whether it is one.
const BARE_DATE = alone(
  'dates? dat dt datetime timestamp',
  'jour derniere dernieres nouvelles last first',
);

/** Dates and what they date. */
export const DATES: readonly KnownType[] = [
  { semantic: 'birth-date', roles: QUASI, named: speaksOf(BIRTH, BIRTH_OTHER), form: DATE_OR_PART },
  {
    semantic: 'death-date',
    roles: QUASI,
    named: either(speaksOf(DEATH), speaksOf(anyOf('dod date_deces datedeces'))),
    form: DATE_OR_PART,
  },
  { semantic: 'admission-date', roles: QUASI, named: ADMISSION, form: DATE_OR_PART },
  { semantic: 'discharge-date', roles: QUASI, named: DISCHARGE, form: DATE_OR_PART },
  { semantic: 'act-date', roles: QUASI, named: ACT, form: DATE_OR_PART },
  {
    semantic: 'event-date',
    roles: QUASI,
    named: NEVER_NAMED,
    form: DATE_OR_PART,
  },
  // The day of a diagnosis in one word, as registers of tumours write it.
  {
    semantic: 'event-date',
    roles: ['quasi-identifier', 'sensitive'],
    named: speaksOf(anyOf('diagnosisdate[a-z]* dxdate diagdate')),
    form: DATE_OR_PART,
  },
  { semantic: 'event-date', roles: QUASI, named: speaksOf(BARE_DATE), form: DATE_OR_PART },
  // `datevaccin`: a date of something, if its cells are dates.
  {
    semantic: 'act-date',
    roles: QUASI,
    named: ({ letters }) => /_(?:date\p{L}{3,}|\p{L}{3,}date)_/u.test(letters),
    form: DATE_OR_PART,
    isVague: true,
  },
  {
    semantic: 'period',
    roles: QUASI,
    named: either(
      speaksOf(anyOf(CALENDAR), BARE_DATE),
      speaksOf(adjacent('week', 'day')),
      speaksOf(anyOf('weekday jour_semaine heure hour')),
    ),
  },
];
