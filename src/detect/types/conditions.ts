import type { Words } from '../header-words.ts';
import { alone, anyOf } from '../header-words.ts';

// One column a disease, most of them 0 or 1, as registers and risk tables have them.
const CHRONIC = anyOf(
  `hyperlipid(?:a?emia|emi[ae]) dyslipid(?:a?emia|emi[ae]) hypercholesterol[a]?emia high_(?:bp|chol(?:esterol)?|blood_pressure) hbp bphigh toldhi coronary[a-z_]* chdld chd
  isch?a?emi[ac][a-z_]* ischmcht ischemic cardiovascular[a-z_]* cardiac_[a-z]+ cerebrovascular[a-z_]* peripheral_vascular[a-z_]* vascular_disease valvular[a-z_]* cvdinfr cvdcrhd cvdstrk michd aneurysms? embolism dvt vte
  thrombosis kidney_[a-z]+ renal_[a-z]+ esrd dialysis_dependent emphysema chronic_(?:lung|kidney|liver|pain|pulmonary|obstructive|bronchitis|disease|condition|respiratory|heart)[a-z_]* lung_disease liver_[a-z]+ hepatic_[a-z]+
  pneumonia lymphoma leuka?emia myeloma melanoma malignan(?:cy|t|cies) solid_tumou?r[a-z_]* immuno(?:suppress|comprom|defic)[a-z]* hiv_[a-z]+ tb_(?:status|contact|treatment|case|history|result|type|category) malaria dengue cholera measles rubella_[a-z]+ mumps
  pertussis mpox monkeypox ebola zika chikungunya leprosy rabies tetanus polio afp_case typhoid yellow_fever lassa brucellosis leishmaniasis schistosomiasis trachoma scabies worms helminths? long_covid covid_[a-z]+ influenza[a-z_]* ili sari
  sepsis septic[a-z_]* aki ards ana?emia sickle_[a-z]+ thalass?a?emia h[a]?emophilia seizures? convulsions? parkinsons? parkinsonism multiple_sclerosis alzheimers alzhdmta chrnkidn cncr depressn osteoprs ra_oa strketia cognitive_[a-z]+ delirium
  headaches? osteoarthritis rheumatoid[a-z_]* havarth rheum[a-z]* gout lupus psoriasis eczema fibromyalgia ulcerative[a-z_]* crohns celiac coeliac peptic_ulcer ulcers? gerd pud ibs ibd hyperthyroid[a-z]* thyroid_[a-z]+ goit(?:er|re)
  underweight malnourished undernutrition stunt(?:ed|ing) wast(?:ed|ing) o?edema bilateral_o?edema (?:back|joint|chest|abdominal|neck|knee|muscle|head|leg|pelvic|shoulder)_(?:pain|ache)[a-z]* pain_[a-z]+ nrs_pain vas_pain
  hernia glaucoma cataracts? macular[a-z_]* retinopathy neuropathy nephropathy diabetic_[a-z]+ pre_?diabet[a-z]* type_diabetes tdm niddm iddm (?:gestational|family|history)_diabetes metabolic_syndrome sleep_apn[o]?ea osa apn[o]?ea amput[a-z]* paralysis
  paraplegia hemiplegia cerebral_palsy spina_bifida down_?syndrome cleft[a-z_]* anencephaly birth_defects? congenital[a-z_]* hypospadias omphalocele gastroschisis`,
);

const SYMPTOMS = anyOf(
  `sore_throat throat runny_nose rhinorrh[o]?ea congestion sob shortness_breath breathless[a-z]* wheez[a-z]* loss_(?:taste|smell|appetite|consciousness) taste_[a-z]+ ageusia vomit[a-z]* nausea[a-z]* diarrh[o]?ea chills rigors myalgia muscle_[a-z]+
  arthralgia malaise rash(?:es)? conjunctivitis red_eyes jaundice bleeding bruising hemorrhage haemorrhage h[a]?ematuria dizz[a-z]* vertigo syncope faint[a-z]* weakness numbness tingling insomnia night_sweats sweating constipation palpitations itch[a-z]* swelling
  tremors? hoarse[a-z]* swallow[a-z]* confusion unconscious[a-z]* lethargy irritab[a-z]* sympt[a-z_]* symp_[a-z]+ sym_[a-z_]+ abx_?chest[a-z]* acuterespdistress mechvent[a-z]* medcond(?:_[a-z]+)? pna current_status exposure_[a-z]+ contact_case[a-z]*
  reasons?_(?:admission|visit|referral|attendance|consultation|contact|encounter|primary)[a-z_]* (?:primary|visit|admit|admission|main)_?reason[a-z_]* reason_?(?:code|description) contact_case clinical_(?:signs?|features|presentation|status|outcome|course) danger_signs?`,
);

