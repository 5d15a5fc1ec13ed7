import { FORMS } from '../forms/index.ts';
import { adjacent, alone, anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';

const DIRECT = ['direct-identifier'] as const;

// Things of which each person wears, carries or owns one.
const WORN = `dosimetres? dosimeter capteurs? sensors? transmitters? emetteurs? pompe pump puce microchip chip transponder balise tracker bracelet wristband montre watch boitier beacon telealarme
  pod gps_pod monitor moniteur holter prothese prosthesis implant dmi pacemaker dai stent appareil device dispositif glucometer lecteur recepteur receiver pendant tag`;
const NUMBER = 'num numero n no nr number id serial serie sn s_n ref code';
const NO_DEVICE = anyOf(
  'type modele model marque brand fabricant manufacturer date lpp atc nomenclature fournisseur',
);

const TOKEN = alone(
  'token jeton access_code code_acces code_invitation invite_code survey_token panelist_id',
  'code id number',
);

const OTHERS = anyOf(
  `etiq etiquettes? etiquette_[a-z]+ sticker_[a-z]+ identite_[a-z]+ (?:nom|noms)_(?:naam|name|last) (?:prenom|prenoms)_[a-z]+ (?:cles?|clefs?)_(?:chez|detenues?|detenteur) key_?holders? keysafe_[a-z]+ bez_pers bezugsperson[a-z]* kontaktperson[a-z]* angehorige[a-z]* ansprechpartner
  proche_[a-z]+ (?:head|chef)_(?:hh|household|menage|famille|foyer) hh_head head_hh name_(?:hh|household|caregiver|guardian|mother|father|kin) next_kin[a-z_]* voornaam achternaam naam cognome nombre_(?:completo|paciente) apellidos? nome_(?:completo|paciente) sobrenome soyadi imie nazwisko familienname rufname geburtsname`,
);
const BARE_OTHERS = alone(
  'proche klient klientin usager qui porteur proprietaire owner pt eleve',
  'client patient nom',
);
const SAID_OF_THEM = anyOf(
  'age ages sexe sex gender edu education educ occupation profession statut status type lien relation present presence nombre nb literacy marital income tel phone vit cohab',
);

const CARDS = anyOf(
  'versichertenkarte[a-z]* versicherten_?(?:nr|nummer|id) krankenkassen_?(?:nr|nummer) kvnr kv_nr (?:n|no|num|numero)_adh(?:erent)? vekanummer covercard assurance_card[a-z_]* cns_matricule tessera_sanitaria tarjeta_sanitaria',
);
const FILES = anyOf(
  `external_?(?:data_)?(?:reference|ref|id) (?:emis|vision|systmone|tpp|lims|his|pas|epr|dpi|ris|ead)_(?:no|num|number|nr|id|patient_id) patient_number_[a-z]+ (?:no|num|number|numero|n)_(?:licence|license|licencie|membership|registration_person) mat_agent rsu nis_patient dossier_nr patienten_?(?:nr|nummer) fall_?nummer_patient expediente[a-z_]*`,
);
const HOME = anyOf(
  'bat_etage etage_bat bat_(?:porte|appt) etage_appt appt_etage apt_floor building_floor flat_floor porte_etage strasse str_nr hausnummer anschrift domicilio direccion indirizzo adresse_complete full_address',
);
const CUSTOMER_PAPER = alone('cust customer kunde cliente', 'id no number num dl licence license');

/** More ways in which files, cards, homes and what people wear are headed. */
export const MORE_IDENTIFIERS: readonly KnownType[] = [
  { semantic: 'health-card', roles: DIRECT, named: speaksOf(CARDS), form: FORMS['health-card'] },
  {
    semantic: 'record-number',
    roles: ['direct-identifier', 'subject'],
    named: speaksOf([FILES, CUSTOMER_PAPER]),
  },
  {
    semantic: 'device-number',
    roles: DIRECT,
    named: speaksOf([adjacent(WORN, NUMBER), anyOf('s_n sn_[a-z]+ puce_[a-z]+')], NO_DEVICE),
    form: { hasForm: (text) => /\d{3}/.test(text) },
    formNeeded: true,
  },
  {
    semantic: 'pseudonym',
    roles: DIRECT,
    named: speaksOf(TOKEN),
    form: { hasForm: (text) => /^[\w-]{6,}$/.test(text) },
    formNeeded: true,
  },
  { semantic: 'address', roles: DIRECT, named: speaksOf(HOME) },
  {
    semantic: 'name',
    roles: DIRECT,
    named: speaksOf([OTHERS, BARE_OTHERS], SAID_OF_THEM),
    form: { hasForm: (text) => /^\P{L}*\p{L}{2}.*[\s,.-]|^\p{Lu}\p{L}{3,}$/u.test(text) },
    formNeeded: true,
  },
];
