import { createHash } from 'node:crypto';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { MetricId } from '../model/metric.ts';
import { type Bilingual, type RulePack, SHAPES, type ThresholdCriterion } from '../model/pack.ts';
import type { Requirement } from '../model/requirement.ts';
import { METRIC_LIMITS } from './metric-limits.ts';

/** Id of the pack of what was asked for on the command line. */
export const REQUIRED_PACK = 'required';

/** Metrics whose thresholds need a parameter beside them, which a pack has to state. */
const WITH_PARAMETER: readonly MetricId[] = ['share-below-k', 'l-recursive-c'];

/** Why no such threshold can be asked for; null: it can. */
export function requirementProblem({ metric, threshold }: Requirement): Problem | null {
  const limit = METRIC_LIMITS[metric];
  if (limit === undefined) return ['threshold-none', { metric }];
  if (WITH_PARAMETER.includes(metric)) return ['threshold-needs-pack', { metric }];
  if (!limit.allows(threshold)) {
    return ['threshold-out-of-range', { metric, range: limit.range }];
  }
  return limit.integer && !Number.isSafeInteger(threshold)
    ? ['threshold-not-whole', { metric }]
    : null;
}

/**
 * What was asked for on the command line as a pack: refused on open and api, conditions in a secure
 * space. It comes beside the packs and can only add to what they ask for. Null: nothing was asked for.
 * @throws HealthriskError E-USAGE where no such threshold can be asked for
 */
export function requiredPack(requirements: readonly Requirement[]): RulePack | null {
  if (requirements.length === 0) return null;
  for (const [at, one] of requirements.entries()) {
    const isTwice = requirements.findIndex(({ metric }) => metric === one.metric) < at;
    const problem: Problem | null = isTwice
      ? ['threshold-twice', { metric: one.metric }]
      : requirementProblem(one);
    if (problem !== null) throw new HealthriskError('E-USAGE', { problem });
  }
  const criteria = requirements.map((one, at) => criterionOf(one, at + 1));
  const stated = criteria.map(({ metric, op, threshold }) => `${metric} ${op} ${threshold}\n`);
  return {
    id: REQUIRED_PACK,
    version: '1.0.0',
    title: { en: 'Asked for on the command line', fr: 'Demandé en ligne de commande' },
    description: {
      en: 'Thresholds of --require. They tighten what the rule packs ask for.',
      fr: 'Seuils de --require. Ils durcissent ce que demandent les référentiels.',
    },
    sufficientFor: { shapes: [], channels: [] },
    extends: [],
    criteria,
    sha256: createHash('sha256').update(stated.join('')).digest('hex'),
    file: '--require',
  };
}

/**
 * A threshold that a pack already surpasses would look like a loosening and change nothing.
 * @throws HealthriskError E-USAGE with the pack and its number
 */
export function refuseLooser(
  requirements: readonly Requirement[],
  packs: readonly RulePack[],
): void {
  for (const { metric, threshold } of requirements) {
    for (const { id, criteria } of packs) {
      const stricter = criteria.find(
        (criterion) =>
          criterion.kind === 'threshold' &&
          criterion.metric === metric &&
          // What applies in some circumstances only is not asked for in others.
          criterion.onlyIf === undefined &&
          isLooser(threshold, criterion),
      );
      if (stricter?.kind !== 'threshold') continue;
      throw new HealthriskError('E-USAGE', {
        problem: [
          'requirement-looser',
          { metric, threshold, pack: id, asked: `${stricter.op} ${stricter.threshold}` },
        ],
      });
    }
  }
}

function isLooser(own: number, { op, threshold }: ThresholdCriterion): boolean {
  if (own === threshold) return op === '>' || op === '<';
  return op.startsWith('>') ? own < threshold : own > threshold;
}

function criterionOf({ metric, threshold }: Requirement, line: number): ThresholdCriterion {
  const isMinimum = METRIC_LIMITS[metric]?.bound === 'minimum';
  const title: Bilingual = {
    en: `${metric} of at ${isMinimum ? 'least' : 'most'} ${threshold}, asked for on the command line`,
    fr: `${metric} d'au ${isMinimum ? 'moins' : 'plus'} ${threshold}, demandé en ligne de commande`,
  };
  return {
    id: `required-${metric}`,
    kind: 'threshold',
    metric,
    op: isMinimum ? '>=' : '<=',
    threshold,
    params: {},
    title,
    advice: {
      en: 'Coarsen the quasi-identifiers or drop columns until this is met, or ask for less.',
      fr: 'Regroupez les quasi-identifiants ou supprimez des colonnes, ou demandez moins.',
    },
    source: {
      title: 'healthrisk assess --require',
      binding: 'house',
      certainty: {
        en: 'the choice of whoever ran the command, prescribed by no text',
        fr: "le choix de qui a lancé la commande, qu'aucun texte ne prescrit",
      },
    },
    onFail: { open: 'refuse', api: 'refuse', 'secure-space': 'restrict' },
    // Of groups it cannot be measured, and is said to be undetermined rather than left out.
    shapes: SHAPES,
    location: { file: '--require', line, column: 1 },
  };
}
