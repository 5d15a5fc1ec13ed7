import type { Semantic } from '../../model/column.ts';
import type { Role } from '../../model/role.ts';
import { FORMS } from '../forms/index.ts';
import { isVariable, type KnownType } from './known-type.ts';

const QUASI = ['quasi-identifier'] as const;
const SENSITIVE = ['sensitive'] as const;

/**
 * Names of variables in databases that many publish from, as their codebooks give them, without
 * numbers: the French claims and hospital data (SNDS, PMSI), the American surveys NHANES and BRFSS,
 * American claims, English hospital episodes (HES).
 */
const VARIABLES: readonly [Semantic, readonly Role[], string][] = [
  [
    'person-key',
    ['subject'],
    'usubjid idauniq mergeid hhidpn seqn desynpuf_id extract_hesid hesid bene_id',
  ],
  ['record-key', ['subject'], 'tumou?rid response_?id'],
  ['diagnosis', SENSITIVE, '(?:primary_)?reason_for_(?:admission|visit|referral|attendance)'],
  ['cost', SENSITIVE, 'usual_and_customary'],
  ['strategic', ['strategic'], 'duree_marche(?:_mois)?'],
  ['birth-date', QUASI, 'ben_nai_(?:ann|moi) bene_birth_dt mydob'],
  ['death-date', QUASI, 'ben_dcd_(?:dte|ame) bene_death_dt'],
  ['admission-date', QUASI, 'exe_soi_dtd admidate epistart clm_from_dt clm_admsn_dt'],
  ['discharge-date', QUASI, 'exe_soi_dtf disdate epiend clm_thru_dt nch_bene_dschrg_dt'],
  ['act-date', QUASI, 'pre_pre_dtd flx_dis_dtd srvc_dt entdat opdate'],
  [
    'age',
    QUASI,
    'ridage(?:yr|mn|ex) ridexagm age_(?:ann|jou) ben_ama_cod startage endage admiage ageg?_?yr agegyr anchor_age',
  ],
  ['sex', QUASI, 'riagendr cod_sex ben_sex_cod bene_sex_ident_cd sexvar birthsex'],
  ['ethnicity', QUASI, 'ridreth bene_race_cd ethnos racegr imprace'],
  ['education', QUASI, 'dmdeduc educa educag'],
  ['marital-status', QUASI, 'dmdmart(?:l|z)'],
  ['household', QUASI, 'dmdhh(?:siz|sza|szb|sze) dmdfmsiz dmdhr(?:gnd|age|br|edu|mar) numadult'],
  ['country', QUASI, 'dmdborn'],
  ['nationality', QUASI, 'dmdcitzn'],
  ['language', QUASI, 'sialang'],
  ['occupation', QUASI, 'ocd(?:l)? ocq'],
  ['income', ['quasi-identifier', 'sensitive'], 'indf(?:mpir|mmpi|mmpc|min) indhhin inq incomg?'],
  ['social-cover', QUASI, 'hi[qd] org_aff_ben rgm_cod rgo_ass_gso ben_cmu_top'],
  ['place', QUASI, 'bdi_cod bene_county_cd sdmv(?:psu|stra) lsoa soal msoa resladst'],
  ['departement', QUASI, 'bdi_dep ben_res_dpt'],
  ['commune', QUASI, 'ben_res_com'],
  ['region', QUASI, 'sp_state_code ben_res_reg resgor'],
  ['postcode', QUASI, 'postdist homeadd'],
  ['finess', QUASI, 'eta_num(?:_epmsi|_geo)? etb_(?:pre|exe)_fin'],
  ['facility', QUASI, 'procode prvdr_num sitetret'],
  [
    'professional',
    QUASI,
    'pfs_(?:exe|pre)_num psp_spe_cod pse_spe_cod consult pconsult tretspef mainspef',
  ],
  ['npi', QUASI, '(?:at|op|ot|prf)_physn_npi'],
  ['length-of-stay', QUASI, 'sej_nbj epidur speldur clm_utlztn_day_cnt'],
  ['stay-number', QUASI, '(?:rsa|rhad|rha|rss|sej|rim)_num clm_id pde_id epikey'],
  ['admission-mode', QUASI, 'ent_(?:mod|prv) admimeth admisorc admincat'],
  ['discharge-mode', QUASI, 'sor(?:_mod)? dismeth disdest'],
  ['discharge-date', QUASI, 'sor_(?:moi|ann)'],
  ['ward', QUASI, 'um_num rum_num'],
  ['diagnosis', SENSITIVE, 'imb_ald_num dgns_cd icd_dgns_cd admtng_icd_dgns_cd'],
  ['procedure', SENSITIVE, 'cdc_act cam_prs_ide prs_nat_ref opertn prcdr_cd icd_prcdr_cd hcpcs_cd'],
  [
    'drug',
    SENSITIVE,
    'pha_(?:prs|atc)_c(?:_lib)? prod_srvc_id pha_act_qsn qty_dspnsd_num days_suply_num rxd',
  ],
  ['cost', SENSITIVE, '(?:bse|prs|cpl)_(?:rem|pai)_mnt clm_pmt_amt tot_rx_cst_amt ptnt_pay_amt'],
  [
    'test-result',
    SENSITIVE,
    'bm[xdi]\\p{L}{2,6} bp[xq]\\p{L}{0,6} lb[xd]\\p{L}{1,6} ur[xd]\\p{L}{1,6} valuenum',
  ],
  [
    'health-status',
    SENSITIVE,
    `(?:dpq|mcq|mcd|diq|did|smq|smd|alq|paq|pad|hsq|hsd|huq|rhq|slq|sld|duq|kiq|pfq|cdq|dbq|dbd|dlq|hiv|sxq|whq|whd|bpq|cfq|dsq|auq|oxq)\\p{L}{0,3}
    genhlth menthlth physhlth poorhlth exerany smoke cvd\\p{L}{3,6} chc\\p{L}{3,6} diabete asthma havarth addepev`,
  ],
  // Cancer registrations in England.
  ['record-key', ['subject'], 'tumou?r_?id'],
  ['diagnosis', SENSITIVE, '[tnm]_best stage_best grade_best'],
  // Clinical trials (CDISC SDTM).
  ['birth-date', QUASI, 'brthdtc'],
  ['death-date', QUASI, 'dthdtc'],
  ['act-date', QUASI, '(?:ae|cm|ex|lb|vs|mh|ds|sv|eg|pr|rf|rfic|rfx)(?:st|en|x)?dtc'],
  ['ethnicity', QUASI, 'ethnic'],
  ['facility', QUASI, 'siteid invid invnam'],
  ['diagnosis', SENSITIVE, '(?:ae|mh)(?:term|decod|bodsys|llt|hlt|soc)'],
  [
    'health-status',
    SENSITIVE,
    'ae(?:sev|ser|rel|out|acn|toxgr|sdth|shosp) dthfl (?:qs|rs|tu)(?:orres|stresc|test|testcd)',
  ],
  [
    'test-result',
    SENSITIVE,
    '(?:lb|vs|eg|pe|mb|is)(?:orres|orresu|stres[nc]|stresu|test|testcd|nrind|cat|spec)',
  ],
  [
    'drug',
    SENSITIVE,
    '(?:cm|ex)(?:trt|decod|dose|dosu|dosfrq|route|indc) arm armcd actarm actarmcd',
  ],
  [
    'survey-weight',
    ['weight'],
    'wt(?:mec|int|saf|drd|dr)(?:_yr)? wtmec_yr wtint_yr wtsaf_yr wtmec wtint llcpwt',
  ],
];

const FORM_OF = {
  sex: FORMS.sex,
  age: FORMS.age,
  finess: FORMS.finess,
  npi: FORMS.npi,
  departement: FORMS.departement,
} satisfies Partial<Record<Semantic, KnownType['form']>>;

/** Variables of well-known databases. */
export const DATABASES: readonly KnownType[] = VARIABLES.map(([semantic, roles, names]) => {
  const form = (FORM_OF as Partial<Record<Semantic, KnownType['form']>>)[semantic];
  return {
    semantic,
    roles,
    named: isVariable(names),
    ...(form === undefined ? {} : { form }),
  };
});
