// Prints how well roles and types of columns are recognised, over dist/ (`npm run build` first).
// Lists what is not as labelled, and what each round of tables gave at first sight.
import { examine } from '../../dist/assess.js';
import { firstSight, predictCorpus } from './corpus.js';
import { score } from './score.js';

const LOW = 0.9;
const share = (number) => (number === null ? '-' : number.toFixed(3));

function printRow(cells) {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(10))).join(''));
}

const rowOf = ([name, { columns, recall, precision, precisionOfSuggestions }]) => [
  name,
  String(columns),
  share(recall),
  share(precision),
  share(precisionOfSuggestions),
];

function printScore(part, { tables, columns, alternatives, roles, types, shapes }) {
  console.log(
    `\n${part}: ${tables} tables, ${columns} columns (${alternatives} with alternatives)`,
  );
  printRow(['role', 'columns', 'recall', 'precision', 'suggested']);
  for (const entry of [...roles].sort((a, b) => b[1].columns - a[1].columns))
    printRow(rowOf(entry));
  const low = [...types].filter(
    ([, { recall, precision }]) => (recall ?? 0) < LOW || (precision ?? 0) < LOW,
  );
  console.log(`types: ${types.size}, ${low.length} of them below ${LOW}`);
  for (const entry of low.sort((a, b) => (a[0] < b[0] ? -1 : 1))) printRow(rowOf(entry));
  console.log(`tables of counts told from tables of persons: all but ${shapes.length}`);
}

const said = ({ roles, type }) => `${roles.join('+') || 'nothing'} (${type})`;

function printMisses(part, { misses, shapes }) {
  console.log(`\n${part}: what is not as labelled`);
  for (const { table, column, isRole, expected, got } of misses) {
    const mark = isRole ? '!' : ' ';
    console.log(`${mark} ${table}/${column}: expected ${said(expected)}, got ${said(got)}`);
  }
  for (const { table, expected } of shapes) {
    console.log(`! ${table}: expected ${expected ? 'counts' : 'persons'}`);
  }
}

const scored = score(await predictCorpus(examine));
printScore('now', scored);
printMisses('now', scored);

console.log('\nat first sight, before anybody looked at what was missed (first-sight.yaml)');
printRow(['role', 'tables', 'recall', 'precision', 'suggested']);
for (const { round, tables, ...roles } of firstSight()) {
  for (const role of ['direct-identifier', 'quasi-identifier']) {
    const { recall, precision, suggested = null } = roles[role];
    printRow([
      `${round}: ${role}`,
      String(tables),
      share(recall),
      share(precision),
      share(suggested),
    ]);
  }
}
