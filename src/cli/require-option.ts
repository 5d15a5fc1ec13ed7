import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../errors/did-you-mean.ts';
import { METRIC_IDS, type MetricId } from '../model/metric.ts';
import type { Requirement } from '../model/requirement.ts';
import { requirementProblem } from '../packs/required.ts';

/** Short names that the literature has. */
const SHORT: Readonly<Record<string, MetricId>> = {
  k: 'k',
  l: 'l-distinct',
  t: 't-closeness',
  alpha: 'alpha',
  beta: 'beta-enhanced',
  risk: 'prosecutor-risk-max',
};

/** `--require k=20,t=0.2`: thresholds that only tighten. */
export function requireOption(): Option {
  return new Option(
    '--require <metric=threshold>',
    'ask for more than the rule packs do, such as k=20,l=3,t=0.2; may be repeated',
  ).argParser((text: string, before: Requirement[] = []) => {
    const asked = [...before];
    for (const part of text.split(',')) {
      const one = requirementOf(part.trim());
      if (asked.some(({ metric }) => metric === one.metric)) {
        throw new InvalidArgumentError(`expected one threshold on ${one.metric}, found several.`);
      }
      asked.push(one);
    }
    return asked;
  });
}

/** As the report lists it. */
export function requireText(asked: readonly Requirement[]): string {
  return asked.map(({ metric, threshold }) => `${metric}=${threshold}`).join(', ');
}

function requirementOf(part: string): Requirement {
  const [, name = '', number = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
  const metric = Object.hasOwn(SHORT, name) ? SHORT[name] : METRIC_IDS.find((id) => id === name);
  if (metric === undefined) {
    const names = [...Object.keys(SHORT), ...METRIC_IDS];
    const similar = nearest(name, names);
    const meant = similar === null ? '' : ` did you mean ${similar}?`;
    throw new InvalidArgumentError(
      `expected metric=threshold with one of ${Object.keys(SHORT).join(', ')} or the id of a metric.${meant}`,
    );
  }
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(number)) {
    throw new InvalidArgumentError(`expected a number such as 20 or 0.2 for ${name}.`);
  }
  const requirement = { metric, threshold: Number(number) };
  const problem = requirementProblem(requirement);
  if (problem !== null) throw new InvalidArgumentError(`${problem}.`);
  return requirement;
}
