import { adjacent, alone, anyOf } from '../../header-words.ts';
import { DATE_OR_PART } from '../dates.ts';
import { either, type KnownType, speaksOf } from '../known-type.ts';

const QUASI = ['quasi-identifier'] as const;

const NUMBERED = `demande examen prelevement ordonnance intervention appel rdv rendez_vous affaire pec prise_charge accouchement hospit hospi hospitalisation
  passage venue mouvement bon bon_examen recueil analyse_demande feuille_soins fse prescription commande_patient mission reservation lot_facture sinistre soin seance rum rss dispensation delivrance`;
const NUMBER = 'id ids idt ident identifiant num numero numeros n no nr cle ref reference';
const STAY_NUMBER = either(
  speaksOf(
    adjacent(NUMBERED, NUMBER),
    anyOf('dossier marche medecin prescripteur chirurgien intervenant nature code_acte'),
  ),
  speaksOf(
    anyOf(
      `(?:n|num|numero)_adm(?:in|inistratif)?(?:_local)? numero_administratif norss norum niep numvenue nodemande numdemande numexamen numprelevement numintervention
      numaffaire numfacture numpassage nsejour idsejour iddemande idexamen idrdv num_?iep numero_iep iep_[a-z]+ sejour_[a-z]*id num_seq_sejour`,
    ),
  ),
);
const LENGTH = [
  anyOf(
    `duree_(?:passage|totale|rum|hospi|reanimation|rea|sejours?|prise_charge|presence|hospitalisation) temps_passage (?:nb|nombre|nbr|nbre)_(?:jours?_(?:hospit|presence|sejour|rea|hospitalisation)|nuitees?|nuits|journees?|jour_hospit)
    jours?_presence journees_(?:hospitalisation|presence|rea|sejour) nuitees nbnuits nbjours nbjour delai_sejour[_a-z]*`,
  ),
  alone('nuits nuitees journees duree dms', 'nb nombre totale total sejour jours'),
];
const NO_LENGTH = anyOf(
  'isolement contention arret traitement ij arrets allaitement marche contrat symptomes coma ventilation suivi survie',
);
const WARD = [
  anyOf(
    `uhcd (?:code|lib|libelle|num|nom)_?(?:uf|um|serv|srv|pole|unite) uf_[a-z]+ um_[a-z]+ equipe_(?:soins|medicale|referente|mobile) poste_soins unite_(?:soins|medicale|fonctionnelle|vie|alzheimer|hospitalisation)[_a-z]*
    service_[a-z]+ salle_(?:bloc|intervention|operation|attente|naissance|accouchement|travail|imagerie|examen) mode_traitement_um discipline_[a-z]+ specialite_(?:service|um|medicale) (?:num|numero|n|no)_(?:lit|chambre|box|salle)
    plateau_[a-z]+ etage_[a-z]+ centre_responsabilite`,
  ),
  alone(
    `box etage batiment bloc aile equipe plateau serv srv secteur_bloc urm dmt couloir emplacement local`,
    'code num numero n lib libelle soins patient nom',
  ),
];
// What is bought for a ward, or paid for its beds.
const NO_WARD = anyOf(
  'ml contentions? prix cout tarif montant supplement frais rendu pharmaceutique mesure_unite national militaire consommation date heure valeur prestation satisfaction',
);
const ADMISSION = [
  anyOf(
    `moyen_(?:arrivee|transport|venue) (?:mode|type|motif_administratif)_(?:adressage|arrivee|venue|hospitalisation|hospit|entree|admission|prise_charge|passage|sejour|sejours|ent) adressee?_par origine_(?:admission|patient|entree|demande|adressage)
    passages?_(?:par_)?urgences? entree_(?:urgence|directe|programmee|via_urgences) urgence_programme programme_urgence nature_sejour type_(?:sejour|venue|passage|hospitalisation|hospit|admission|prise_charge) hospit_type raac
    transport_(?:entree|pec|arrivee|patient) (?:mode|type|moyen)_transport provenance_[a-z]+ via_urgences hospitalisation_programmee mode_ent entprov entmod forme_activite`,
  ),
  alone(
    'ambulatoire programme transport provenance adresseur_type hospitalise_via',
    'o n mode type urgence',
  ),
];
const NO_ADMISSION = anyOf('frais cout montant tarif date heure prix');
const DISCHARGE = [
  anyOf(
    `type_sortie sortie_(?:vers|contre_avis|domicile|type|destination) transfert_(?:vers|etablissement|autre) (?:mode|motif)_(?:fin|sortie|sor) retour_domicile sordest sormod modesor fugue devenir_sortie orientation_(?:sortie|patient|passage) orient_[a-z]+ destination_[a-z]+
    decision_sortie`,
  ),
  alone('transfert dest orient orientation destination', 'o n vers type patient'),
];
const NO_DISCHARGE = anyOf(
  'risque sexuelle sexuel temporo spatiale spatio mdph scolaire professionnelle diagnostic date heure',
);

