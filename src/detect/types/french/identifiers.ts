import { FORMS } from '../../forms/index.ts';
import { adjacent, alone, anyOf } from '../../header-words.ts';
import { POSTAL_ADDRESS } from '../address-form.ts';
import { type KnownType, speaksOf } from '../known-type.ts';
import { KEY } from '../words.ts';

const DIRECT = ['direct-identifier'] as const;
const NUMBER = `num numero numeros n no nr nbr ref reference cle code id identifiant`;

const EMAIL = anyOf(
  `mssante ms_sante messagerie_securisee bal_mssante adrmail adressemail adresse_(?:electronique|messagerie) boite_(?:mail|messagerie)
  mail_[a-z]+ [a-z]+_mail courriel_[a-z]+`,
);

// `fixe` alone heads the number of a telephone at home, and beside other words means anything.
const PHONE = [
  anyOf(
    `whatsapp whats_app tph telport telfixe telpat numtel notel telephonique ligne_directe
    numero_?appel num_?appel(?:ant|e)? (?:numero|num)_(?:appelant|appele) coord(?:onnees)?_tel(?:ephone|ephoniques?)? standard_telephonique`,
  ),
  alone('fixe', 'num numero no n'),
];
const NO_PHONE = anyOf(
  'equipes? teams? units? entretien enquete survey consultation teleconsultation',
);

const NIR = [
  anyOf(
    `[a-z]*securitesociale[a-z]* mat_ins matins nir_cle (?:n|no|num|numero|code)_vitale numss noss nss nosecu numsecu (?:n|no|num|numero)_(?:ss|secu|insee) numero_?insee secu_soc nirass
    (?:n|no|num|numero)_assures?(?:_social)? assure_social_num nir_[a-z]+`,
  ),
];
// The municipality of a birth is no number of a person, and a pseudonym is another thing.
const NO_NIR = anyOf(
  'communes? ano psa enq naissance ville dep siren siret etab remboursement mutuelle',
);

const NAMES = [
  alone('epouse epoux handle user nickname patronymique alias temoins?', 'nom'),
  anyOf(
    `njf nom_?jf nom_?epouse nom_?usuel nom_?use nomusa nom_?nais nomnaiss nom_(?:complet|etat_civil|affichage|fille|epoux) nometprenom prenom_?nom
    prenom_[a-z]+ [a-z]+_prenoms? premier_prenom second_prenom sobriquet surnom init_(?:patient|sujet|pat) pre_pat prepat prenompat nompat
    curateur curatrice mandataire_judiciaire mandataire tutrice nom_temoins? temoin_nom proche_aidant aidant_principal
    personne_confiance pers_confiance personne_a?_?(?:prevenir|contacter) contact_(?:famille|proche|principal) proche_a?_?(?:prevenir|contacter)
    (?:pseudo|compte|profil|identifiant)_(?:facebook|twitter|forum|discord|instagram|snapchat|tiktok|insta|skype|reseaux?|telegram|whatsapp|messenger)
    tiktok snapchat discord telegram skype messenger mastodon bluesky youtube insta fb_(?:id|name|profil) reseaux_sociaux reseau_social
    nom_(?:parent|maman|papa|beneficiaire|assuree?|eleve|resident|usager|patiente?|conjointe?|contact|enfants?|salariee?|agent|tuteur|representant|defunte?|victime)`,
  ),
];
// What a mandate, a school or a form of work is called after.
const NO_NAMES = anyOf(
  'stage fardeau zarit charge aidant_(?:age|sexe|lien) protection vente tutelle_type',
);