const MIND = anyOf(
  `bipolar schizoph[a-z]* psychos[ei]s psychotic mania manic eating_disorder anorexia bulimia autis[a-z]* learning_(?:disability|difficulty|difficulties|disorder) intellectual_[a-z]+ ld_register developmental_(?:delay|disorder|milestone)s? special_needs ehcp iep_status
  suicid[a-z]* ideation self_?harm[a-z]* nssi parasuicide ptsd trauma_history traumatic_[a-z]+ adverse_childhood[a-z_]* aces panic[a-z_]* phobia ocd mental_[a-z]+ menthlth emotional_[a-z]+ psychological[a-z_]* feeling_(?:down|nervous|hopeless|lonely|sad|anxious) nervous hopeless worthless[a-z]*
  little_interest self_esteem resilience[a-z_]* happiness happy life_satisfaction well_?being[a-z_]* distress[a-z_]* coping (?:legal|section)_status_?(?:mha|mh)? mha[a-z_]* mental_health_act legalstatus[a-z]* sectioned detained detention restraint seclusion cpa_level cluster_?code clustermh
  domestic_(?:violence|abuse) intimate_partner[a-z_]* ipv gbv sgbv dv_screen physical_(?:violence|abuse) (?:sexual|emotional|child|elder|verbal)_(?:violence|abuse|assault|neglect|exploitation) neglect(?:ed)? rape[a-z]* assault(?:ed|s)? battered bull(?:y|ied|ying)[a-z]* harass[a-z]* safeguard[a-z]* child_protection[a-z_]*
  fgm[a-z_]* trafficking witness_violence feel_safe weapon[a-z_]* gun_[a-z]+ incarcerat[a-z]* jail prison_history criminal[a-z_]* arrests?`,
);

const HABITS = anyOf(
  `smok[a-z]* smokday cigs?_[a-z_]+ cigsper[a-z]* ecigs? ecignow e_cig[a-z]* juul hookah shisha snuff chew(?:ing)?_tobacco nicotine[a-z_]* pack_?yrs? alc_?day[a-z]* alc_[a-z]+ drnk[a-z]* rfbing[a-z]* drvisits binge[a-z_]* drinks_[a-z_]+ drinker units_(?:week|per_week|alcohol)[a-z_]* alcohol_[a-z_]+ heavy_drink[a-z]*
  marijuana marijan weed cocaine crack_use heroin meth(?:amphetamine)?s? amphetamines? inject[a-z]*_drug[a-z_]* pwid pwud idu drug_(?:abuse|misuse|user|addict[a-z]*) ill_drug_user illicit[a-z_]* recreational_drug[a-z_]* overdoses? substance_[a-z]+ aud oud sud naloxone_[a-z]+
  exerany exeroft exercises? exercise_[a-z]+ activity_(?:level|minutes) (?:very|lightly|fairly)_?active[a-z_]* active_?minutes met_?min(?:utes)? ipaq[a-z_]* mvpa sedentary[a-z_]* sitting_time step_?total total_?steps stepcount daily_steps sleep[a-z_]* sleptim totalminutesasleep minutes_?(?:asleep|awake) asleep  screen_?time[a-z_]* tv_hours
  (?:fruit|vegetable|veg|salt|sugar|calorie|energy|fat|protein|fib(?:er|re)|carb|carbohydrate|alcohol|water|meat|fish|milk|food|caffeine|sodium)s?_(?:intake|consumption|servings?|portions?|day|week|freq[a-z]*) frutda vegeda frut[a-z]* dr_?i?t_?kcal dr_tkcal dietary_[a-z]+ caffeine coffee tea_intake
  sugary_drinks soda ssb fast_food junk_food breakfast_[a-z]+ food_(?:security|insecurity|insecure|frequency) food_insec[a-z]* skip_meals hunger dds_score mdd breast_?f[ea]ed[a-z]* seat_?belts? helmet[a-z_]* wear_[a-z_]+`,
);

