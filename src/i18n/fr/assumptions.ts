import type { Catalogue } from '../catalogue.ts';
import { say } from '../sentence.ts';
import { levels } from './levels.ts';
import { agreed, counted } from './numbers.ts';

/** What was taken for granted, one whole sentence each. */
export const assumptions: Catalogue['assumptions'] = {
  'as-of-in-the-past': ({ asked, days, judged }) =>
    asked === judged
      ? say`Jugé à la date du ${asked}, ${counted(days, 'jour', 'jours')} avant cette exécution. C'est le verdict qui aurait été rendu ce jour-là, et non un verdict pour aujourd'hui.`
      : say`Demandé à la date du ${asked}, ${counted(days, 'jour', 'jours')} avant cette exécution. Ce qui peut être publié est une question d'aujourd'hui : tout a été jugé à la date du ${judged}.`,
  'objections-listed': ({ keys, persons }) => {
    const listed = counted(keys, 'clé', 'clés');
    if (persons === null) {
      return say`La liste des oppositions contient ${listed} ; personne n'a dit quelle colonne porte les clés des personnes.`;
    }
    return persons.n === 0
      ? say`La liste des oppositions contient ${listed}, et aucune personne de la table n'en porte une : ces personnes ont été retirées auparavant, ou les clés ne sont pas celles de la colonne du sujet.`
      : say`La liste des oppositions contient ${listed} ; dans la table, ${counted(persons, 'personne en porte une', 'personnes en portent une')}.`;
  },
  'target-is-in-file': () =>
    say`L'attaquant est supposé savoir que la personne figure dans le fichier (procureur).`,
  'rows-are-persons': ({ declared }) =>
    declared
      ? say`Chaque ligne est une personne : c'est ce qui a été déclaré.`
      : say`Chaque ligne est prise pour une personne ; aucune colonne n'a été déclarée clé de la personne.`,
  'rows-without-subject-are-one-person': ({ rows }) =>
    say`${counted(rows, "ligne n'a", "lignes n'ont")} pas de clé de la personne ; ensemble, elles comptent pour une seule personne.`,
  'key-held-apart': () =>
    say`Les personnes ont été comptées au moyen d'une clé que le fichier ne contient pas, lorsqu'il a été écrit ; le fichier seul ne dit pas qui est une personne.`,
  'rows-are-groups': ({ declared }) =>
    declared
      ? say`Chaque ligne est un groupe de personnes avec un effectif : c'est ce qui a été déclaré.`
      : say`Chaque ligne est prise pour un groupe de personnes avec un effectif, car la table en a l'apparence.`,
  'judged-as-microdata': ({ declared }) =>
    declared
      ? say`Les lignes ressemblent à des groupes de personnes avec un effectif ; chacune a été mesurée comme une personne, ainsi que déclaré.`
      : say`Les lignes ressemblent à des groupes de personnes avec un effectif ; chacune a été mesurée comme si elle était une personne.`,
  'missing-is-a-category': ({ columns }) =>
    say`Des valeurs manquent dans ${counted(columns, 'quasi-identifiant', 'quasi-identifiants')} ; chaque graphie est une catégorie à part.`,
  'missing-tokens-declared': ({ tokens }) =>
    say`Ce qui compte comme manquant a été déclaré : ${counted(tokens, 'graphie', 'graphies')} au lieu de celles par défaut. Dans les colonnes sensibles, chacune qui n'est pas usuelle est lue de deux façons, comme une absence et comme la valeur qu'elle écrit ; le plus mauvais nombre compte.`,
  'no-sensitive-column': () => say`Aucune colonne n'est sensible : c'est ce qui a été déclaré.`,
  'harmless-values-declared': ({ of, values, absence }) => {
    const declared = `${counted(values, 'valeur a été déclarée', 'valeurs ont été déclarées')} sans risque`;
    return absence
      ? say`Dans la colonne ${of}, ${declared}, dont l'absence de valeur.`
      : say`Dans la colonne ${of}, ${declared}.`;
  },
  'missing-means-none': ({ of }) =>
    say`Dans la colonne ${of}, il a été déclaré qu'une valeur manquante signifie qu'il n'y a rien à révéler.`,
  'missing-means-unknown': ({ of, cells }) =>
    say`Dans la colonne ${of}, ${counted(cells, "ligne n'a", "lignes n'ont")} pas de valeur ; la diversité est calculée sur les valeurs présentes.`,
  'ordered-declared': ({ of }) =>
    say`Les valeurs de la colonne ${of} ont été déclarées ordonnées ; la t-proximité utilise leurs rangs.`,
  'ordered-not-applicable': ({ of }) =>
    say`Les valeurs de la colonne ${of} ont été déclarées ordonnées, mais ne sont ni toutes des nombres ni toutes des dates ; la t-proximité les traite comme des catégories.`,
  'meaning-declared': ({ of, semantic, found }) =>
    found === null
      ? say`Le contenu de la colonne ${of} a été déclaré : ${semantic}.`
      : say`Le contenu de la colonne ${of} a été déclaré : ${semantic}. La reconnaissance y trouve : ${found}, et c'est ce qui vaut.`,
  'judged-level-declared': ({ of, level }) =>
    say`La colonne ${of} est jugée ${levelWords(level)} : c'est ce qui a été déclaré.`,
  'judged-at-level': ({ of, level, step }) =>
    say`La colonne ${of} est jugée ${step === null ? levelWords(level) : `par tranches de ${step}`} : des différences plus fines ne sont pas une diversité.`,
  'sensitive-also-quasi-identifier': ({ of }) =>
    say`La colonne ${of} est sensible et quasi-identifiante : elle est à la fois ce qu'il faut protéger et ce que sait un attaquant.`,
  'diversity-without-own-column': ({ of }) =>
    say`La diversité de la colonne ${of} est mesurée dans des classes formées sans elle.`,
  'weight-is-quasi-identifier': ({ of }) =>
    say`Le poids de sondage ${of} compte aussi comme quasi-identifiant ; k n'est pas pondéré.`,
  'ignored-by-declaration': ({ of, persons, vouched, groups }) => {
    const rarest = groups
      ? 'nul ne peut compter les personnes derrière ses valeurs'
      : persons === null
        ? 'ses valeurs sont trop nombreuses pour être comptées'
        : `sa valeur la plus rare est portée par ${counted(persons, 'personne', 'personnes')}`;
    return vouched
      ? say`La colonne ${of} a été déclarée sans risque, avec un motif et un nom ; ${rarest}.`
      : say`La colonne ${of} a été déclarée sans risque ; ${rarest}.`;
  },
  'quasi-identifier-generalised': ({ of, how, to }) => {
    switch (how) {
      case 'date':
        return say`La colonne ${of} est mesurée comme si ses dates s'arrêtaient à ${unitWords(to.text)} ; le fichier lui-même n'est pas modifié.`;
      case 'band':
        return say`La colonne ${of} est mesurée comme si elle était en tranches de ${to.text} ; le fichier lui-même n'est pas modifié.`;
      case 'prefix':
        return say`La colonne ${of} est mesurée comme si l'on n'en gardait que ${agreed(to, 'le premier caractère', `les ${to.text} premiers caractères`)} ; le fichier lui-même n'est pas modifié.`;
      case 'hierarchy':
        return say`La colonne ${of} est mesurée au niveau ${to.text} de sa hiérarchie ; le fichier lui-même n'est pas modifié.`;
    }
  },
  'empty-lines-skipped': ({ lines }) =>
    say`${counted(lines, 'ligne entièrement vide a été sautée', 'lignes entièrement vides ont été sautées')}.`,
  'dialect-declared': ({ marks, comments }) =>
    comments
      ? say`Le fichier a été lu avec des signes déclarés (${marks}) : les lignes qui commencent comme des commentaires ont été laissées de côté, et personne ne les a regardées.`
      : say`Le fichier a été lu avec des signes déclarés (${marks}).`,
  'pattern-unmatched': ({ pattern }) =>
    say`La forme que la configuration nomme ${pattern} n'est celle d'aucune colonne : aucune n'en a reçu ses rôles.`,
  'roles-detected': ({ columns }) =>
    say`Les rôles de ${counted(columns, 'colonne', 'colonnes')} ont été détectés, non déclarés.`,
  'pack-added': ({ pack }) =>
    say`Le référentiel ${pack} a été ajouté : aucun de ceux qui ont été nommés ne suffit pour ces données sur ce canal.`,
  'pack-silent': ({ pack }) =>
    say`Le référentiel ${pack} n'a aucun critère pour une telle table dans ces circonstances, et ne dit rien.`,
  'open-data-not-applied': ({ packs }) =>
    say`Le référentiel par défaut, open-data, n'a pas été appliqué ; ceux qui ont été nommés (${packs}) déclarent suffire.`,
};

function levelWords(level: string): string {
  if (level === 'value' || level === 'icd10-category' || level === 'band') {
    return `par ${levels[level]}`;
  }
  return `au niveau ${level}`;
}

/** Units of dates, as the assessment names them. */
function unitWords(unit: string): string {
  switch (unit) {
    case 'day':
      return 'leur jour';
    case 'month':
      return 'leur mois';
    case 'quarter':
      return 'leur trimestre';
    case 'year':
      return 'leur année';
    default:
      return `l'unité ${unit}`;
  }
}
