import type { Words } from '../header-words.ts';
import { anyOf } from '../header-words.ts';

const BLOOD = `glucose glyc[ae]mi[ae] hba_?c? cholesterol hdl ldl triglycerides? creatinine? creat creatininemie
  dfg egfr clearance ur[e]e urea bun uric_?acid urate acide_urique sodium natremie potassium kaliemie chlor(?:e|ide|ure)
  calcium calcemie phosphate magnesium iron ferritine? transferrine? folates? vitamin(?:e|es)? hemoglobine?
  haemoglobin hgb hb hematocrite? h[ae]+matocrit wbc rbc mcv mch leucocytes? leukocytes platelets? plaquettes
  neutrophil(?:e|es|s)? lymphocytes? eosinophil(?:e|es|s)? monocytes? d?dimer(?:e|es|s)? fibrinogene? inr tca aptt bnp
  nt_?pro_?bnp troponine? cpk ldh alat asat alt ast ggt alp bilirubine? amylase lipase albumine? prealbumine
  protein(?:e|es|s|emie)? crp pct procalcitonine? esr lactates? pco bicarbonates? gds hcg fsh lh
  testosterone estradiol cortisol prolactine? tsh psa ace afp ig[aegm]  anticorps antibod(?:y|ies)
  antigene? titre titer ktv rsid snps? organism(?:e|es|s)? germ pathogen(?:e|es|s)?`;

const TESTS = `apoe pcr ct_value serolog(?:y|ie) antibiogramme resistance resistant sensibilite culture germes? bacterie
  ganglions? nodes abnormal anormal interpretation concentration conc analyses? analyte parametre examen exam
  biologie labs? tests? resultats? results? valeur_(?:mesuree|resultat|biologique) norme? reference_range
  test_name specimen(?:_type)? sample_type type_(?:prelevement|echantillon|test|examen) nature_(?:prelevement|echantillon) methode_test lbtest hla abo
  finding assessment evaluation measurement mesures? pio iop calories kcal positivite depistage_resultat egfr ecg ekg eeg irm mri scanner radio(?:logie)? imagerie imaging vems fev cvf
  fvc dep peak_flow spiromet(?:ry|rie) audiogramme audition hearing vision visual_acuity acuite(?:_visuelle)? refraction
  dmo bmd densite_osseuse t_score z_score her gleason oestrogene recepteurs? receptors?`;

const CULTURES = `sero taux dosages? hemocultures? ecbu coproculture frottis smear crachat sputum xpert gene_?xpert igra idr quantiferon tdr hpv hbs hbc
  hcv hbv vhc vhb htlv cmv ebv vih_charge syphilis tpha vdrl chlamydia(?:e)? gonocoque gonorrh(?:o)?ea rubeole rubella toxo(?:plasmose|plasmosis)?
  streptocoque strepto hgpo proteinurie albuminurie microalbuminurie acr homa insulinemie peptide_c vit vitd plaq vgm leuco hemato
  sao fio pao paco hco qtc? fevg lvef vo mwt emg clarte_nucale bip hauteur_uterine oreille_(?:droite|gauche) oeil_(?:droit|gauche)
  (?:left|right)_(?:eye|ear) mammogra(?:m|phie|phy) colonoscop(?:y|ie) frequence_respi rifampicin(?:e)? isoniazid(?:e)?`;

const VITALS = `bmi imc bmxbmi poids weight body_weight taille height waist hip tour_(?:taille|hanche|bras) perimetre(?:_cranien)?
  head_circumference surface_corporelle bsa percentile tension pas pad tas tad bp sbp dbp blood_pressure systolic diastolic
  systolique diastolique pulse pouls heart_rate frequence_cardiaque resp_rate respiratory_rate frequence_respiratoire
  spo sp_o sat saturation temperature temp diurese`;

const BIRTHS = `gestational_age age_gestationnel terme semaines_amenorrhee apgar score_apgar birth_weight poids_naissance
  pds_naissance pds nais_poids taille_naissance pc_naissance`;

const MEASURES = anyOf([BLOOD, TESTS, CULTURES, VITALS, BIRTHS].join(' '));

// What stands at the end of a name to say in which unit a body is measured.
const UNITS =
  /_(?:mg|ug|mcg|ng|pg|kg|mmol|umol|nmol|pmol|meq|ui|iu|mui|mmhg|mm_hg|bpm|kcal|kpa|mgl|mgdl|gdl|ngml|cm)(?:_(?:l|dl|ml|kg|m|h|min|day|g|s))?_$/;
const GRAMS_PER = /_g_(?:l|dl|ml)_$/;

/** Laboratory values, vital signs, body measures and what other tests show. */
export function measuresBody({ letters }: Words): boolean {
  return MEASURES.test(letters) || UNITS.test(letters) || GRAMS_PER.test(letters);
}
