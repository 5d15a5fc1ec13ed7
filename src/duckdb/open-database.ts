import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { duckdbFailure } from './failure.ts';

export type { DuckDBConnection } from '@duckdb/node-api';

/** How a database is opened. */
export interface DatabaseOptions {
  /** Bytes that DuckDB may hold at a time. */
  memory: number;
  /** An existing folder that nobody else can read, for what does not fit in memory. */
  folder: string;
  /** The only files that may be read or written, as absolute paths; none when absent. */
  files?: readonly string[];
  /** Threads; 1 when absent. Each needs memory of its own. */
  threads?: number;
  /** Bytes of the folder that sorting may use; what the disk has when absent. */
  diskMax?: number;
  /**
   * Tables are written to a file in the folder, compressed, instead of kept in memory as long as
   * they fit: sorting and grouping them then takes far less memory.
   */
  tablesOnDisk?: boolean;
}

/** A DuckDB that may open nothing but the files it was given. */
export interface Database {
  /** A second query on a connection ends its open stream silently: take one for each. */
  connect(): Promise<DuckDBConnection>;
  /** Closes the connections that are still open, too. */
  close(): void;
}

/**
 * Opens an empty database, locked: no extension is loaded, no other file or address opened, no
 * setting changed afterwards.
 * @throws HealthriskError E-ENGINE-MISSING when the optional package is not there
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { DuckDBInstance } = await loadPackage();
  let instance: DuckDBInstance | undefined;
  const open = new Set<DuckDBConnection>();
  try {
    const path = options.tablesOnDisk === true ? join(options.folder, 'tables') : ':memory:';
    instance = await DuckDBInstance.create(path, {
      memory_limit: `${Math.floor(options.memory)}B`,
      threads: String(options.threads ?? 1),
      temp_directory: options.folder,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    });
    const connection = await instance.connect();
    for (const setting of settings(options)) await connection.run(setting);
    connection.closeSync();
  } catch (error) {
    instance?.closeSync();
    throw duckdbFailure(error, 'starting');
  }
  const opened = instance;
  return {
    async connect() {
      const connection = await opened.connect();
      open.add(connection);
      return connection;
    },
    close() {
      for (const connection of open) connection.closeSync();
      opened.closeSync();
    },
  };
}

async function loadPackage(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new HealthriskError('E-ENGINE-MISSING', { problem: ['package-missing'] });
  }
}

function settings({ files = [], diskMax }: DatabaseOptions): string[] {
  return [
    `SET GLOBAL TimeZone = 'UTC'`,
    'SET preserve_insertion_order = true',
    // The folder goes anyway: nothing is tidied up before.
    'PRAGMA disable_checkpoint_on_shutdown',
    ...(diskMax === undefined ? [] : [`SET max_temp_directory_size = '${diskMax}B'`]),
    `SET allowed_paths = [${files.map(sqlText).join(', ')}]`,
    // The last two close the door: what is not allowed by now never will be.
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
