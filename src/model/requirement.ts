import type { MetricId } from './metric.ts';

/** A threshold that somebody asks for beside the rule packs: at least, or at most, as the metric goes. */
export interface Requirement {
  metric: MetricId;
  threshold: number;
}
