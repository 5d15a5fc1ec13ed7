import type { Catalogue } from '../i18n/catalogue.ts';
import type { MetricId, MetricParams } from '../model/metric.ts';

/** What tells an entry of a metric from others: its id, then its parameters as the JSON has them. */
export function metricName(id: MetricId, params: MetricParams = {}): string {
  const said = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return said.length === 0 ? id : `${id} (${said.join(', ')})`;
}

/** A verdict with its grounds, in words. */
export function verdictName(
  { verdict, grounds }: { verdict: keyof Catalogue['verdicts']; grounds: readonly string[] },
  words: Catalogue,
): string {
  const named = grounds.map((each) =>
    each === 'conditions' ? words.grounds.conditions.name : words.grounds.undetermined.name,
  );
  const said = verdict === 'restrict' && named.length > 0 ? named.join(', ') : null;
  return words.decided.verdict(words.verdicts[verdict].name, said);
}
