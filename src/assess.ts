import { checkDeclarations } from './assess/check-declarations.ts';
import { composeAssessment } from './assess/compose-assessment.ts';
import { describeColumns } from './assess/describe-columns.ts';
import { descriptorOf } from './assess/described.ts';
import { gatherFacts } from './assess/gather-facts.ts';
import { listAssumptions } from './assess/list-assumptions.ts';
import { measurePlan } from './assess/measure-plan.ts';
import { readTable } from './assess/read-table.ts';
import { keepings, Recogniser } from './assess/recognise.ts';
import { completeDeclarations, type ExamineRequest, pathsOf } from './assess/request.ts';
import { rowsAtRisk } from './assess/rows-at-risk.ts';
import { requireReadableTwice, requireSameNumbers } from './assess/same-numbers.ts';
import { judge } from './criteria/judge.ts';
import type { Descriptor } from './descriptor/descriptor.ts';
import { withDescriptor } from './descriptor/with-descriptor.ts';
import { columnNames } from './detect/column-names.ts';
import { ownPatterns } from './detect/own-patterns.ts';
import { requireHeap } from './encode/limits.ts';
import { missingTokens } from './encode/missing.ts';
import { personsOf } from './encode/persons.ts';
import { CodeStore } from './engines/code-store.ts';
import { memoryShare } from './engines/memory-share.ts';
import { measure } from './measure/measure.ts';
import type { Assessment } from './model/assessment.ts';
import { choosePacks } from './packs/choose-packs.ts';
import { defaultMemory } from './run-info.ts';
import { expandPaths } from './source/expand-paths.ts';
import { openTable } from './source/open-table.ts';
import type { TableReader } from './source/table-reader.ts';
import { createSpillFolder, type SpillFolder } from './temporary/spill-folder.ts';
import { decide } from './verdict/decide.ts';

/** Bytes of the unit of `maxMemory`. */
const MIB = 2 ** 20;

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
  const paths = await expandPaths(pathsOf(request));
  if (request.verify === true) await requireReadableTwice(paths);
  const descriptor = await descriptorOf(request, paths);
  const examination = await examineOnce(request, paths, descriptor);
  if (request.verify === true) {
    const engine = request.engine === 'reference' ? 'stream' : 'reference';
    requireSameNumbers(examination, await examineOnce({ ...request, engine }, paths, descriptor));
  }
  return examination;
}

async function examineOnce(
  request: ExamineRequest,
  paths: readonly string[],
  descriptor: Descriptor | null,
): Promise<Examination> {
  const { asOf, settings = [], header = 'auto', engine: asked = 'auto', dialect = {} } = request;
  const maxMemory = request.maxMemory === undefined ? defaultMemory() : request.maxMemory * MIB;
  const patterns = await ownPatterns(request.recognise ?? []);
  const { packs, core, applied } = await choosePacks(request.rules ?? []);
  // The reference shares neither the CSV reader nor the dictionaries with the other engines.
  const isReference = asked === 'reference';
  const parser = isReference ? 'csv-parse' : 'bytes';
  const dictionaries = isReference ? 'texts' : 'bytes';

  const folders: SpillFolder[] = [];
  const folder = (): string => {
    const made = createSpillFolder();
    folders.push(made);
    return made.path;
  };
  const database = { memory: memoryShare(maxMemory), folder };
  let reader: TableReader | null = null;
  let store: CodeStore | null = null;
  try {
    reader = await openTable(paths, { ...request, parser, database });
    const { first, sample, statesNames, name: file } = reader;
    const names = columnNames({ first, sample, statesNames, file }, header);
    const said = completeDeclarations(request.declared);
    checkDeclarations(said, names, request.locateColumn);
    const declared = withDescriptor(said, descriptor, names);
    const tokens = missingTokens(declared.missing.tokens);
    const stated = (name: string) => descriptor?.columns.get(name)?.hint ?? null;
    const recogniser = new Recogniser({ names, sample, declared, tokens, patterns, stated });
    const guessed = recogniser.bySample();
    const keep = keepings(guessed.assigned);
    const kept = [...keep.keys()].filter((column) => keep[column] === 'codes');
    store = new CodeStore({ engine: asked, columns: kept, maxMemory });
    const readPlan = { names, patterns, keep, declared, header, tokens, dictionaries } as const;
    const read = await readTable(reader, readPlan, store);

    const { table, evidence, generalised, maps } = read;
    const { assigned, looksAggregated } = recogniser.byTable(guessed, read);
    const subject = assigned.findIndex(({ roles }) => roles.includes('subject'));
    const persons = subject === -1 ? null : personsOf(table.columns[subject]!, subject);
    const { engine, reason } = await store.engine(table, maps, persons);
    const room = memoryShare(maxMemory);
    const plan = measurePlan({ assigned, table, persons, declared, packs, engine, room });
    const measured = await measure(plan);

    const columns = describeColumns(assigned, table, evidence, plan, declared);
    const { files, emptyLines } = reader.totals();
    const facts = gatherFacts({
      ...{ columns, declared, plan, measured, generalised, asOf },
      files: files.length,
      looksAggregated,
      dialect: Object.keys(dialect).length > 0,
    });
    const findings = judge(packs, core, facts, declared.channel);
    const decision = decide(findings, declared.channel);

    const { aggregated } = facts;
    const seen = { declared, assigned, columns, persons, generalised, emptyLines, dialect };
    const { sensitive } = plan;
    const { metrics } = measured;
    const assumptions = listAssumptions({
      ...seen,
      aggregated,
      sensitive,
      metrics,
      packs: applied,
      rules: packs,
    });
    const found = { decision, declared, facts, findings, assumptions, measured, columns };
    const how = { reader, files, plan, applied, engineReason: reason, asOf, settings };
    return {
      assessment: composeAssessment({ ...found, ...how }),
      rowsAtRisk: request.atRisk === true ? await rowsAtRisk(plan, packs) : null,
    };
  } finally {
    store?.close();
    await reader?.close();
    for (const made of folders) made.remove();
  }
}
