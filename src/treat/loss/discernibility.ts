import type { LossMeasure } from './loss-measure.ts';

/**
 * Discernibility: every record costs as many records as it cannot be told from, those of its class, or
 * all of the table where it is suppressed. Bayardo and Agrawal, "Data privacy through optimal
 * k-anonymization", ICDE 2005, section 3.
 *
 * Suppression may make a coarser treatment cheaper. What no coarser one can be cheaper than are the
 * squares of all classes: each record stays among at least as many, or among all.
 * @param rows records of the table
 */
export function discernibility(rows: number): LossMeasure {
  return {
    id: 'discernibility',
    of: ({ squares, suppressed }) => squares + suppressed * rows,
    bound: () => rows,
    boundAfter: ({ squaresBefore }) => squaresBefore,
  };
}
