import { readFileSync } from 'node:fs';
import { openFile, rowsOf } from './duckdb.js';

// duckdb-sql.js <file> [plain]: the SQL peer, as tuned as it got, or as one would first write it.
const [path, way = 'tuned'] = process.argv.slice(2);
const sql = (name) => readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');

const connection = await openFile(path);
await connection.run(sql(`duckdb-${way}`));
await connection.run(sql('duckdb-numbers'));
const metrics = await rowsOf(connection, 'SELECT id, column_name AS of, value FROM numbers');
const sizes = await rowsOf(connection, 'SELECT size, classes FROM class_sizes ORDER BY size');
const extremes = await rowsOf(connection, 'FROM extremes');
console.log(
  JSON.stringify({
    metrics: metrics.map(({ of, ...rest }) => (of === null ? rest : { ...rest, of })),
    classSizes: sizes.map(({ size, classes }) => [size, classes]),
    extremes,
  }),
);
