import type { Semantic } from '../../../model/column.ts';
import { alone, anyOf, type Words } from '../../header-words.ts';
import { type KnownType, speaksOf, speaksWithNumberOf } from '../known-type.ts';
import { measuresBody } from '../measure-words.ts';
import { CARE_KEY } from '../things.ts';
import { CALENDAR_WORDS } from '../words.ts';
import { showsFinding } from './analytes.ts';
import { tellsConduct } from './conduct.ts';
import { namesDisease } from './diseases.ts';
import { namesDrug } from './drugs.ts';
import { FRENCH_INCOME } from './people.ts';
import { namesAct } from './procedures.ts';
import { isScale } from './scales.ts';
import { FRENCH_COUNT, FRENCH_TERMS } from './tables.ts';

const SENSITIVE = ['sensitive'] as const;

const COSTS = [
  anyOf(
    `brss part_(?:patient|complementaire|obligatoire|amo|amc|mutuelle|assuree?) regle_(?:patient|amo|amc|mutuelle) participation_forfaitaire aides?_financieres? montants?_[a-z]+ [a-z]+_montant mnt_?remb[a-z]* mtremb mntremb euros_[a-z]+ [a-z]+_euros? indus? supplement_[a-z]+ frais_[a-z]+ [a-z]+_frais prix_factur[a-z]* tarifs?_(?:hebergement|dependance|ghs|sejour|journalier|securite_sociale|secu|acte)[_a-z]* base_(?:remb|br|secu)
    medreimb[_a-z]* benres[_a-z]* pppymt[_a-z]* reste_(?:a_)?charge[_a-z]* rac_[a-z]+ ticket_moderateur_montant avance_frais rbt_[a-z]+ remb_[a-z]+ rembours[a-z]*[_a-z]* depass[a-z]*[_a-z]* forfait_[a-z]+ honoraires_[a-z]+ couts?_[a-z]+ [a-z]+_couts? depenses?_[a-z]+ valoris[a-z]*`,
  ),
  alone(
    'br brss fj tjp franchise indu avoir part rac tm_montant forfait',
    'patient montant eur euros mutuelle amo amc ht ttc',
  ),
];
const NO_COSTS = anyOf(
  'revenus? salaire ressources marches? engage prix_(?:plancher|revient) cout_revient achat unitaire offre centre date type motif taux_prise mode',
);

// Findings in words of which one alone would mean a place, a stay or a calendar.
const PRECISE = anyOf(
  `orientations?_sexuelles? sexual_orientation orientation_(?:temporo|spatio)[_a-z]* travail_(?:du_)?sexe violences?_conjugales? mort_?nee? taux_ipp ipp_taux couverture_vaccinale infections?_site[_a-z]* site_infection regions?_anatomiques? zone_anatomique dernieres_regles
  localisations?_(?:tumorales?|tumeur|cancer|primitive|lesions?|douleur|infection|fracture|metastas[a-z]*|escarre|plaie|anatomique|avc) [a-z]+_localisation siege_[a-z]+ nb_jours_(?:arret|itt|ij)[_a-z]* verres_[a-z]+ covid_long pertes?_poids[_a-z]* stade_[a-z]+ handicap_mental unite_alzheimer_diag rang_vaccinal tableau_clinique conscience_etat avis_(?:medecin_travail|du_medecin[_a-z]*)
  modes?_legal[_a-z]* (?:type|niveau)_gravite chute[s]?_mois charlson[_a-z]* soins_infirmiers ecrans?_h allait_[a-z]+ hosp_(?:yn|oui|o_n) ps_oms sf_(?:pcs|mcs|physique|mental) no_flow low_flow risque_fugue uf_ml contentions?_[a-z]+ marges?_(?:saines?|chirurgicales?|exerese|resection|tumorales?|r) nb_jours_(?:isolement|contention) lettres?_cles? value_as_[a-z]+ (?:n|nb|num|numero)_(?:cures?|ald|tableau_mp) gme gr_gme ghpc code_gme primary_reason specialite_pharmaceutique`,
);

// A score or a measure at so many weeks, months or years says no time: `rankin_j90`, `poids_m6`.
const TIMES =
  /_\d+_?(?:m|mois|j|jours?|s|sem|semaines?|h|heures?|an|ans)_$|_(?:j|m|s|h|v|t|visite|an)_\d+_$|_(?:initiale?|entree|sortie|inclusion)_$/;
const isTimed = speaksWithNumberOf(TIMES);

// `O_N` (oui, non) holds no number.
const BESIDE = ({ letters, numbered }: Words) =>
  KEY_OR_TIME({ letters: letters.replace(/_(?:o_n|oui_non)_/, '_'), numbered });
const KEY_OR_TIME = speaksOf([CARE_KEY, CALENDAR_WORDS]);

const of = (semantic: Semantic, named: KnownType['named']): KnownType => ({
  semantic,
  roles: SENSITIVE,
  named,
});

/** What is learnt about a person although a word of its name usually says a place or a time. */
export const FRENCH_PRECISE: readonly KnownType[] = [
  FRENCH_INCOME,
  FRENCH_TERMS,
  FRENCH_COUNT,
  of('cost', speaksOf(COSTS, NO_COSTS)),
  of('health-status', speaksOf(PRECISE, anyOf('date dat dt dte frais cout'))),
  of(
    'test-result',
    (words) =>
      isTimed(words) &&
      (isScale(words) || measuresBody(words)) &&
      !/_(?:dates?|dat|dt|dte|ages?|delai|num|id|mode)_/.test(words.letters),
  ),
];

/** What is learnt about a person, in the words and abbreviations of French sources. */
export const FRENCH_CARE: readonly KnownType[] = [
  of('drug', (words) => namesDrug(words) && !BESIDE(words)),
  of('test-result', (words) => showsFinding(words) && !BESIDE(words)),
  of('health-status', (words) => isScale(words) && !BESIDE(words)),
  of('diagnosis', (words) => namesDisease(words) && !BESIDE(words)),
  of('procedure', (words) => namesAct(words) && !BESIDE(words)),
  of('health-status', (words) => tellsConduct(words) && !BESIDE(words)),
];
