import type { ClassCounts, EquivalenceClass } from '../model/class.ts';
import type { MetricId, MetricValue } from '../model/metric.ts';
import type { Diversity, DiversityLabels } from './diversity.ts';

/** Measures that are the safer the more they are; all others of the family, the less. */
const MORE_IS_SAFER: readonly MetricId[] = ['l-distinct', 'l-entropy'];

/**
 * The diversity of a sensitive column whose cells can be read in more than one way: of every
 * measure the worst over all readings.
 */
export class WorstReading {
  readonly #readings: readonly Diversity[];
  #persons = 0;
  #exposed = 0;

  /** @param readings at least one */
  constructor(readings: readonly Diversity[]) {
    this.#readings = readings;
  }

  /** @param counts those of each reading, among the counts of the class */
  see(found: EquivalenceClass, counts: readonly ClassCounts[]): void {
    const persons = found.size * found.times;
    this.#persons += persons;
    const gives = this.#readings.map((reading, at) => reading.see(found, counts[at]!));
    if (gives.includes(true)) this.#exposed += persons;
  }

  values(labels: DiversityLabels): MetricValue[] {
    const [first, ...others] = this.#readings.map((reading) => reading.values(labels));
    return first!.map((entry, at) => {
      const worst = others.map((all) => all[at]!).reduce(worse, entry);
      // A reading may expose one class, and another reading the next.
      return worst.id === 'homogeneous-share' && worst.value !== null
        ? { ...worst, value: this.#exposed / this.#persons }
        : worst;
    });
  }
}

/** What fails more often; a number before none, since only a number can fail. */
function worse(a: MetricValue, b: MetricValue): MetricValue {
  const [from, to] = [danger(a), danger(b)];
  const entry = to > from ? b : a;
  const isUndefined = a.absentValues === true || b.absentValues === true;
  return isUndefined && entry.value !== null ? { ...entry, absentValues: true } : entry;
}

function danger({ id, value, infinite, reason }: MetricValue): number {
  if (infinite) return Number.POSITIVE_INFINITY;
  // Nothing harmful passes, nothing at all proves nothing.
  if (value === null)
    return reason === 'no-harmful-value' ? Number.NEGATIVE_INFINITY : -Number.MAX_VALUE;
  return MORE_IS_SAFER.includes(id) ? -value : value;
}
