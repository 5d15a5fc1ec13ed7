import type { CircumstanceWords, Said } from '../circumstance-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { terms } from './terms.ts';

/** What is said of uses, users and places. */
export const circumstances: CircumstanceWords = {
  conditions: {
    permit: {
      name: 'autorisation',
      meaning:
        "Une autorité, ou le responsable des données, a autorisé cet usage, jusqu'à une date donnée.",
    },
    'certified-host': {
      name: 'hébergeur certifié',
      meaning:
        "L'hébergeur des données est certifié pour les données de santé, jusqu'à une date donnée.",
    },
    'permitted-purpose': {
      name: 'finalité permise',
      meaning: 'Chaque finalité déclarée est de celles que la loi permet.',
    },
    'opt-out-applied': {
      name: 'oppositions appliquées',
      meaning: "Aucune personne qui s'est opposée à cet usage n'est dans les données.",
    },
    'access-logs': {
      name: 'journalisation des accès',
      meaning: 'Chaque accès est journalisé, et les journaux sont conservés.',
    },
    'no-reidentification': {
      name: 'engagement de non-réidentification',
      meaning:
        "Les utilisateurs se sont engagés à ne chercher à reconnaître personne, et à ne rien transmettre qui le permettrait à d'autres.",
    },
    revocation: {
      name: 'fin et retrait des accès',
      meaning: "L'accès prend fin à une date donnée, et peut être retiré avant.",
    },
  },
  purposes: {
    'public-health': 'santé publique ou santé au travail',
    'policy-and-regulation': 'politiques publiques et régulation',
    'official-statistics': 'statistique publique',
    education: 'enseignement dans le domaine de la santé et des soins',
    'scientific-research': 'recherche scientifique',
    'care-improvement': 'amélioration des soins',
    'detrimental-decisions': 'décisions au détriment de personnes',
    'insurance-or-credit': "conditions d'assurance ou de crédit",
    advertising: 'publicité',
    'promotion-to-professionals': 'promotion de produits de santé auprès des professionnels',
    'harmful-products': 'produits nocifs',
    'against-ethics-law': "ce que les règles d'éthique interdisent",
  },
  bases: {
    anonymised: "l'anonymisation des données",
    consent: 'le consentement des personnes',
    'legal-text': 'un texte de loi',
  },
  recipients: {
    public: "tout le monde : aucune condition n'engage personne, et aucune ne compte",
    'permit-holder': "le titulaire de l'autorisation",
  },
  invasions: { low: 'faible', medium: 'moyenne', high: 'élevée' },
  membership: 'sensible : le seul fait de figurer dans les données révèle quelque chose',
  labels: {
    quality: 'Qualité déclarée',
    basis: 'Base légale',
    purpose: 'Finalité',
    recipient: 'Destinataire',
    condition: 'Attesté',
    membership: 'Appartenance',
    categories: "Catégories de l'article 51(1) de l'EEDS",
    invasion: "Gravité de l'intrusion en cas de réidentification",
    licence: 'Licence',
    publisher: 'Éditeur',
    coverage: 'Couverture',
    severity: 'Gravité élevée',
  },
  note: "Rien de tout cela n'a été vérifié : c'est ce que quelqu'un a déclaré.",
  categories: (letters) => letters.map((letter) => `(${letter})`).join(', '),
  quality: (quality) => terms.qualities[quality].name,
  attested: (what, said) => say`${what}, ${by(said)}`,

  channels: (channels, verdict) => `${channels.join(', ')} : ${verdict}.`,
  decidedBy: (criteria, more) => say`Critères décisifs : ${listed(criteria, more)}.`,
  held: (criteria, more) => say`Indéterminé, et en attente d'examen : ${listed(criteria, more)}.`,
  possibleUnder: 'Possible sous ces conditions :',
  condition: (what, standing, said) => {
    if (standing === 'lacking' || said === null) {
      return [`${what} : condition non remplie, personne ne l'a attestée`];
    }
    switch (standing) {
      case 'attested':
        return say`${what} : condition attestée ${by(said)}`;
      case 'expired':
        return say`${what} : attestation expirée, donnée ${by(said)}`;
      case 'not-counted':
        return say`${what} : attestation sans effet ici, donnée ${by(said)}`;
    }
  },
  toDo: (criterion, advice) => say`${criterion} : ${advice}`,

  met: (conditions) =>
    `Sans effet dans un espace sécurisé, où il est attesté : ${conditions.join(', ')}`,
  lacking: (conditions) => `Il manque, pour un espace sécurisé : ${conditions.join(', ')}`,
  basis: (basis) => `Des conditions au lieu d'un refus ; base invoquée : ${basis}`,
};

function by({ by: who, until, reference, expired }: Said): Sentence {
  const rests = reference === null ? [] : say` (${reference})`;
  const end =
    until === null ? ', sans terme' : `, ${expired ? 'échéance passée :' : "jusqu'au"} ${until}`;
  return say`par ${who}${rests}${end}`;
}

function listed(criteria: readonly Name[], more: number): Sentence {
  const named = join(
    criteria.map((one) => [one]),
    ', ',
  );
  if (more === 0) return named;
  return more === 1 ? say`${named} et un autre` : say`${named} et ${String(more)} autres`;
}