const ADDRESS = [
  anyOf(
    `adr adrs adrpat adrdom adrl adrligne lieudit libvoie numvoie typvoie nomvoie type_voie typ_voie nat_voie bis_ter indice_repetition
    digicode code_porte interphone batiment_etage etage_porte boite_postale num_?rue no_?rue (?:n|numero|no)_(?:voie|rue) ligne_adresse
    porte_appartement num_?appartement numero_appartement batiment_escalier residence_batiment compl_?adr(?:esse)? adresse_[a-z]+`,
  ),
];
const NO_ADDRESS = anyOf(
  'adr_com adr_commune adr_ville par type ip mac mail e_?mail electronique web url bluetooth mssante',
);
const BANK = anyOf(
  `coord(?:onnees)?_bancaires? (?:n|no|num|numero)_?compte cle_rib titulaire_compte code_guichet code_bic domiciliation_bancaire
  mandat_sepa rum_sepa ics_sepa (?:n|no|num|numero)_compte_[a-z]+`,
);
const NO_BANK = anyOf('compte_(?:rendu|comptable|general)');
const CARD = anyOf(
  'carte_bleue (?:n|no|num|numero)_(?:cb|carte) cb_num(?:ero)? carte_(?:credit|paiement)',
);
const NO_CARD = anyOf(
  'vitale sejour identite tp tiers ame mutuelle mutuelles militaire assure europeenne',
);
const NATIONAL = [
  anyOf(
    `registre_national num_?avs (?:n|no|num|numero)_avs numero_assurance_(?:maladie|sociale) nam_ramq ramq no_ramq cnss cnas casnos cnops cnam_[a-z]+
    numero_cin num_cin cnie nin nin_[a-z]+ [a-z]+_nin pesel numero_etranger (?:num_)?agdref ofpra num_ofpra numero_?(?:d_)?ecrou ecrou num_ecrou
    matricule_(?:national|luxembourg) numero_securite_sociale_etranger rodne_cislo amka oib cpf rut_chile cedula nie_[a-z]+ fodselsnummer
    oasi hetu personnummer bsn_[a-z]+ identite_nationale ni_number steuer_?id numero_ofii ofii num_?niss numero_niss ine_[a-z]+ num_ine`,
  ),
  alone('avs nam cin nin cnss cnas', `${NUMBER} patient`),
];

const TAX = anyOf(
  `n_fiscal fiscal_reference reference_avis ref_avis (?:reference|ref)_avis_(?:imposition|impot) tva_personnel tva_intracommunautaire
  (?:n|no|num|numero)_fiscale? identifiant_fiscal`,
);

const DOCUMENT = [
  anyOf(
    `(?:n|no|num|numero)_(?:piece|permis|visa|recepisse|passeport|cni|titre_sejour) piece_identite livret_famille recepisse_asile
    carte_(?:militaire|resident|electeur|identite_nationale) numero_electeur permis_(?:num|numero|no|b) numpermis numpasseport`,
  ),
];

const HEALTH_CARD = [
  anyOf(
    `(?:n|no|num|numero)_adherente? (?:n|no|num|numero|id|code)_(?:mutuelle|contrat_(?:mutuelle|amc|sante)|amc_adherent|carte_(?:tp|ame|vitale|assure|mutuelle)|police|police_assurance|ame|ceam)
    carte_(?:tp|tiers_payant|europeenne|mutuelle|assure) ceam num_assure_mutuelle adherent_(?:num|numero|no|id) numadherent nadherent
    numero_adherent_[a-z]+ serie_vitale vitale_(?:num|serie)`,
  ),
];

const PLATE = [
  anyOf(
    `immat immat_[a-z]+ [a-z]+_immat immatvehicule plaque_(?:immat|immatriculation|vehicule|num|numero|voiture|auto) (?:n|no|num|numero)_(?:plaque|immat(?:riculation)?)
    (?:vehicule|voiture|auto|moto)_(?:immat|plaque) immatriculations?`,
  ),
  alone('plaque', 'num numero no n vehicule'),
];
const NO_PLATE = anyOf('assure assuree secu cpam psoriasis atherome');

const VIN = anyOf('chassis (?:n|no|num|numero)_chassis');

const DEVICE = [
  anyOf(
    `(?:n|no|num|numero|id|identifiant)_(?:serie|appareil|badge|smartphone|montre|capteur|boitier|pompe|telealarme|tablette|bracelet|dispositif|holter|terminal|materiel)
    no_serie nserie numserie numero_serie_[a-z]+ serie_(?:implant|pompe|prothese|pacemaker|dispositif|dai|capteur) adresse_bluetooth bluetooth_(?:id|adresse|mac)
    id_capteur_[a-z]+ id_telephone`,
  ),
  alone('badge', `${NUMBER} acces agent`),
];

const URL = anyOf(
  `lien_(?:profil|dossier|visio|teleconsultation|facebook|linkedin|personnel|questionnaire_personnel|photo|image|fichier|document|video) profil_(?:web|linkedin|facebook)
  site_internet page_perso(?:nnelle)? adresse_web hyperlien`,
);

