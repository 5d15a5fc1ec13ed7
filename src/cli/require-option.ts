import { Option } from 'commander';
import { nearest } from '../errors/did-you-mean.ts';
import { METRIC_IDS, type MetricId } from '../model/metric.ts';
import type { Requirement } from '../model/requirement.ts';
import { requirementProblem } from '../packs/required.ts';
import { refused } from './parse-options.ts';

/** Short names that the literature has. */
const SHORT: Readonly<Record<string, MetricId>> = {
  k: 'k',
  l: 'l-distinct',
  t: 't-closeness',
  alpha: 'alpha',
  beta: 'beta-enhanced',
  risk: 'prosecutor-risk-max',
};

const FLAGS = '--require <metric=threshold>';

/** `--require k=20,t=0.2`: thresholds that only tighten. */
export function requireOption(): Option {
  return new Option(
    FLAGS,
    'ask for more than the rule packs do, such as k=20,l=3,t=0.2; may be repeated',
  ).argParser((text: string, before: Requirement[] = []) => {
    const asked = [...before];
    for (const part of text.split(',')) {
      const one = requirementOf(part.trim(), text);
      if (asked.some(({ metric }) => metric === one.metric)) {
        throw refused('option-threshold-twice', { flags: FLAGS, value: text, metric: one.metric });
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

/** @param value all that the option was given, of which the part is one */
function requirementOf(part: string, value: string): Requirement {
  const [, name = '', number = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
  const metric = Object.hasOwn(SHORT, name) ? SHORT[name] : METRIC_IDS.find((id) => id === name);
  if (metric === undefined) {
    const names = Object.keys(SHORT);
    const likely = nearest(name, [...names, ...METRIC_IDS]);
    throw refused('option-metric', { flags: FLAGS, value, names, likely });
  }
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(number)) {
    throw refused('option-number', { flags: FLAGS, value, name });
  }
  const requirement = { metric, threshold: Number(number) };
  const problem = requirementProblem(requirement);
  if (problem !== null) throw refused(...problem);
  return requirement;
}
