import { getHeapStatistics } from 'node:v8';
import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import type { EngineReason } from '../model/assessment.ts';
import type { CodeSink } from '../model/code-sink.ts';
import type { EncodedTable, Persons } from '../model/table.ts';
import type { CodesByColumn } from './codes.ts';
import { openSpilledCodes, type SpilledCodes } from './duckdb/spilled-codes.ts';
import type { Engine } from './engine.ts';
import type { EngineName } from './engine-name.ts';
import { MemoryCodes } from './memory-codes.ts';
import { memoryShare } from './memory-share.ts';
import { StreamEngine } from './stream.ts';

/** An engine and why it was taken. */
export interface Choice {
  engine: Engine;
  reason: EngineReason;
}

/** What a {@link CodeStore} is made for. */
export interface StoreOptions {
  /** The engine that was asked for; `auto` chooses. */
  engine: EngineName;
  /** Positions of the kept columns, ascending. */
  columns: readonly number[];
  /** Bytes for codes, dictionaries and class tables together. */
  maxMemory: number;
}

/**
 * Bytes that a record takes while classes are made in memory: of each kept column its code, and as
 * much again where keys are packed from it; row order and keys of a sort (20), two results kept (24),
 * persons and shared groups (16).
 */
const PER_COLUMN = 8;
const PER_ROW = 60;

/** Bytes of heap that the reference engine takes for a record, measured at 1.5 million. */
const REFERENCE_ROW = 2500;

/** Bytes that DuckDB pins for each column while codes are appended, measured at 300 columns. */
const APPENDED_COLUMN = 0.65 * 2 ** 20;

/**
 * Keeps codes in memory as long as they fit, then moves them to DuckDB and goes on there: the file
 * is read once, and nobody has to know its length before.
 */
export class CodeStore implements CodeSink {
  readonly #options: StoreOptions;
  #memory: MemoryCodes;
  #spilled: SpilledCodes | null = null;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#memory = new MemoryCodes(options.columns.length);
  }

  async append(codes: readonly Uint32Array[], rows: number, dictionaries: number): Promise<void> {
    const { engine, columns, maxMemory } = this.#options;
    const isWhole = codes.every((own) => own.length >= rows) && codes.length === columns.length;
    invariant(isWhole, 'every kept column has a code of every record');
    if (this.#spilled === null && engine === 'duckdb') await this.#spill();
    if (this.#spilled !== null) {
      this.#spilled.append(codes, rows);
      if (dictionaries > memoryShare(maxMemory)) throw tooManyValues();
      return;
    }
    this.#memory.append(codes, rows);
    const needed = dictionaries + this.#memory.rows * (PER_ROW + PER_COLUMN * columns.length);
    if (engine === 'reference') this.#refuseBeyondHeap();
    if (needed <= maxMemory) return;
    if (engine !== 'auto') throw tooLarge(engine);
    await this.#spill();
  }

  /**
   * The engine that answers from what was appended. Nothing can be appended afterwards.
   * @param maps new code of each code, by position, where a column was generalised
   */
  async engine(
    table: EncodedTable,
    maps: readonly (Uint32Array | undefined)[],
    persons: Persons | null,
  ): Promise<Choice> {
    const { engine: asked, columns } = this.#options;
    if (this.#spilled === null && asked === 'duckdb') await this.#spill();
    if (this.#spilled !== null) {
      const engine = await this.#spilled.engine(table, maps, persons);
      return { engine, reason: asked === 'duckdb' ? 'asked-for' : 'codes-exceed-memory' };
    }
    const codes = this.#memory.finish(columns, maps);
    if (asked === 'reference') {
      // Loaded on demand: arquero takes longer to start than most tables take to assess.
      const { ReferenceEngine } = await import('./reference.ts');
      return { engine: new ReferenceEngine(table, codes, persons), reason: 'asked-for' };
    }
    const reason = asked === 'auto' ? 'codes-fit-in-memory' : 'asked-for';
    return { engine: new StreamEngine(table, codes, persons), reason };
  }

  /**
   * The codes themselves, by position, for whoever makes other tables of them; instead of
   * {@link engine}. Nothing can be appended afterwards.
   * @throws HealthriskError E-LIMIT-MEMORY where they did not fit in memory
   */
  codes(): CodesByColumn {
    const { engine, columns } = this.#options;
    if (this.#spilled !== null) throw tooLarge(engine);
    return this.#memory.finish(columns, []);
  }

  /** Lets go of memory and disk. Safe to call twice, and after an error. */
  close(): void {
    this.#spilled?.close();
    this.#spilled = null;
    this.#memory = new MemoryCodes(0);
  }

  /** @throws HealthriskError E-LIMIT-MEMORY, before the engine reference would end the process */
  #refuseBeyondHeap(): void {
    if (this.#memory.rows * REFERENCE_ROW <= getHeapStatistics().heap_size_limit) return;
    throw new HealthriskError('E-LIMIT-MEMORY', { problem: ['table-beyond-reference'] });
  }

  async #spill(): Promise<void> {
    const { columns, maxMemory, engine } = this.#options;
    const memory = memoryShare(maxMemory);
    const needed = columns.length * APPENDED_COLUMN;
    if (needed > memory) {
      const least = Math.ceil((2 * needed) / 2 ** 20);
      throw new HealthriskError('E-LIMIT-MEMORY', {
        problem: ['columns-beyond-memory', { columns: columns.length, least }],
      });
    }
    try {
      this.#spilled = await openSpilledCodes({ columns, memory });
    } catch (error) {
      const isMissing = error instanceof HealthriskError && error.code === 'E-ENGINE-MISSING';
      throw isMissing && engine === 'auto' ? tooLarge(engine) : error;
    }
    for (const { codes, rows } of this.#memory.drain()) this.#spilled.append(codes, rows);
  }
}

function tooManyValues(): HealthriskError {
  return new HealthriskError('E-LIMIT-MEMORY', { problem: ['dictionaries-beyond-memory'] });
}

function tooLarge(engine: EngineName): HealthriskError {
  const couldSpill = engine === 'stream' || engine === 'reference';
  return new HealthriskError('E-LIMIT-MEMORY', {
    problem: couldSpill ? ['codes-beyond-engine'] : ['codes-beyond-memory'],
  });
}
