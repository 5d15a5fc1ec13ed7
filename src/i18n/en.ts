import type { Catalogue } from './catalogue.ts';
import { assumptions } from './en/assumptions.ts';
import { coreChecks } from './en/core-checks.ts';
import { exits, explain } from './en/explain.ts';
import { levels } from './en/levels.ts';
import { classMetrics } from './en/metrics-classes.ts';
import { columnMetrics } from './en/metrics-columns.ts';
import { sensitiveMetrics } from './en/metrics-sensitive.ts';
import { numbers } from './en/numbers.ts';
import { report } from './en/report.ts';
import { terms } from './en/terms.ts';

/** English. */
export const en: Catalogue = {
  language: 'en',
  numbers,
  metrics: { ...classMetrics, ...sensitiveMetrics, ...columnMetrics },
  ...terms,
  levels,
  coreChecks,
  assumptions,
  exits,
  report,
  explain,
};
