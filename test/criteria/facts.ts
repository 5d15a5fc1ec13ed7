import { judge } from '../../src/criteria/judge.ts';
import type { Column } from '../../src/model/column.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { MetricId, MetricValue } from '../../src/model/metric.ts';
import type {
  Channel,
  Criterion,
  CriterionBase,
  IdentifierCriterion,
  RulePack,
  ThresholdCriterion,
} from '../../src/model/pack.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import type { Role } from '../../src/model/role.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadCorePack, loadPacks } from '../../src/packs/load.ts';

/** The packs that ship. */
export const [openData, houseStrict] = (await loadPacks(['open-data', 'house-strict'], {
  builtInDirectory: BUILT_IN_PACKS,
})) as [RulePack, RulePack];

/** The checks of the tool itself, as they ship. */
export const core = await loadCorePack({ builtInDirectory: BUILT_IN_PACKS });

export function column(name: string, roles: Role[], more: Partial<Column> = {}): Column {
  return {
    ...{ name, roles, roleFrom: 'declared', semantic: null, type: 'text', granularity: null },
    ...{ missing: 0, ...more },
  };
}

/** A table of 100 persons that open-data lets through: `age`, `sex` and the sensitive `illness`. */
export function goodFacts(change: Partial<Facts> = {}): Facts {
  return {
    shape: 'microdata',
    shapeDeclared: false,
    columns: [
      // Known meanings, none of which criteria on places, dates and ages look at.
      column('age', ['quasi-identifier'], { semantic: 'education' }),
      column('sex', ['quasi-identifier'], { semantic: 'sex' }),
      column('illness', ['sensitive'], { semantic: 'diagnosis' }),
    ],
    metrics: goodMetrics(),
    judged: [{ of: 'illness', level: null, harmless: null, values: 5, harmfulValues: 5 }],
    unit: 'row',
    subject: null,
    noSensitiveColumn: false,
    recordsArePersons: true,
    files: 1,
    dialect: false,
    eventColumns: [],
    repeatedKeys: [],
    aggregated: false,
    generalised: [],
    missingPolicy: 'category',
    context: NO_CONTEXT,
    asOf: '2026-11-23',
    objectionKeys: null,
    ...change,
  };
}

export function goodMetrics(): MetricValue[] {
  return [
    metric('k', 11),
    metric('prosecutor-risk-max', 1 / 11),
    metric('l-distinct', 3, { of: 'illness' }),
    metric('l-entropy', 2.5, { of: 'illness' }),
    metric('l-recursive-c', 1.5, { of: 'illness', params: { l: 3 } }),
    metric('t-closeness', 0.1, { of: 'illness' }),
    metric('beta-enhanced', 2, { of: 'illness' }),
    metric('value-persons-min', 11, { of: 'illness' }),
  ];
}

export function metric(
  id: MetricId,
  value: number | null,
  more: Partial<MetricValue> = {},
): MetricValue {
  return { id, value, unit: 'persons', ...more };
}

/** The same metrics with one replaced (same id, column and parameters) or added. */
export function withMetric(metrics: readonly MetricValue[], changed: MetricValue): MetricValue[] {
  const key = ({ id, of, params }: MetricValue): string => JSON.stringify([id, of, params]);
  return [...metrics.filter((entry) => key(entry) !== key(changed)), changed];
}

const text = { en: 'test', fr: 'essai' };
const base: Omit<CriterionBase, 'id'> = {
  ...{ title: text, advice: text, shapes: ['microdata'] },
  source: {
    title: 'House rule',
    binding: 'house',
    certainty: { en: 'chosen for tests', fr: 'choisi pour les tests' },
  },
  onFail: { open: 'refuse', api: 'refuse', 'secure-space': 'restrict' },
  location: { file: 'test.yaml', line: 7, column: 5 },
};

export function threshold(
  change: Pick<ThresholdCriterion, 'metric' | 'op' | 'threshold'> & Partial<ThresholdCriterion>,
): ThresholdCriterion {
  return { ...base, id: 'a-threshold', kind: 'threshold', params: {}, ...change };
}

export function identifier(
  sort: IdentifierCriterion['sort'],
  change: Partial<IdentifierCriterion> = {},
): IdentifierCriterion {
  return { ...base, id: `no-${sort}`, kind: 'identifier', sort, ...change };
}

export function pack(id: string, criteria: readonly Criterion[]): RulePack {
  return {
    ...{ id, version: '1.0.0', title: text, description: text, extends: [], criteria },
    ...{ sufficientFor: { shapes: ['microdata'], channels: CHANNELS }, sha256: id },
    file: `${id}.yaml`,
  };
}

/** Findings of one criterion, without those of the tool. */
export function findingsOf(
  criterion: Criterion,
  facts: Facts,
  channel: Channel | 'all' = 'open',
): Finding[] {
  return judge([pack('test', [criterion])], core, facts, channel).filter(
    (finding) => finding.pack === 'test',
  );
}

/** Findings of the tool itself under open-data. */
export function coreFindings(facts: Facts, packs: readonly RulePack[] = [openData]): Finding[] {
  return judge(packs, core, facts, 'open').filter((finding) => finding.pack === 'core');
}

/** The effects of a finding in the order open, api, secure-space: `refuse`, `restrict/grounds`, `-`. */
export function effects(finding: Finding): string[] {
  return CHANNELS.map((channel) => {
    const { effect, grounds } = finding.channels[channel];
    return effect === null ? '-' : grounds === null ? effect : `${effect}/${grounds}`;
  });
}
