import { FORMS } from '../forms/index.ts';
import { anyOf } from '../header-words.ts';
import { either, type KnownType, speaksOf, speaksWithNumberOf } from './known-type.ts';
import { CARE, CARE_KEY, DIAGNOSIS, DIAGNOSIS_ABBREVIATIONS } from './things.ts';
import { CALENDAR_WORDS } from './words.ts';

const SENSITIVE = ['sensitive'] as const;

const ofDisease = speaksOf([DIAGNOSIS, DIAGNOSIS_ABBREVIATIONS], CARE_KEY);
const COSTS = anyOf(
  `costs? couts? charges? prix price montants? amounts? amt tarifs? depenses? remboursements? remb
  reimbursement expenses? paid pay_amt honoraires fees? billed facture billing mnt totcost depassement`,
);
const DRUG = anyOf(
  `drugs? medications? medicaments? medicines? dci inn molecule traitements? treatments? therap(?:y|ie|ies)
  posologie dosage dose doses vaccins? vaccines? opioid antibiotics? antibiotiques? specialite_pharmaceutique`,
);

/** Codes of diseases, acts and products. Where a name speaks of several, the form of the codes decides. */
export const CODES: readonly KnownType[] = [
  {
    semantic: 'icd9',
    roles: SENSITIVE,
    named: speaksWithNumberOf(/_(?:icd|cim)_?9_/),
    form: FORMS.icd9,
    formNeeded: true,
  },
  {
    semantic: 'icd11',
    roles: SENSITIVE,
    named: speaksWithNumberOf(/_(?:icd|cim)_?11_/),
    form: FORMS.icd11,
    formNeeded: true,
  },
  {
    semantic: 'icd10',
    roles: SENSITIVE,
    named: ofDisease,
    form: FORMS.icd10,
    formNeeded: true,
    formAlone: 'enough',
  },
  {
    semantic: 'ghm',
    roles: SENSITIVE,
    named: speaksOf(anyOf('ghm ghs grg_ghm drg')),
    form: FORMS.ghm,
    formAlone: 'enough',
  },
  {
    semantic: 'ccam',
    roles: SENSITIVE,
    named: speaksOf([anyOf('ccam'), CARE]),
    form: FORMS.ccam,
    formNeeded: true,
    formAlone: 'enough',
  },
  {
    semantic: 'cip',
    roles: SENSITIVE,
    named: speaksOf(anyOf('cip code_cip presentation')),
    form: FORMS.cip,
    formAlone: 'checked',
  },
  {
    semantic: 'ucd',
    roles: SENSITIVE,
    named: speaksOf(anyOf('ucd')),
    form: FORMS.ucd,
    formAlone: 'checked',
  },
  {
    semantic: 'ndc',
    roles: SENSITIVE,
    named: speaksOf(anyOf('ndc')),
    form: FORMS.ndc,
    formAlone: 'enough',
  },
  {
    semantic: 'atc',
    roles: SENSITIVE,
    named: speaksOf([anyOf('atc'), DRUG]),
    form: FORMS.atc,
    formNeeded: true,
  },
  {
    semantic: 'loinc',
    roles: SENSITIVE,
    named: speaksOf(anyOf('loinc')),
    form: FORMS.loinc,
    formAlone: 'checked',
  },
  {
    semantic: 'snomed',
    roles: SENSITIVE,
    named: speaksOf(anyOf('snomed sct sctid snomedct concept_id')),
    form: FORMS.snomed,
    formAlone: 'checked',
  },
  {
    semantic: 'orpha',
    roles: SENSITIVE,
    named: speaksOf(anyOf('orpha orphacode orphanet orphanumber code_orpha')),
    form: FORMS.orpha,
  },
  {
    semantic: 'icd9',
    roles: SENSITIVE,
    named: ofDisease,
    form: FORMS.icd9,
    formNeeded: true,
  },
  {
    semantic: 'icd11',
    roles: SENSITIVE,
    named: ofDisease,
    form: FORMS.icd11,
    formNeeded: true,
  },
];

const isNumber = {
  hasForm: (text: string) => /^[<>]?\s?[+-]?\d+(?:[.,]\d+)?\s?(?:€|eur|\$|usd)?$/i.test(text),
};

