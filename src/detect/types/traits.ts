import type { Semantic } from '../../model/column.ts';
import { anyOf } from '../header-words.ts';
import { isVariable, type KnownType, speaksOf } from './known-type.ts';

const QUASI = ['quasi-identifier'] as const;

/** What others know of a person, in words that mean nothing else. */
const WORDS: readonly [Semantic, string][] = [
  [
    'length-of-stay',
    'alc_days icu_days days_icu total_icu_days icu_los icu_length_stay spell_los days_ventilated_stay',
  ],
  [
    'education',
    'grade_level (?:school|class)_grade class_grade highest_grade[a-z_]* key_stage (?:highest|educational)_(?:qualification|attainment|level)s? qualifications? literacy literate ed_?years edu_?yrs years_schooling year_group school_attend[a-z]* attends_school',
  ],
  [
    'occupation',
    `pay_grade return_work_date sic_code naics[a-z_]* soc_code job_?(?:role|title|code) position_title staff_group works_at hours_worked hrs_worked shift_(?:work|pattern) night_shift health_?care_worker hcw(?:_status)? is_hcw military_(?:status|rank|branch) veterans?(?:_status)? active_duty army_rank retired unemployed ns_?sec nssec social_class socio_?economic[a-z_]* workplace[a-z]* place_work`,
  ],
  [
    'household',
    `hh_?(?:id|no|size|head|type) fam_?(?:id|size) family_id living_(?:arrangement|situation)s? lives_with accommodation[a-z_]* homeless[a-z]* is_homeless tenure home_?tenure own_home home_ownership dwelling[a-z_]* (?:number_)?rooms_home number_rooms
    rel_to_(?:head|subscriber) relation(?:ship)?_(?:patient|insured|subscriber|head|household_head) dependent_(?:number|code) num_adults number_cars car_ownership foster_care looked_after[a-z_]* lac_status carer_status is_carer`,
  ],
  [
    'ethnicity',
    `race_?eth[a-z]* indigenous[a-z_]* indigenousstatus aboriginal[a-z_]* atsi[a-z_]* first_nations? tribes? caste ancestry skin_colou?r maori iwi hisp[a-z]*_?origin`,
  ],
  [
    'marital-status',
    'civil_status partnership_status cohabit[a-z]* widowed divorced spouse_present mar_?stat[a-z_]*',
  ],
  [
    'nationality',
    'immigration[a-z_]* migrants?(?:_status)? immigrants? residency_status visa_status refugees?(?:_status)? asylum_seekers? overseas_visitor[a-z_]*',
  ],
  ['religion', 'faith church religi[a-z_]*'],
  [
    'language',
    'interpreter[a-z_]* english_proficiency speaks_english pref_lang lang_pref (?:primary|home|first)_lang',
  ],
  [
    'social-cover',
    `(?:source|payment_source|payment_typology|payment_type)_payment source_payment payment_(?:typology|source) payer_type health_fund fund_type exempt_status[a-z_]* rx_?(?:bin|pcn|group|grp) hmo(?:_flag)? pbm metal_level dual_(?:status|eligible)[a-z_]* lob line_business benefit_plan financial_?class fin_class
    eligib[a-z]*_(?:category|code|group) un_?insured self_pay private_insurance tricare va_benefits funding_source formulary_id plan_(?:id|name|code|type) group_(?:number|no) [a-z_]*cvrage?[a-z_]* cvrg_[a-z_]+ entlmt[a-z_]*`,
  ],
  [
    'place',
    'health_(?:area|zone|district)s? lga[a-z_]* (?:sa|oa)_name output_area electoral_ward camp_?(?:name)? barangay taluka? tehsil upazila thana constituency urban_?rural[a-z_]* rural remoteness[a-z_]* aria_plus seifa[a-z_]* irsd[a-z_]* townsend[a-z_]* carstairs[a-z_]* simd[a-z_]* adi_(?:rank|natrank)[a-z_]* svi ruca[a-z_]* geoid mesh_?block borough parish exposure_(?:place|location|country|city)',
  ],
  [
    'region',
    'adm_name admin_name census_region hhs_region who_region governorates? health_region lhin government_office_region health_service_area state_abb[a-z]* [a-z]+_state_abrvtn census_division memberstate',
  ],
  [
    'facility',
    'performing_lab(?:oratory)? lab_name laboratory_name surgery_name dose_location org_?(?:code|id|name) organi[sz]ation_?(?:code|id|name|type)? provider_code institution[a-z_]* instit[a-z]* practice_?(?:code|id|name)? (?:ccg|icb|nhs_trust)_?(?:code|name)? care_home[a-z_]* data_access_group blood_bank ccn certification_number orgid[a-z]*',
  ],
  [
    'professional',
    `(?:provider|prov|prvdr)_(?:id|no|num|key|spclty|specialty|taxonomy|type|number) (?:visit|attnd|admit|ordering|referring|rendering|billing|treating|pcp)_(?:prov|provider)(?:_id)? taxonomy_code care_(?:coordinator|professional)[a-z_]* case_manager gmc_?(?:number|no|code)? dea_(?:no|number) ahpra[a-z_]* nmc_pin data_collector social_worker prscrbr_(?:type|id|spclty)[a-z_]*`,
  ],
  [
    'stay-number',
    `pat_enc_csn_id csn encounter_?(?:id|no|num|nbr|number|key) encntr_?id (?:hospital_)?account_(?:no|num|number)_hospital hospital_account_(?:no|number|id) hsp_account[a-z_]* incident_(?:no|num|number|id) billing_(?:no|number|id) drug_exposure_id procedure_occurrence_id visit_(?:occurrence|detail)_id attendance_(?:id|identifier|number) spell_(?:no|num|number|id|identifier) hospital_spell_no
    order_(?:proc|med)_id order_(?:no|num|number) accession[a-z_]* referral_?id appointment_?id appt_id transaction_id call_id barcode bill_no rx_(?:no|num|number) script_number uniq[a-z_]*id study_instance_uid dispensing_id auth(?:orization)?_(?:no|number|id)`,
  ],
  [
    'ward',
    'icu_type treatment_(?:specialty|function)(?:_code)? team_?(?:name|type) icu_unit care_?unit(?:_type)? nurs(?:e|ing)_unit',
  ],
  [
    'admission-mode',
    `visit_concept_id alc_status source_(?:admission|referral) referral_source method_admission arrival_(?:mode|transport)[a-z_]* mode_arrival elective (?:patient|encounter|visit|attendance)_(?:class|type) patient_?class encounter_?class enc_type place_service care_setting level_care inpatient outpatient transferred_from admitted_from transfer_from emergency_admission is_emergency ambulance_arrival`,
  ],
  [
    'discharge-mode',
    'transferred_to transfer_out separation_mode mode_separation sep_mode left_ama ama lwbs left_without[a-z_]* dispo disch_disp discharge_type disposal_code referred_to',
  ],
  [
    'admission-date',
    'icu_intime intime admit_?dt admdt admitted_on encounter_start adm_?date admi_?date',
  ],
  [
    'discharge-date',
    'icu_outtime outtime edouttime discharged_on encounter_end dis_?date disch_?dt',
  ],
  ['death-date', 'died_on deathdate dthd[at]{1,3} date_died'],
  [
    'act-date',
    'charttime[a-z_]* storetime appt_time order_(?:time|dttm) authored_?on incision_time started_at ended_at studytime',
  ],
  [
    'event-date',
    '(?:created|updated|submitted|completed|sent|received|modified)_?at last_updated enrolled_on (?:start|end|completion)_time report_dttm',
  ],
  [
    'period',
    'season wave survey_wave weekend reporting_period fiscal_year financial_year school_year academic_year month_name',
  ],
  ['sex', 'female male is_(?:male|female) sex_baby'],
  ['age', 'how_old[a-z_]* age_?(?:day|days|months|mos)'],
];

