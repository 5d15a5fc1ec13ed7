import { anyOf } from '../header-words.ts';

/** What stands beside the name of a thing to say that it is its key. */
export const KEY = `id ids idt ident identifiant identifier identifers? identifiers num numero number no nr key
  cle code cod pseudo pseudonyme? hash token ref reference ano anon`;

/** Who may be a person of the data. */
export const PERSON = `patients? patiente pat pt personne person people beneficiaire benef ben subjects? sujet
  participant individu individual respondent repondant members? membre assure adherent inclusion
  candidate? mere pere mother father parent contact spouse conjoint resident eleve salarie employe donor
  donneur enquete assuree enrolee client usager enfant child agent nourrisson ouvrant_droit
  athletes? players? joueur joueuse sportif passenger victime villager recruit learner beneficiary infants? baby newborn enrollees? enrolee indiv clients?`;

/** Courses of care, each of which has a number, a beginning and an end. */
export const STAY = `stay sejour sej encounter visite? admission hadm rsa rhad rha rss rum episode passage venue
  claim clm facture invoice hospitali[sz]ation prescription consultation`;

/** What happens to patients, and has dates. */
export const EVENT = `${STAY} admit admitted adm entree ent sortie sor discharged? disch acts? actes? procedure
  proc soins? care service svc exe execution examen exam prelevement sample sampling dispensation dispensing
  dispensed dispense delivrance prescribed surgery operation intervention chirurgie traitement treatment
  transfer transfert vaccination vaccin injection urgences? emergency hospital hopital diagnosis diagnostic
  diag diagnosed symptoms? tests? event evenement dose doses result resultat collection inclusion
  consult arrival arrivee departure appointment rendez_vous rdv followup suivi relapse rechute onset
  fill filled specimen implant implantation pose onset detection notification survenue effet ald`;

/** Units of time. */
export const CALENDAR =
  'date dates dat dt dte dtd dtf dtn datetime timestamp mois month annee ann year yr week semaine trimestre quarter';

/** What has a date or a time in its name. */
export const CALENDAR_WORDS = anyOf(CALENDAR);

/** Persons who give care. */
export const PROFESSIONALS = anyOf(
  `doctors? medecins? physicians? praticiens? practitioners? nurses? infirmier(?:e|s|es)? consultants?
  clinicians? prescripteurs? prescriptrice prescribers? chirurgien(?:ne)?s? surgeons? psychiatr(?:e|ist)s?
  dentists? pharmacists? therapists? anaesthetists? anesthesiologists? pathologists? technicians? phlebotomists? vaccinators? caseworkers? keyworkers?
  interviewers? enumerators? investigators? examiners? reviewers? radiographers? physiotherapists? dietitians? paramedics? obstetricians? gyn[a]?ecologists? cardiologists? oncologists? p[a]?ediatricians? neurologists? anaesthesiologists? operators_name chw
  prov providers? performers? dispensers? caregivers_staff registrars? residents_physician hospitalists? intensivists? handlers? clerks? reporters? readers? assessors? advisors? raters? admin(?:istered|by)_by collected_by recorded_by reported_by entered_by verified_by reviewed_by prescribed_by signed_by ordered_by dispensed_by performed_by (?:account|case|care)_(?:mgr|manager|worker) principal_investigator (?:referring|attending|ordering|performing|rendering|operating|requesting|treating)_[a-z]+ senior seniors enseignante? hausarzt arzt pcp requesters? referrer generaliste sage_femme midwife kinesitherapeute radiologue radiologist gp attending`,
);

/** Things that have names too. */
export const NAMED_THINGS = anyOf(
  `variable file fichier table column study etude product produit brand marque device dispositif event
  brnd gnrc proprietary nonproprietary vtm vmp vax drug medication med meds component practice ccg icb trust care_home hospice prison month day surgery site camp district organi[sz]ation health_facility hf facility disease
  species gene protein item label libelle level group groupe project projet commercial(?:e|s)? organism(?:e|s)?
  structure societe entreprise company firm laboratoire lab labo fournisseurs? suppliers? vendors? ecole
  school molecule dci virus bacteria bacterie germe germ vaccins? vaccines? brand trade generic generique
  test analyte parameter parametre score scale echelle programme? campaign campagne formulaire form
  medicaments? specialite presentation implant model modele fabricant manufacturer centre center service unit
  unite bassin institution organi[sz]ations? payors? payers? provider prov employer study serie series station commune ville dep reg region pays hopital hospital etablissement etab clinique clinic
  logiciel outil ars base table fichier fournisseur_logiciel
  maternite protocole essai trial brnd gnrc laboratory ward salle garantie formule contrats? espece souche
  pharmacie pharmacy officine code plan payer mutuelle assureur contract contrat column field champ`,
);
