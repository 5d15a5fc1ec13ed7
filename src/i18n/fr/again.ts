import type { MetadataKey } from '../../model/advice.ts';
import type { Incomparable } from '../../model/comparison.ts';
import type { AdviceWords, ComparisonWords, DecidedWords } from '../again-words.ts';
import { say } from '../sentence.ts';
import { agreed, counted } from './numbers.ts';

const METADATA: Record<MetadataKey, string> = {
  licence: 'la licence',
  publisher: "l'éditeur",
  coverage: 'la période et le territoire couverts',
};

/** Advice that no verdict depends on. */
export const advices: AdviceWords = {
  'missing-metadata': ({ metadata }) =>
    say`Non précisé : ${metadata.map((key) => METADATA[key]).join(', ')}. Un catalogue en a besoin. Indiquez-le sous context.metadata dans la configuration, ou dans datapackage.json à côté des données.`,
  'gaps-in-series': ({ missing, periods, more }) =>
    say`D'après les noms des fichiers, il manque ${counted(missing, 'fichier', 'fichiers')} à la série : ${periods.join(', ')}${more === null ? '' : ` et ${counted(more, 'autre', 'autres')}`}. Dites pourquoi dans la documentation, ou ajoutez-les.`,
  'gaps-in-periods': ({ missing, expected, column }) =>
    say`Dans la colonne ${column}, ${counted(missing, 'période manque', 'périodes manquent')} sur les ${expected.text} qui vont de la première à la dernière. Dites pourquoi dans la documentation, ou ajoutez-les.`,
  'gaps-in-grid': ({ missing, expected, periods, places }) =>
    say`Il manque ${counted(missing, 'combinaison', 'combinaisons')} des colonnes ${periods} et ${places} sur ${expected.text}, alors que presque toutes les autres sont là. Dites pourquoi dans la documentation, ou ajoutez-les.`,
  'many-small-files': ({ files, records }) =>
    say`Le jeu de données est découpé en ${files.text} fichiers de moins de ${records} enregistrements chacun ; un seul fichier est plus facile à utiliser.`,
};

/** Why the two cannot be held against each other. */
const INCOMPARABLE: Record<Incomparable, string> = {
  unit: "les deux ne peuvent être comparées : ce qui compte pour une personne n'est pas la même chose",
  shape:
    "les deux ne peuvent être comparées : les enregistrements ont été pris pour des personnes dans l'une et pour des groupes dans l'autre",
  channel: 'les deux ne peuvent être comparées : elles ont été jugées sur des canaux différents',
  columns: "les deux ne peuvent être comparées : elles n'ont aucune colonne en commun",
};

/** A decision that was made again without the data. */
export const decided: DecidedWords = {
  title: 'nouvelle décision',
  before: (asOf, verdict) =>
    `Dans l'évaluation faite à la date du ${asOf}, le verdict sur ce canal était : ${verdict}.`,
  withdraw: "Le verdict s'est aggravé : retirez ce qui a été diffusé sous le verdict précédent.",
  lapsedIntro: 'Ne vaut plus :',
  lapsed: (what, by, expires) => say`${what}, par ${by}, jusqu'au ${expires}`,
  lapsedWaiver: (criterion, approver, expires) =>
    say`dérogation à ${criterion}, accordée par ${approver}, expirée le ${expires}`,
  things: {
    basis: 'base légale',
    purpose: 'finalité',
    permit: 'autorisation',
    'certified-host': "certificat de l'hébergeur",
    'permitted-purpose': 'finalité permise',
    'opt-out-applied': 'attestation que les oppositions ont été appliquées',
    'access-logs': 'attestation de journalisation des accès',
    'no-reidentification': 'engagement de ne pas réidentifier',
    revocation: "attestation que l'accès prend fin et peut être retiré",
    waiver: 'dérogation',
  },
  neededIntro:
    "Il manque à l'évaluation enregistrée des nombres que ces référentiels demandent. À mesurer sur les données :",
  heads: {
    assessment: 'évaluation',
    channel: 'canal',
    earlier: 'avant',
    now: 'maintenant',
    withdraw: 'à retirer',
  },
  verdict: (name, grounds) => (grounds === null ? name : `${name} (${grounds})`),
  headings: {
    decisions: 'Décisions',
    withdraw: 'À retirer',
    lapsed: 'Ne vaut plus',
    needed: 'À mesurer',
  },
  each: 'Pour en voir une en entier : healthrisk decide avec cette seule évaluation.',
  own: "Établi à partir d'évaluations enregistrées, sans les données.",
  summary: (all, withdrawn) =>
    `${counted(all, 'évaluation décidée', 'évaluations décidées')} à nouveau, ${withdrawn.text} à retirer`,
};