const SEXUALITY = anyOf(
  `sexual_?orient[a-z]* sexualorientation somale sofemale sexorient sexuality lgbtq?[a-z]* gay lesbian bisexual homosexual gender_identity genderidentity gender_?dysphoria trnsgndr transgender trans_status transition_status nonbinary msm sex_work(?:er)? fsw
  sexually_[a-z]+ sexual_[a-z]+ sex_partners? (?:number|num|nb|no|n)_(?:sex(?:ual)?_)?partners condoms?[a-z_]* unprotected_sex debut_age anal_sex vaginal_sex partner_hiv[a-z_]* prep_[a-z]+ birth_control contracept[a-z_]* family_planning fp_method modern_method
  virgin[a-z]* pronouns?`,
);

const OBSTETRICS = anyOf(
  `pre_?eclampsia eclampsia gest[a-z]*_(?:diabetes|hypertension|htn) gdm post_?partum[a-z_]* antepartum[a-z_]* haemorrhage_[a-z]+ pph aph perineal[a-z_]* tears? lacerations? still_?births?[a-z_]* pre_?term[a-z_]* premature[a-z_]* small_gestational[a-z_]* sga lga_birth iugr fgr macrosomia infertil[a-z]*
  pregnancy_[a-z]+ prior_(?:pregnanc|birth|cesar)[a-z]* preg_[a-z]+ pregnant_[a-z]+ menopaus[a-z_]* menarche[a-z_]* lmp menstrual[a-z_]* lactat[a-z]+ antenatal_(?:visits?|care)[a-z_]* anc_visits? num_anc prenatal[a-z_]* previs[a-z_]* precare[a-z_]* fetal_?pres[a-z]* fetalpres nicu[a-z_]* ab_(?:nicu|vent|anti|seiz|surf) ca_(?:anen|cleft|downs?|hypo|limb|disor|mnsb|cchd|cdh|omph|gast)
  rf_[a-z]+ parity_[a-z]+ gravid[a-z]* nulliparous primip[a-z]* multip[a-z]* livebirths_prior dplural plurality`,
);

const CAPACITY = anyOf(
  `disabilit(?:y|ies) deaf(?:ness)? blind(?:ness)? hearing_[a-z]+ visual_impair[a-z]* vision_[a-z]+ seeing_difficulty diffwalk diffdres diffalon decide_difficulty difficulty_[a-z]+ trouble_[a-z]+ walking_(?:aid|difficulty|ability) walker cane crutches limb_[a-z]+ prosthe[a-z]* bedridden bedbound housebound
  functional_(?:status|limitation|capacity|independence|score)[a-z]* fim_[a-z]+ self_care selfcare usual_activities dependen(?:t|cy)_(?:level|adl) care_needs nursing_needs fall_?(?:risk|history|s)[a-z_]* falls_[a-z_]+ (?:number|num|n|nb)_falls recent_fall`,
);

