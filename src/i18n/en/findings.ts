import type { FindingWords } from '../finding-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';

/** What criteria on roles, dates, places, ages and circumstances found. */
export const findings: FindingWords = {
  forbidden: (semantic) =>
    semantic === null
      ? 'has a role that this pack forbids'
      : `holds what this pack forbids: ${semantic}`,
  dates: (found, finest) => `dates to the ${found}, at finest the ${finest} is allowed`,
  place: (semantic, finest) => `names places (${semantic}), at finest ${finest} is allowed`,
  levels: {
    point: 'a point',
    iris: 'an IRIS',
    commune: 'a commune',
    'postal-prefix': 'the beginning of a postcode',
    departement: 'a departement',
    region: 'a region',
    country: 'a country',
  },
  agesAbove: (said, age) => `${said}, that tell persons older than ${age} apart`,
  unitsBelow: (said, population) =>
    `${said}, that name places of fewer than ${population} inhabitants`,
  onSet: (said, set) =>
    say`${said} (on the columns of the set ${set}, whatever was declared of them)`,
  purposes: (purposes, words) =>
    `declared for: ${purposes.map((purpose) => words[purpose]).join('; ')}`,
  qualityOverstated: (declared, computed) => `said to be ${declared}, found ${computed}`,
  unmeasured: {
    'derivable-cells': 'cells that sums or other tables give away',
    dominance: 'cells of which one or two contributors make up most',
    rounding: 'whether counts are rounded',
    'unanimous-cells': 'groups of which all persons share one answer',
    'population-uniqueness': 'who is alone in the population, not only in the file',
  },
  becauseOf: (said, columns, more) =>
    more === null
      ? say`${said} (${listed(columns)})`
      : say`${said} (${listed(columns)} and ${more.text} more)`,
  personColumns: (columns) => say`columns about one person: ${listed(columns)}`,
  judgedAs: {
    microdata: 'judged as records of persons (shape: microdata)',
    aggregate:
      'judged as groups with a count (shape: aggregate): no class was made, hence no k and no l',
  },
  smallestCount: 'Smallest count from 1',
  ofColumn: (column, value) => say`${column}: ${value}`,
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column) => [column]),
    ', ',
  );
}
