import { adjacent, anyOf, both } from './header-words.ts';

const STAY = `stay sejour sej encounter visite? admission hadm rsa rhad rha rss rum episode passage venue
  claim facture invoice hospitali[sz]ation prescription consultation`;

const EVENT = `${STAY} admit admitted adm entree ent sortie sor discharged? disch acts? actes? procedure soins?
  care service exe execution examen exam prelevement sample sampling dispensation dispensing dispensed
  delivrance prescribed surgery operation intervention chirurgie traitement treatment transfer transfert
  vaccination vaccin injection urgences? emergency hospital hopital diagnosis diagnostic diag diagnosed
  symptoms? tests? event`;

const CALENDAR =
  'date dates dat dt dte datetime timestamp mois month annee ann year yr week semaine trimestre quarter';

export const BIRTH_WORDS = anyOf(
  'births? birthdate birthday birthyear birthmonth dob yob ddn born naissances? datenaissance datnais dtnais nais naiss nee? ne_e',
);

/** What else is said of a birth than its date or place. */
export const BIRTH_OTHER_WORDS = anyOf(
  'weight poids order rang rank term terme type mode length taille number nb nombre',
);

export const AGE_WORDS = anyOf('ages? aged age(?:cat|class|group|grp|gp|years|yrs) tranche_age');

export const SEX_WORDS = anyOf('sexe? sexes gender genre civilite');

export const PLACE_WORDS = anyOf(
  `postcodes? postal codepostal postalcode cp zips? zipcode communes? insee iris departements? dept dep
  dpt bdi_(?:cod|dep) regions? reg city cities villes? town village municipality country countries pays
  county state province canton district arrondissement quartier neighbou?rhood lieu place location
  localisation localite residence domicile latitude lat longitude lon lng geo geocode geographique
  geographic nuts lsoa zone territoire`,
);

/** Places of care: others know where somebody was treated. */
export const FACILITY_WORDS = anyOf(
  'finess eta_num etablissement etab hospital hopital hosp clinic clinique facility site cent(?:re|er)',
);

/** Persons who give care. */
export const PROFESSIONAL_WORDS = anyOf('doctor medecin physician praticien nurse rpps adeli npi');

/** Wards, ways in and out of hospital, and social traits that others know of a person. */
export const TRAIT_WORDS = anyOf(
  `wards? services? unit unite uf um pole department specialty speciality specialite nationalite
  nationality citizenship occupation profession metier job workclass pcs csp employment emploi employer
  employeur marital matrimoniale? etat_civil situation_familiale education etudes diplome scolarite
  schooling races? ethnicity ethnic ethnie ethnicite religion language langue household menage foyer
  children enfants family_size (?:sor|ent)_mod mode_(?:entree|sortie) admission_type provenance
  destination`,
);

export const STAY_NUMBER_WORDS = adjacent(
  STAY,
  'id ids idt identifiant num numero number no nr n key cle ref',
);
export const NAMED_STAY_NUMBER_WORDS = anyOf('hadmid iep nda stayid encounterid visitid numsejour');

export const LENGTH_OF_STAY_WORDS = anyOf(
  `los dms length_stay stay_length lengthofstay duree_(?:sejour|hospitalisation|hospit)
  (?:sejour|sej)_(?:duree|nbj) nbj (?:nb|nombre|number|num)_(?:jours|days|nuits|nights)
  (?:days|time|nights|jours)_(?:hospital|hopital|hospitalisation|stay|sejour)
  (?:hospital|stay|bed)_days`,
);

/** Dates and times of care. */
export const EVENT_DATE_WORDS = both(EVENT, `${CALENDAR} jour day heure hour time`);
export const NAMED_EVENT_DATE_WORDS = anyOf(
  `admittime dischtime admitdate dischdate admissiondate dischargedate dateentree datesortie
  dateadmission datehospitalisation`,
);

export const CALENDAR_WORDS = anyOf(CALENDAR);
