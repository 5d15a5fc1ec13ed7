import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../errors/did-you-mean.ts';
import { problemText } from '../errors/problem.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import { METRIC_IDS, type MetricId } from '../model/metric.ts';
import type { Requirement } from '../model/requirement.ts';
import { requirementProblem } from '../packs/required.ts';
import { optionTexts } from './parse-options.ts';

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
export function requireOption(words: CliWords): Option {
  const flags = `--require <${words.values.threshold}>`;
  return new Option(flags, optionTexts(words).require).argParser(
    (text: string, before: Requirement[] = []) => {
      const asked = [...before];
      for (const part of text.split(',')) {
        const one = requirementOf(part.trim(), words);
        if (asked.some(({ metric }) => metric === one.metric)) {
          throw new InvalidArgumentError(words.problems.severalThresholds(one.metric));
        }
        asked.push(one);
      }
      return asked;
    },
  );
}

/** As the report lists it. */
export function requireText(asked: readonly Requirement[]): string {
  return asked.map(({ metric, threshold }) => `${metric}=${threshold}`).join(', ');
}

function requirementOf(part: string, words: CliWords): Requirement {
  const { problems } = words;
  const [, name = '', number = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
  const metric = Object.hasOwn(SHORT, name) ? SHORT[name] : METRIC_IDS.find((id) => id === name);
  if (metric === undefined) {
    const names = [...Object.keys(SHORT), ...METRIC_IDS];
    throw new InvalidArgumentError(problems.metric(Object.keys(SHORT), nearest(name, names)));
  }
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(number)) {
    throw new InvalidArgumentError(problems.threshold(name));
  }
  const requirement = { metric, threshold: Number(number) };
  const problem = requirementProblem(requirement);
  if (problem !== null) {
    throw new InvalidArgumentError(problemText(problem, words.language).message);
  }
  return requirement;
}
