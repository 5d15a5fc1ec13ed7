import type { Words } from '../../header-words.ts';
import { alone, anyOf } from '../../header-words.ts';
import { BESIDE } from './beside.ts';

// Scores, scales and classifications of severity, dependence, mind and quality of life.
const SCALES = anyOf(
  `gir_[a-z]+ [a-z]+_gir gmp pmp pathos[a-z]* lawton waterlow tinetti get_up_go get_up_and_go timed_up_go timed_up_and_go tug sppb npi_es cornell mini_?gds mo_ca moca[a-z]* bref_[a-z]+ horloge rankin[a-z]* m_rs mrs[a-z]* nihss[a-z]* glasgow[a-z]* igs igsii saps[a-z]* sofa q_sofa apache[a-z]* nutri_?score_[a-z]*den
  cimu ioa tri_(?:ioa|iao|infirmier|manchester) (?:ioa|iao)_tri niveau_(?:tri|gravite|urgence|severite|dependance|conscience|douleur|autonomie) degres?_urgence altemeier nnis ps_oms oms_ps oms_[a-z]+ performance_status ecog[a-z]* karnofsk[a-z]* cha_ds_va_sc chadsvasc has_bled hasbled nyha[a-z]* killip[a-z]* euro_?score timi grace_[a-z]+ wells geneve_score child_pugh child meld metavir baveno ranson balthazar
  das_[a-z]+ haq basdai basfi asdas sledai edss updrs hoehn_yahr act_asthme cat_bpco m_mrc mmrc bode epworth stop_bang phq[a-z]* gad hads? hads?_[a-z]+ [a-z]+_hads? hdrs bprs cgi[a-z]* honos[a-z]* ho_nos[a-z]* audit_[a-z]+ fagerstrom deta cage_[a-z]+ epds edimbourg edinburgh eq_?d[a-z]* sf_[a-z]+ qlq[a-z]* qlq_[a-z]+ fact_[a-z]+ whoqol nhp dlqi pasi scorad easi_score womac koos hoos oswestry lequesne dash_score quick_?dash oxford_(?:hip|knee) harris_hip merle_aubigne parker_score new_mobility vhi ipss iief iciq usp_score iciq[a-z]*
  algoplus doloplus[a-z]* ecpa flacc behavioral_pain bps_score zarit[a-z]* fardeau[a-z_]* mini_zarit icope fried[a-z]* sega epices score_[a-z]+ [a-z]+_score echelle_[a-z]+ [a-z]+_echelle indice_(?:cao|masse|gravite|comorbidite|charlson|plaque|saignement) index_[a-z]+ karasek siegrist copsoq maslach mbi_[a-z]+ ies_r pcl_[a-z]+ pcl whodas sdq conners m_chat mchat ados adi_r brunet_lezine denver vineland wisc wais wppsi k_abc qit mfi
  clavien[a-z]* dindo ctcae[a-z]* recist[a-z]* gleason[a-z]* figo bclc ann_arbor dukes barcelona okuda fuhrman scarff_bloom sbr isup masaoka iss_[a-z]+ iss ais_[a-z]+ mais[a-z]* rts_score trauma_score t_rts baux ubs prism pelod pim_score crib silverman bishop apgar_[a-z]+ manning thompson sarnat papile aims_score mallampati cormack aldrete lee_score possum ariscat`,
);
const ABBREVIATIONS = alone(
  `had hads asa oms ecog ik gir meld haq bdi madrs epds gcs igs iss ais mais npi moca mms mmse mna mrs adl iadl avq hdrs ymrs panss bprs cgi egf honos audit deta phq gad sf eq qlq vhi ipss iief iciq womac das edss updrs mmrc nyha ccmu sbr figo recist ctcae isup nnis pmp gmp sppb cao caod cpo spi epices sega ioa igsii saps sofa qsofa apache nihss rankin charlson killip timi ecpa zarit braden norton katz lawton fim mif barthel ciwa stai brief panas`,
  BESIDE,
);

/** Scores and scales that French wards and surveys fill in. */
export function isScale({ letters }: Words): boolean {
  return SCALES.test(letters) || ABBREVIATIONS.test(letters);
}
