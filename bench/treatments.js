import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADULT_QUASI, adultPath, hasAdult, hierarchyFile } from './adult.js';
import { measure, median, ROOT } from './measure.js';
import { fixed, grouped, printGoal, printHead, printRuns } from './print.js';
import { done, inTurns } from './rounds.js';
import { prepared } from './subjects.js';

/** What ARX 3.9 takes for adult.csv: `anonymize()` the first time, later ones, and as a process. */
const ARX = { cold: 0.8, warm: 0.4, process: 2.5, loss: 0.303340142960975 };
const ADVICE_SECONDS = 60;

/** Two classes of salary are two values, although both are written with the same number. */
function adultConfig() {
  const path = join(ROOT, '.bench', 'adult.yaml');
  const quasi = ADULT_QUASI.map((name) => `  ${name}: { roles: [quasi-identifier] }\n`);
  const salary = '  salary-class: { roles: [sensitive], judgeAt: value }\n';
  mkdirSync(join(ROOT, '.bench'), { recursive: true });
  writeFileSync(path, `columns:\n${quasi.join('')}${salary}`);
  return path;
}

/** Advice on the whole of adult.csv, with the hierarchies that ARX is given. */
function adviceOnAdult(cli) {
  const hierarchies = ADULT_QUASI.flatMap((name) => [
    '--hierarchy',
    `${name}=${adultPath(hierarchyFile(name))}`,
  ]);
  const asked = ['--config', adultConfig(), ...hierarchies, '--format', 'json'];
  const args = [cli, 'advise', adultPath('adult.csv'), ...asked];
  return { name: 'advise adult.csv', args };
}

function adviceOnLarge(cli, path) {
  const asked = ['--qi', 'birth_date,sex,postcode', '--sensitive', 'icd10'];
  return { name: 'advise', args: [cli, 'advise', path, ...asked, '--format', 'json'] };
}

/** The search for the optimum alone, in one process several times; true if it is not ARX's. */
function optimum() {
  const { failure, answer } = measure({ args: ['bench/optimum.js'] });
  if (failure !== undefined) {
    console.log(`!!! optimum of adult.csv: ${failure}`);
    return true;
  }
  const { seconds, cpu, evaluated, isProved, loss } = answer;
  console.log(`\noptimum   adult.csv: ${grouped(evaluated)} of 6,480 treatments evaluated`);
  const spread = (all) =>
    `${fixed(median(all), 2)} s (${fixed(Math.min(...all), 2)} to ${fixed(Math.max(...all), 2)})`;
  console.log(`          wall clock ${spread(seconds)}, processor ${spread(cpu)}`);
  printGoal('seconds to the optimum, first time', seconds[0], ARX.cold);
  printGoal('seconds to the optimum, median', median(seconds), ARX.warm);
  const isSame = isProved && Math.abs(loss - ARX.loss) < 1e-9;
  console.log(`loss      ${loss}: ${isSame ? "ARX's" : "!!! NOT ARX's !!!"}`);
  return !isSame;
}

/** Times of one way to advice; true if it did not end, or found nothing that reaches the goal. */
function advice(subject, { repeat, bytes, seconds }) {
  inTurns([subject], repeat);
  printHead(repeat);
  printRuns(subject, bytes);
  if (!done(subject)) return true;
  const { plans, evaluated, isProved } = subject.runs[0].answer;
  const reached = plans.filter(({ reachesGoal }) => reachesGoal).length;
  console.log(
    `found     ${reached} of ${plans.length} plans publish, ${grouped(evaluated)} treatments evaluated, proved: ${isProved}`,
  );
  printGoal(`seconds to ${subject.name}`, median(subject.runs.map((run) => run.seconds)), seconds);
  return reached === 0;
}

/** The search for treatments: the optimum that ARX finds too, and advice on a file as a process. */
export function treatments({ repeat, cli, rows }) {
  let wrong = false;
  if (hasAdult()) {
    wrong = optimum();
    const { size: bytes } = statSync(adultPath('adult.csv'));
    wrong = advice(adviceOnAdult(cli), { repeat, bytes, seconds: ARX.process }) || wrong;
  } else {
    console.log('skipped   adult.csv is not there: HEALTHRISK_SHARED names the folder above data/');
  }
  const { path, bytes } = prepared(rows);
  return advice(adviceOnLarge(cli, path), { repeat, bytes, seconds: ADVICE_SECONDS }) || wrong;
}
