import { FORMS } from '../forms/index.ts';
import { anyOf } from '../header-words.ts';
import { namesAnalyte } from './analytes.ts';
import { COST_WORDS, PROCEDURE_WORDS } from './care-words.ts';
import { namesCondition } from './conditions.ts';
import { namesDrug } from './drug-names.ts';
import { HEALTH } from './health-words.ts';
import { either, type KnownType, speaksOf, speaksWithNumberOf } from './known-type.ts';
import { measuresBody } from './measure-words.ts';
import { soundsMedical } from './medical-stems.ts';
import { namesScale } from './scales.ts';
import {
  CARE,
  CARE_KEY,
  DIAGNOSIS,
  DIAGNOSIS_ABBREVIATIONS,
  FACILITY,
  PLACE,
  TRAITS,
} from './things.ts';
import { CALENDAR_WORDS } from './words.ts';

const SENSITIVE = ['sensitive'] as const;

// The date, the key or the place of something medical says nothing of somebody's health by itself.
const BESIDE_CARE = speaksOf([CARE_KEY, CALENDAR_WORDS, FACILITY, PLACE, TRAITS]);

const BESIDE_MEASURE = speaksOf([CARE_KEY, CALENDAR_WORDS]);

const ofDisease = speaksOf([DIAGNOSIS, DIAGNOSIS_ABBREVIATIONS], CARE_KEY);
const COSTS = anyOf(
  `costs? couts? charges? prix price montants? amounts? amt tarifs? depenses? remboursements? remb
  reimbursement expenses? paid pay_amt honoraires fees? billed facture billing mnt mt mtt rem bse ttc copay frais rbt contribution premium cotisation reglement coinsurance deductible allowed billed forfait supplement valorisation recettes? chg chgs reste_charge
  taux_remboursement base_remboursement part_(?:amo|amc|assure|mutuelle|secu) ingredient_cost dispensing_fee revenue
  rac kosten totcost depassement`,
);
const DRUG = anyOf(
  `drugs? medications? medicaments? medicines? dci inn molecule traitements? treatments? therap(?:y|ie|ies)
  posologie dosage dose doses dosing strength voie_(?:administration|admin) route_(?:administration|admin)? forme_(?:galenique|pharmaceutique) days_supply refills? renouvellements? generique substitution bras arm_code principe_actif active_ingredient active_substance substances? generic_name brand_name trade_name nom_commercial
  nom_(?:medicament|specialite|produit) product_name produit galenique ddd classe_(?:therapeutique|atc) therapeutic_class frequency_(?:dose|admin) times_day nb_prises perfusion
  dtp ror bcg hepb pfizer moderna regimen ttt bnf dmd administered administre rang_dose dose_(?:number|rank|no) nb_prises ordonnances? vaccins? vaccines? opioid antibiotics? antibiotiques? antibioprophylaxie rx boites? nb_boites qte quantite quantity qty arm
  specialite_pharmaceutique`,
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
    firstSignsMin: 3,
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
    formAlone: 'enough',
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
  hasForm: (text: string) =>
    /^[<>]?\s?[+-]?[$€£]?\d{1,3}(?:[\s.,’']?\d{3})*(?:[.,]\d+)?\s?(?:€|eur|\$|usd|£|gbp)?$/i.test(
      text,
    ) || /^[+-]?\d+(?:[.,]\d+)?$/.test(text),
};

/** What must not be learnt about a person. */
export const FINDINGS: readonly KnownType[] = [
  { semantic: 'diagnosis', roles: SENSITIVE, named: ofDisease },
  { semantic: 'cost', roles: SENSITIVE, named: speaksOf([COSTS, ...COST_WORDS]), form: isNumber },
  { semantic: 'drug', roles: SENSITIVE, named: either(speaksOf(DRUG, CARE_KEY), namesDrug) },
  {
    semantic: 'procedure',
    roles: SENSITIVE,
    named: speaksOf(PROCEDURE_WORDS),
  },
  {
    semantic: 'procedure',
    roles: SENSITIVE,
    named: speaksOf(
      anyOf(
        'procedures? proc actes? ngap nabm cpt hcpcs surgery chirurgie intervention implants? device_type prescriptions? dispositifs? prothese autopsie autopsy accouchement delivery_(?:mode|method) cesarienne cesarean transfusion ventilation anesthesi(?:e|a) dialyse dialysis anaesthetic chir operations? interventions? voie_abord approach greffe transplant(?:ation)? reeducation rehabilitation rehab stent pacemaker modality modalite type_don study_description body_part opertn opcs cotation lettre_cle revenue_code rev_code modifier graft organe? donneur_type (?:chimio|chemo|radio|hormono|immuno)(?:therap(?:y|ie))?',
      ),
      CARE_KEY,
    ),
  },
  {
    semantic: 'test-result',
    roles: SENSITIVE,
    named: either(
      (words) => measuresBody(words) && !BESIDE_MEASURE(words),
      (words) => namesAnalyte(words) && !CALENDAR_WORDS.test(words.letters),
      speaksOf(CARE, [CARE_KEY, CALENDAR_WORDS]),
    ),
  },
  {
    semantic: 'health-status',
    roles: SENSITIVE,
    named: (words) =>
      (namesCondition(words) || namesScale(words)) && !CALENDAR_WORDS.test(words.letters),
  },
  { semantic: 'health-status', roles: SENSITIVE, named: speaksOf(HEALTH, [CALENDAR_WORDS]) },
  {
    semantic: 'health-status',
    roles: SENSITIVE,
    named: (words) => soundsMedical(words) && !BESIDE_CARE(words),
    isVague: true,
  },
];