const CARE = anyOf(
  `hosp_yn icu_yn hospitali[sz]ed[a-z_]* hosp_(?:flag|status|ind)[a-z_]* (?:emergency|er|ed)_?visits?[a-z_]* (?:number|num|n)_?(?:of)?_?(?:er|ed|inpatient|outpatient|emergency)_?visits? er_visits prior_(?:hosp|admission|visit)[a-z_]* previous_(?:admission|hospital)[a-z_]* gp_visits readmi[a-z_]* re_?admission[a-z_]* hospital_expire_flag expire_flag icu_(?:admission|admitted|flag|status|need)
  (?:on|needs?|supplemental|home)_oxygen oxygen_(?:requirement|therapy|flow|support|use|device) o_flow code_status dnr dnacpr dnar polst resus[a-z]*(?:_status)? advance_?directives? dni_dnr end_life palliative[a-z_]* hospice_(?:care|flag|enrolled) prognosis surprise_question
  immuni[sz]ation_status zero_dose flushot[a-z]* pneuvac[a-z]* vacc_[a-z]+ fully_vaccinated ever_vaccinated unvaccinated vaccine_(?:hesitan[a-z]*|refus[a-z]*|accept[a-z]*) adherent nonadherent compliant missed_(?:doses|appointments?) no_show defaulter lost_followup ltfu treatment_(?:outcome|failure|success|status|completed|interruption)
  wound_[a-z]+ burn_[a-z]+ tbsa poison(?:ing|ed)[a-z]* snake_?bite animal_bite bites? drowning electrocution ingestion gunshot stab(?:bing)? fall_height_inj injur[a-z_]* intent_injury body_part_injured nature_injury injury_intent
  osha_[a-z]+ recordable lost_(?:time|work)[a-z_]* days_(?:lost|away|restricted|absent|sick)[a-z_]* sick_(?:days?|leave|note|pay)[a-z_]* absence_(?:reason|type|days|code) reason_absence work_?related[a-z_]* fit_?note fit_(?:work|duty) fitness_(?:work|duty) return_work[a-z_]* noise_(?:exposure|dose|level)[a-z_]* exposure_(?:level|dose|type|agent|noise|dust)[a-z_]* occupational_(?:disease|exposure|injury|asthma)
  dmft dmfs (?:decayed|missing|filled)_(?:teeth|tooth|surfaces) tooth_[a-z]+ teeth_[a-z]+ gum_[a-z]+ periodont[a-z_]* gingiv[a-z]* plaque_index malocclusion bruxism dental_[a-z]+ nutrition[a-z_]* sam_(?:status|case) mam_status wash_access`,
);

const INHERITED = anyOf(
  `brca[a-z_]* kras nras braf pik egfr_mut[a-z]* alk_status ros_status idh mgmt jak flt npm [a-z]+_mutation[a-z]* mutat[a-z]* carrier_status alleles?[a-z_]* snp[a-z_]* genomic[a-z_]* gene_[a-z]+ variant_[a-z]+ polygenic[a-z_]* prs_score zygosity chromosom[a-z]* exome wgs_result methylation[a-z_]*
  blood_?types? bloodtype rh_(?:factor|type|status) rhd abo_[a-z]+ fh_[a-z]+ fhx[a-z_]* fam_?h(?:x|ist)[a-z_]* hx_[a-z_]+ pmh_[a-z_]+ h_o_[a-z]+ history_(?:diabetes|cancer|stroke|falls|smoking|hypertension|depression|heart|asthma|trauma|seizures?) comorb_[a-z]+ sp_(?:alz|chf|chrn|cncr|copd|depress|diab|isch|osteo|ra|strk)[a-z_]*`,
);

// Letters that stand for a disease where nothing else is said.
const SHORT = alone(
  `chf chd cad ihd cvd tia cva mi ami acs hf htn dm dmtd tdm afib pvd pad ckd copd tb aki ards dvt vte ibd ibs gerd asd adhd gdm ra oa ms als cf mdd gad_dx osa pcos bph ild ipf cin ca copd_asthma dka sam idu edema ugib uti utis uri lri ari hai hais ssi clabsi cauti vap cdi pe_dvt rti std stds sti stis hbv hcv
  arthritis stroke asthma cancer diabetes aids af  asthnow ldl_high anemia obese`,
  `yn flag ind indicator has hx history h_o past prior known any new current baseline ever status total at admission bene dx diagnosed diagnosis comorbidity comorb comorbid cm cmr pmh type stage class category cat grade event events incident prevalent family fh x self told doctor mother maternal father parent pt patient outcome primary`,
);

/** A disease, a symptom, a habit, a loss of capacity or another answer about health. */
export function namesCondition({ letters, numbered }: Words): boolean {
  return (
    [CHRONIC, SYMPTOMS, MIND, HABITS, SEXUALITY, OBSTETRICS, CAPACITY, CARE, INHERITED, SHORT].some(
      (list) => list.test(letters),
    ) ||
    NUMBERED.test(numbered) ||
    COMORBIDITY.test(letters)
  );
}

const NUMBERED =
  /_(?:t_?[12]_?d_?m?|type_[12]_(?:dm|diabetes)|covid_19|h_[135]_n_[12]|flushot_7|apoe_4|ace_score)_/;

// HCUP and its like write all comorbidities with one beginning.
const COMORBIDITY = /^_cmr?_[a-z]{2,}(?:_[a-z]+)*_$/;

/** Matters of which neighbours know nothing although a word beside is known to them. */
export const SEXUALITY_WORDS = SEXUALITY;
