import { FORMS } from '../../forms/index.ts';
import { alone, anyOf } from '../../header-words.ts';
import { type KnownType, speaksOf } from '../known-type.ts';

const QUASI = ['quasi-identifier'] as const;

// What a person does for a living, how they live and whom with, as neighbours see it.
const OCCUPATION = [
  anyOf(
    `chom(?:age|eurs?|euse) intitule_poste libelle_poste poste_(?:occupe|actuel|travail) statut_(?:professionnel|emploi|agent|activite) activite_oui inactif inactive temps_(?:travail|partiel|plein|complet)
    categories?_(?:socio_?professionnelles?|socio_?pro|professionnelles?|sociopro|emploi) catsocpro cat_pro socio_?professionnelle sociopro direction_affectation affectation_(?:service|agent)
    anciennete travail_(?:nuit|poste|dimanche|weekend) horaires? horaires_(?:decales|travail|atypiques) quotite etp_agent teletravail convention_collective college_(?:cadre|salarie|ouvrier)
    retraitee? retraites? fonctionnaire interimaire intermittent independant artisan agriculteur ouvriers? cadres? employes? saisonnier apprentissage qualification_(?:prof|professionnelle|emploi)
    corps_grade grade_(?:agent|statutaire|emploi) filiere_metier code_ape emploi_[a-z]+ [a-z]+_emploi`,
  ),
  alone(
    `poste fonction qualification travail actif active retraite college college_salarie ape corps emploi quotite secteur_prive employeur`,
    'code libelle lib o n intitule actuel actuelle principal',
  ),
];
const MARITAL = anyOf(
  `celibataires? veufs? veuves? veuvage divorcee? divorces? pacsee? pacs union_libre concubin(?:age|e)? vie_(?:maritale|couple|conjugale) vie_commune vit_couple vivre_couple
  statut_(?:conjugal|matrimonial|familial) situation_(?:conjugale|matrim|parentale) sit_?(?:fam|familiale|matri|matrimoniale) sitfamiliale separee? marie_o_n couple_o_n`,
);
const NO_MARITAL = anyOf('violences? therapie conflits? parents_separes infertile');
const EDUCATION = [
  anyOf(
    `niveau_(?:instruction|formation|etude|classe|scolarisation|cours) niv_(?:etude|etudes|scolaire|diplome|instruction|formation) instruction scolarisee? (?:type|mode)_scolarisation derniere_classe redoublements?
    baccalaureat bac ulis segpa etudiante? formation_(?:initiale|suivie|professionnelle|superieure|niveau) cursus dipl_(?:mere|pere|enf|conj) diplome_[a-z]+ plus_haut_diplome classe_(?:frequentee|actuelle|eleve)
    lycee_general annee_scolaire_classe filiere_(?:scolaire|etudes|bac) ecole_maternelle`,
  ),
  alone('classe formation filiere niv niveau diplomes', 'code libelle lib nom scolaire actuelle'),
];
const HOUSEHOLD = [
  anyOf(
    `(?:nb|nbr|nbre|nombre)_(?:freres?|soeurs?|freres_soeurs|adultes|enf|enfants_[a-z]+|pers|personnes|pieces|voitures|petits_enfants|occupants) composition_(?:familiale|menage|foyer|famille) structure_familiale
    type_(?:famille|menage|foyer|logement|habitat|hebergement|habitation) (?:mode|conditions?)_(?:vie|garde|logement|hebergement) (?:garde|residence)_alternee (?:proprietaire|locataire)s? hebergee? hebergement habitation
    habitat sdf sans_(?:domicile|abri|logement) surpeuplement cohabit(?:ation|ants?) (?:familles?_)?monoparentale? parents?_(?:isole|seul|separes) situation_(?:parentale|logement) entourage_(?:familial|proche)
    lien_(?:parente|familial|personne_reference|assure|avec_assure|ouvrant_droit|aidant) lien_parental qualite_(?:beneficiaire|ayant_droit) rang_(?:beneficiaire|gemellaire|laser|fratrie|enfant)
    unites?_consommation garde_enfants? animal_(?:domestique|compagnie) animaux_(?:domestiques?|compagnie) vit_(?:seule?|avec|parents) vivant_seule? vivre_seule? personnes_(?:foyer|menage|charge) hlm logement_(?:social|precaire) squat`,
  ),
  alone(
    'lien qualite couple_enfants foyer habitat famille maison appartement',
    'code libelle lib type beneficiaire',
  ),
];
const NO_HOUSEHOLD = anyOf(
  'score echelle centre consentement revenus? allocations? pauvrete ressources? alimentaire qualite_(?:vie|sommeil|eau|soins)',
);
const ORIGINS = anyOf(
  `immigree?s? immigration statut_migratoire etrang(?:er|ere) francais_etranger natio(?:n|nalite)?_[a-z]+ parcours_migratoire migrante? refugiee? demandeur_asile annees?_arrivee_france arrivee_france sejour_irregulier`,
);
const ETHNIC = anyOf(
  'groupe_ethnique origine_(?:parents|geographique|ethnique|grands_parents|culturelle|familiale) caste ethno_[a-z]+ couleur_peau',
);
const FAITH = anyOf(
  'confession(?:_religieuse)? croyances? (?:appartenance|pratique)_religieuse foi_religieuse obedience',
);
const LANGUAGE = anyOf(
  `interprete (?:besoin|presence)_interprete maitrise_(?:francais|langue) parle_francais francophones? allophones? bilingu(?:e|isme) lsf langue_[a-z]+ illettrisme analphabet(?:e|isme)`,
);
const INCOME = [
  anyOf(
    `beneficiaire_rsa rsa_(?:o_n|allocataire|activite|oui) minima_sociaux aspa apl allocation_(?:logement|chomage|solidarite) ass_alloc indemnites?_chomage prime_activite pauvre(?:te)? difficultes?_financieres?
    surendett(?:ement|e) patrimoine revenu_(?:mensuel|fiscal|disponible|imposable|net|brut|foyer|menage)[_a-z]* tranche_(?:revenus?|salaire) quotient_(?:caf|familial) quintile_(?:revenus?|niveau_vie) aah_[a-z_]*ressources taux_pauvrete[_a-z]* bourse boursier
    precarite_financiere ressources_(?:mensuelles|foyer|menage)`,
  ),
  alone('qf rfr rsa apl aspa', 'montant code o n top'),
];
const COVER = [
  anyOf(
    `amc amo code_(?:amc|amo|caisse|centre|regime|organisme) (?:droits?|code|top|benef|regime)_puma aide_medicale_etat protection_(?:sociale|maladie) tiers_payant droits?_(?:ouverts?|secu|assurance|amo|amc) (?:debut|fin|ouverture)_droits? (?:formule|option|niveau|type|produit)_garanties?
    garanties? contrat_(?:collectif|individuel|sante|prevoyance) organismes?_(?:complementaire|payeur|assureur|affiliation|rattachement|obligatoire|am|ro|amo) assureur (?:type|qualite|nature)_(?:assuree?|assurance|beneficiaire_am) assure_social section_(?:locale|mutualiste)[_a-z]*
    (?:motif|nature|code|type)_(?:exoneration|exo|exo_tm) taux_prise_charge_regime grand_regime prise_charge_(?:cent|ald|secu) cmuc css_o_n couverture_(?:sociale|maladie|complementaire|am) assurance_(?:maladie|sante)[_a-z]* regime_[a-z]+ prevoyance`,
  ),
  alone('amo amc tm garantie caisse', 'code lib libelle nom taux'),
];
const NO_COVER = anyOf(
  'alimentaire vaccinale vaccinal alimentation sec vegetarien montants? mnt mt part remboursements? remb cout depense regl facture tarif reste (?:num|numero|n|no)_assurance rbt',
);

