import { HealthriskError } from '../errors/healthrisk-error.ts';
import { EmptyForms, mixedEmptyCells } from './empty-forms.ts';
import type { JsonForm } from './json-object.ts';
import type { JsonRecord } from './read-jsonl.ts';

/** How the values of each key are written: as strings, or as numbers, true and false. */
export type JsonForms = Map<string, JsonForm>;

/** More are no columns: keys that tell records apart are values. */
export const JSON_COLUMNS_MAX = 10_000;

/** What the files before one tell of its columns. */
export interface ColumnsBefore {
  /** Their names; there is a record where there is a name. */
  columns?: readonly string[];
  forms?: JsonForms;
  empties?: EmptyForms;
}

/** The columns of JSON lines: keys in the order in which they are first seen. */
export class JsonColumns {
  readonly names: string[] = [];
  readonly #at = new Map<string, number>();
  readonly #file: string;
  readonly #forms: JsonForms;
  readonly #empties: EmptyForms;
  /** There are records in files before this one. */
  readonly #follows: boolean;

  /** @param before what is known from the files before this one, and is added to */
  constructor(file: string, before: ColumnsBefore = {}) {
    const { columns = [], forms = new Map(), empties = new EmptyForms() } = before;
    this.#file = file;
    this.#forms = forms;
    this.#empties = empties;
    this.#follows = columns.length > 0;
    for (const name of columns) this.#add(name);
  }

  /**
   * Takes keys as columns.
   * @throws HealthriskError E-DATA-JSON when there are more than {@link JSON_COLUMNS_MAX}
   */
  learn({ keys, line }: JsonRecord): void {
    for (const key of keys) {
      if (this.#at.has(key)) continue;
      // The records before lack it.
      if (this.#follows) this.#empties.agree(this.names.length, true);
      this.#add(key);
    }
    if (this.names.length <= JSON_COLUMNS_MAX) return;
    throw new HealthriskError('E-DATA-JSON', {
      problem: ['too-many-keys', { most: JSON_COLUMNS_MAX }],
      location: { file: this.#file, line },
    });
  }

  /**
   * The cells of a record in the order of the columns; where a key is absent, the empty text.
   * @throws HealthriskError E-DATA-JSON for a key that is no column, and for a value, or an empty
   *   cell, that is written otherwise than those before it in its column
   */
  arrange(record: JsonRecord): readonly string[] {
    const { keys, cells, forms, line } = record;
    const { names } = this;
    this.#refuseMixture(record);
    if (keys.length === names.length && keys.every((key, at) => key === names[at])) {
      for (const [at, cell] of cells.entries()) {
        if (cell === '') this.#seeEmpty(at, forms[at] === 'null', line, at);
      }
      return cells;
    }
    const arranged = new Array<string | undefined>(names.length).fill(undefined);
    for (const [member, key] of keys.entries()) {
      const at = this.#at.get(key);
      if (at === undefined) {
        throw new HealthriskError('E-DATA-JSON', {
          problem: ['another-key', { known: names.length }],
          location: { file: this.#file, line, column: member + 1 },
        });
      }
      arranged[at] = cells[member]!;
      if (cells[member] === '') this.#seeEmpty(at, forms[member] === 'null', line, member);
    }
    return arranged.map((cell, at) => {
      if (cell === undefined) this.#seeEmpty(at, true, line, at);
      return cell ?? '';
    });
  }

  /** @param place the member; where the key is absent, the column */
  #seeEmpty(at: number, isNull: boolean, line: number, place: number): void {
    if (this.#empties.agree(at, isNull)) return;
    throw mixedEmptyCells('E-DATA-JSON', { file: this.#file, line, column: place + 1 });
  }

  /** `1` and `"1"` are one cell here and two values where they are published: k would rise. */
  #refuseMixture({ keys, forms, line }: JsonRecord): void {
    for (const [member, form] of forms.entries()) {
      if (form === 'null') continue;
      const key = keys[member]!;
      const before = this.#forms.get(key);
      if (before === undefined) this.#forms.set(key, form);
      else if (before !== form) {
        throw new HealthriskError('E-DATA-JSON', {
          problem: ['strings-and-numbers'],
          location: { file: this.#file, line, column: member + 1 },
        });
      }
    }
  }

  #add(name: string): void {
    this.#at.set(name, this.names.length);
    this.names.push(name);
  }
}
