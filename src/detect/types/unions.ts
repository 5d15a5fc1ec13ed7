import type { Semantic } from '../../model/column.ts';
import { alone, type Words } from '../header-words.ts';
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

// Words of a circumstance that are none in these: the end of a life, the site of a wound, a tumour's grade.
const SAID_OTHERWISE = new RegExp(
  `_(?:${[
    'vaccins?_jour fin_vie fin_princ[a-z]*_pec arret_(?:cardiaque|cardio[a-z]*) site_(?:operatoire|infection|prelevement|anatomique|lesion|icd(?:_o)?)',
    'grade_(?:sbr|ctcae|toxicite|tumeur|tumoral|histo[a-z]*|gleason|elston) nature_(?:echantillon|prelev(?:ement)?) taille_(?:tumeur|tumorale|lesion|nodule) tour_taille',
    'affection_longue_duree cig_jour verres_jour duree_allait[a-z]* allait[a-z]*_duree (?:rbt|remb|part)_mutuelle days?_supp?l?y supplement_chambre',
    '(?:tabac|tabagisme|alcool|cannabis|diabete|hta|medicaments?|traitements?)_grossesse',
    'assurance_maladie couverture_maladie motif_exoneration enfants_charge (?:lieu|salle)_intervention conditions_(?:logement|vie|travail|paiement) (?:mode|type)_prise_charge',
  ]
    .join(' ')
    .split(' ')
    .join('|')})(?=_)`,
  'g',
);

// Of a tumour or of a home: nothing in the name tells which.
const SITE = alone('localisations?', 'code lib libelle type principale');

/** Types of which the name tells what a person suffers from although it is known to others. */
const OF_STAYS: readonly Semantic[] = ['stay-number', 'record-key', 'person-key'];

/** What a name says once such phrases are left out. */
function otherwise(letters: string): string {
  return letters.replace(SAID_OTHERWISE, '');
}

/**
 * A sensitive column whose name tells when, where, by whom or with whom somebody was cared for:
 * others may know, and taking it out of the classes would understate the risk.
 */
export function alsoKnownToOthers({ letters }: Words, { roles, isExact }: KnownType): boolean {
  return isExact !== true && roles.includes('sensitive') && CIRCUMSTANCES.test(otherwise(letters));
}

/**
 * A column known to others whose name speaks of a disease, or of care without being a date or an age:
 * the date of a diagnosis tells both. A key of something about care tells nothing.
 */
export function alsoLearnt(words: Words, { roles, semantic, isExact }: KnownType): boolean {
  const letters = otherwise(words.letters);
  if (!roles.includes('quasi-identifier') || CARE_KEY.test(letters)) return false;
  if (SITE.test(letters)) return true;
  if (DIAGNOSIS.test(letters) || DIAGNOSIS_ABBREVIATIONS.test(letters)) {
    return !OF_STAYS.includes(semantic);
  }
  if (isExact || !CARE.test(letters) || CALENDAR_WORDS.test(letters)) return false;
  return !DESCRIPTIONS.includes(semantic);
}
