import { assessmentDifferences } from './compare.js';
import { measure, median } from './measure.js';
import { fixed, grouped, printDifferences, printGoal } from './print.js';
import { healthrisk, prepared } from './subjects.js';

const SIZES = [100_000, 1_000_000, 5_000_000, 20_000_000];
const UNIT = 1_000_000;
const GOAL = { perRow: 1.5, megabytes: 1500 };
const LIMITED = ['--max-memory', '1024'];

/**
 * Time per row from 0.1 to 20 M rows, and the largest table again with little memory: the same
 * assessment is asked for.
 *
 * @returns {boolean} whether something differed or failed
 */
export function growth({ repeat, cli }) {
  console.log('\ngrowth                  wall clock  processor   per row      peak  engine');
  const perRow = new Map();
  let last;
  for (const rows of SIZES) {
    const { path } = prepared(rows);
    const result = repeated(healthrisk(path, { cli }), repeat);
    if (!line(`${grouped(rows)} rows`, rows, result)) return true;
    perRow.set(rows, { whole: result.seconds / rows, inside: result.inside / rows });
    last = { rows, path, result };
  }
  const limited = outOfMemory(last, cli);
  console.log('');
  for (const rows of SIZES.filter((one) => one !== UNIT)) {
    const text = `time per row at ${grouped(rows)} against ${grouped(UNIT)}`;
    printGoal(text, perRow.get(rows).whole / perRow.get(UNIT).whole, GOAL.perRow);
    // The start of node weighs most where there are few rows; what it hides is shown beside it.
    const inside = perRow.get(rows).inside / perRow.get(UNIT).inside;
    printGoal('  without the start of node', inside, GOAL.perRow);
  }
  return judged(last.result, limited);
}

/** The largest table with 1024 MB as `auto` decides, and out of core where it decides otherwise. */
function outOfMemory({ rows, path }, cli) {
  const auto = { name: '--max-memory 1024', more: LIMITED };
  const forced = { name: '... --engine duckdb', more: [...LIMITED, '--engine', 'duckdb'] };
  const limited = [];
  for (const way of [auto, forced]) {
    const result = repeated(healthrisk(path, { cli, ...way }), 1);
    line(way.name, rows, result);
    limited.push({ ...way, ...result });
    if (result.failure === undefined && result.answer.policy.engine === 'duckdb') break;
  }
  return limited;
}

function judged(inMemory, limited) {
  let wrong = false;
  for (const { name, failure, megabytes, answer } of limited) {
    if (failure !== undefined) {
      wrong = true;
      continue;
    }
    printGoal(`peak MB with ${name}`, megabytes, GOAL.megabytes, { digits: 0 });
    const found = assessmentDifferences(inMemory.answer, answer);
    wrong = printDifferences(`${name} against in memory`, found) || wrong;
  }
  return wrong;
}

function repeated(subject, repeat) {
  const runs = [];
  for (let round = 0; round < repeat; round += 1) {
    const run = measure(subject);
    if ('failure' in run) return run;
    runs.push(run);
  }
  return {
    seconds: median(runs.map((run) => run.seconds)),
    inside: median(runs.map((run) => run.answer.run.elapsedMs / 1000)),
    cpu: median(runs.map((run) => run.cpu)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    answer: runs[0].answer,
  };
}

function line(name, rows, { failure, seconds, cpu, megabytes, answer }) {
  if (failure !== undefined) {
    console.log(`${name.padEnd(22)} ${failure}`);
    return false;
  }
  const { engine, engineReason } = answer.policy;
  const times = `${fixed(seconds, 2).padStart(9)} s ${fixed(cpu, 2).padStart(9)} s`;
  const each = `${fixed((seconds / rows) * 1e6, 2).padStart(7)} us`;
  const peak = `${fixed(megabytes, 0).padStart(6)} MB`;
  console.log(`${name.padEnd(22)} ${times} ${each} ${peak}  ${engine} (${engineReason})`);
  return true;
}
