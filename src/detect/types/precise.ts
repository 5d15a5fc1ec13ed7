import { anyOf, both } from '../header-words.ts';
import { PLAINLY_TESTS } from './analytes.ts';
import { SEXUALITY_WORDS } from './conditions.ts';
import { either, isVariable, type KnownType, speaksOf } from './known-type.ts';

const SENSITIVE = ['sensitive'] as const;

// Sequences of words of which one alone would be known to others: a birth, a week, a place, a sex.
const STATES = anyOf(
  `pre_?term_birth still_?births? birth_(?:defects?|control|injury|trauma) (?:drinks|units|cigs|cigarettes)_(?:per_)?(?:day|week)[a-z_]* (?:units|drinks)_[a-z_]*alcohol sleep_(?:duration|hours|time|start|end) (?:ed|er|emergency|gp)_visits_[a-z_]+ hospital_expire_flag hosp_(?:yn|expire[a-z_]*) icu_yn
  tabac_grossesse smoking_pregnancy dormez_vous sedentary_time screen_time return_work(?:_status)? hospital_acquired[a-z_]*  cigarettes_day smoking_during_pregnancy food_(?:security|insecurity)[a-z_]* relation_patient_violence current_status ctcae(?:_grade)? grade_ctcae toxicity_grade aggregated_score`,
);
const BODY_SITES = anyOf(
  'surg(?:ery)?_prim(?:ary)?_site[a-z_]* primary_site[a-z_]* (?:tumou?r|cancer|lesion|infection|injury)_(?:site|location|grade)s? site_recode[a-z_]* histolog[a-z_]* site_icd[a-z_]*',
);
const RX_SUMM = anyOf(
  'rx_summ[a-z_]* revenue_cent(?:er|re)(?:_code)? delivery_(?:place_change|onset) rev_cntr',
);
const SAMPLES = anyOf('nature_(?:prelev[a-z]*|echantillon) type_prelev[a-z]*');
const UNITS = both('result dose dosage lab test value measurement', 'units? uom');
const SURE = anyOf(
  'cause_death death_cause underlying_cause[a-z_]* ucod[a-z_]* long_covid surgical_site_infection contact_with_case fit_work fitness_for_work zone_diameter clark_level breslow[a-z_]* surgical_margins? margin_status icdo_site reason_(?:visit|admission|referral|attendance) nature_arret renonce_soins rthlth mnhlth phstat_x falls_last_year gp_visits derived_(?:ajcc|seer)[a-z_]*',
);
const CODED = isVariable(
  'fin_princ_pec med_mtf_cod nb_passages_sem sf_pcs sf_mcs laterality n_path c_m figo lvi ccsr dxccsr? dxccsr_default ccs_category mdc aprdrg medcode(?:id)? phecode hcc hcc_code meddra_code case_classification cod dx_id prncpal_dgns_cd m_rs rfv drg_code protocole oms bronchio allait_duree ecrans_h pec_pal type_detresse fc_initiale information_preoccupante imb_etm_nat bio_prs_ide n_cure t_best n_best m_best stage_best site_icd_o oa nivolumab rankin_mois',
);
/** Names that say what they mean in several words, of which single ones say something else. */
export const PRECISE: readonly KnownType[] = [
  {
    semantic: 'drug',
    roles: SENSITIVE,
    named: either(
      speaksOf(anyOf('vaccins_jour vtm_nm day_supp?ly days_supp?ly')),
      isVariable('nsai_ds pr_ep ta_p tc infusions?'),
    ),
    isExact: true,
  },
  {
    semantic: 'cost',
    roles: SENSITIVE,
    named: speaksOf(anyOf('payer_coverage healthcare_coverage usual_customary rbt_[a-z]+')),
    isExact: true,
  },
  {
    semantic: 'health-status',
    roles: SENSITIVE,
    named: either(speaksOf([STATES, SURE, SEXUALITY_WORDS]), CODED),
    isExact: true,
  },
  {
    semantic: 'diagnosis',
    roles: SENSITIVE,
    named: speaksOf(BODY_SITES, RX_SUMM),
    isExact: true,
  },
  { semantic: 'procedure', roles: SENSITIVE, named: speaksOf(RX_SUMM), isExact: true },
  {
    semantic: 'test-result',
    roles: SENSITIVE,
    named: either(
      speaksOf([...PLAINLY_TESTS], anyOf('batch lot date datetime time by operator')),
      speaksOf([UNITS, SAMPLES]),
    ),
    isExact: true,
  },
];
