import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const COLUMNS = new URL('../../fixtures/columns/', import.meta.url);
/** Where the labelled tables lie. */
const TABLES = new URL('tables/', COLUMNS);
const LABELS = '.labels.yaml';

/** Figures of each round before anybody had looked at what was missed. */
export function firstSight() {
  return parse(readFileSync(new URL('first-sight.yaml', COLUMNS), 'utf8'));
}

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

/** The labelled tables, in the order of their names. */
export function readCorpus() {
  const files = readdirSync(TABLES).sort();
  return files
    .filter((file) => file.endsWith(LABELS))
    .map((file) => {
      const name = file.slice(0, -LABELS.length);
      const at = (ending) => new URL(`${name}${ending}`, TABLES);
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
  const { assessment } = await examine({
    path,
    asOf: '2026-01-01',
    today: '2026-01-01',
    header: label.header,
  });
  return {
    columns: assessment.dataset.columns.map(({ name, roles, roleFrom, semantic }) => {
      return { name, roles, semantic, isAssumed: roleFrom === 'assumed' };
    }),
    aggregated: assessment.findings.some(({ id }) => id === 'aggregated-table'),
  };
}

/** Every table with what the program makes of it. */
export async function predictCorpus(examine) {
  const pairs = [];
  for (const table of readCorpus()) {
    pairs.push({ table, prediction: await predict(examine, table) });
  }
  return pairs;
}