/** What must not be learnt about a person. */
export const FINDINGS: readonly KnownType[] = [
  { semantic: 'diagnosis', roles: SENSITIVE, named: ofDisease },
  { semantic: 'cost', roles: SENSITIVE, named: speaksOf(COSTS), form: isNumber },
  { semantic: 'drug', roles: SENSITIVE, named: speaksOf(DRUG, CARE_KEY) },
  {
    semantic: 'procedure',
    roles: SENSITIVE,
    named: speaksOf(
      anyOf(
        'procedures? proc actes? ngap nabm cpt hcpcs surgery chirurgie intervention implants? device_type prescriptions?',
      ),
      CARE_KEY,
    ),
  },
  {
    semantic: 'test-result',
    roles: SENSITIVE,
    named: either(
      speaksOf(MEASURES(), [CARE_KEY, CALENDAR_WORDS]),
      speaksOf(CARE, [CARE_KEY, CALENDAR_WORDS]),
    ),
  },
  { semantic: 'health-status', roles: SENSITIVE, named: speaksOf(HEALTH(), [CALENDAR_WORDS]) },
];

/** Laboratory values, vital signs and body measures. */
function MEASURES(): RegExp {
  return anyOf(
    `bmi imc poids weight body_weight taille height waist tour_taille tension ta pas pad blood_pressure systolic
    diastolic systolique diastolique glucose glycemie hba_?c? cholesterol hdl ldl triglycerides? creatinine?
    creat(?:ininemie)? dfg egfr hemoglobine? hb haemoglobin leucocytes platelets plaquettes temperature temp pulse
    heart_rate frequence_cardiaque fc spo sp_o sat saturation viral_load charge_virale cd psa tsh crp ferritine? pcr
    serology serologie apgar gestational_age age_gestationnel terme sa score_apgar ige sodium potassium albumine?
    bilirubine? inr troponine? lactates? ph resultats? results? res analyses? biologie labs? tests?
    birth_weight poids_naissance pds_naissance visual_acuity acuite`,
  );
}

/** Health, habits, scores and answers about them. */
function HEALTH(): RegExp {
  return anyOf(
    `smok(?:er|ing|es|ed|e) tabac tabagisme fumeu(?:r|se) cigarettes? alcool alcohol drinking drinks? cannabis
    depress(?:ion|ed|if|ive) anxiety anxiete anxieux disab(?:ility|led) handicap pregnan(?:t|cy) grossesse enceinte
    gravidity parity gestite parite vaccinated vaccine vaccination_status statut_vaccinal allerg(?:y|ies|ie|ies|ique) autonomy
    autonomie gir aggir mmse adl iadl scores? pain douleur quality_life qualite_vie health sante etat_sante
    symptom(?:e|s|es)? outcomes? issue evolution vital_status statut_vital survival survie deces death dead
    deceased died mortality stades? stages? severit(?:y|e) gravite ccmu triage ctas risk risque obesit(?:y|e)
    diabet(?:es|e|ic|ique) hypertens(?:ion|ive|if) asthma asthme stroke avc infarct(?:ion|us) epilep(?:sy|sie) dementia demence covid
    sars infection infected positive positif positiv(?:ity|ite) screening depistage exposure exposition contamination
    suicid(?:e|al|aire) violence trauma sexual sexuel(?:le)? contraception ivg abortion hospitalised hospitalise reanimation icu rea
    fever fievre cough toux sleep sommeil physical_activity activite_physique mets qmets diet regime_alimentaire
    blood_group groupe_sanguin rhesus mutation variant genotype phenotype karyotype gene chronic(?:_condition)? chronique
    dependance dependence addiction treatment_response reponse readmitted readmission rehospitalisation complications? effets?_indesirables? adverse
    reaction reactions phq gad audit_c eq_d sf barthel glasgow gcs nihss sofa who_status ecog karnofsky metastas(?:is|es|e) grade histolog(?:y|ie)
    morphology morphologie topograph(?:y|ie) laterality lateralite receptor her recepteurs?`,
  );
}
