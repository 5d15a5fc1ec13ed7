import type { Catalogue } from '../catalogue.ts';

/** What the tool itself checks, whatever packs are named. */
export const coreChecks: Catalogue['coreChecks'] = {
  'unassessed-column': {
    name: 'colonne non évaluée',
    meaning:
      "Des quasi-identifiants ont été déclarés et cette colonne n'a pas été nommée : nul ne sait ce qu'elle permet.",
  },
  'free-text': {
    name: 'texte libre',
    meaning:
      "La colonne contient des textes rédigés : ils peuvent dire n'importe quoi de n'importe qui, et aucune mesure ne le voit. Aucun rôle n'y change rien.",
  },
  'assumed-column': {
    name: 'colonne supposée',
    meaning:
      "Personne n'a déclaré ni reconnu cette colonne ; elle a été comptée comme quasi-identifiant, ce qui est une supposition.",
  },
  'roles-guessed': {
    name: 'rôles devinés',
    meaning:
      "Les rôles de certaines colonnes ont été reconnus par l'outil, et personne ne les a déclarés : une supposition peut être fausse.",
  },
  'sensitive-undeclared': {
    name: 'colonnes sensibles non déclarées',
    meaning: "Aucune colonne n'est sensible et personne n'a dit qu'il n'y en a pas.",
  },
  'unit-unknown': {
    name: 'unité inconnue',
    meaning:
      "Les lignes ressemblent à des événements, dont une personne peut avoir plusieurs, ou répètent ce qui ressemble à une clé de la personne, ou viennent de plusieurs fichiers ; et aucune colonne n'a été déclarée clé de la personne.",
  },
  'aggregated-table': {
    name: 'tableau agrégé',
    meaning:
      "Les lignes ressemblent à des groupes de personnes avec un effectif et personne n'a dit si c'est le cas ; ou une colonne contredit ce qui en a été dit.",
  },
  'dialect-declared': {
    name: 'dialecte déclaré',
    meaning:
      "Des guillemets, des caractères d'échappement ou des commentaires autres que ceux de la RFC 4180 ont été déclarés : pour d'autres lecteurs, le fichier contient d'autres enregistrements, et personne n'a regardé ses commentaires.",
  },
  'ignored-singles-out': {
    name: 'colonne ignorée qui individualise',
    meaning:
      "Une valeur d'une colonne déclarée sans risque est portée par trop peu de personnes, ou ses valeurs sont trop nombreuses pour être comptées.",
  },
  'identifier-by-evidence': {
    name: 'identifiant avéré',
    meaning: "Les valeurs de la colonne ont exactement le format d'un identifiant direct.",
  },
  'strategic-column': {
    name: 'colonne stratégique',
    meaning:
      "La colonne contient des données commerciales (prix, marges, remises, contrats, appels d'offres) : elles ne sont pas personnelles, et ne sont pas pour autant à la portée de tous.",
  },
  'released-subject-key': {
    name: 'clé de la personne diffusée',
    meaning:
      'La clé de la personne fait partie de la diffusion et relie ses lignes entre elles, maintenant et plus tard.',
  },
  'subject-to-drop': {
    name: 'clé de la personne à supprimer',
    meaning:
      "La clé de la personne ne sert qu'à compter les personnes et doit être supprimée avant diffusion.",
  },
  'generalisation-to-apply': {
    name: 'généralisation à appliquer',
    meaning:
      "Une colonne a été mesurée comme si elle était moins fine qu'elle ne l'est dans le fichier.",
  },
  'missing-quasi-identifier': {
    name: 'quasi-identifiant manquant',
    meaning: 'Un quasi-identifiant a des valeurs manquantes, ce que la politique choisie refuse.',
  },
  objected: {
    name: 'opposition',
    meaning:
      "Une personne qui s'est opposée, d'après une liste de clés ou une colonne de consentement, est dans les données ; ou l'on ne peut dire qui l'a fait.",
  },
  'prohibited-purpose': {
    name: 'finalité interdite',
    meaning:
      'La finalité déclarée est de celles pour lesquelles aucune donnée de santé ne peut être transmise.',
  },
  'membership-sensitive': {
    name: 'appartenance sensible',
    meaning:
      'Figurer dans les données révèle quelque chose ; il importe donc de savoir combien de personnes pourraient y figurer, et nul ne peut le dire.',
  },
  'channel-not-covered': {
    name: 'canal non couvert',
    meaning: 'Aucun critère des référentiels nommés ne parle de ce canal.',
  },
  'evidence-missing': {
    name: 'preuve manquante',
    meaning:
      "Pour publier, il faut que les identifiants directs, l'individualisation et chaque colonne sensible aient été jugés ; l'un d'eux ne l'a pas été.",
  },
  'quality-overstated': {
    name: 'qualité surestimée',
    meaning: 'Les données sont dites mieux protégées que ce que montrent les constats.',
  },
};
