import type { Words } from '../header-words.ts';
import { alone, anyOf } from '../header-words.ts';

const NAMES = anyOf(
  `hads[a-z_]* epds edinburgh(?:_score)? kessler dass dass_[a-z]+ bdi_?[a-z]* beck_[a-z]+ hamd hamd_[a-z]+ ham_[ad] hdrs madrs ymrs bprs pcl_?[a-z]* phq_?[a-z]* gad_total stai[a-z_]* cage_score audit_?c_?[a-z]* dast assist_score cdr_?(?:sb|global|score)? adas[a-z_]* fab_score
  sf_(?:pcs|mcs|pf|rp|bp|gh|vt|re|mh|total|score)s? pcs mcs eq_?vas eq_?index eq_(?:mobility|selfcare|activity|pain|anxiety) promis[a-z_]* qaly daly fact_[a-z]+ qlq[a-z_]* eortc[a-z_]* whoqol[a-z_]* kdqol[a-z_]* wemwbs swemwbs swls who_?das uwes mbi_burnout maslach[a-z_]* pss_(?:score|total) ces_?d[a-z_]*
  honos[a-z_]* gaf[a-z_]* cgi_[a-z]+ core_om scared_score sdq[a-z_]* cbcl[a-z_]* conners[a-z_]* mchat[a-z_]* asq_[a-z]+ bayley[a-z_]* denver_[a-z]+ griffiths[a-z_]* wisc[a-z_]* iq(?:_score)? cssrs c_ssrs[a-z_]* cssr[a-z_]* psqi[a-z_]* isi_score ess_score epworth[a-z_]* stop_?bang fss_score facit[a-z_]*
  karnofsky[a-z_]* lansky ecog[a-z_]* who_ps zubrod killip[a-z_]* nyha[a-z_]* ccs_angina m_?rs_[a-z]+ modified_rankin[a-z_]* mrankin rankin[a-z_]* nihss[a-z_]* gcs_?[a-z]* glasgow[a-z_]* gos_?e? four_score avpu acvpu e_?news news_[a-z]+ mews[a-z_]* pews[a-z_]* qsofa sofa[a-z_]* saps_?i*[a-z_]* sapsii apache[a-z_]* oasis_score oasis
  iss_score injury_severity[a-z_]* ais_[a-z]+ triss rts_score revised_trauma[a-z_]* esi_[a-z]+ triage[a-z_]* acuity[a-z_]* cha_ds[a-z_]* chads[a-z_]* has_?bled timi[a-z_]* grace_(?:score|risk) heart_score wells_[a-z]+ geneva_score perc_rule curb psi_(?:score|class) meld[a-z_]* child_?pugh[a-z_]* maddrey fib_score apri
  framingham[a-z_]* q_?risk[a-z_]* ascvd[a-z_]* score_risk findrisc euroscore[a-z_]* sts_score lace_(?:index|score) hospital_score frailty[a-z_]* rockwood cfs_score clinical_frailty[a-z_]* efi_score frail charlson[a-z_]* cci_score elix[a-z_]* hcc_risk aprdrg_[a-z]+ apr_(?:risk|severity)[a-z_]* apr_?drg_(?:severity|risk)[a-z_]*
  risk_?score[a-z_]* (?:[a-z]+)_risk_score severity_[a-z]+ braden[a-z_]* waterlow[a-z_]* norton_score must_score mna_[a-z]+ nrs_(?:score|pain)? morse_[a-z]+ barthel[a-z_]* katz[a-z_]* lawton[a-z_]* iadls? adls? adl_[a-z]+ fim_score wpai tug_[a-z]+ sppb berg_[a-z]+
  ctcae[a-z_]* toxicity[a-z_]* recist[a-z_]* best_response overall_response orr pfs_[a-z]+ dfs_[a-z]+ aetoxgr aesev womac[a-z_]* koos[a-z_]* oxford_(?:hip|knee)[a-z_]* harris_hip odi[a-z_]* oswestry[a-z_]* das_(?:score|crp|esr) haq[a-z_]* basdai[a-z_]* basfi sledai[a-z_]* pasi(?:_score)? dlqi easi_score scorad edss[a-z_]* updrs[a-z_]* hoehn[a-z_]* alsfrs[a-z_]*
  midas_score hit_score act_score acq_score cat_score mmrc[a-z_]* gold_(?:stage|grade) bode sgrq[a-z_]* kccq[a-z_]* seattle_angina ipss[a-z_]* iief[a-z_]* oab[a-z_]* iciq[a-z_]* aldrete mallampati bispectral rass[a-z_]* cam_icu cpot flacc wong_baker vas_(?:score|pain) bishop`,
);

const SHORT = alone(
  `phq gad mmse moca cdr cci cfs mrs iss esi asa ecog ps nyha gcs avpu news pss isi ess hads bdi qol hrqol pcs mcs eq rts ais faq npi_q npiq gds tug lace psi mna must nrs vas fss gos sas odi haq das`,
  `total score sum baseline visit item q level class category status admission discharge w wk week m month day index final pre post stage eye motor verbal max min first last initial severity yn grade at screening risk bl fu total_score`,
);

const NUMBERED =
  /_(?:phq_[289]|gad_[27]|k_(?:10|6)|ham_?d_?17|dass_(?:21|42)|pcl_5|dast_10|sf_(?:36|12|6)|eq_5_?d?l?|curb_65|news_2|who_5|ghq_(?:12|28)|cesd_10|ces_d_20|mdq_\d+|pss_(?:10|4)|aq_10|haq_8|faces_r|lace_\d|das_28|h_?flex_\d|sapsii?_[23]|fib_4)_/;

/** A score, a scale or a questionnaire by which health is measured. */
export function namesScale({ letters, numbered }: Words): boolean {
  return NAMES.test(letters) || SHORT.test(letters) || NUMBERED.test(numbered);
}
