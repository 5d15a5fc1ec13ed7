import type { Facts } from '../model/facts.ts';
import type { EvidenceSubject, Finding } from '../model/finding.ts';
import { DIVERSITY_METRICS, SINGLING_OUT_METRICS } from '../model/metric.ts';
import { CHANNELS, type Channel, type Criterion, type RulePack } from '../model/pack.ts';
import { appliesIn } from './circumstances.ts';
import type { Judgement } from './judgement.ts';
import { sensitiveColumns } from './metric-entry.ts';

/** Something that must have been judged before a table may be published. */
interface Subject {
  /** `params.about` of the finding. */
  about: EvidenceSubject;
  of?: string;
  /** Whether the criterion judges it. */
  judgedBy: (criterion: Criterion) => boolean;
  /** Whether a pass is evidence at all. */
  canPass: boolean;
}

/** Channels of which no criterion of the applied packs speaks: one judgement each. */
export function channelsNotCovered(facts: Facts, packs: readonly RulePack[]): Judgement[] {
  return uncovered(facts, packs).map((channel) => ({
    outcome: 'fail',
    channels: [channel],
    params: { about: 'channel', channels: [channel] },
  }));
}

/**
 * What was not judged on a channel although nothing may be published there without. A subject that
 * was judged and did not pass has its own finding with an effect, and is not told again.
 * @param findings All findings of the applied packs.
 */
export function evidenceMissing(
  facts: Facts,
  packs: readonly RulePack[],
  findings: readonly Finding[],
): Judgement[] {
  const blind = uncovered(facts, packs);
  const criteria = packs.flatMap((pack) =>
    pack.criteria.map((criterion) => ({ pack: pack.id, criterion })),
  );
  return subjects(facts).flatMap((subject) => {
    const judging = criteria.filter(
      ({ criterion }) => isAsked(criterion, facts) && subject.judgedBy(criterion),
    );
    const channels = CHANNELS.filter((channel) => {
      if (blind.includes(channel)) return false;
      const here = judging.filter(({ criterion }) => criterion.onFail[channel] !== undefined);
      const results = findings.filter(
        (finding) =>
          here.some((it) => it.pack === finding.pack && it.criterion.id === finding.id) &&
          (subject.of === undefined || finding.of === subject.of),
      );
      if (results.some((finding) => finding.channels[channel].effect !== null)) return false;
      return results.length === 0 || !subject.canPass;
    });
    if (channels.length === 0) return [];
    const { about, of } = subject;
    const params = { about, channels };
    return [{ outcome: 'fail', channels, params, ...(of === undefined ? {} : { of }) }];
  });
}

function uncovered(facts: Facts, packs: readonly RulePack[]): Channel[] {
  const criteria = packs
    .flatMap((pack) => pack.criteria)
    .filter((criterion) => isAsked(criterion, facts));
  return CHANNELS.filter((channel) =>
    criteria.every(({ onFail }) => onFail[channel] === undefined),
  );
}

function subjects(facts: Facts): Subject[] {
  const canPass = true;
  const identifiers: Subject[] = [
    { about: 'clear-identifiers', canPass, judgedBy: (c) => isIdentifier(c, 'clear') },
    { about: 'pseudonyms', canPass, judgedBy: (c) => isIdentifier(c, 'pseudonym') },
  ];
  if (facts.shape === 'aggregate') {
    return [
      ...identifiers,
      { about: 'cells', canPass, judgedBy: (c) => c.kind === 'cell-minimum' },
    ];
  }
  return [
    ...identifiers,
    {
      about: 'singling-out',
      // One class holds everybody where nothing tells people apart: a large k proves nothing then.
      canPass: facts.columns.some(
        ({ roles }) => roles.includes('quasi-identifier') || roles.includes('weight'),
      ),
      judgedBy: (c) => c.kind === 'threshold' && SINGLING_OUT_METRICS.includes(c.metric),
    },
    ...sensitiveColumns(facts).map(
      (of): Subject => ({
        about: 'sensitive-column',
        of,
        canPass,
        judgedBy: (c) => c.kind === 'threshold' && DIVERSITY_METRICS.includes(c.metric),
      }),
    ),
  ];
}

function isIdentifier(criterion: Criterion, sort: 'clear' | 'pseudonym'): boolean {
  return criterion.kind === 'identifier' && criterion.sort === sort;
}

/** Whether a criterion speaks of such a table in such circumstances. */
export function isAsked({ shapes, onlyIf }: Criterion, facts: Facts): boolean {
  return shapes.includes(facts.shape) && appliesIn(onlyIf, facts);
}
