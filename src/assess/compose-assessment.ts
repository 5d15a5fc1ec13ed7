import type { Measurements } from '../measure/measure.ts';
import type { MeasurePlan } from '../measure/measure-plan.ts';
import type { Advice } from '../model/advice.ts';
import type {
  AppliedPack,
  Assessment,
  Assumption,
  EngineReason,
  Setting,
} from '../model/assessment.ts';
import type { Column } from '../model/column.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Decision } from '../model/verdict.ts';
import type { AppliedWaiver } from '../model/waiver.ts';
import type { FileTotals, TableReader } from '../source/table-reader.ts';
import { datasetIdentity } from './dataset-identity.ts';

/** What {@link composeAssessment} puts together. */
export interface Parts {
  decision: Decision;
  declared: Declarations;
  facts: Facts;
  reader: TableReader;
  files: readonly FileTotals[];
  plan: MeasurePlan;
  columns: Column[];
  applied: AppliedPack[];
  engineReason: EngineReason;
  asOf: string;
  settings: readonly Setting[];
  measured: Measurements;
  findings: Finding[];
  waivers: AppliedWaiver[];
  assumptions: Assumption[];
  advice: Advice[];
}

/** The assessment in the order of its JSON, but for who ran it and when. */
export function composeAssessment(parts: Parts): Omit<Assessment, 'run'> {
  const { decision, declared, reader, plan, measured } = parts;
  return {
    schema: 'healthrisk.assessment/v1',
    verdict: decision.verdict,
    grounds: decision.grounds,
    channel: declared.channel,
    verdicts: decision.verdicts,
    quality: decision.quality,
    shape: parts.facts.shape,
    dataset: {
      ...datasetIdentity(parts.files),
      format: reader.format,
      text: reader.text,
      rows: plan.rows,
      persons: plan.shape === 'aggregate' ? null : plan.persons,
      columns: parts.columns,
    },
    packs: parts.applied,
    policy: {
      missing: declared.missing.policy,
      unit: plan.unit,
      engine: plan.engine.name,
      engineReason: parts.engineReason,
      asOf: parts.asOf,
      settings: [...parts.settings],
    },
    context: declared.context,
    metrics: measured.metrics,
    judged: [...parts.facts.judged],
    classSizes: measured.classSizes,
    classSizesRecord: measured.classSizesRecord,
    findings: parts.findings,
    waivers: parts.waivers,
    assumptions: parts.assumptions,
    advice: parts.advice,
  };
}
