import { adjacent, alone, anyOf } from './header-words.ts';

const PERSON = `patients? patiente pat pt personne person people beneficiaire benef ben subjects? sujet
  participant individu individual respondent repondant members? membre assure adherent inclusion
  candidate? mere pere mother father parent contact spouse conjoint`;

const KEY = `id ids idt ident identifiant identifier identifiers num numero number no nr key cle code cod
  pseudo pseudonyme? hash token ref reference ano anon`;

/** Column names of e-mail addresses. */
export const EMAIL_WORDS = anyOf('e_?mails? mail mails courriels? emailaddress mailaddress');

/** Column names of telephone and telefax numbers. */
export const PHONE_WORDS = anyOf(
  'tels? telephones? phones? phonenumber mobile portable gsm fax telecopie',
);

/** Column names of national identity and social security numbers. */
export const NATIONAL_NUMBER_WORDS = anyOf(
  `nir nia nss ssn secu securite_sociale social_security national_id nationalid
  nhs_(?:no|num|number) nhsnumber`,
);

/** The French health identity (INS), whose three letters mean other things beside other words. */
export const INS_WORDS = alone('insi? matricule_ins', `${KEY} patient nir nia c`);

/** Column names of postal and network addresses. A place alone is a quasi-identifier. */
export const ADDRESS_WORDS = anyOf(
  `adresses? address(?:es)? street streetname rue
  (?:nom|num|numero|type|libelle)_voie ip ipaddress url mac_address`,
);

/** Names that belong to persons whatever stands beside them. */
export const PERSON_NAME_WORDS = anyOf(
  `prenoms? patronyme surname firstname lastname middlename fullname givenname familyname maidenname
  forename nickname nomprenom nompatient patientname initiales initials
  nom_(?:naissance|usage|marital|jeune_fille|famille|patronymique)
  (?:birth|first|last|middle|full|given|family|maiden)_name`,
);

/** Names of somebody, or of something if the other words say so. */
export const NAME_WORDS = anyOf('noms? names?');

/** Things that have names too. */
export const NAMED_THING_WORDS = anyOf(
  `variable file fichier table column study etude product produit brand marque device dispositif event
  species gene protein item label libelle level group groupe project projet`,
);

/** Other numbers that an office or a hospital keeps of one person, and what shows a person. */
export const RECORD_NUMBER_WORDS = anyOf(
  `ipp mrn medical_record medicalrecord medicalrecordnumber numdossier
  passeport passport cni carte_(?:vitale|identite) identity_card permis_conduire driver_licen[cs]e
  licen[cs]e_plate immatriculation iban imei photo signature empreinte_digitale fingerprint health_card
  insurance_(?:id|no|num|number) mbi`,
);

/** The number of a file in which one person's papers are kept. */
export const FILE_NUMBER_WORDS = adjacent(KEY, 'dossier chart');

/** Keys of a person without a name, the pseudonyms of the French claims data (SNDS) among them. */
export const SUBJECT_WORDS = adjacent(PERSON, KEY);
export const NAMED_SUBJECT_WORDS = anyOf(
  `ben_nir_(?:psa|ano) ben_idt_ano nir_ano num_enq(?:_idt)? usubjid subjid patid patientid idpatient
  idpat numpatient personid subjectid enqid n_(?:patient|sujet|beneficiaire|assure)`,
);

/** A person, and nothing is said of them. */
export const BARE_SUBJECT_WORDS = alone(
  'patients? patiente sujet subject participant beneficiaire respondent individu individual',
  'anonyme anonymous',
);
