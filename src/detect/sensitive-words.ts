import { alone, anyOf } from './header-words.ts';

/** What somebody suffers from. */
export const DIAGNOSIS_WORDS = anyOf(
  `diagnosis diagnoses diagnostics? diags? diagnosed icd cim dgn diseases? maladies? pathologies? pathology
  disorder illness comorbidit(?:y|ies|e|es) ald cancer tumeu?r tumou?r hiv vih morbidity morbidite
  ghm ghs drg`,
);

/** French hospital data: principal, related and associated diagnosis. Two letters need to be alone. */
export const DIAGNOSIS_ABBREVIATIONS = alone('dp dr das', 'code cod libelle');

/** What was done about it, what it showed and what it cost. */
export const CARE_WORDS = anyOf(
  `procedures? actes? ccam ngap nabm surgery chirurgie intervention drugs? medications? medicaments?
  medicines? atc cip ucd dci ndc molecule treatments? traitements? therap(?:y|ie|ies) prescriptions? tests?
  results? resultats? labs? loinc biologie analyses? dosage symptomes? symptoms? costs? couts? charges?
  prix price montants? amounts? tarifs? depenses? remboursement reimbursement expenses?`,
);
