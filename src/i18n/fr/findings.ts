import type { FindingWords } from '../finding-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

const UNITS = { day: 'au jour', month: 'au mois', year: "à l'année" } as const;

/** What criteria on roles, dates, places, ages and circumstances found. */
export const findings: FindingWords = {
  forbidden: (semantic) =>
    semantic === null
      ? 'a un rôle que ce référentiel interdit'
      : `contenu interdit par ce référentiel (${semantic})`,
  dates: (found, finest) => `dates précises ${UNITS[found]}, admises au plus fin ${UNITS[finest]}`,
  place: (semantic, finest) =>
    `nomme des lieux (${semantic}) plus fins que le niveau admis (${finest})`,
  levels: {
    point: 'point géographique',
    iris: 'IRIS',
    commune: 'commune',
    'postal-prefix': 'début du code postal',
    departement: 'département',
    region: 'région',
    country: 'pays',
  },
  agesAbove: (said, age) =>
    `${said} (valeurs qui distinguent entre elles des personnes de plus de ${age} ans)`,
  unitsBelow: (said, population) =>
    `${said} (valeurs qui nomment des lieux de moins de ${population} habitants)`,
  onSet: (said, set) =>
    say`${said} (sur les colonnes de l'ensemble ${set}, quoi qu'il en ait été déclaré)`,
  purposes: (purposes, words) =>
    `finalité déclarée : ${purposes.map((purpose) => words[purpose]).join(' ; ')}`,
  qualityOverstated: (declared, computed) => `données dites ${declared}, trouvées ${computed}`,
  unmeasured: {
    'derivable-cells': "cases que des totaux ou d'autres tableaux permettent de recalculer",
    dominance: "cases qui tiennent pour l'essentiel à un ou deux contributeurs",
    rounding: 'arrondi des effectifs',
    'unanimous-cells': 'groupes dont toutes les personnes ont la même réponse',
    'population-uniqueness': 'personnes uniques dans la population, et non dans le seul fichier',
  },
  becauseOf: (said, columns, more) =>
    more === null
      ? say`${said} (${listed(columns)})`
      : say`${said} (${listed(columns)} et ${counted(more, 'autre', 'autres')})`,
  personColumns: (columns) => say`colonnes qui concernent une seule personne : ${listed(columns)}`,
  judgedAs: {
    microdata: 'jugé comme des enregistrements de personnes (shape: microdata)',
    aggregate:
      "jugé comme des groupes avec un effectif (shape: aggregate) : aucune classe n'a été formée, donc ni k ni l",
  },
  smallestCount: 'Plus petit effectif à partir de 1',
  ofColumn: (column, value) => say`${column} : ${value}`,
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column) => [column]),
    ', ',
  );
}
