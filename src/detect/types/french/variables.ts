import type { Semantic } from '../../../model/column.ts';
import type { Role } from '../../../model/role.ts';
import { isVariable, type KnownType } from '../known-type.ts';

const QUASI = ['quasi-identifier'] as const;
const SENSITIVE = ['sensitive'] as const;

/**
 * Variables of the French claims (DCIR, IR_BEN, IR_IMB), of hospital summaries (PMSI), emergency
 * passages (RPU), death certificates, censuses and surveys, as their dictionaries write them.
 */
const VARIABLES: readonly [Semantic, readonly Role[], string][] = [
  [
    'birth-date',
    QUASI,
    '[adjm]nais[mpe]? [adjm]nais_(?:enf|mere|pere|m|p|e) an_?nais anai anaiss d?nais dnaiss dnaissance mnaiss jnaiss d_naiss? dat_?naiss? ddn',
  ],
  [
    'death-date',
    QUASI,
    '[djma]dec d_?deces ddc dt_?dc dat_?dc dte_?dc date_?dc ben_dcd_[a-z]+ dcd_(?:ame|dte|ann|moi) an_deces',
  ],
  [
    'admission-date',
    QUASI,
    '(?:d|dt|dat|dte|date)_?(?:ent|entree|adm) ent_(?:moi|ann|dat|dte|dat_[a-z]+) heure_ent',
  ],
  [
    'discharge-date',
    QUASI,
    '(?:d|dt|dat|dte|date)_?(?:sor|sort|sortie) sor_(?:dat|dte|dat_[a-z]+) heure_sor',
  ],
  [
    'act-date',
    QUASI,
    '(?:flx|exe|pre|prs|bse|rem|soi)_[a-z_]*(?:dtd|dtf|dte|dat|dta) ddr dpa date_don dat_[a-z]+ (?:d|dt|dte)_(?:chir|exam|prelev|consult|pose|rdv|acte|visite|trait|chimio)',
  ],
  [
    'period',
    QUASI,
    'exe_soi_amd flx_ann_moi aaaamm ann?ee_?mois soi_(?:ann|moi) exe_soi_(?:ann|moi) imonth',
  ],
  [
    'age',
    QUASI,
    '(?:tr|cl|gr|cat)_?age age[jmpq] ager?ev age_?(?:quin|quinq|pat|mill|xx|d|r|ent) agem_(?:mere|enf) ben_age_cnt agepat agequinq? tranche trage',
  ],
  ['sex', QUASI, 'sexeq hf h_f m_f ben_sex civ codsex'],
  ['nationality', QUASI, 'natio nation nat_(?:pere|mere|enf|code) inatc? immi indnat nat'],
  ['marital-status', QUASI, 'sit_?fam matri matrim eta_?matri? stat_conj couple etatmat statmat'],
  ['education', QUASI, 'dipl?(?:_?[a-z]+)? niv_?etu?d?e?s? etud etap_sco dipniv niv diplom'],
  [
    'household',
    QUASI,
    'nb_?pers npers nb_?enf nenfants? typ_?menr? stoc typl typlog lprm nbpi nb_?uc uc ben_qlt_cod ben_rng_gem hnbpers tact_menage nperm',
  ],
  [
    'occupation',
    QUASI,
    'cs cs_(?:pere|mere|conj|enf|men) csp situa actoccup acteu tact empl employ ape naf tpp statut emplm gscs prof(?:_[a-z]+)? ilt',
  ],
  [
    'income',
    ['quasi-identifier', 'sensitive'],
    'rev_?uc nivvie tr_?rev revdisp salmee? rfr qf patrim(?:oine)? revenu[a-z]* decile_(?:revenu|nivvie) revmen zrev[a-z]*',
  ],
  [
    'social-cover',
    QUASI,
    '(?:rgm|rgo|org|asu|exo|cmu)_[a-z_]+ ass_nat natass ben_cmu_[a-z]+ ben_acs_[a-z]+ exomtf pec_tm tm cpam (?:regime|caisse|code|aff)_msa rsi',
  ],
  ['postcode', QUASI, 'cod_?pos cod_?post code_?post c_p cpostal codpos cplx_dest'],
  ['commune', QUASI, 'com_?dom com_?nais com_?res comres ben_res_com comdeces codcom com_deces'],
  ['iris', QUASI, 'd?com_?iris dciris triris'],
  [
    'departement',
    QUASI,
    'dep_?dom dep_?res dep_?nais depdc dep_?deces dept_?res dep_etab dep_soins ben_res_dpt',
  ],
  ['region', QUASI, 'reg_?res zeat reg_?nais reg_?etab ars region_?res regdom'],
  ['country', QUASI, 'inpays pays_?nais pays_?res indpays paysnat'],
  [
    'place',
    QUASI,
    'tuu tau aav dens zus qpv epci lieu_?(?:dom|nais|dc|deces) lnais ldeces stat_uu catcom tncc tduu tdaav',
  ],
  [
    'length-of-stay',
    QUASI,
    'dur_?sej nb_?nuit journees nbjrs? nb_?jrs duree duree_?sej nbj nbjou dur_sejour sej_dur jours_sejour duree_rum sej_nbr',
  ],
  [
    'stay-number',
    QUASI,
    'nadl niep norss norum (?:flx|dct|prs|rem)_[a-z_]*num numsej nsej nsejour numvenue nohospi nohospit num_?adm(?:in)?',
  ],
  [
    'ward',
    QUASI,
    'dmt cdu urm aut_typ um_typ[a-z]* codeuf libuf cod_?uf lib_?uf srv serv num_?uf dis_?pre mdt_cod mdt',
  ],
  [
    'admission-mode',
    QUASI,
    '(?:md|mod|mode)_?ent ent_?(?:mod|prov|prv) prov type?_?ent typ_gen_rsa raac typ_?sej pec_entree',
  ],
  ['discharge-mode', QUASI, '(?:md|mod|mode)_?sor sor_?(?:mod|des|dest) dest orient'],
  [
    'facility',
    QUASI,
    'ete_[a-z_]+ mft_cod etb_cat_[a-z]+ sta_eta uai rne stj_[a-z]+ cat_etab lbm codetab',
  ],
  ['finess', QUASI, 'finess[jeg]+o? nofiness(?:et|ej)? eta_num_[a-z]+ pfs_finess etb_[a-z]+_fin'],
  [
    'professional',
    QUASI,
    'pfs_(?:exe|pre|spe|cod|num|lib|act)[a-z_]* (?:psp|pse|pre_mtt|prs_mtt)_[a-z_]+ num_ps rpps_[a-z]+',
  ],
  // Care that was paid for: its nature, its product, its price.
  [
    'procedure',
    SENSITIVE,
    '(?:prs|bse_prs|cpl_prs)_nat(?:_ref)? (?:bio|tip|cam|csa)_[a-z_]*(?:ide|cod|qsn|typ|nbr|nbs) cdc_act csarr cdarr (?:mpp|mpa|mpc) pec_(?:prp|ass|pri)',
  ],
  ['drug', SENSITIVE, 'pha_[a-z_]+ ucd_[a-z_]+ ucd'],
  ['ghm', SENSITIVE, 'gme gr_gme ghpc cmd grg_[a-z]+ racine(?:_ghm|_gme)? cmas'],
  [
    'cost',
    SENSITIVE,
    '(?:bse|prs|cpl|rem|ete|np|tot|mnt|dep)_(?:[a-z_]+_)?(?:mnt|bse|tau|cft|pru|mtt|montant|rem|am|br|amo|amc) rgo_rem_tau brss? tm_mnt mnt_?[a-z]* mt_?[a-z]* fj tjp pj nbe_mnt',
  ],
  [
    'diagnosis',
    SENSITIVE,
    'imb_(?:ald_num|etm_nat|mlp_cod|sdr_lop|mlp_top) med_(?:mtf|ncl)_[a-z]+ morb_princ mor_prp etl_aff ae_princ mmp fppc? dgn_[a-z_]+ ass_dgn sor_dgn can_[a-z]+_ind (?:sup|top|ind)_[a-z_]+_(?:ind|act|top|cat) dp_um dpum cause_dc causdc',
  ],
];

/** Variables of French databases and surveys. */
export const FRENCH_VARIABLES: readonly KnownType[] = VARIABLES.map(([semantic, roles, names]) => ({
  semantic,
  roles,
  named: isVariable(names),
}));
