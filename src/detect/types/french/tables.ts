import { FORMS } from '../../forms/index.ts';
import { alone, anyOf } from '../../header-words.ts';
import { type KnownType, speaksOf } from '../known-type.ts';

const WEIGHT = [
  anyOf(
    `pond pond_[a-z]+ pondref pondtot pondcal pondind pondmen poidsind poidsm poidsf poidsenq extri[a-z]* ipondi coefpond coef_(?:pond|redressement|extrapolation|cal|calage)
    poids_(?:cal|cale|ind|indiv|individuel|individuel_enquete|men|menage|enq|repondant|longitudinal|transversal) w_(?:calage|final|cal|ind) facteur_(?:redressement|extrapolation|expansion) [a-z]+_pond(?:eration)?`,
  ),
];
const NO_WEIGHT = anyOf('tissu naissance kg patient nouveau');

const COUNT = [
  anyOf(
    `incid_[a-z]+ n_(?:dose|cum_dose|complet|cum_complet|rappel|cum_rappel) nb_(?:hosp|rea|rad|dc|consultants|hospitalises|positifs|vaccinations|seances_total|interruptions|doses_injectees) nben patients_uniques (?:cas|deces|tests|patients|hospitalisations)_(?:confirmes|cumules?|recenses|declares|positifs|hommes|femmes|total)
    cumul_(?:deces|cas|hospitalisations) boites_(?:vendues|delivrees|remboursees) dont_[a-z]+ eff_[a-z_]+ effectifs?_[a-z]+ tot_(?:clms|benes|patients|deces|cas)`,
  ),
  alone('hosp rea rad dc boites incidence', 'nb nombre incid tx total cumul nouveaux'),
];

const STRATEGIC = [
  anyOf(
    `pu_ht pu_ttc rfa (?:num|numero|n|no|id|ref|duree|montant|type|titulaire|objet)_marche volume_(?:engage|commande|annuel_marche) engagement_(?:volume|achat) attributaires? soumissionnaires? offre_(?:financiere|technique|retenue) note_(?:technique|prix)_offre criteres?_attribution escomptes?
    seuil_commande budget_(?:marque|marketing|promotion) parts?_marches?[_a-z]* tarif_(?:negocie|confidentiel) prix_(?:plancher|cible|remise|offre|net_remise) couts?_(?:de_)?revient quantites?_(?:estimees?_marche|minimum_commande|engagee) accord_cadre negociation duree_marche delai_(?:paiement|livraison)
    committed_volume bonus_fin_annee avoir_fournisseur`,
  ),
];

const REMARK = [
  anyOf(
    `comment commentaires?_[a-z]+ observations?_[a-z]+ remarques?_[a-z]+ precisez preciser (?:si|autre|autres|oui|non)_precise[rz] autres?_precisions? champ_libre zone_(?:commentaire|libre) (?:texte|saisie|avis|reponse|expression|evolution_texte)_libre
    crh cro cr_[a-z]+ [a-z]+_cr compte_rendu_[a-z]+ lettre_(?:liaison|sortie) courrier_[a-z]+ hdm histoire_maladie transmissions?_(?:ciblees?|ide|infirmieres?|as) [a-z]+_transmission_texte recit description_faits [a-z]+_texte texte_[a-z]+ questions?_ouvertes? memo infos?_complementaires?
    informations?_(?:complementaires?|libres?|diverses?) signaler corps_message examen_clinique_texte motif_detail`,
  ),
  alone(
    `memo cr texte recit suggestions? divers justification explications? consignes interrogatoire transmissions note`,
    'ide patient medicale libre medical infirmier soignant',
  ),
];

/** Counts that open data abbreviate to the name of a ward: only where the table is one of counts. */
export const FRENCH_COUNT: KnownType = {
  semantic: 'count',
  roles: ['count'],
  named: speaksOf(COUNT),
  form: FORMS.count,
  formNeeded: true,
};

/** Terms of a contract, also where they are spans of time. */
export const FRENCH_TERMS: KnownType = {
  semantic: 'strategic',
  roles: ['strategic'],
  named: speaksOf(
    anyOf('duree_marche[_a-z]* delai_(?:paiement|livraison)[_a-z]* parts?_marches?[_a-z]*'),
  ),
};

/** Weights, counts, terms of contracts and texts, as French sources head them. */
export const FRENCH_TABLES: readonly KnownType[] = [
  { semantic: 'survey-weight', roles: ['weight'], named: speaksOf(WEIGHT, NO_WEIGHT) },
  { semantic: 'strategic', roles: ['strategic'], named: speaksOf(STRATEGIC) },
  { semantic: 'free-text', roles: ['unassessed'], named: speaksOf(REMARK), isVague: true },
];
