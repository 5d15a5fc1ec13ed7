import { FORMS } from '../forms/index.ts';
import { alone, anyOf } from '../header-words.ts';
import { DATE_OR_PART } from './dates.ts';
import { type KnownType, speaksOf } from './known-type.ts';

// The end of a contract is a date, and one of nobody's life.
const DATED = anyOf(
  '(?:fin|debut|expiration)_(?:accord|marche|contrat) echeance_accord (?:contract|agreement|award)_(?:exp[a-z]*|end|start|expiry)',
);

// Months and years in them are those of a contract.
const TERMS = anyOf(
  `(?:qte|quantite|volume)_(?:engagee?|prev[a-z]*|estimee)_(?:mois|an|annuel[a-z]*) exclu_reseau proposed_tier award_position ext(?:ension)?_option[a-z_]* lost_to commit(?:ted)?_tests?[a-z_]* disc(?:ount)?_pct price_prot[a-z_]*
  paliers?_[a-z]+ ecart_lpp rem_fin_annee marges?_(?:officine|grossiste|forf)[a-z_]* objet_prestation`,
);
const SHORT_TERMS = alone('exclusivity ug rfa', 'qte quantite');

const QUANTITIES = anyOf(
  `ann(?:ual)?_(?:usage|volume|packs) scripts_[a-z]+ est_annual_[a-z]+ boites_vendues[a-z_]* (?:qte|quantite)_previs[a-z]* conso_n closed_episodes subjects_(?:planned|enrolled|screened|randomi[sz]ed)
  n_(?:dosis|dosen|kohorte|verweigert|registered|newborn[a-z_]*|transfused|acute_[a-z]+|stroke|died|on_[a-z_]+|screened|enrolled|vaccinated|tested) referred_by_(?:court|police|school|gp) sejhc[a-z_]* sej_(?:mco|ivg|hc|hp) jou_(?:mco|psy|ssr) passu
  cas_suspects[a-z_]* tdr_(?:realises|positifs) deces_attribues[a-z_]* hosp_n tot_(?:clms|benes)`,
);

/** Terms of contracts and quantities that the words of a name beside them would hide. */
export const EXACT_TERMS: readonly KnownType[] = [
  {
    semantic: 'strategic',
    roles: ['strategic'],
    named: speaksOf(DATED),
    form: DATE_OR_PART,
    formNeeded: true,
    isExact: true,
  },
  {
    semantic: 'strategic',
    roles: ['strategic'],
    named: speaksOf([TERMS, SHORT_TERMS]),
    isExact: true,
  },
  {
    semantic: 'count',
    roles: ['count'],
    named: speaksOf(QUANTITIES),
    form: FORMS.count,
    formNeeded: true,
    isExact: true,
  },
];
