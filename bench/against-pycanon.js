import { median } from './measure.js';
import * as print from './print.js';
import { compared, done, inTurns } from './rounds.js';
import { healthrisk, prepared, pycanon } from './subjects.js';

/** At 100,000 rows: times as fast. */
const GOAL = 100;

/**
 * k, l and entropy l by pyCANON, against the whole of healthrisk on the same file; skipped with a
 * message where Python lacks it. pyCANON runs once: it takes long, and noise is small beside it.
 *
 * @returns {boolean} whether something differed or failed
 */
export function againstPycanon({ rows, repeat, cli, peersAlone }) {
  const table = prepared(rows);
  const peer = pycanon(table.path);
  if (peer.missing !== undefined) {
    console.log(`\npyCANON   skipped: ${peer.missing}`);
    return false;
  }
  console.log('');
  print.printTable(table);
  const mine = healthrisk(table.path, { cli });
  inTurns([peer], 1);
  inTurns([mine], peersAlone ? 0 : repeat);
  print.printHead(repeat);
  for (const subject of peersAlone ? [peer] : [mine, peer]) print.printRuns(subject, table.bytes);
  if (!done(peer) || !done(mine)) return true;
  const [{ seconds, answer }] = peer.runs;
  const { k, l, entropyL } = answer.seconds;
  const calls = k + l + entropyL;
  const each = [k, l, entropyL].map((one) => print.fixed(one, 2)).join(' + ');
  console.log(`pyCANON's calls alone: k, l, entropy l ${each} = ${print.fixed(calls, 2)} s`);
  if (peersAlone) return false;
  const whole = median(mine.runs.map((run) => run.seconds));
  const inside = median(mine.runs.map((run) => run.answer.run.elapsedMs / 1000));
  console.log(`healthrisk without the start of node: ${print.fixed(inside, 2)} s\n`);
  const options = { atLeast: true, digits: 1 };
  print.printGoal('pyCANON, whole processes', seconds / whole, GOAL, options);
  print.printGoal('pyCANON, without starting either', calls / inside, GOAL, options);
  return compared(mine, peer, `${print.grouped(table.rows)} rows`);
}
