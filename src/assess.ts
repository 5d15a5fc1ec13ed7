import { advise } from './assess/advise.ts';
import { semanticsLookedAt } from './assess/circumstances.ts';
import { columnGaps } from './assess/column-gaps.ts';
import { composeAssessment } from './assess/compose-assessment.ts';
import { describeColumns } from './assess/describe-columns.ts';
import { descriptorOf } from './assess/described.ts';
import { gatherFacts } from './assess/gather-facts.ts';
import { listAssumptions } from './assess/list-assumptions.ts';
import { measurePlan } from './assess/measure-plan.ts';
import { keepings, Recogniser } from './assess/recognise.ts';
import { type ExamineRequest, pathsOf } from './assess/request.ts';
import { rowsAtRisk } from './assess/rows-at-risk.ts';
import { requireReadableTwice, requireSameNumbers } from './assess/same-numbers.ts';
import { shapeOf } from './assess/shape.ts';
import { compare } from './compare/compare.ts';
import { packsAsked } from './criteria/circumstances.ts';
import { laterDay } from './criteria/days.ts';
import { judge } from './criteria/judge.ts';
import { statedMetadata } from './descriptor/stated-metadata.ts';
import { requireHeap } from './encode/limits.ts';
import { personsOf } from './encode/persons.ts';
import { memoryShare } from './engines/memory-share.ts';
import { measure } from './measure/measure.ts';
import type { Assessment } from './model/assessment.ts';
import { withDataset } from './open-dataset.ts';
import { BUILT_IN_PACKS, choosePacks, type LoadedPacks } from './packs/choose-packs.ts';
import { listBuiltInPacks } from './packs/load.ts';
import { expandPaths } from './source/expand-paths.ts';
import { decide } from './verdict/decide.ts';
import { applyWaivers } from './verdict/waive.ts';
import { requireValidWaivers } from './waivers/require.ts';

/** An assessment, and what only the holder of the data may see besides. */
export interface Examination {
  /** All but who ran it and when. */
  assessment: Omit<Assessment, 'run'>;
  /** See {@link rowsAtRisk}; null also where nobody asked for it. */
  rowsAtRisk: Uint32Array | null;
}

/**
 * The whole program: source -> encode -> classes -> metrics -> criteria -> verdict.
 * @throws HealthriskError on bad input; then there is no verdict
 */
export async function examine(request: ExamineRequest): Promise<Examination> {
  requireHeap();
  const path = await expandPaths(pathsOf(request));
  if (request.verify === true) await requireReadableTwice(path);
  const found = { ...request, path, described: await descriptorOf(request, path) };
  const examination = await examineOnce(found);
  if (request.verify === true) {
    const engine = request.engine === 'reference' ? 'stream' : 'reference';
    requireSameNumbers(examination, await examineOnce({ ...found, engine }));
  }
  return examination;
}

async function examineOnce(request: ExamineRequest): Promise<Examination> {
  const { settings = [], dialect = {}, onStage = () => {}, today } = request;
  // What may be published is a question of today: an earlier day would bring back what has ended.
  const asOf = laterDay(request.asOf, today);
  const chosen = await choosePacks(request.rules ?? [], request.require ?? []);
  const { candidates, core, forShape } = chosen;
  await requireWaivers({ ...request, asOf }, chosen);
  return withDataset(request, async (dataset) => {
    const { declared, reader } = dataset;
    onStage('recognising');
    const recogniser = new Recogniser(dataset);
    const guessed = recogniser.bySample();
    onStage('reading');
    const { read, store } = await dataset.read(
      keepings(guessed.assigned, semanticsLookedAt(candidates)),
      declared,
    );

    onStage('measuring');
    const { table, evidence, generalised, maps } = read;
    const { assigned, recordsAre, unmatched } = recogniser.byTable(guessed, read);
    const shape = shapeOf(declared, assigned, recordsAre);
    const { packs, applied } = forShape(shape);
    const subject = assigned.findIndex(({ roles }) => roles.includes('subject'));
    const persons =
      subject === -1 || shape === 'aggregate' ? null : personsOf(table.columns[subject]!, subject);
    const { engine, reason } = await store.engine(table, maps, persons);
    const room = memoryShare(dataset.maxMemory);
    const { optOut = null } = request;
    const { columns: saidOf, context } = declared;
    const asked = packsAsked(packs, { columns: [...saidOf.values()], context });
    const said = { declared, shape, packs: asked, optOut, asOf };
    const plan = measurePlan({ assigned, table, persons, engine, room, ...said });
    const measured = await measure(plan);

    onStage('judging');
    const columns = describeColumns(assigned, table, evidence, plan, declared).filter(
      ({ name }) => name !== request.release?.key?.name,
    );
    const { files, emptyLines } = reader.totals();
    const facts = gatherFacts({
      ...{ columns, declared, plan, measured, generalised, asOf },
      files: files.length,
      recordsAre,
      shape,
      dialect: Object.keys(dialect).length > 0,
    });
    const { findings, waivers } = applyWaivers(
      judge(packs, core, facts, declared.channel),
      request.waivers ?? [],
      { files: files.map(({ name }) => name), channel: declared.channel },
    );
    const decision = decide(findings, declared.channel);

    const assumptions = listAssumptions({
      ...{ declared, assigned, columns, persons, generalised, emptyLines, dialect, unmatched },
      aggregated: facts.aggregated,
      keyIsHeld: (request.release?.key ?? null) !== null,
      shape,
      sensitive: plan.sensitive,
      metrics: measured.metrics,
      packs: applied,
      rules: packs,
      findings,
      days: { asked: request.asOf, judged: asOf, today },
      objections: plan.circumstances.objections,
    });
    const stated = request.descriptor === false ? [] : await statedMetadata(pathsOf(request));
    const advice = advise({
      metadata: declared.context.metadata,
      ...{ stated, files, gaps: await columnGaps(assigned, table, engine) },
    });
    const found = { decision, declared, facts, findings, waivers, assumptions, advice };
    const how = {
      measured,
      columns,
      reader,
      files,
      plan,
      applied,
      engineReason: reason,
      asOf,
      settings,
    };
    const assessment = composeAssessment({ ...found, ...how });
    const { baseline } = request;
    return {
      assessment:
        baseline === undefined
          ? assessment
          : { ...assessment, baseline: compare(baseline, assessment) },
      rowsAtRisk: request.atRisk === true ? await rowsAtRisk(plan, asked) : null,
    };
  });
}

/** A waiver may speak of a pack that is not applied today, and is then not used. */
async function requireWaivers(
  { waivers = [], locateWaiver, asOf, today }: ExamineRequest,
  { candidates, core, forShape }: LoadedPacks,
): Promise<void> {
  if (waivers.length === 0) return;
  const builtIn = await listBuiltInPacks({ builtInDirectory: BUILT_IN_PACKS });
  const known = [...builtIn, ...candidates, ...forShape('microdata').packs, core];
  requireValidWaivers(waivers, { packs: known, asOf, today, locate: locateWaiver });
}
