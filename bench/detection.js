import { numberDifferences } from './compare.js';
import * as print from './print.js';
import { done, inTurns } from './rounds.js';
import { healthrisk, prepared } from './subjects.js';

const ROWS = 1_000_000;
const GOAL = 1.2;

/** What detection makes of the ten columns of the table. */
const ROLES = [
  ...['--subject', 'patient_id'],
  ...['--qi', 'birth_date,sex,postcode,admission_date,length_of_stay,ward'],
  ...['--sensitive', 'icd10,ccam_act,cost_eur'],
];

/** The same assessment with the roles given and with the roles detected; true if numbers differ. */
export function detection({ repeat, cli }) {
  const { path, bytes } = prepared(ROWS);
  const given = healthrisk(path, { cli, question: ROLES, name: 'roles given' });
  const detected = healthrisk(path, { cli, question: [], name: 'roles detected' });
  inTurns([given, detected], repeat);
  print.printHead(repeat);
  print.printRuns(given, bytes);
  print.printRuns(detected, bytes);
  if (!done(given) || !done(detected)) return true;
  for (const [text, of] of [
    ['wall clock of detection', (run) => run.seconds],
    ['processor time of detection', (run) => run.cpu],
  ]) {
    print.printGoal(text, print.ratio(detected, given, of), GOAL);
  }
  const found = numberDifferences(given.runs[0].answer, detected.runs[0].answer);
  return print.printDifferences('roles detected', found);
}
