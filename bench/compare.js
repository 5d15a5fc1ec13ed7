/** Counts are equal or not; shares and entropies may differ in the last digits, by order of adding. */
const TOLERANCE = 1e-9;

/**
 * Where a peer's numbers differ from an assessment: each of its metrics is looked up by id and
 * column, on the values as they are (the entry without params).
 *
 * @returns {string[]} one sentence for each difference
 */
export function differences({ metrics, classSizes }, assessment) {
  const found = [];
  for (const { id, of, value } of metrics) {
    const entry = assessment.metrics.find(
      (one) => one.id === id && one.of === of && one.params === undefined,
    );
    const name = of === undefined ? id : `${id} of ${of}`;
    if (!near(entry?.value, value)) found.push(`${name}: ${entry?.value} here, ${value} there`);
  }
  if (classSizes !== undefined) {
    found.push(...paths(assessment.classSizes, classSizes, 'classSizes'));
  }
  return found;
}

/** Where two assessments of one table differ, leaving out what engines may say of themselves. */
export function assessmentDifferences(one, other) {
  return paths(comparable(one), comparable(other), 'assessment');
}

/** Where the numbers of two assessments differ, whoever gave the roles. */
export function numberDifferences(one, other) {
  const numbers = ({ metrics, classSizes }) => ({ metrics, classSizes });
  return paths(numbers(one), numbers(other), 'assessment');
}

function comparable({ run, policy, ...rest }) {
  const { engine, engineReason, settings, ...rules } = policy;
  return { ...rest, policy: rules };
}

function near(a, b) {
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  if (Number.isInteger(a) && Number.isInteger(b)) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function paths(a, b, at) {
  const nested = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!nested) return Object.is(a, b) ? [] : [`${at}: ${JSON.stringify(a)}, ${JSON.stringify(b)}`];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => paths(a[key], b[key], `${at}.${key}`));
}