const FACE = alone('portrait visage avatar', 'photo image patient');
const BIOMETRIC = anyOf(
  `trombinoscope enregistrement_(?:vocal|audio|voix|video) empreintes?_(?:vocales?|digitales?|palmaires?|retiniennes?) video_(?:patiente?|visage) image_visage
  scan_(?:visage|iris|retine) iris_oeil fichier_(?:audio|voix|photo) reconnaissance_(?:faciale|vocale) selfie paraphe gabarit_biometrique biometri(?:que|ques)_(?:id|gabarit|empreinte)
  voix_(?:patient|enregistree) photo_(?:patiente?|identite|visage|url|profil|id|residente?|enfant|agent|eleve|badge|lien|fichier|path|nom|num|usager|plaie|face)`,
);
const WHEN_SIGNED = anyOf('date dat dt heure horodatage statut lieu consentement autorisation');

/** What names a person by itself, as French sources head it. */
export const FRENCH_IDENTIFIERS: readonly KnownType[] = [
  { semantic: 'email', roles: DIRECT, named: speaksOf(EMAIL), form: FORMS.email },
  { semantic: 'phone', roles: DIRECT, named: speaksOf(PHONE, NO_PHONE), form: FORMS.phone },
  { semantic: 'nir', roles: DIRECT, named: speaksOf(NIR, NO_NIR), form: FORMS.nir },
  {
    semantic: 'national-number',
    roles: DIRECT,
    named: speaksOf(NATIONAL),
    form: FORMS['national-number'],
  },
  { semantic: 'tax-number', roles: DIRECT, named: speaksOf(TAX), form: FORMS['tax-number'] },
  { semantic: 'iban', roles: DIRECT, named: speaksOf(BANK, NO_BANK), form: FORMS.iban },
  {
    semantic: 'card-number',
    roles: DIRECT,
    named: speaksOf(CARD, NO_CARD),
    form: FORMS['card-number'],
  },
  { semantic: 'identity-document', roles: DIRECT, named: speaksOf(DOCUMENT) },
  {
    semantic: 'health-card',
    roles: DIRECT,
    named: speaksOf(HEALTH_CARD),
    form: FORMS['health-card'],
  },
  {
    semantic: 'licence-plate',
    roles: DIRECT,
    named: speaksOf(PLATE, NO_PLATE),
    form: FORMS['licence-plate'],
  },
  { semantic: 'vin', roles: DIRECT, named: speaksOf(VIN), form: FORMS.vin },
  { semantic: 'device-number', roles: DIRECT, named: speaksOf(DEVICE) },
  { semantic: 'url', roles: DIRECT, named: speaksOf(URL), form: FORMS.url },
  { semantic: 'biometric', roles: DIRECT, named: speaksOf([BIOMETRIC, FACE], WHEN_SIGNED) },
  { semantic: 'name', roles: DIRECT, named: speaksOf(NAMES, NO_NAMES) },
  {
    semantic: 'address',
    roles: DIRECT,
    named: speaksOf(ADDRESS, NO_ADDRESS),
    form: POSTAL_ADDRESS,
  },
];

/** The number of a donor's, a pupil's or a claimant's file. */
export const FRENCH_FILES: KnownType = {
  semantic: 'record-number',
  roles: ['direct-identifier', 'subject'],
  named: speaksOf(
    [
      anyOf(
        `(?:n|no|num|numero)_(?:etudiante?|eleve_national|bracelet) num_?etu netu code_permanent code_barres?_patient bracelet_(?:id|num|numero) ndos ndoss nodos numdos ndmp ippsih (?:n|no|num|numero|numeros)_(?:archives?|carnet|alloc|allocataire|permanent|mdph|dmp|ipp)
      (?:num|numero|n|no)_carnet_sante numero_archive_[a-z]+ (?:n|no|num|numero)_allocataire_[a-z]+ matricule_[a-z]+ [a-z]+_matricule
      dossier_(?:pmi|scolaire|social|mdph|apa|infirmier|dentaire|obstetrical|administratif) ipp_[a-z]+ [a-z]+_ipp`,
      ),
      adjacent(`${KEY} n`, 'dossier dossiers archive'),
      adjacent('num numero no n matricule', 'allocataire'),
    ],
    anyOf('taux'),
  ),
};
