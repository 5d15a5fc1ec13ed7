import { FORMS, PLATE_FNI } from '../forms/index.ts';
import { adjacent, alone, anyOf } from '../header-words.ts';
import { POSTAL_ADDRESS } from './address-form.ts';
import { anyForm } from './any-form.ts';
import {
  ADDRESS_WORDS,
  BANK_WORDS,
  BIOMETRIC_WORDS,
  CARD_WORDS,
  DEVICE_WORDS,
  DOCUMENT_WORDS,
  EMAIL_WORDS,
  FILE_WORDS,
  HEALTH_CARD_WORDS,
  NATIONAL_WORDS,
  NETWORK_WORDS,
  PHONE_WORDS,
  PLATE_WORDS,
  TAX_WORDS,
  VIN_WORDS,
} from './identity-words.ts';
import { either, type KnownType, speaksOf } from './known-type.ts';
import { MODEL, NETWORK_OF_CARE, PHONED } from './names-nobody.ts';
import { BARE_NAME, NAME_PART, namesPerson } from './names-of-persons.ts';
import { CALENDAR_WORDS, KEY } from './words.ts';

const DIRECT = ['direct-identifier'] as const;

const EMAIL = anyOf('e_?mails? mail mails courriels? emailaddress mailaddress mel');
const PHONE = anyOf(
  'tels? telephones? phones? phonenumber mobile portable gsm fax telecopie cellphone cell_phone num_?tel no_?tel telfixe contact_number',
);
// `Equipe mobile`, `mobile unit`, `phone survey` are no numbers to call.
const NO_PHONE = anyOf(
  'equipes? teams? units? unites? survey enquete entretien interview application appli app consultation',
);
const NIR = [
  anyOf('nir nia nss secu securite_sociale num_ss numero_ss no_ss num_?secu no_?secu nirbenef'),
  // The French health identity (INS), whose three letters mean other things beside other words.
  alone('insi? matricule_ins', `${KEY} patient nir nia oid`),
];
// What the fund paid is no number of a person.
const NO_NIR = anyOf(
  'rbt remb remboursement montant mt mnt part base taux cotisation prise_charge',
);
const WHATSAPP = anyOf('whats_app whats_app_[a-z]+');
const SSN = anyOf('ssn social_security socialsecurity');
const SSN_WORDS = anyOf(
  'soc_?sec(?:_?(?:no|num|number|id))? ssn_[a-z]+ last_ssn social_sec[a-z_]*',
);
const NHS = anyOf('nhs_(?:no|num|number|id) nhsnumber nhsno newnhsno');
const NATIONAL = anyOf(
  `national_(?:id|number|no|insurance) nationalid numero_national niss insz rijksregister bsn codice_fiscale
  personnummer cpr ahv numero_avs svnr versichertennummer dni nie phn ramq aadhaar curp nino
  identifiant_national ine numen`,
);
const TAX = anyOf('nif numero_fiscal num_fiscal spi tax_(?:id|number) taxid tin utr tfn');
const BANK = anyOf('iban rib bic bank_account compte_bancaire account_(?:number|no|num)');
const CARD = anyOf('credit_card carte_bancaire card_(?:number|no|num) cardnumber numero_carte');
const DOCUMENT = anyOf(
  `passeport passport cni carte_identite identity_card id_card permis_conduire driver_?s?_licen[cs]e
  drivers?_licen[cs]e titre_sejour carte_sejour`,
);
const DRIVERS = alone('drivers?', 'licen[cs]e no num number id');
const HEALTH_CARD = anyOf(
  `carte_vitale health_card insurance_(?:id|no|num|number) mbi hicn policy_(?:no|num|number)
  cardholder_(?:id|no|num|number)
  medicare_(?:id|no|num|number|beneficiary) medicaid_(?:id|no|num|number) num_adherent numero_adherent
  numero_mutuelle subscriber_(?:id|no|num|number)`,
);
const RECORD_NUMBER = [
  anyOf(
    `ipp mrn medical_record medicalrecord medicalrecordnumber numdossier hospital_(?:number|no)
    hospitalnumber nip local_patient_identifier dmp matricule (?:n_?|no_?|num_?|id_?)ipp no_?doss?(?:ier)? num_?doss?(?:ier)?
    n_dos(?:s|sier)? (?:n|no|num|numero)_permanent id_?nat(?:ional)?`,
  ),
  alone('dossier', 'patient medical numero'),
  adjacent('num numero number no n', 'donneur donor'),
  // The number of a file in which one person's papers are kept.
  adjacent(`${KEY} n`, 'dossier chart certificat certificate'),
];
const PLATE = anyOf('licen[cs]e_plate plate_(?:no|num|number) immatriculation numberplate');
const DEVICE = anyOf(
  `imei imsi serial_?(?:number|no|num|nr) serialnumber numero_serie num_serie device_(?:id|number|serial|identifier)
  udi implant_(?:id|number|serial|sn)`,
);
const BIOMETRIC = anyOf(
  'photos? photographie signature empreinte_digitale empreintes? fingerprints? face facial voiceprint',
);
const ADDRESS = anyOf(
  `adresses? address(?:es)? street streetname rue addr adr add_line cplt_adresse complement_adresse
  (?:nom|num|numero|type|libelle)_voie lieu_dit`,
);
// Inpatients are `IP` in claims, beside amounts and places; children in danger are in French ones
// (information préoccupante).
const NO_IP = anyOf(
  'enfants? preoccupantes? montants? charges? costs? medreimb benres pppymt amt amount no number admsn ddctbl clm pmt paid los days visits? exp cost op',
);
// One coarse part of an address and no more.
const PART_OF_ADDRESS =
  /_adr(?:esse)?_(?:com|commune|ville)_|^_(?:[a-z]+_)?address_(?:city|state|country|county|district|postal_?code|postcode|zip)_$|_postcode_usual_address_$/;