/** Money that comes in, also where the name speaks of the household that it comes to. */
export const FRENCH_INCOME: KnownType = {
  semantic: 'income',
  roles: ['quasi-identifier', 'sensitive'],
  named: speaksOf(INCOME),
};

/** What relatives, neighbours and colleagues know of a person, as French sources head it. */
export const FRENCH_PEOPLE: readonly KnownType[] = [
  {
    semantic: 'sex',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        'civ homme_femme femme_homme garcon_fille fille_garcon sexe_[a-z]+ identite_genre titre_civilite',
      ),
      anyOf('relation rapports? orientation travail'),
    ),
    form: FORMS.sex,
  },
  {
    semantic: 'age',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        'trage clage agepat tranche_?age trancheage age_(?:quinquennal|decennal|revolu|atteint|mere|pere|conjoint|enfant)',
      ),
    ),
    form: FORMS.age,
  },
  { semantic: 'marital-status', roles: QUASI, named: speaksOf(MARITAL, NO_MARITAL) },
  { semantic: 'language', roles: QUASI, named: speaksOf(LANGUAGE) },
  { semantic: 'nationality', roles: QUASI, named: speaksOf(ORIGINS) },
  { semantic: 'ethnicity', roles: QUASI, named: speaksOf(ETHNIC) },
  { semantic: 'religion', roles: QUASI, named: speaksOf(FAITH) },
  { semantic: 'occupation', roles: QUASI, named: speaksOf(OCCUPATION) },
  { semantic: 'education', roles: QUASI, named: speaksOf(EDUCATION) },
  { semantic: 'household', roles: QUASI, named: speaksOf(HOUSEHOLD, NO_HOUSEHOLD) },
  { semantic: 'social-cover', roles: QUASI, named: speaksOf(COVER, NO_COVER) },
];
