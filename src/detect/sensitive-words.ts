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

/** A key or a number of something about care, which says nothing of it by itself. */
export const CARE_KEY_WORDS = anyOf(
  `ids? idt ident identifiant identifier num numero numeros number no nr n key cle ref reference serial
  serie`,
);

/** When, where, by whom, with whom or through whom somebody was cared for: others may know. */
export const CARE_CIRCUMSTANCE_WORDS = anyOf(
  `start started debut begin beginning end ended fin finish stop arret date datetime time heure hour jour
  day duration duree delay delai
  teams? equipes? person personne surgeons? chirurgien(?:ne)?s? prescribers? prescripteurs? prescriptrice
  operators? operateurs? operatrice technicians? techniciens? technicienne pharmacists? pharmaciens? by
  provider prestataire executant author auteur responsable
  pharmacy pharmacies pharmacie bank banque rooms? salle chambre bed lit batch lot sequence seq
  insurers? insurance assureur assurance mutuelle caisse payers? payors? payeurs?
  samples? echantillons? registry registries registre cent(?:re|er) site laboratory laboratoire`,
);
