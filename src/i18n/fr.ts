import type { Catalogue } from './catalogue.ts';
import { treatments } from './fr/advice.ts';
import { advices, comparison, decided } from './fr/again.ts';
import { assumptions } from './fr/assumptions.ts';
import { circumstances } from './fr/circumstances.ts';
import { config } from './fr/config.ts';
import { coreChecks } from './fr/core-checks.ts';
import { criteria } from './fr/criteria.ts';
import { exits, explain } from './fr/explain.ts';
import { findings } from './fr/findings.ts';
import { formats } from './fr/formats.ts';
import { html } from './fr/html.ts';
import { init } from './fr/init.ts';
import { levels } from './fr/levels.ts';
import { classMetrics } from './fr/metrics-classes.ts';
import { columnMetrics } from './fr/metrics-columns.ts';
import { sensitiveMetrics } from './fr/metrics-sensitive.ts';
import { numbers } from './fr/numbers.ts';
import { profile } from './fr/profile.ts';
import { reading } from './fr/reading.ts';
import { releases } from './fr/release.ts';
import { report } from './fr/report.ts';
import { confidences, semantics } from './fr/semantics.ts';
import { signals } from './fr/signals.ts';
import { spaced, withFrenchSpaces } from './fr/spaces.ts';
import { terms } from './fr/terms.ts';
import { waivers } from './fr/waivers.ts';

const texts: Omit<Catalogue, 'language' | 'ofPack' | 'numbers'> = {
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
  formats,
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
};

/** French. Its texts are written with ordinary spaces, and get the no-break ones here. */
export const fr: Catalogue = {
  language: 'fr',
  ofPack: (text) => (typeof text === 'string' ? text : withFrenchSpaces(text.fr)),
  numbers,
  ...spaced(texts),
};
