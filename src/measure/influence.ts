import { distinction, separation } from '../metrics/distinction.ts';
import { classCount, kAnonymity } from '../metrics/k-anonymity.ts';
import { uniqueShare } from '../metrics/uniqueness.ts';
import type { MetricValue } from '../model/metric.ts';
import { histogram, shareUnit } from './class-sizes.ts';
import { classUnit, type SubjectMatter } from './subject-matter.ts';

/**
 * What each quasi-identifier does: how far it tells rows apart by itself, and what k and the share
 * of sample uniques become without it.
 */
export async function measureInfluence(matter: SubjectMatter): Promise<MetricValue[]> {
  const metrics: MetricValue[] = [];
  for (const column of matter.quasi) {
    const of = matter.names[column]!;
    const values = await histogram(matter.engine, [column], 'rows');
    metrics.push(
      { id: 'distinct', of, value: classCount(values), unit: 'values' },
      { id: 'distinction', of, value: distinction(values), unit: 'share-of-rows' },
      { id: 'separation', of, value: separation(values), unit: 'share-of-pairs-of-rows' },
    );
    const rest = matter.quasi.filter((other) => other !== column);
    const sizes = await histogram(matter.engine, rest, classUnit(matter.unit));
    metrics.push(
      { id: 'k-without', of, value: kAnonymity(sizes), unit: 'persons' },
      { id: 'unique-share-without', of, value: uniqueShare(sizes), unit: shareUnit(matter) },
    );
  }
  return metrics;
}
