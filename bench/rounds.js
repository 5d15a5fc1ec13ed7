import { differences } from './compare.js';
import { measure } from './measure.js';
import { printDifferences } from './print.js';

/** Runs one subject once more and keeps what came of it. */
function once(subject) {
  if (subject.failure !== undefined) return;
  const run = measure(subject);
  if ('failure' in run) subject.failure = run.failure;
  else subject.runs.push(run);
}

/** Everybody in turns; every other round the other way about, to spread the drift of the machine. */
export function inTurns(subjects, rounds) {
  for (const subject of subjects) subject.runs = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) once(subject);
  }
}

/** Whether it ran to its end every time. */
export const done = (subject) => subject !== undefined && subject.failure === undefined;

/** Compares the numbers of a peer with the assessment and prints the result; true if they differ. */
export function compared(mine, peer, where) {
  if (!done(mine) || !done(peer)) {
    console.log(`!!! ${where}: ${peer.name} not compared: ${mine.failure ?? peer.failure}`);
    return true;
  }
  const found = differences(peer.runs[0].answer, mine.runs[0].answer);
  return printDifferences(`${peer.name}, ${where}`, found);
}
