import type { Quantity } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { JudgedCriterion } from './criteria.ts';
import type { Figures } from './figures.ts';

/** The last line of every report. A criterion counts once, by the worst of its findings. */
export function summary(
  assessment: Assessment,
  judged: readonly JudgedCriterion[],
  figures: Figures,
): string {
  const { channels, numbers, report, verdicts } = figures.words;
  const seen = new Set<string>();
  const waived = new Set<string>();
  const counts = { refuse: 0, restrict: 0, none: 0, met: 0 };
  for (const { mark, findings } of judged) {
    const key = JSON.stringify([findings[0]!.pack, findings[0]!.id]);
    if (findings[0]!.outcome === 'waived') waived.add(key);
    if (seen.has(key)) continue;
    seen.add(key);
    counts[mark]++;
  }
  const quantity = (n: number): Quantity => ({ text: numbers.integer(n), n });
  return report.summary(
    verdicts[assessment.verdict].name,
    {
      total: quantity(seen.size),
      met: quantity(counts.met),
      refuse: quantity(counts.refuse),
      restrict: quantity(counts.restrict),
      other: quantity(counts.none),
      waived: quantity(waived.size),
    },
    channels[assessment.channel].name,
    figures.entry(figures.find(kMetric(assessment))),
  );
}

/** With a private subject, criteria on k read the k of single records. */
export function kMetric({ policy }: Assessment): 'k' | 'k-record' {
  return policy.unit === 'subject-private' ? 'k-record' : 'k';
}