/** Which stay, by which way in and out, in which ward and how long, as French hospitals write it. */
export const FRENCH_COURSES: readonly KnownType[] = [
  { semantic: 'stay-number', roles: QUASI, named: STAY_NUMBER },
  { semantic: 'length-of-stay', roles: QUASI, named: speaksOf(LENGTH, NO_LENGTH) },
];

/** The ways of a stay and where it was. */
export const FRENCH_STAYS: readonly KnownType[] = [
  { semantic: 'admission-mode', roles: QUASI, named: speaksOf(ADMISSION, NO_ADMISSION) },
  { semantic: 'discharge-mode', roles: QUASI, named: speaksOf(DISCHARGE, NO_DISCHARGE) },
  { semantic: 'ward', roles: QUASI, named: speaksOf(WARD, NO_WARD) },
];

/** Dates that are told without the word for one. */
export const FRENCH_DATES: readonly KnownType[] = [
  {
    semantic: 'death-date',
    roles: QUASI,
    named: speaksOf(anyOf('(?:decede|decedee|mort|morte)_le datdeces dtdeces datedc')),
    form: DATE_OR_PART,
  },
  {
    semantic: 'admission-date',
    roles: QUASI,
    named: speaksOf([
      anyOf(
        '(?:entree?|admise?|arrivee?|hospitalisee?)_le datent datadm dtent dtadm dentree dateent',
      ),
      alone('entree admission arrivee', 'patient'),
    ]),
    form: DATE_OR_PART,
  },
  {
    semantic: 'discharge-date',
    roles: QUASI,
    named: speaksOf([
      anyOf('(?:sortie?|sorti)_le datsor dtsor dsortie datesor'),
      alone('sortie', 'patient'),
    ]),
    form: DATE_OR_PART,
  },
  {
    semantic: 'act-date',
    roles: QUASI,
    named: speaksOf([
      anyOf(
        `horodatages? (?:vue?|realisee?|preleve|prescrite?|opere|operee|vaccine|vaccinee|signe|recu|posee?|fait|faite|effectuee?|saisie?|valide|delivre)_le (?:debut|fin)_(?:traitement|contention|isolement|arret|suivi|prise_charge|soins|grossesse|hospitalisation|symptomes)
        heure_[a-z]+ dat_[a-z]+ ddr dpa ddt`,
      ),
    ]),
    form: DATE_OR_PART,
  },
  {
    semantic: 'period',
    roles: QUASI,
    named: speaksOf([
      anyOf(
        'semestres? millesime saison(?:_[a-z]+)? decennie periode_[a-z]+ vague_[a-z]+ annee_[a-z]+ mois_[a-z]+ saisonnalite',
      ),
      alone('an ans periode exercice vague aaaamm saison', 'code lib'),
    ]),
  },
];
