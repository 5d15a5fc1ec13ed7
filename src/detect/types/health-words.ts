import { anyOf } from '../header-words.ts';

const HABITS = `tobacco steps? step_count cycle_phase menstru[a-z]* regles smok(?:er|ing|es|ed|e|estat)? tabac tabagisme tabagique fumeu(?:r|se) cigarettes? paquets_annees? pack_years? vap(?:e|ing|otage)
  alcool alcohol alcoolisation drinking drinks? binge cannabis drogues? drug_use substance addiction jeux_argent gambling
  physical_activity activite_physique exercise sedentar(?:y|ite) ecran screen_time sleep sommeil diet regime_alimentaire
  alimentation fruits_legumes nutrition mets qmets couchage`;

const MIND = `depress(?:ion|ed|if|ive) anxiety anxiete anxieux humeur mood stress burnout bien_etre wellbeing solitude loneliness
  suicid(?:e|al|aire) suic tentative_suicide self_harm automutilation hallucinations? delire agitation isolement isolation
  contention restraint mode_legal soins_contrainte soins_libres involuntary legal_status statut_legal sismotherapie ect trouble(?:s)?
  violence victimi[sz]ation maltraitance abuse discrimination sexual sexuel(?:le)? orientation_sexuelle partner(?:s)?_number
  nb_partenaires psych`;

const SCORES = `scores? phq gad audit_c eq eqd sf barthel katz iadl adl braden norton glasgow gcs nihss sofa qsofa saps apache igs asa acuity acuite_clinique mmse
  moca mms mna ecog karn karnofsky cesd hehelf grip mmgrip srh who_status performance_status rankin nyha cha_?ds ccmu triage esi manchester ctas news
  whodas gali sf wisc qi_total avpu indice_gravite severit(?:y|e) gravite echelle`;

const AUTONOMY = `autonom(?:y|ie) gir aggir dependance dependence dependency fragilite frailty chutes? falls? escarres? pressure_ulcers?
  incontinen(?:ce|t) continence denutrition malnutrition wheelchair fauteuil deambulation mobilit(?:e|y) habillage toilette
  locomotion comportement relation deplacements? aah mdph rqth pch protection_juridique tutelle curatelle
  dep_(?:habillage|deplacement|alimentation|continence|comportement|relation) handicap disab(?:ility|led) deficien(?:ce|cy) incapacite
  limitations? invalidite directives_anticipees contraintes?`;

const BIRTH = `pregnan(?:t|cy|cies) grossesses? enceinte gravidity gravida gestite parity parite fausse_couche miscarriage ivg img
  abortion contraception pilule iud menopause allaitement breastfeeding breastfed peridurale epidural episiotomie presentation_foetale
  prematur(?:e|ite|ity) jumeaux twins multiple_birth rang_naissance pma ivf fiv malformations? anomal(?:y|ie|ies)`;

const DISEASE = `symptom(?:e|es|s|atic|atique)? asympt(?:omatic|omatique)? allerg(?:y|ies|ie|ique|ene) obesit(?:y|e) diabet(?:es|e|ic|ique) hypertens(?:ion|ive|if)
  hta asthm(?:a|e) bpco copd stroke avc infarct(?:ion|us) idm epilep(?:sy|sie) dementia demence alzheimer parkinson covid sars
  grippe flu infect(?:ion|ed|e|ieux)? positi(?:ve|f|vite) negati(?:ve|f) variant screening depistage exposure exposition contact_case cas_contact
  contamination transmission cluster sti ist hepatit(?:e|is) tuberculose tuberculosis anemi(?:a|e) insuffisance douleurs? pain migraine lombalgie 
  fever fievre cough toux anosmi(?:a|e) dyspn(?:ea|ee) fatigue diarrhee trauma(?:tisme)? lesions? injur(?:y|ies) blessures? fractures? brulures? burns? mecanisme mechanism
  plaintes? complaint chronic(?:_condition)? chronique disease_status severity_grade consanguinite consanguinity antecedents_familiaux
  family_history hpo phenotyp(?:e|ique) genotyp(?:e|ique) mutation variant_genetique genes? hgvs karyotyp(?:e)? inheritance heredite
  blood_group groupe_sanguin rhesus caries dents? dentition corpulence troubles_apprentissage dyslexi(?:a|e) tdah adhd pai `;

const CANCER = `tnm p_?[tnm] c_?[tn] stades? stages? staging grades? histolog(?:y|ie|ique) morpholog(?:y|ie) topograph(?:y|ie) behaviou?r laterality lateralite
  metastas(?:is|es|e) recidive recurrence relapse rechute progression remission response reponse treatment_response base_diagnostic`;

const COURSE = `outcomes? issue devenir evolution vital_status statut_vital survival survie deces death dead deceased died alive vivant mortality
  manner_(?:death)? mode_deces hospitalised hospitali[sz]ed hospitalise reanimation icu soins_critiques intubat(?:ion|ed) readmi(?:tted|ssion)
  rehospitalisation complications? effets?_(?:indesirables?|secondaires?) adverse side_effects? reactions? event_adverse incident cause_retrait
  revision explant(?:ation)? arret_(?:travail|maladie) sick_leave absen(?:t|ce|teeism) jours_arret accident accidents accident_travail at_mp maladie_professionnelle
  aptitude inaptitude avis_aptitude restrictions? amenagement_poste`;

const CONDITIONS = ` dnid irc mici crohn rch cirrhose cirrhosis arthrit(?:is|e) arthrose osteoporos(?:is|e) chd heart_(?:attack|disease|failure) kidney
  aomi fibrillation angor angina hypothyroid[a-z]* comorb[a-z]* charlson elixhauser atcd perte_poids weight_loss fatigue appetit appetite moral deprime
  triste equilibre lunettes glasses appareil_auditif hearing_aid flu_shot checkup dental_visit seatbelt arthritis copd obese overweight surpoids
  hamilton madrs beck ymrs panss cgi gaf egf honos sante_percue perceived_health limite limited gene_activite type_cancer cancer_type
  primary_site tumou?r_site siege_tumeur localisation_tumeur histo topo morpho icdo cim_o malade sick ill`;

const CARE_USE = `vaccinated vaccine_status vaccination_status statut_vaccinal vaccination schema_vaccinal renoncement unmet_need
  (?:nb|nbr|nbre|nombre|number)_(?:consult(?:ation)?s?|visites?|visits?|hospit(?:ali[sz]ation)?s?|passages?|sejours?|actes?|prescriptions?|admissions?|medicaments?)
  satisfaction followup_needed prescription_issued arret_prescrit observance adherence compliance`;

const SELF = `health sante etat_sante general_health self_rated_health health_status qualite_vie quality_life risk risque facteurs?_risque`;

/** Health, habits, scores and answers about them. */
export const HEALTH = anyOf(
  [HABITS, MIND, SCORES, AUTONOMY, BIRTH, DISEASE, CANCER, COURSE, CONDITIONS, CARE_USE, SELF].join(
    ' ',
  ),
);
