import type { Semantic } from '../../model/column.ts';
import type { CellForm } from '../cell-form.ts';
import { alone, anyOf } from '../header-words.ts';
import { type KnownType, speaksOf, speaksWithNumberOf } from './known-type.ts';

const QUASI = ['quasi-identifier'] as const;
const BOTH = ['quasi-identifier', 'sensitive'] as const;

/** Words that look like those of care and speak of what relatives, colleagues or the public know. */
const SAID: readonly [Semantic, string][] = [
  [
    'social-cover',
    `taux_pec resp_(?:for_)?pymt elgblty_[a-z_]+ dual_elgbl[a-z_]* (?:prim|sec|primary|secondary)_ins[a-z_]* ins_(?:pkg|plan|package)[a-z_]* acc_flag inelig[a-z]*_reason[a-z_]* modele_assurance`,
  ],
  [
    'household',
    'rel_(?:cd|code) hsehld_[a-z_]+ hshld_[a-z_]+ who_do_you_care_for[a-z_]* how_many_hours_[a-z_]*provide_care[a-z_]*',
  ],
  ['age', 'how_old_[a-z_]+'],
  ['language', '[a-z]*_?lang_(?:grp_)?(?:cd|code)'],
  ['marital-status', 'mrtl_[a-z_]+'],
  ['place', '(?:[a-z]+_)?cnty(?:_(?:cd|code|name))? dom_(?:cd|code)'],
  ['region', 'phn_(?:code|name)'],
  ['nationality', 'ctznshp_[a-z]+'],
  ['facility', 'service_prestataire ctr_(?:cd|code) ets_[a-z]+'],
  ['professional', 'prestataires? delegue(?:e|s)?(?:_e)? chauffeurs? manip_nom tel_(?:to|by)'],
  ['admission-mode', 'cons_mechanism[a-z_]* consultation_mechanism[a-z_]*'],
  ['discharge-mode', 'rem_(?:cd|code)'],
  ['ward', 'login_dep'],
  ['admission-mode', 'drug_type_concept_id'],
  ['occupation', 'vip(?:_flag)?'],
  ['event-date', '(?:lb|vs|ae|eg|ex|cm|mh|pe|qs|ds)dy'],
  ['stay-number', 'num_ss?rha num_rhs care_contact(?:_id)? response_type'],
];

const STANDING_ALONE: readonly [Semantic, string, string][] = [
  ['cost', 'val_pt valeur_point', 'chf'],
  ['social-cover', 'at', ''],
];

const isWord: CellForm = { hasForm: (text) => /^\P{N}*\p{L}\P{N}*$/u.test(text) };
const isInitialled: CellForm = {
  hasForm: (text) => /^[\p{L}.'’ -]*\p{L}{2}[\p{L}.'’ -]*$/u.test(text),
};
const of = (pattern: RegExp): CellForm => ({ hasForm: (text) => pattern.test(text) });

/** Abbreviations that mean this where the cells have its form, and a finding or a sum elsewhere. */
const BY_CELLS: readonly [Semantic, string, CellForm][] = [
  ['social-cover', 'ct_ct', of(/^\d{3}\/\d{3}$/)],
  ['social-cover', 'oa', of(/^\d{3}$/)],
  ['social-cover', 'forfait', of(/^(?:[ONYJ]|oui|non|ja|nein|nee)$/i)],
  ['region', 'kt', of(/^[A-Z]{2}$/)],
  ['professional', 'sf mt med', isInitialled],
  ['professional', 'arm', of(/^[a-z]{2,3}$/)],
  ['cost', 'tarifs?', isWord],
  ['cost', 'cotisation', of(/^\d{2,3}$/)],
  ['social-cover', 'franchise', of(/^(?:300|500|1000|1500|2000|2500)$/)],
  ['occupation', 'sports?', isWord],
  ['discharge-mode', 'devenir', isWord],
  ['birth-date', 'tb', of(/^(?:[01]\d|2[0-3])[0-5]\d$/)],
  // Classes of devices in the nomenclature of what the French funds pay.
  ['social-cover', 'cl', of(/^I{1,2}$/)],
];

const LEARNT_TOO: readonly [Semantic, string][] = [
  ['income', 'incm_(?:cd|code)'],
  ['health-status', 'exposition_risque gyn_p'],
];

// What most say of themselves there is the sex that everybody knows.
const IDENTITY_OF_GENDER = of(/^(?:[MFW]|NI|UN|OT|GQ|SE|MU|DC|T[MF])$/);

const CODES_OF_RUNS = /_e_response_13_/;
const PAYERS_OF_RUNS = /_e_payment_0?1_/;

/** What others know of somebody although its name borrows words of care. */
export const OTHERS_KNOW: readonly KnownType[] = [
  ...SAID.map(
    ([semantic, list]): KnownType => ({
      semantic,
      roles: QUASI,
      named: speaksOf(anyOf(list)),
      isExact: true,
    }),
  ),
  ...STANDING_ALONE.map(
    ([semantic, list, beside]): KnownType => ({
      semantic,
      roles: QUASI,
      named: speaksOf(beside === '' ? anyAlone(list) : alone(list, beside)),
      isExact: true,
    }),
  ),
  ...BY_CELLS.map(
    ([semantic, list, form]): KnownType => ({
      semantic,
      roles: QUASI,
      named: speaksOf(anyAlone(list)),
      form,
      formNeeded: true,
      isExact: true,
    }),
  ),
  ...LEARNT_TOO.map(
    ([semantic, list]): KnownType => ({ semantic, roles: BOTH, named: speaksOf(anyOf(list)) }),
  ),
  {
    semantic: 'health-status',
    roles: BOTH,
    named: speaksOf(anyAlone('gender_identity')),
    form: IDENTITY_OF_GENDER,
    formNeeded: true,
  },
  { semantic: 'ward', roles: QUASI, named: speaksWithNumberOf(CODES_OF_RUNS), isExact: true },
  {
    semantic: 'social-cover',
    roles: QUASI,
    named: speaksWithNumberOf(PAYERS_OF_RUNS),
    isExact: true,
  },
];

/** One of the words, and no other. */
function anyAlone(list: string): RegExp {
  return new RegExp(`^_(?:${list.split(' ').join('|')})_$`);
}
