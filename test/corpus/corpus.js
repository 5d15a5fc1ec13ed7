import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Where the labelled tables lie. */
const COLUMNS = new URL('../../fixtures/columns/', import.meta.url);
const LABELS = '.labels.yaml';

/** The two parts of the corpus: for developing, and kept aside. */
export const FOLDERS = ['dev', 'held-out'];

/** A label as its file says it; every column with all its right answers, the first one before others. */
export function parseLabel(text) {
  const { header, aggregated, columns } = parse(text);
  return {
    header,
    aggregated,
    columns: Object.entries(columns).map(([name, { roles, or = [], type, orType = [] }]) => ({
      name,
      roles: [roles, ...or],
      types: [type, ...orType],
    })),
  };
}

/** The labelled tables of a folder, in the order of their names. */
export function readCorpus(folder) {
  const files = readdirSync(new URL(`${folder}/`, COLUMNS)).sort();
  return files
    .filter((file) => file.endsWith(LABELS))
    .map((file) => {
      const name = file.slice(0, -LABELS.length);
      const at = (ending) => new URL(`${folder}/${name}${ending}`, COLUMNS);
      return {
        name,
        path: fileURLToPath(at('.csv')),
        label: parseLabel(readFileSync(at(LABELS), 'utf8')),
      };
    });
}

/**
 * What the program makes of a table when nobody declares anything.
 * @param examine the program, from `src` or `dist`
 */
export async function predict(examine, { path, label }) {
  const { assessment } = await examine({ path, asOf: '2026-01-01', header: label.header });
  return {
    columns: assessment.dataset.columns.map(({ name, roles, roleFrom, semantic }) => {
      return { name, roles, semantic, isAssumed: roleFrom === 'assumed' };
    }),
    aggregated: assessment.findings.some(({ id }) => id === 'aggregated-table'),
  };
}

/** Every table of a folder with what the program makes of it. */
export async function predictCorpus(examine, folder) {
  const pairs = [];
  for (const table of readCorpus(folder)) {
    pairs.push({ table, prediction: await predict(examine, table) });
  }
  return pairs;
}
