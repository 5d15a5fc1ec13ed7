/** What a type is called in a label where no meaning is known. */
const NONE = 'none';

const sameSet = (some, others) =>
  some.length === others.length && some.every((one) => others.includes(one));

/** The right answer nearest to a prediction: the one it gives, or else the first. */
function rightRoles({ roles }, predicted) {
  return roles.find((answer) => sameSet(answer, predicted)) ?? roles[0];
}

function rightType({ types }, predicted) {
  return types.includes(predicted) ? predicted : types[0];
}

/**
 * Counts of one role or type; recall and precision are null where there is nothing to count. The
 * precision of suggestions leaves out columns that nothing recognised: they are taken for
 * quasi-identifiers to be safe, and no suggestion says so.
 */
class Tally {
  truePositives = 0;
  falsePositives = 0;
  falseNegatives = 0;
  assumedRight = 0;
  assumedWrong = 0;

  get columns() {
    return this.truePositives + this.falseNegatives;
  }

  get recall() {
    return share(this.truePositives, this.falseNegatives);
  }

  get precision() {
    return share(this.truePositives, this.falsePositives);
  }

  get precisionOfSuggestions() {
    const { truePositives, falsePositives, assumedRight, assumedWrong } = this;
    return share(truePositives - assumedRight, falsePositives - assumedWrong);
  }
}

function share(right, wrong) {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Adds a column to the tallies of everything expected or predicted of it. */
function count(tallies, expected, predicted, isAssumed = false) {
  for (const one of new Set([...expected, ...predicted])) {
    if (!tallies.has(one)) tallies.set(one, new Tally());
    const tally = tallies.get(one);
    if (!predicted.includes(one)) tally.falseNegatives += 1;
    else {
      const isRight = expected.includes(one);
      tally[isRight ? 'truePositives' : 'falsePositives'] += 1;
      if (isAssumed) tally[isRight ? 'assumedRight' : 'assumedWrong'] += 1;
    }
  }
}

/**
 * Scores predictions over columns: a column with two roles counts for both. Columns are paired by
 * position, and have to have the names of the label.
 * @param pairs tables with their labels, and what was predicted of each
 */
export function score(pairs) {
  const roles = new Map();
  const types = new Map();
  const misses = [];
  const shapes = [];
  let columns = 0;
  let alternatives = 0;
  for (const { table, prediction } of pairs) {
    const { label, name } = table;
    const names = prediction.columns.map((column) => column.name);
    const labelled = label.columns.map((column) => column.name);
    if (names.join('\n') !== labelled.join('\n')) {
      throw new Error(`the label of ${name} speaks of other columns than the table has`);
    }
    for (const [at, column] of label.columns.entries()) {
      const found = prediction.columns[at];
      const semantic = found.semantic ?? NONE;
      const expected = rightRoles(column, found.roles);
      const type = rightType(column, semantic);
      columns += 1;
      if (column.roles.length > 1) alternatives += 1;
      count(roles, expected, found.roles, found.isAssumed);
      count(
        types,
        [type].filter((one) => one !== NONE),
        [semantic].filter((one) => one !== NONE),
      );
      const isRight = sameSet(expected, found.roles);
      if (!isRight || type !== semantic) {
        misses.push({
          table: name,
          column: column.name,
          isRole: !isRight,
          expected: { roles: expected, type },
          got: { roles: found.roles, type: semantic },
        });
      }
    }
    if (prediction.aggregated !== label.aggregated) {
      shapes.push({ table: name, expected: label.aggregated, got: prediction.aggregated });
    }
  }
  return { tables: pairs.length, columns, alternatives, roles, types, misses, shapes };
}
