import type { ProfileWords } from '../profile-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { agreed, counted } from './numbers.ts';

/** Words and sentences of `healthrisk profile`. */
export const profile: ProfileWords = {
  title: 'profil',
  headings: {
    columns: 'Ce que semblent être les colonnes',
    why: 'Pourquoi',
    warnings: 'À regarder',
    apart: 'À quel point chaque colonne distingue les lignes',
    sets: 'Plus petits ensembles de colonnes qui individualisent des lignes',
  },
  heads: {
    column: 'colonne',
    type: 'type',
    roles: 'rôles',
    recognised: 'reconnue comme',
    certainty: 'certitude',
    distinct: 'valeurs distinctes',
    missing: 'cellules vides',
    alone: 'lignes individualisées à elle seule',
    distinction: 'distinction',
    separation: 'séparation',
    set: 'colonnes ensemble',
    together: 'lignes individualisées',
  },
  size: (rows, columns) =>
    `${counted(rows, 'ligne', 'lignes')} · ${counted(columns, 'colonne', 'colonnes')}`,
  types: {
    integer: 'entier',
    decimal: 'décimal',
    date: 'date',
    text: 'texte',
    empty: 'vide',
  },
  dates: { day: 'date (jour)', month: 'date (mois)', year: 'date (année)' },

  lostZeros: (columns) =>
    say`Des zéros initiaux semblent perdus dans : ${listed(columns)}. Un tableur les supprime. Rétablissez-les dans le fichier : avec et sans eux, un même code compte pour des valeurs différentes.`,
  contradicted: (columns) =>
    say`Le nom dit une chose et les valeurs une autre dans : ${listed(columns)}. Regardez ce qui est juste.`,
  aggregated:
    "Les lignes ressemblent à des groupes de personnes avec un effectif, et non à des personnes : les k et l d'une telle table ne disent rien des personnes. Dites ce que sont les lignes (shape: aggregate, ou microdata).",
  events: (columns) =>
    say`Les lignes ressemblent à des séjours ou à des actes, et non à des personnes (${listed(columns)}), et aucune colonne n'a été prise pour la clé de la personne : une même personne peut être derrière plusieurs lignes.`,
  identifiersFound: (columns) =>
    say`Des identifiants de personnes se trouvent dans les cellules de : ${listed(columns)}. Ils nomment des personnes, quoi qu'il ait été déclaré.`,

  patternUnmatched: (pattern) =>
    say`La forme que la configuration nomme ${pattern} n'est celle d'aucune colonne : il faudrait que neuf dixièmes des valeurs distinctes d'une colonne, au moins trois, l'aient. Vérifiez que son motif est juste.`,

  own: 'Ce profil est réservé au producteur : il contient de petits effectifs exacts. Pour le partager : --format markdown.',
  apartNote:
    "Une ligne est individualisée si aucune autre n'a ses valeurs. La distinction est le nombre de valeurs distinctes par ligne, la séparation la part des paires de lignes qui diffèrent.",
  apartWithheld:
    "Le nombre de lignes qu'une colonne individualise, seule ou avec d'autres, n'est pas donné ici : à côté du nombre de valeurs, il trahirait de petits effectifs. Le terminal et le JSON le montrent à qui détient les données.",
  setsNote: (share) =>
    `Chacun de ces ensembles rend unique au moins ${share} des lignes, et aucune de ses parties ne le fait :`,
  noSets: (share, size, all) => {
    const sets = `${all ? 'Aucun ensemble' : 'Parmi les ensembles examinés, aucun'} d'au plus ${counted(size, 'colonne', 'colonnes')}`;
    return `${sets} ne rend uniques ${share} des lignes ou davantage.`;
  },
  moreSets: (sets) =>
    `${counted(sets, 'autre ensemble', 'autres ensembles')} : voir --format json.`,
  searched: (size, examined, notExamined, found) => {
    const done = `Ensembles d'au plus ${counted(size, 'colonne', 'colonnes')} examinés : ${examined.text}`;
    const aside = found ? ' Tous les autres contiennent un de ceux qui ont été trouvés.' : '';
    return notExamined.n === 0
      ? `${done}.${aside || " Il n'y en a pas d'autres."}`
      : `${done} ; non examinés : ${notExamined.text}, dont on ne sait rien.${aside}`;
  },
  leftOut: {
    identifying: (columns) =>
      columns.length === 1
        ? say`Laissée de côté, car elle désigne de toute façon une seule personne : ${listed(columns)}`
        : say`Laissées de côté, car elles désignent de toute façon une seule personne : ${listed(columns)}`,
    constant: (columns) =>
      say`${aside(columns)}, car la valeur est la même sur chaque ligne : ${listed(columns)}`,
    unassessable: (columns) =>
      say`${aside(columns)}, car un texte libre diffère sur presque chaque ligne : ${listed(columns)}`,
  },

  next: {
    init: 'Ensuite : healthrisk init écrit ces suggestions dans healthrisk.yaml, à confirmer ou à corriger.',
    assess: 'Ensuite : healthrisk assess dit si la table peut être publiée.',
  },
};

function aside({ length: n }: readonly Name[]): string {
  return agreed({ text: '', n }, 'Laissée de côté', 'Laissées de côté');
}

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column): Sentence => [column]),
    ', ',
  );
}