const NO_ADDRESS = anyOf('par type kind ip ipaddress mac e_?mail mail web url');
/** What names a person by itself. */
export const IDENTIFIERS: readonly KnownType[] = [
  { semantic: 'email', roles: DIRECT, named: speaksOf([EMAIL, EMAIL_WORDS]), form: FORMS.email },
  {
    semantic: 'phone',
    roles: DIRECT,
    named: either(speaksOf([PHONE, ...PHONE_WORDS], [NO_PHONE, PHONED]), speaksOf(WHATSAPP)),
    form: FORMS.phone,
  },
  { semantic: 'nhs-number', roles: DIRECT, named: speaksOf(NHS), form: FORMS['nhs-number'] },
  { semantic: 'ins-c', roles: DIRECT, named: speaksOf(anyOf('ins_c insc')), form: FORMS['ins-c'] },
  { semantic: 'ssn', roles: DIRECT, named: speaksOf([SSN, SSN_WORDS]), form: FORMS.ssn },
  { semantic: 'nir', roles: DIRECT, named: speaksOf(NIR, NO_NIR), form: FORMS.nir },
  {
    semantic: 'national-number',
    roles: DIRECT,
    named: speaksOf([NATIONAL, ...NATIONAL_WORDS], NETWORK_OF_CARE),
    form: FORMS['national-number'],
  },
  {
    semantic: 'tax-number',
    roles: DIRECT,
    named: speaksOf([TAX, TAX_WORDS]),
    form: FORMS['tax-number'],
  },
  {
    semantic: 'iban',
    roles: DIRECT,
    named: speaksOf([BANK, BANK_WORDS]),
    form: FORMS.iban,
    formAlone: 'checked',
  },
  {
    semantic: 'card-number',
    roles: DIRECT,
    named: speaksOf([CARD, CARD_WORDS]),
    form: FORMS['card-number'],
  },
  {
    semantic: 'identity-document',
    roles: DIRECT,
    named: speaksOf([DOCUMENT, DRIVERS, ...DOCUMENT_WORDS]),
  },
  {
    semantic: 'health-card',
    roles: DIRECT,
    named: speaksOf([HEALTH_CARD, ...HEALTH_CARD_WORDS]),
    form: FORMS['health-card'],
    formAlone: 'enough',
  },
  {
    semantic: 'record-number',
    roles: ['direct-identifier', 'subject'],
    named: speaksOf([...RECORD_NUMBER, ...FILE_WORDS], anyOf('taux consolidation')),
  },
  {
    semantic: 'vin',
    roles: DIRECT,
    named: speaksOf(VIN_WORDS),
    form: FORMS.vin,
    formAlone: 'checked',
  },
  {
    semantic: 'licence-plate',
    roles: DIRECT,
    named: speaksOf([PLATE, ...PLATE_WORDS]),
    form: anyForm(FORMS['licence-plate'], PLATE_FNI),
    formAlone: 'enough',
  },
  {
    semantic: 'ip-address',
    roles: DIRECT,
    named: speaksOf([anyOf('ip ipaddress ipv'), NETWORK_WORDS.ip], NO_IP),
    form: FORMS['ip-address'],
    formAlone: 'enough',
  },
  {
    semantic: 'mac-address',
    roles: DIRECT,
    named: speaksOf([anyOf('mac macaddress'), NETWORK_WORDS.mac]),
    form: FORMS['mac-address'],
    formAlone: 'enough',
  },
  {
    semantic: 'url',
    roles: DIRECT,
    named: speaksOf([
      anyOf('urls? website homepage (?:site|page|lien)_web webpage'),
      NETWORK_WORDS.url,
    ]),
    form: FORMS.url,
    formAlone: 'enough',
  },
  { semantic: 'device-number', roles: DIRECT, named: speaksOf([DEVICE, DEVICE_WORDS], MODEL) },
  {
    semantic: 'biometric',
    roles: DIRECT,
    named: speaksOf([BIOMETRIC, BIOMETRIC_WORDS], CALENDAR_WORDS),
    isVague: true,
  },
  { semantic: 'name', roles: DIRECT, named: namesPerson },
  // The names of medicines have numbers in them.
  {
    semantic: 'name',
    roles: DIRECT,
    named: speaksOf([BARE_NAME, NAME_PART]),
    form: { hasForm: (text) => !/\p{N}/u.test(text) },
    isVague: true,
  },
  {
    semantic: 'address',
    roles: DIRECT,
    named: speaksOf([ADDRESS, ...ADDRESS_WORDS], [NO_ADDRESS, PART_OF_ADDRESS]),
    form: POSTAL_ADDRESS,
    formAlone: 'enough',
  },
];