/** Variables of codebooks, as they stand there. */
const CODES: readonly [Semantic, string][] = [
  [
    'period',
    'fyear finyear iyear imonth iday ridexmon survyear aweekend amonth ayear dqtr srvy_yr',
  ],
  ['age', 'ageday agep(?:_a)? agelast indager dhager startage_calc mager fagecomb agegr aage agex'],
  ['sex', 'sexbaby dhsex sexp '],
  [
    'ethnicity',
    'raceeth hisporig  racethx racev_x hispanx nhia mracehisp mrace mbrace frace mhisp_r',
  ],
  ['marital-status', 'marstat marst maritl marry_?x r_maritl dimarr di_mar dmar'],
  [
    'education',
    ' hideg eduyrdg edqual topqual hiqual_dv edyears eduyrs raeduc meduc feduc educ_?x',
  ],
  [
    'occupation',
    'employ empst_?x  occupn indstrn wrkstat wpactv ecpos ncrr_occ econact jbstat hour_week hours_per_week',
  ],
  ['household', 'hhidn hhadult famsize livarr renthom numhhold nbpers'],
  ['language', 'fialang mialang sialang esl lang'],
  ['birth-date', 'dobyr birthyr brthdat brthyr '],
  ['region', 'gor gor_dv gorcode regions?_?x? strha'],
  ['facility', 'dshospid procodet gpprac pracid teachingstatus numbedscategory inst_num'],
  ['professional', 'reggmp'],
  [
    'stay-number',
    'encounter har icustay_id icustayid patienthealthsystemstayid aekey attendkey ecds_id claim_control_number fin fin_nbr key_(?:nis|neds|nrd|sid) specimen_(?:id|no|num|number) sample_(?:id|no|num|number) lab_(?:id|no|number)',
  ],
  [
    'admission-mode',
    `admit_(?:type|source|category) atype asource clm_src_ip_admsn_cd clm_ip_admsn_type_cd admission_category urgency_admission aearrivalmode arrival_by_ambulance aerefsource refsourc transfer tran hcup_ed edadmit ed_admit via_ed entry_code class_patient classpat intended_management_code appttype pos_code arrival`,
  ],
  [
    'discharge-mode',
    'dispuniform disp_ub tran_out ptnt_dschrg_stus_cd discharged_to departure_status aeattenddisp',
  ],
  ['ward', 'team bedcat'],
  ['length-of-stay', 'speldur_calc der_spell_lo_s lenstayd der_spell_los'],
  ['coordinates', '_?geolocation os_east os_north oseast_?m geohash altitude latlong'],
  [
    'place',
    `subcounty sub_county oa_?cd census_block block_group cbg sla laua lad lad_?cd local_authority(?:_code)? statistical_local_area rescty resro currward admin block rucc pl_nchs pl_ur_cd metro _?metstat aria zipinc_qrtl dauid da_uid territorial_authority dhb(?:_code)? phu msa cbsa(?:_code)? hrr hrrnum hsa`,
  ],
  ['country', 'countryc iso_(?:country|code) cntry nation cob'],
  ['city', 'suburb township locality'],
  [
    'postcode',
    '(?:home_|patient_|res_)?post_code outcode outward_code pcode pcds? pcd fsa forward_sortation_area',
  ],
  ['zip', 'patzip'],
  ['region', 'division'],
  [
    'social-cover',
    'hlthpln priminsr inscov insurc unins covered mdcr_status_code dual_stus_cd bene_mdcr_status_cd orec crec product_line administrative_category_code dva_status concession_card pay payer_coverage_type',
  ],
  ['facility', 'prac_code hf_name hospice_name prison_name'],
];

