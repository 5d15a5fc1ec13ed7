import type { Words } from '../header-words.ts';
import { alone, anyOf } from '../header-words.ts';

const CHEMISTRY = anyOf(
  `blood_(?:sugar|glucose|lead|gas|urea|alcohol|culture|count) sugar_level ogtt totchol total_?chol tchol serum_chol vldl non_hdl apolipoprotein[a-z]*
  apo_?b lipoprotein[a-z]* serum_creat gfr anion_?gap phosphorus globulins? alkaline_phosphatase alkphos alk_phos sgpt sgot ck_?mb ckmb
  creatine_kinase tropt tropi hs_?tnt? hs_?ctn[ti]? tibc uibc transferrin(?:_sat)? tsat ferritin zinc_level serum_(?:iron|zinc|copper|sodium|potassium|calcium|albumin|protein|ferritin|lactate)
  homocysteine ammonia osmolality base_?excess pf_ratio pa_o pa_co p_co sa_o fi_o etco hco bicarb free_t c_?peptide progesterone
  dheas? dhea androstenedione shbg parathyroid_hormone pth calcitonin gastrin aldosterone renin acth igf growth_hormone
  beta_hcg hcg_level carcinoembryonic ca_ca cyfra nse_level chromogranin beta_microglobulin inhibin papp estriol
  cotinine cadmium mercury arsenic manganese blood_pb lead_level phthalates? bisphenol pfas pfoa pfos pesticides? [a-z]*metabolites? 
  drug_(?:screen|level) tacrolimus_level digoxin_level lithium_level vancomycin_(?:trough|level) blood_ethanol bac_level
  interleukin[a-z]* cytokines? il_level tnf[a-z]* ifn[a-z]* complement_c anti_(?:ccp|dsdna|tpo|gad|hcv|hbs|hbc|hiv|xa|sm|ro|la|tg)
  rheumatoid_factor antinuclear autoantibod(?:y|ies) immunoglobulins?`,
);

const COUNTS = anyOf(
  `white_(?:blood_)?cells?(?:_count)? white_count red_(?:blood_)?cells?(?:_count)? cell_count platelet_?count basophils? reticulocytes?
  neut_pct lymph_abs anc_abs abs_(?:neut|lymph)[a-z]* neutro[a-z]* lymph[a-z]* nrbc blasts? prothrombin(?:_time)? thrombin_time partial_thromboplastin antithrombin
  von_willebrand factor_(?:viii|ix|v|xi) g_?pd hemoglobin_variant fibrin[a-z]* d_?dimers?`,
);

const MICROBES = anyOf(
  `viral_?load viralload vl_(?:result|value|copies|suppressed) hbs_?ag hbsag hbe_?ag hcv_rna rna_copies rpr rdt mrdt afb urinalysis dipstick uacr upcr
  urine_(?:ph|protein|glucose|albumin|output|color|colour|creatinine|culture|drug_screen) urineoutput specific_gravity ketones? nitrites? leukocyte_esterase
  fobt h_?pylori stool_(?:test|culture|ova) ova_parasites? gram_stain colony_count isolates? species_identified (?:sero|ribo)(?:type|group|var)s? spoligotype
  sputum_(?:smear|culture|result) susceptibilit(?:y|ies) susceptible sir_interpretation zone_diameter breakpoint esbl mrsa blse bmr kpc ndm mdr xdr mdro amr
  resistance_(?:profile|pattern|gene|mechanism) mic_(?:value|result|sign) antibiogram (?:covid|flu|pcr|antigen|rapid|hiv|malaria|pregnancy)_(?:test|result)s?`,
);

const EXAMS = anyOf(
  `restecg qtc qt_interval qrs(?:_duration)? ejection_?fraction lv_?ef echo(?:cardiogram)? oldpeak st_(?:slope|depression|elevation) thalach thal trestbps
  pef dlco tlc_pct peak_?expiratory chest_x_?ray x_?ray xray cxr ultrasounds? ultrasonography sonogra(?:m|phy) bi_?rads birads pi_?rads ti_?rads lung_rads dexa dxa
  bone_(?:density|scan|marrow) ki_?index er_status pr_status (?:er|pr|her)_?(?:positive|status|score) (?:estrogen|oestrogen|progesterone|hormone|androgen)_receptor  msi_?(?:status|high)? msi tmb
  va_(?:right|left|od|os) logmar intraocular(?:_pressure)? fundus_[a-z]+ keratometry refract[a-z]* retinal_[a-z]+ tonometry hearing_(?:threshold|test|level) audiometry
  cord_(?:ph|blood|gas) biopsy_(?:result|finding)s? patholog(?:y|ical)_result cytology(?:_result)? pap_(?:smear|test|result) sleep_study polysomno[a-z]* ahi_index nerve_conduction
  nuchal_translucency crown_rump fetal_[a-z]+ foetal_[a-z]+ fundal_height bishop_score amniotic_fluid cervical_(?:dilation|dilatation|length)
  forced_(?:vital|expiratory)[a-z_]* six_minute_walk walk_(?:test|distance) gait_speed grip_?strength chair_stand timed_up_go`,
);

