import type { Finding } from '../model/finding.ts';
import { SINGLING_OUT_METRICS } from '../model/metric.ts';
import type {
  CoreCriterion,
  Criterion,
  CriterionBase,
  RulePack,
  ThresholdCriterion,
} from '../model/pack.ts';
import { DATE_UNITS, GEO_LEVELS, SHAPES } from '../model/pack.ts';
import { PUBLISHED_CLASS_SIZES } from '../model/published-risk.ts';

/** The criterion that a finding of a pack tells of; or the part of it that no criterion has so. */
export function readCriterion(finding: Finding): Exclude<Criterion, CoreCriterion> | string {
  const { id, title, advice, source, line, kind, metric, op, threshold, params } = finding;
  const base: CriterionBase = {
    ...{ id, title, advice, source },
    onFail: {},
    shapes: SHAPES,
    location: { file: '', line, column: 1 },
  };
  if (kind === 'identifier') {
    return params.sort === undefined ? 'params.sort' : { ...base, kind, sort: params.sort };
  }
  if (kind === 'core') return 'kind';
  if (kind === 'opt-out') return { ...base, kind };
  const { demand = {} } = finding;
  switch (kind) {
    case 'forbidden':
      return { ...base, kind, roles: demand.roles ?? [], semantics: demand.semantics ?? [] };
    case 'date-granularity': {
      const finest = DATE_UNITS.find((unit) => unit === demand.finest);
      return finest === undefined ? 'demand.finest' : { ...base, kind, finest };
    }
    case 'geography': {
      const finest = GEO_LEVELS.find((level) => level === demand.finest);
      if (finest === undefined) return 'demand.finest';
      const { characters } = demand;
      return { ...base, kind, finest, ...(characters === undefined ? {} : { characters }) };
    }
    case 'age-top-code':
      return demand.age === undefined ? 'demand.age' : { ...base, kind, age: demand.age };
    case 'unit-population': {
      const { semantics = [], prefix, population } = demand;
      if (prefix === undefined || population === undefined) return 'demand.population';
      return { ...base, kind, semantics, prefix, population, below: [] };
    }
    case 'purpose':
      return { ...base, kind, prohibited: demand.prohibited ?? [] };
    case 'unmeasured': {
      const about = demand.unmeasured;
      return about === undefined ? 'demand.unmeasured' : { ...base, kind, about };
    }
  }
  if (threshold === null) return 'threshold';
  if (kind === 'rare-value' || kind === 'cell-minimum') return { ...base, kind, threshold };
  if (kind === 'column-set') {
    const { semantics = [], set, least } = demand;
    if (set === undefined || least === undefined) return 'demand.set';
    return { ...base, kind, semantics, set, least, threshold };
  }
  if (metric === null) return 'metric';
  if (op === null) return 'op';
  const criterion: ThresholdCriterion = { ...base, kind, metric, op, threshold, params: {} };
  if (metric === 'prosecutor-risk-max') {
    const { k } = params;
    return k === undefined || k < leastPublished(threshold) ? 'params.k' : { ...criterion, k };
  }
  if (metric === 'share-below-k') {
    return params.k === undefined ? 'params.k' : { ...criterion, params: { k: params.k } };
  }
  if (metric === 'l-recursive-c') {
    return params.l === undefined ? 'params.l' : { ...criterion, params: { l: params.l } };
  }
  return criterion;
}

/** The smallest class size that a pack may publish with a risk: rounding is allowed, no more. */
function leastPublished(risk: number): number {
  return PUBLISHED_CLASS_SIZES.get(risk) ?? Math.round(1 / risk);
}

/** All criteria on singling out and on identifiers that findings tell of, as one pack. */
export function statedPack(findings: readonly Finding[]): RulePack {
  const criteria = findings.flatMap((finding): Criterion[] => {
    const isAsked =
      finding.kind === 'threshold' &&
      finding.metric !== null &&
      SINGLING_OUT_METRICS.includes(finding.metric);
    const criterion = isAsked ? readCriterion(finding) : '';
    return typeof criterion === 'string' ? [] : [criterion];
  });
  const none = { en: '', fr: '' };
  return {
    id: '',
    version: '',
    title: none,
    description: none,
    sufficientFor: { shapes: [], channels: [] },
    extends: [],
    criteria,
    sha256: '',
    file: '',
  };
}