/** Meanings whose names borrow words of care: the name of a laboratory tells nothing of a test. */
const EXACT: readonly Semantic[] = ['facility', 'ward', 'stay-number', 'social-cover'];

const ofTrait = ([semantic, names]: [Semantic, string]): KnownType => ({
  semantic,
  roles: QUASI,
  named: speaksOf(anyOf(names)),
  ...(EXACT.includes(semantic) ? { isExact: true as const } : {}),
});

/** Names that speak of what others know, whatever single words in them say. */
export const TRAIT_TYPES: readonly KnownType[] = [
  ...CODES.map(
    ([semantic, names]): KnownType => ({ semantic, roles: QUASI, named: isVariable(names) }),
  ),
  ...WORDS.map(([semantic, names]) => ofTrait([semantic, names])),
  {
    semantic: 'income',
    roles: ['quasi-identifier', 'sensitive'],
    named: speaksOf(
      anyOf(
        `(?:household|hh|family|annual|monthly|personal)_?inc(?:ome)?[a-z_]* hhincome ttlp_x ttlpx povcat povlev poverty[a-z_]* fpl[a-z_]*  net_worth benefits_received receipt_benefits food_stamps snap_benefits wealth_(?:index|quintile|score) capital_(?:gain|loss) totwq rev_uc`,
      ),
    ),
  },
];