/** A comparison of two assessments. */
export const comparison: ComparisonWords = {
  title: 'comparaison',
  sides: { before: 'Avant', after: 'Après' },
  side: (name, rows, persons, checksum, asOf) =>
    say`${name}, ${counted(rows, 'ligne', 'lignes')}, ${persons === null ? 'chacune un groupe de personnes' : counted(persons, 'personne', 'personnes')}, SHA-256 ${checksum}, jugé à la date du ${asOf}`,
  sameData: 'Les deux portent sur les mêmes données.',
  tendencies: {
    better: 'amélioration',
    worse: 'dégradation',
    changed: 'modifié',
    came: 'nouveau',
    gone: 'disparu',
    higher: 'en hausse',
    lower: 'en baisse',
  },
  regression: {
    metric: (metric) => `${metric} s'est dégradé`,
    'role-lost': (role) => `n'a plus le rôle « ${role} »`,
    'column-unassessed': (role) => `nouvelle colonne, ${role}`,
    criterion: (criterion) => `le critère ${criterion} donne un plus mauvais résultat`,
    declared: (assumption) => `nouvelle déclaration, ou plus large qu'avant : ${assumption}`,
    policy: (policy) => `la politique sur les valeurs (${policy}) ne refuse plus`,
    'criterion-gone': (criterion) => `le critère ${criterion} n'est plus demandé`,
    'criterion-milder': (criterion) => `le critère ${criterion} demande moins qu'avant`,
    'pack-older': (pack) => `le référentiel ${pack} est dans une version plus ancienne qu'avant`,
    'not-measured': (metric) => `${metric} n'est pas mesuré comme avant, et ne peut être comparé`,
    'not-comparable': (what) => INCOMPARABLE[what as Incomparable] ?? String(what),
    verdict: (channel) => `le verdict s'est aggravé (canal : ${channel})`,
  },
  regressionIn: (said, column) => say`${column} : ${said}`,
  regressionNote: (said) => say`régression : ${said}`,
  headings: {
    regressions: "Ce qui s'est dégradé",
    verdicts: 'Verdicts',
    metrics: 'Nombres',
    columns: 'Colonnes',
    findings: 'Critères',
    packs: 'Référentiels',
  },
  heads: {
    channel: 'canal',
    metric: 'mesure',
    column: 'colonne',
    criterion: 'critère',
    pack: 'référentiel',
    before: 'avant',
    after: 'après',
    tendency: 'évolution',
  },
  quality: 'qualité',
  outcomes: {
    pass: 'satisfait',
    fail: 'non satisfait',
    'not-evaluable': 'non évaluable',
    waived: 'couvert par une dérogation',
  },
  recognised: (roles, semantic) => `${roles} (${semantic})`,
  own: 'Cette comparaison contient de petits effectifs exacts et vous est réservée ; le format Markdown est fait pour circuler.',
  nothing: "Rien n'a changé.",
  summary: (regressions) =>
    regressions.n === 0
      ? "rien ne s'est dégradé"
      : `${counted(regressions, 'point', 'points')} ${agreed(regressions, "s'est dégradé", 'se sont dégradés')}`,
};
