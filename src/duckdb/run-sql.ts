import { type Doing, duckdbFailure } from './failure.ts';
import type { Database } from './open-database.ts';

/** Runs a statement that has no result worth reading. */
export async function runSql(database: Database, sql: string, doing: Doing): Promise<void> {
  const connection = await database.connect();
  try {
    await connection.run(sql);
  } catch (error) {
    throw duckdbFailure(error, doing);
  } finally {
    connection.closeSync();
  }
}
