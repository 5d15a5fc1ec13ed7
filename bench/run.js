import { parseArgs } from 'node:util';
import { againstPycanon } from './against-pycanon.js';
import { detection } from './detection.js';
import { wholeNumber } from './generate.js';
import { growth } from './growth.js';
import * as print from './print.js';
import { compared, done, inTurns } from './rounds.js';
import { healthrisk, missingDuckdb, PEERS, prepared } from './subjects.js';
import { treatments } from './treatments.js';

/** Goals at 5,000,000 rows. Missing one changes no exit code: people judge speed. */
const GOAL_ROWS = 5_000_000;
const GOALS = [
  ['sql', 'processor time of the tuned SQL', (run) => run.cpu, 0.35],
  ['sql', 'wall clock of the tuned SQL', (run) => run.seconds, 0.5],
  ['sql-plain', 'processor time of the plain SQL', (run) => run.cpu, 0.35],
  ['sql-plain', 'wall clock of the plain SQL', (run) => run.seconds, 0.5],
  ['scan', "wall clock of DuckDB's bare scan", (run) => run.seconds, 4],
  ['csv-parse', 'wall clock of csv-parse', (run) => run.seconds, 0.35],
];
const NEEDS_DUCKDB = ['sql', 'sql-plain', 'scan'];

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: String(GOAL_ROWS) },
    repeat: { type: 'string', default: '3' },
    only: { type: 'string' },
    growth: { type: 'boolean', default: false },
    'peers-alone': { type: 'boolean', default: false },
    'pycanon-rows': { type: 'string', default: '100000' },
    cli: { type: 'string', default: 'bin/healthrisk.js' },
  },
});
const repeat = wholeNumber(values.repeat, '--repeat');
const parts = [...Object.keys(PEERS), 'pycanon', 'detection', 'treatments', 'growth', 'healthrisk'];
const chosen =
  values.only?.split(',') ?? parts.filter((part) => part !== 'growth' || values.growth);
const unknown = chosen.filter((part) => !parts.includes(part));
if (unknown.length > 0) throw new Error(`--only takes some of ${parts.join(', ')}`);

/** The same question to both scripts on small tables whose classes are large, and whose are not. */
function checkNumbers(ways) {
  let wrong = false;
  for (const coarse of [true, false]) {
    const { path, rows } = prepared(100_000, coarse);
    const subjects = [healthrisk(path, values), ...ways.map((way) => PEERS[way](path))];
    inTurns(subjects, 1);
    const [mine, ...theirs] = subjects;
    const where = `${print.grouped(rows)} rows${coarse ? ', large classes' : ''}`;
    for (const peer of theirs) wrong = compared(mine, peer, where) || wrong;
  }
  return wrong;
}

function largeTable(names) {
  const table = prepared(wholeNumber(values.rows, '--rows'));
  print.printTable(table);
  const peers = new Map(names.map((name) => [name, PEERS[name](table.path)]));
  const mine = values['peers-alone'] ? undefined : healthrisk(table.path, values);
  const subjects = [...(mine === undefined ? [] : [mine]), ...peers.values()];
  inTurns(subjects, repeat);
  print.printHead(repeat);
  for (const subject of subjects) print.printRuns(subject, table.bytes);
  console.log('');
  if (mine === undefined) return false;
  const note = table.rows === GOAL_ROWS ? '' : `set for ${print.grouped(GOAL_ROWS)} rows`;
  for (const [name, text, of, goal] of GOALS) {
    const peer = peers.get(name);
    if (done(mine) && done(peer))
      print.printGoal(text, print.ratio(mine, peer, of), goal, { note });
  }
  let wrong = !done(mine);
  for (const [name, peer] of peers) {
    if (name.startsWith('sql')) {
      wrong = compared(mine, peer, `${print.grouped(table.rows)} rows`) || wrong;
    }
  }
  return wrong;
}

print.printMachine();
const missing = await missingDuckdb();
const names = Object.keys(PEERS).filter(
  (name) => chosen.includes(name) && (missing === undefined || !NEEDS_DUCKDB.includes(name)),
);
if (missing !== undefined && chosen.some((part) => NEEDS_DUCKDB.includes(part))) {
  console.log(`skipped   ${NEEDS_DUCKDB.join(', ')}: ${missing}`);
}
let wrong = false;
const scripts = names.filter((name) => name.startsWith('sql'));
if (scripts.length > 0 && !values['peers-alone']) wrong = checkNumbers(scripts);
if (names.length > 0 || chosen.includes('healthrisk')) wrong = largeTable(names) || wrong;
if (chosen.includes('pycanon')) {
  const rows = wholeNumber(values['pycanon-rows'], '--pycanon-rows');
  const options = { rows, repeat, cli: values.cli, peersAlone: values['peers-alone'] };
  wrong = againstPycanon(options) || wrong;
}
if (chosen.includes('detection')) wrong = detection({ repeat, cli: values.cli }) || wrong;
if (chosen.includes('treatments')) {
  const rows = wholeNumber(values.rows, '--rows');
  wrong = treatments({ repeat, cli: values.cli, rows }) || wrong;
}
if (chosen.includes('growth')) wrong = growth({ repeat, cli: values.cli }) || wrong;
process.exitCode = wrong ? 1 : 0;
