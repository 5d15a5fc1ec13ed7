import type { Assessment } from '../model/assessment.ts';
import type {
  ComparedDataset,
  Comparison,
  PackChange,
  Tendency,
  VerdictChange,
} from '../model/comparison.ts';
import { CHANNELS } from '../model/pack.ts';
import { type Decision, QUALITIES } from '../model/verdict.ts';
import { decide } from '../verdict/decide.ts';
import { distance } from '../verdict/worse.ts';
import { columnChanges } from './columns.ts';
import { findingChanges } from './findings.ts';
import { judgedBy } from './judged.ts';
import { metricChanges } from './metrics.ts';
import { paired } from './paired.ts';
import { regressions } from './regressions.ts';

/** A finished assessment, or one that is about to be. */
type Assessed = Omit<Assessment, 'run'>;

/** What is different in the newer of two assessments, and what became worse. */
export function compare(before: Assessed, after: Assessed): Comparison {
  const columns = columnChanges(before.dataset.columns, after.dataset.columns);
  const findings = findingChanges(before.findings, after.findings, after.channel);
  const verdicts = verdictChanges(before, after);
  const packs = packChanges(before, after);
  const isJudged = judgedBy([...before.findings, ...after.findings]);
  const metrics = metricChanges(before.metrics, after.metrics, isJudged);
  return {
    schema: 'healthrisk.diff/v1',
    before: datasetOf(before),
    after: datasetOf(after),
    verdicts,
    quality: qualityChange(before, after),
    packs,
    columns,
    metrics,
    findings,
    regressions: regressions(before, after, { columns, findings, metrics, packs }),
  };
}

function datasetOf({ dataset, classSizes, policy }: Assessed): ComparedDataset {
  const { name, sha256, rows, persons } = dataset;
  const members = classSizes.reduce((sum, [size, classes]) => sum + size * classes, 0);
  return { name, sha256, rows, persons, members, asOf: policy.asOf };
}

function verdictChanges(before: Assessed, after: Assessed): VerdictChange[] {
  return CHANNELS.flatMap((channel) => {
    const [old, now] = [before, after].map(({ findings }) => decide(findings, channel));
    const [from, to] = [distance(old!), distance(now!)];
    if (from === to) return [];
    const tendency: Tendency = to > from ? 'worse' : 'better';
    return [{ channel, before: told(old!), after: told(now!), tendency }];
  });
}

function told({ verdict, grounds }: Decision): VerdictChange['before'] {
  return { verdict, grounds };
}

function qualityChange(before: Assessed, after: Assessed): Comparison['quality'] {
  if (before.quality === after.quality) return null;
  const rose = QUALITIES.indexOf(after.quality) > QUALITIES.indexOf(before.quality);
  const tendency: Tendency = rose ? 'better' : 'worse';
  return { before: before.quality, after: after.quality, tendency };
}

function packChanges(before: Assessed, after: Assessed): PackChange[] {
  return paired(before.packs, after.packs, ({ id }) => id).flatMap(([old, now]): PackChange[] => {
    if (old?.sha256 === now?.sha256 && old?.version === now?.version) return [];
    const told = (pack: typeof old) => pack && { version: pack.version, sha256: pack.sha256 };
    return [{ id: (now ?? old)!.id, before: told(old), after: told(now) }];
  });
}