const BODY = anyOf(
  `body_?(?:fat|mass|weight|temp|temperature|composition|water|surface)[a-z_]* bmi_?(?:cat|category|class|group|kg|z|percentile|calc) bmicat wt_?kg weight_?(?:kg|lbs?|pounds?|g|grams|status|z) wtkg
  muac [whb]az whz(?:_score)? haz_score waz_score mid_?upper_arm[a-z_]* skin_?folds? triceps_[a-z]+ subscapular_[a-z]+ waist_?(?:circ[a-z]*|cm|hip[a-z_]*) whr hip_circ[a-z]* neck_circ[a-z]* arm_circ[a-z]*
  vital_?signs? vitals sys_?bp dia_?bp sysbp diabp ap_hi ap_lo map_mmhg mean_arterial_pressure mbp (?:non)?invasive[a-z]* central_venous_pressure cvp pulse_(?:ox|oximetry|rate|pressure) pulseox
  heart_?rate[a-z_]* hr_?(?:bpm|max|min|mean|avg) heartrate hrv (?:resting|max|min|avg|average)_?(?:hr|heart_rate) rr_?(?:bpm|interval) respir[a-z]*_rate resprate resp_?rate oxygen_?sat[a-z]* o_sat sat_o
  temp_?(?:c|f|max|min|celsius|fahrenheit) tympanic basal_temp[a-z]* glucometer cgm[a-z_]* vo_?max`,
);

// Too short to be told among other words.
const SHORT = alone(
  `p_h p_h_cordon t_bil q_tc h_bs_ag ig_m ig_e ig_e_total mg_level bil trop_t trop_i qtc sxt hb_sag ig ige_total tot_chol ph qrs c_peptide clairance din ph_cordon rbs fbs fbg ogtt chol trig tg scr gfr tbil tbili dbil alb glob ck cpk hct plt plts wcc mchc rdw mpv nlr plr anc alc_abs ptt pt_sec fib ph paco pao sao fio po pco lac
  amh cea ana ccp pth ft ana_titre rf_titre bll ef hr rr map hb hgb mic ecg whr bwt dbwt ast alt alp mcv mch tlc eos baso mono lymph neut retic bhcg igra pcv_pct vre cpe cre temp sat spo o_sat`,
  `level value result serum plasma blood urine min max mean avg median first last baseline admission discharge day pre post total free count abs pct percent visit initial peak nadir fasting lab test score status arterial venous wk week month bl fu mgdl mg dl mmol ratio`,
);

const RESULTS = anyOf(
  `lab_?(?:result|value|test|name|code|unit|order|panel)s? labname labresult labvalue result_?(?:value|num|unit|units|text|flag|status|interpretation|name|numeric|val)s? nval_num tval_char valueflag_cd ord_(?:value|num_value)
  value_as_(?:number|concept|string) value_number value_as value_?quantity valuequantity value_?uom valuenum valueuom component_name (?:reference|ref|normal)_(?:range|low|high|lower|upper)[a-z_]* range_(?:low|high) abn(?:ormal)?_flag
  observation_(?:value|code|result)s? obs_value measurement_(?:value|result|name|concept)[a-z_]* paramcd avalc? specimen_(?:type|source|site|description) sample_type test_?(?:result|name|code|type|value)s? cells_ul copies_ml`,
);

const BIRTHS = anyOf(
  `birth_?weight birthweight birweit birth_?wt bwtr? dbwt bwt gestational_?age gestation(?:_weeks|_days|_wks)? gestat combgest gest_(?:age|weeks|wks) oegest_comb oegest apgar[a-z_]* birth_(?:length|head_circumference)`,
);

// Tests whose name is half a number: a question of a survey would hold the number without the letters.
const NUMBERED =
  /_(?:pd_l?_?1|cd_[348]|b_12|vit_b_12|f?t_[34]|free_t_[34]|ca_(?:125|15|19|27)|il_\d+|ki_67|p_?53|brca_[12]|h_1_n_1|co_2|o_2_sat|sp_?o_2|pa_?c?o_2|p_?c?o_2|25_?oh_?d?|25_ohd|pd_l_1|her_2|fev_1|fev_?1_fvc|apgar_[15]0?|nt_probnp|rs_\d{4,}|apoe_4|cyp_\d\p{L}?_\d+|hla_b_\d+|6_mwt|uacr|tc_1_lab|omega_3)_/u;

// HbA1c: its `a` is lost with the little words.
const GLYCATED =
  /^_(?:(?:last|first|baseline|latest|hb|hgb|hemoglobin|max|min|mean|recent|serum)_)*1_c(?:_?(?:result|value|level|pct|percent|test|baseline))*_$/;

/** What a laboratory, a thermometer or a scan measures. */
export function namesAnalyte({ letters, numbered }: Words): boolean {
  const lists = [CHEMISTRY, COUNTS, MICROBES, EXAMS, BODY, SHORT, RESULTS, BIRTHS];
  return (
    lists.some((list) => list.test(letters)) || NUMBERED.test(numbered) || GLYCATED.test(numbered)
  );
}

/** Tests named so exactly that neither a date nor a place beside them is meant. */
export const PLAINLY_TESTS: readonly RegExp[] = [RESULTS, BODY];
