import { cpus, totalmem } from 'node:os';
import { median } from './measure.js';

export const fixed = (number, digits) => number.toFixed(digits);
export const grouped = (number) => number.toLocaleString('en-US');

export function printMachine() {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${fixed(totalmem() / 1e9, 0)} GB`;
  const platform = `${process.platform} ${process.arch}, node ${process.version}`;
  console.log(`machine   ${cpus().length} x ${processor}, ${memory}, ${platform}`);
}

export function printTable({ rows, bytes }) {
  console.log(`table     ${grouped(rows)} rows x 10 columns, ${fixed(bytes / 1e6, 1)} MB, seeded`);
}

const COLUMNS = [18, 27, 27, 9];

export function printHead(repeat) {
  const heads = [`median of ${repeat}`, 'wall clock', 'processor', 'peak', 'speed'];
  console.log(`\n${heads.map((head, at) => head.padEnd(COLUMNS[at] ?? 0)).join(' ')}`);
}

/** One line for what was measured: seconds as the median with the smallest and the largest. */
export function printRuns({ name, runs, failure }, bytes) {
  if (failure !== undefined) {
    console.log(`${name.padEnd(COLUMNS[0])} ${failure}`);
    return;
  }
  const cells = [
    name,
    spread(runs.map((run) => run.seconds)),
    spread(runs.map((run) => run.cpu)),
    `${fixed(Math.max(...runs.map((run) => run.megabytes)), 0)} MB`,
    `${fixed(bytes / 1e6 / median(runs.map((run) => run.seconds)), 1)} MB/s`,
  ];
  console.log(cells.map((cell, at) => cell.padEnd(COLUMNS[at] ?? 0)).join(' '));
}

function spread(seconds) {
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
  return `${fixed(median(seconds), 2)} s (${fixed(least, 2)} to ${fixed(most, 2)})`;
}

/** The ratio of two measured things, round by round, and the median of that. */
export function ratio(mine, theirs, of) {
  return median(mine.runs.map((run, round) => of(run) / of(theirs.runs[round])));
}

/** One goal: what was measured against what was asked for. `note` says where a goal does not hold. */
export function printGoal(text, measured, goal, { atLeast = false, digits = 2, note = '' } = {}) {
  const met = atLeast ? measured >= goal : measured <= goal;
  const asked = `goal at ${atLeast ? 'least' : 'most'} ${goal}`;
  const judged = note === '' ? (met ? 'met' : 'NOT MET') : note;
  console.log(`${text.padEnd(46)} ${fixed(measured, digits).padStart(8)}   ${asked}: ${judged}`);
}

/** Loud, because a fast wrong number is worth nothing. */
export function printDifferences(where, found) {
  if (found.length === 0) {
    console.log(`numbers   ${where}: the same`);
    return false;
  }
  console.log(`\n!!! ${where}: ${found.length} NUMBERS DIFFER !!!`);
  for (const one of found.slice(0, 20)) console.log(`!!!   ${one}`);
  return true;
}
