import { HealthriskError, invariant } from '../../errors/healthrisk-error.ts';

/** A history that was met first, in full. */
interface Known {
  /** Codes of its records, one record after the other. */
  codes: Uint32Array<ArrayBuffer>;
  id: number;
  persons: number;
}

/**
 * Tells histories of equal hash and equal length apart, code by code. A person whose history is
 * known is compared while the records come and never kept; only the first one of a history is.
 */
export class HistoryGroups {
  readonly #bytesMax: number;
  readonly #newId: () => number;
  #known: Known[] = [];
  #bytes = 0;
  /** Those that agree with all codes of the person so far. */
  #alike: Known[] = [];
  /** The person's own codes, once nothing known agrees. */
  #own: Uint32Array<ArrayBuffer> | null = null;
  #at = 0;

  /**
   * @param bytesMax room for the known histories of one group
   * @param newId the id of a history not met before
   */
  constructor(bytesMax: number, newId: () => number) {
    this.#bytesMax = bytesMax;
    this.#newId = newId;
  }

  beginPerson(): void {
    this.#alike = this.#known.slice();
    this.#own = this.#alike.length === 0 ? new Uint32Array(64) : null;
    this.#at = 0;
  }

  /** The next code of the person. */
  add(code: number): void {
    if (this.#own === null) {
      const [one] = this.#alike;
      const at = this.#at;
      if (one!.codes[at] !== code || this.#alike.length > 1) this.#narrow(one!, at, code);
    }
    if (this.#own !== null) this.#keep(code);
    this.#at++;
  }

  /** Id of the person's history. */
  endPerson(): number {
    if (this.#own !== null) {
      const codes = this.#own.slice(0, this.#at);
      this.#spend(codes.byteLength);
      this.#known.push({ codes, id: this.#newId(), persons: 1 });
      return this.#known.at(-1)!.id;
    }
    const [found, ...others] = this.#alike;
    invariant(found !== undefined && others.length === 0, 'known histories differ');
    found.persons++;
    return found.id;
  }

  /** Persons of each history of the group, which is complete. */
  endGroup(): number[] {
    const persons = this.#known.map((known) => known.persons);
    this.#known = [];
    this.#bytes = 0;
    return persons;
  }

  #narrow(one: Known, at: number, code: number): void {
    this.#alike = this.#alike.filter(({ codes }) => codes[at] === code);
    // So far the person agreed with it, and is as long.
    if (this.#alike.length === 0) this.#own = one.codes.slice();
  }

  #keep(code: number): void {
    let own = this.#own!;
    if (this.#at >= own.length) {
      this.#spend(0, 8 * own.length);
      const larger = new Uint32Array(2 * own.length);
      larger.set(own);
      own = larger;
      this.#own = own;
    }
    own[this.#at] = code;
  }

  #spend(bytes: number, transient = 0): void {
    this.#bytes += bytes;
    if (this.#bytes + transient <= this.#bytesMax) return;
    throw new HealthriskError('E-LIMIT-MEMORY', { problem: ['person-beyond-memory'] });
  }
}
