import { alone, anyOf } from '../header-words.ts';

/** Places where somebody lives, was born or was cared for. */
export const PLACE = anyOf(
  `postcodes? postal codepostal postalcode codpost cp zips? zipcode communes? depcom insee iris departements?
  cod_?post? code_post cpostal
  dept dpt bdi_(?:cod|dep) regions? reg city cities villes? town village municipality country countries
  pays county counties state province canton district arrondissement quartier neighbou?rhood lieu place
  location localisation localite residence domicile latitude lat longitude lon lng geo geocode
  geographi(?:que|c) gps coordinates imd deprivation edi fdep unite_urbaine uu nuts lsoa msoa zone territoire bassin_vie secteur_geographique fips
  tract`,
);

/** Places of care: others know where somebody was treated. */
export const FACILITY = anyOf(
  `finess eta_num num_eta etablissement etab hospital hopital hosp clinic clinique facility site
  cent(?:re|er) ehpad pharmacy pharmacie officine provider_(?:name|org|organization) trust ght chu chru
  nursing_home laboratoire laboratory ecole school`,
);

/** Wards, ways in and out of hospital, and social traits that others know of a person. */
export const TRAITS = anyOf(
  `wards? services? unit unite uf um pole department specialty speciality specialite nationalite
  nationality citizenship occupation profession metier job workclass pcs csp employment emploi employer
  employeur marital matrimoniale? etat_civil situation_familiale education etudes diplome scolarite
  schooling races? ethnicity ethnic ethnie ethnicite religion language langue household menage foyer
  children enfants family_size (?:sor|ent)_mod mode_(?:entree|sortie) admission_type provenance
  destination`,
);

/** What somebody suffers from. */
export const DIAGNOSIS = anyOf(
  `diag[a-z]{0,3} diagnosis diagnoses diagnostics? diags? diagnosed diagnose icd cim dgn dx diseases? maladies? pathologies?
  pathology disorders? illness(?:es)? comorbidit(?:y|ies|e|es) ald cancers? tumeu?rs? tumou?rs? hiv vih
  morbidity morbidite ghm ghs drg orpha(?:code|net|num)? snomed conditions? cause_(?:deces|death)
  (?:death|deces)_cause cause causes indication etiologie etiology manif(?:estation)?s? morbide hauptdiagnose
  nebendiagnose dgp (?:medical|psych|psychiatric|surgical)_history problem problems findings? impression bilan constat conclusion_medicale syndromes? atcd hx pmh read_code ctv
  opcs hrg ms_drg apr_drg lesion_nature nature_lesion siege_lesion evenement_indesirable eig? sae ae nature_arret motif_arret survenue onset effet affections? troubles? complaints? cmplt plaintes? dg dgp diagn fin_princ_pec motif motifs chief_complaint antecedents?`,
);

/** French hospital data: principal, related and associated diagnosis. Two letters need to be alone. */
export const DIAGNOSIS_ABBREVIATIONS = alone('dp dr das', 'code cod libelle cim icd');

/** What was done about it, what it showed and what it cost. */
export const CARE = anyOf(
  `procedures? proc actes? opertn cotation lettre_cle revenue_code rev_code ttt ccam ngap nabm cpt hcpcs surgery chirurgie intervention drugs? medications?
  medicaments? medicines? atc cip ucd dci inn ndc molecule treatments? traitements? therap(?:y|ie|ies)
  prescriptions? tests? results? resultats? labs? loinc biologie analyses? analyte dosage dose doses
  posologie rx antibiotic antibiotiques? antibioprophylaxie symptomes? symptoms? costs? couts? charges? prix price montants? amounts? amt tarifs? depenses?
  remboursements? reimbursement expenses? vaccins? vaccines? implants?`,
);

/** A key or a number of something about care, which says nothing of it by itself. */
export const CARE_KEY = anyOf(
  `ids? idt ident identifiant identifier num numero numeros number no nr n key cle ref reference serial
  serie`,
);

/** When, where, by whom, with whom or through whom somebody was cared for: others may know. */
export const CIRCUMSTANCES = anyOf(
  `start started debut begin beginning end ended fin finish stop arret date datetime time heure hour jour
  day duration duree delay delai
  teams? equipes? person personne surgeons? chirurgien(?:ne)?s? prescribers? prescripteurs? prescriptrice
  operators? operateurs? operatrice technicians? techniciens? technicienne pharmacists? pharmaciens? by
  provider prestataire executant author auteur responsable
  births? naissance naiss height taille pregnan(?:t|cy) grossesses? enceinte jumeaux twins multiple_birth parit(?:e|y)
  gestite gravidity gravida handicap disability deces death dead deceased died vital_status statut_vital
  (?:nb|nbr|nbre|nombre)_(?:sejours?|passages?|hospitalisations?) store maison grade pharmacy pharmacies pharmacie bank banque rooms? salle chambre bed lit batch lot sequence seq
  insurers? insurance assureur assurance mutuelle caisse payers? payors? payeurs?
  samples? echantillons? registry registries registre cent(?:re|er) site laboratory laboratoire`,
);

/** Whatever else than a person has a name: places, hospitals, wards, diseases, drugs. */
export const THINGS_WITH_NAMES: readonly RegExp[] = [PLACE, FACILITY, TRAITS, DIAGNOSIS, CARE];
