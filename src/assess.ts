import { checkDeclarations } from './assess/check-declarations.ts';
import { composeAssessment } from './assess/compose-assessment.ts';
import { describeColumns } from './assess/describe-columns.ts';
import { gatherFacts } from './assess/gather-facts.ts';
import { listAssumptions } from './assess/list-assumptions.ts';
import { measurePlan } from './assess/measure-plan.ts';
import { readTable } from './assess/read-table.ts';
import { completeDeclarations, type ExamineRequest } from './assess/request.ts';
import { rowsAtRisk } from './assess/rows-at-risk.ts';
import { judge } from './criteria/judge.ts';
import { assignRoles } from './detect/assign-roles.ts';
import { columnNames } from './detect/column-names.ts';
import { missingTokens } from './encode/missing.ts';
import { chooseEngine } from './engines/choose.ts';
import { measure } from './measure/measure.ts';
import type { Assessment } from './model/assessment.ts';
import { choosePacks } from './packs/choose-packs.ts';
import { openCsv } from './source/open-csv.ts';
import { decide } from './verdict/decide.ts';

/** An assessment, and what only the holder of the data may ask afterwards. */
export interface Examination {
  /** All but who ran it and when. */
  assessment: Omit<Assessment, 'run'>;
  /** 1-based records in classes of fewer persons than the packs' k; null: no pack has a k. */
  rowsAtRisk(): Promise<Uint32Array | null>;
}

/**
 * The whole program: source -> encode -> classes -> metrics -> criteria -> verdict.
 * @throws HealthriskError on bad input; then there is no verdict
 */
export async function examine(request: ExamineRequest): Promise<Examination> {
  const declared = completeDeclarations(request.declared);
  const { asOf, settings = [], header = 'auto' } = request;
  const { packs, core, applied } = await choosePacks(request.rules ?? []);
  const tokens = missingTokens(declared.missing.tokens);

  const reader = await openCsv(request.path, request);
  try {
    const { first, sample, name: file } = reader;
    const names = columnNames({ first, sample, file }, header);
    checkDeclarations(declared, names, request.locateColumn);
    const assigned = assignRoles(names, sample, declared, tokens);
    const read = await readTable(reader, { assigned, declared, header, tokens });

    const { table, persons, evidence, generalised } = read;
    const { engine, reason } = await chooseEngine(request.engine ?? 'auto', table, persons);
    const plan = measurePlan({ assigned, table, persons, declared, packs, engine });
    const measured = await measure(plan);

    const columns = describeColumns(assigned, table, evidence, plan, declared);
    const facts = gatherFacts({ columns, declared, plan, measured, generalised, asOf });
    const findings = judge(packs, core, facts, declared.channel);
    const decision = decide(findings, declared.channel);

    const { emptyLines } = reader.totals();
    const seen = { declared, assigned, columns, persons, generalised, emptyLines };
    const { sensitive } = plan;
    const { metrics } = measured;
    const assumptions = listAssumptions({
      ...seen,
      sensitive,
      metrics,
      packs: applied,
      rules: packs,
    });
    const said = { decision, declared, facts, findings, assumptions, measured, columns };
    const how = { reader, plan, applied, engineReason: reason, asOf, settings };
    return {
      assessment: composeAssessment({ ...said, ...how }),
      rowsAtRisk: () => rowsAtRisk(plan, packs),
    };
  } finally {
    await reader.close();
  }
}
