import type { Semantic } from '../../model/column.ts';
import { alone, anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';

// What an abbreviation may stand beside and still mean it.
const BESIDE = `total score baseline visit visite initial initiale final max min result resultat res rslt val value od og os r left right gauche droit droite
  pre post entree sortie cd code lib libelle ind yn bin niveau degre level type nm name cliniques principaux j`;

/**
 * Of a whole expression that means one thing about somebody's care, whatever its words mean in other
 * names (`Taille cm` is no size of a place, `bed mob` no bed): expressions, and abbreviations that stand alone.
 */
const WORDS: readonly [Semantic, string, string][] = [
  [
    'test-result',
    `tymp(?:ano[a-z]*)?_[a-z]+ uds_[a-z]+ [a-z]+_rslt taille_(?:cm|m) height_(?:cm|m|in) bottle_(?:hrs|hours) gram_?(?:stn|stain|col[a-z]*)[a-z]* maldi[a-z_]* esbl[a-z]* [a-z_]+_ng_ul qubit[a-z_]*
    (?:neck|waist|hip|chest)_?(?:cm|in) t[op]_o[dg] seuils?_(?:v[dg]|od|stim[a-z]*|detect[a-z]*|sensib[a-z]*) impedance[a-z_]* pheno_[a-z]+ [a-z]*cthgb[a-z]* (?:pre|post|dry|target|usual|pre_?preg|prepreg|birth)_?(?:wt|wgt)(?:_(?:lbs?|kg|g))? (?:wt|wgt)_(?:lbs?|kg|gr?)
    ctd_ivol co_(?:mon|monitor|ppm|reading)[a-z_]* exhaled_co (?:person|patient|maternal|mother|booking)_(?:bmi|imc) cuff_(?:sys|dia|sbp|dbp) hypo_?ep[a-z]* (?:amp|amk|amc|cip|ctx|cro|caz|gen|mem|ipm|van|pen|oxa|ery|cli|tcy|sxt|tzp|fox|fep|lvx|col|lnz|nit|fos)_nd ana_code code_ana (?:don_)?kdpi li_level cit_hrs? pa_(?:syst?|diast?|dia) bc_r ac_r ucl_[a-z]+ srt_[a-z]+
    eva_(?:debut|fin|repos|effort|avant|apres)[a-z]* (?:flexion|extension|abduction|adduction|rotation|pronation|supination|amplitude)_[a-z_]+ levels?_(?:li|lithium|clozapine)`,
    'tinn tymp srt ucl bc ac uds bwg plmi ahi rdi bu hu dext dextro cpra pra epts kdpi ant anteriorite hgpo gram esbl bhcg pheno ufv qb qd hla cuff eva flag',
  ],
  [
    'health-status',
    `locus_[a-z]+ kess(?:ler)?[a-z]*(?:_w)? q_sante[a-z]* q_api (?:q_)?(?:tab|api|can|alc|ivr|coc|mdma|cig|ecig|tabac|ts)(?:vie|j|an|mois) cast_[a-z]+ can_?use[a-z_]* (?:q_)?attir[a-z]* attract(?:_w|ion|ed)? pre[a-z]*_loss[a-z_]* [a-z]*mh_(?:prediction|screen|assess)[a-z_]*
    complex_social[a-z_]* social_factors?[a-z_]* gest_?age[a-z_]* sa_acc[a-z]* ow_?gest ob_?gest comb_?gest ei[gr]?_grade[a-z]* grade_ei[a-z]* degree_harm harm_degree (?:idees|pensees)_suicid[a-z_]* mas_mam sx_[a-z_]+ sex_with_[a-z_]+ depuis_combien_annees go_to_bed fall_asleep doze[a-z_]* could_not_go_on wake_up
    (?:[a-z]+_)?nb_verres[a-z_]* bed_mob[a-z]* h_urine urinary_[a-z]+ avis_(?:medecin_conseil|famille|inaptitude) medical_avis karasek[a-z_]* prejudice[a-z_]* legal_involv[a-z]* dev_?psychomot[a-z]* [a-z]*dsblty(?:_[a-z]+)? psychomoteur duree_cumulee[a-z_]* esstotal ess_total rsdae age_aux_premiers?_signes
    inf_?ctl[a-z_]* apport_(?:hydrique|proteique)[a-z_]* (?:echelle|niveau)_douleur scat_sym[a-z]* fins?_apgar stop_reason`,
    'phstat dibev depev hypev chlev chdev angev miev strev asev canev copdev arthev anxev pcntev smkcigst drkstat smkstat tobac tobacco prio prioritaire priorite priority apfel manner incap serious pmb eir mdf tinnitus cig',
  ],
  [
    'procedure',
    `(?:champ_[a-z]+_)?type_stomie (?:champ_[a-z]+_)?appareillage mode_debut[a-z_]* debut_travail[a-z_]* route_del[a-z]* del_route site_route route_site marque_(?:boitier|sonde|implant|prothese|pacemaker|valve|stent) pile_[a-z]+ nature_edgar edgar[a-z_]* essai_clinique nat_prest[a-z]*
    proposition_therap[a-z_]* decision_therap[a-z_]* comptage_[a-z]+ rpl_?tariff[a-z_]* cacs[a-z_]* betos[a-z_]* vent_day mdfr_cd spec_type (?:etre|ete)_opere(?:e|s)?_(?:quoi|pour)`,
    'betos cacs mlc ktp npc fppec pccl pile',
  ],
  [
    'drug',
    `hexa_[a-z]+ rang_(?:vaccin|dose|hexa)[a-z]* lot_(?:vaccin|vaccine|vax)[a-z]* generic_desc[a-z]* ther(?:ap|apeutic)?_class[a-z]* medicinalproduct[a-z]* activesubstance[a-z]* atc_?code drugindication[a-z]* duree_ttt[a-z_]* overdue_(?:series|vacc[a-z]*|shots?) days_s(?:u?pp?)?ly brd_gen fill_(?:no|nbr|num) sc_m_carre`,
    'nappi solvant diluant solvent hexa fill brand',
  ],
  [
    'diagnosis',
    `gdiab[a-z]* pdiab[a-z]* ghype[a-z]* phype[a-z]* reactionmeddra[a-z]* primarysource_?reaction ptnm[a-z_]* clin_cd acme[a-z_]* don_cod code_cdl case_(?:ctrl|control)[a-z_]* cas_temoin mim_[a-z]+ signes_cliniques (?:prov(?:isional)?|final|working|adm(?:ission)?)_dx`,
    'drum mpdx mrdx cdl ccl signes acme acme_uc omim',
  ],
  ['ghm', 'cmg_[a-z]+', 'cmg'],
  [
    'cost',
    `participation_(?:assuree?|patient|beneficiaire) [a-z]*(?:sbmt|alow|allow|pay|paid)_?chgs? [a-z]*deda?mt v_gm[te] amt_?auth[a-z]* [a-z]*_?sav_?bal[a-z]* annual_max[a-z_]* base_tnr (?:plan|pat|patient|ins|mbr|member|total)_pd cost_(?:wgt|weight)[a-z]* sub_?chg`,
    'coef lsbmtchg lalowchg ldedamt amtauth medsavbal tnr',
  ],
];

/** Expressions that are read as a whole before their words are. */
export const EXACT_CARE: readonly KnownType[] = WORDS.map(([semantic, any, short]) => ({
  semantic,
  roles: ['sensitive'],
  named: speaksOf(
    [anyOf(any), alone(short, BESIDE)],
    anyOf('date dates dat dt dte year annee time ids? nom adresse address tel phone nir ipp'),
  ),
  isExact: true,
}));
