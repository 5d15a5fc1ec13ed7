import type { Catalogue } from './catalogue.ts';
import { treatments } from './en/advice.ts';
import { advices, comparison, decided } from './en/again.ts';
import { assumptions } from './en/assumptions.ts';
import { circumstances } from './en/circumstances.ts';
import { config } from './en/config.ts';
import { coreChecks } from './en/core-checks.ts';
import { criteria } from './en/criteria.ts';
import { exits, explain } from './en/explain.ts';
import { findings } from './en/findings.ts';
import { formats } from './en/formats.ts';
import { html } from './en/html.ts';
import { init } from './en/init.ts';
import { levels } from './en/levels.ts';
import { classMetrics } from './en/metrics-classes.ts';
import { columnMetrics } from './en/metrics-columns.ts';
import { sensitiveMetrics } from './en/metrics-sensitive.ts';
import { numbers } from './en/numbers.ts';
import { profile } from './en/profile.ts';
import { reading } from './en/reading.ts';
import { releases } from './en/release.ts';
import { report } from './en/report.ts';
import { confidences, semantics } from './en/semantics.ts';
import { signals } from './en/signals.ts';
import { terms } from './en/terms.ts';
import { waivers } from './en/waivers.ts';

/** English. */
export const en: Catalogue = {
  language: 'en',
  ofPack: (text) => (typeof text === 'string' ? text : text.en),
  numbers,
  metrics: { ...classMetrics, ...sensitiveMetrics, ...columnMetrics },
  ...terms,
  semantics,
  confidences,
  signals,
  levels,
  coreChecks,
  assumptions,
  exits,
  circumstances,
  criteria,
  findings,
  reading,
  report,
  explain,
  init,
  config,
  profile,
  treatments,
  releases,
  waivers,
  html,
  advices,
  decided,
  comparison,
  formats,
};
