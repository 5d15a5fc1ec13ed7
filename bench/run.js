import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchTable, wholeNumber } from './generate.js';
import { measure, median } from './measure.js';

/** Goals at a million rows. Missing them changes no exit code: speed is judged by people. */
const GOAL = { rows: 1_000_000, ratio: 1.8, megabytes: 350 };

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    repeat: { type: 'string', default: '3' },
  },
});
const rows = wholeNumber(values.rows, '--rows');
const repeat = wholeNumber(values.repeat, '--repeat');
const table = benchTable(rows);
const file = relative(root, table);

// Linux counts what this process holds at the moment of the fork as memory of the child, so nothing
// large may ever be held here: the table is written by a child, and read into one small buffer.
if (!existsSync(table)) {
  execFileSync(process.execPath, ['bench/generate.js', '--rows', String(rows)], { cwd: root });
}
const bytes = readThrough(table);

const yardstick = {
  name: 'csv-parse reads',
  accepted: [0],
  args: ['bench/read-with-csv-parse.js', file],
  runs: [],
};
const assess = {
  name: 'healthrisk assess',
  // publish, restrict, refuse: the verdict does not matter here.
  accepted: [0, 20, 30],
  args: [
    'bin/healthrisk.js',
    'assess',
    file,
    '--qi',
    'birth_date,sex,postcode',
    '--sensitive',
    'icd10',
    '--format',
    'json',
    '--output',
    'json=.bench/assessment.json',
  ],
  runs: [],
};

/** Bytes of a file, read once so that the first run does not pay for a cold disk. */
function readThrough(path) {
  const buffer = Buffer.allocUnsafe(1 << 20);
  const opened = openSync(path, 'r');
  let total = 0;
  for (let length = -1; length !== 0; total += length) {
    length = readSync(opened, buffer, 0, buffer.length, null);
  }
  closeSync(opened);
  return total;
}

const fixed = (number, digits) => number.toFixed(digits);

function line(name, runs) {
  const seconds = runs.map((run) => run.seconds);
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  return [
    name.padEnd(18),
    `${fixed(median(seconds), 2)} s (${fixed(Math.min(...seconds), 2)} to ${fixed(Math.max(...seconds), 2)})`.padEnd(
      26,
    ),
    `${fixed(median(runs.map((run) => run.cpu)), 2)} s`.padEnd(10),
    `${fixed(megabytes, 0)} MB`.padEnd(8),
    `${fixed(bytes / 1e6 / median(seconds), 1)} MB/s`,
  ].join('  ');
}

function judged(met) {
  if (rows !== GOAL.rows) return 'goals are set for 1,000,000 rows';
  return met ? 'met' : 'not met';
}

const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${fixed(totalmem() / 1e9, 0)} GB`;
console.log(`machine   ${machine}, ${process.platform} ${process.arch}, node ${process.version}`);
console.log(`table     ${rows} rows x 10 columns, ${fixed(bytes / 1e6, 1)} MB, seeded`);
console.log('question  3 quasi-identifiers, 1 sensitive column');

for (let pair = 0; pair < repeat; pair += 1) {
  // Taking turns at being first spreads the drift of a warming machine over both.
  const order = pair % 2 === 0 ? [yardstick, assess] : [assess, yardstick];
  for (const subject of order) {
    if (subject.failure !== undefined) continue;
    const run = measure(subject.args, subject.accepted);
    if ('failure' in run) subject.failure = run.failure;
    else subject.runs.push(run);
  }
}

console.log(
  `\n${'median of'.padEnd(18)}  ${`${repeat} runs, wall clock`.padEnd(26)}  processor   peak      speed`,
);
for (const subject of [yardstick, assess]) {
  if (subject.failure === undefined) console.log(line(subject.name, subject.runs));
  else console.log(`${subject.name} ${subject.failure}`);
}

if (yardstick.failure === undefined && assess.failure === undefined) {
  const ratios = assess.runs.map((run, pair) => run.seconds / yardstick.runs[pair].seconds);
  const ratio = median(ratios);
  const peak = Math.max(...assess.runs.map((run) => run.megabytes));
  console.log(`\nratios    ${ratios.map((one) => fixed(one, 2)).join(', ')}`);
  console.log(
    `time      ${fixed(ratio, 2)} times csv-parse, goal at most ${GOAL.ratio}: ${judged(ratio <= GOAL.ratio)}`,
  );
  console.log(
    `memory    ${fixed(peak, 0)} MB, goal below ${GOAL.megabytes}: ${judged(peak < GOAL.megabytes)}`,
  );
} else {
  console.log('\nno ratio: one of the two did not finish');
}
