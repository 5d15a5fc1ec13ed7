import { CODE_SEMANTICS, type CodeSemantic, type IdentifierCode } from './identifier-codes.ts';

/** When codes of one kind are identifiers. */
interface Rule {
  /** Cells that are enough whatever their share; 0: only the share counts. */
  cells: number;
  /** Share of the looked-at cells that is enough. */
  share: number;
  /** Share of the codes of that form that must be valid. */
  valid: number;
  /** Different valid codes that must be seen. */
  different: number;
  /** Fewer different codes are enough if no two of the cells are the same. */
  orAllDifferent?: true;
}

const HALF = 1 / 2;
const NINE_TENTHS = 9 / 10;
const ONE_PERCENT = 1 / 100;
/** Three cells, or in a small table one in a hundred. */
const FEW = { cells: 3, share: ONE_PERCENT };

/**
 * - IBAN: the form, the country's length and the remainder by 97 together are no chance; one is
 *   enough unless most such codes are false.
 * - SSN, MBI, MAC: nothing else is written like that, and nothing can be checked.
 * - NHS: one random code of ten digits in eleven is valid, so nine tenths are; a column where ten
 *   digits are the exception has twenty of them. A code that repeats may be valid by chance, three
 *   different ones are once in 1,331.
 * - INS-C: of random codes of 22 digits one in 500 is valid.
 * - Card: one random code of 16 digits in forty is valid. French establishments (SIRET) pass Luhn's
 *   check too, and one in ten begins like a card: nine tenths do not.
 * - VIN: one random code in eleven is valid, and European vehicles have no check digit.
 * - IP, URL: a version number or the link to a source looks the same and does not vary; what stands
 *   in half of the cells is a column of them.
 */
const RULES: Record<CodeSemantic, Rule> = {
  iban: { cells: 1, share: 0, valid: HALF, different: 1 },
  ssn: { ...FEW, valid: 0, different: 1 },
  'nhs-number': { cells: 20, share: HALF, valid: NINE_TENTHS, different: 3 },
  'ins-c': { ...FEW, valid: HALF, different: 1 },
  'health-card': { ...FEW, valid: 0, different: 1 },
  'card-number': { ...FEW, valid: NINE_TENTHS, different: 2 },
  vin: { ...FEW, valid: HALF, different: 3 },
  'mac-address': { ...FEW, valid: 0, different: 1 },
  'ip-address': { cells: 0, share: HALF, valid: 0, different: 2, orAllDifferent: true },
  url: { cells: 0, share: HALF, valid: 0, different: 3, orAllDifferent: true },
};

const DIFFERENT_MAX = Math.max(...Object.values(RULES).map(({ different }) => different));

interface Count {
  all: number;
  valid: number;
  /** Some different valid codes; never leaves the tool. */
  seen: Set<string>;
}

/** Codes of one column that may be identifiers. */
export class IdentifierCodeTally {
  readonly #counts = new Map<CodeSemantic, Count>();

  /** Counts what {@link identifierCode} found in a cell. */
  add({ semantic, valid }: IdentifierCode, cell: string): void {
    let count = this.#counts.get(semantic);
    if (count === undefined) {
      count = { all: 0, valid: 0, seen: new Set() };
      this.#counts.set(semantic, count);
    }
    count.all++;
    if (!valid) return;
    count.valid++;
    if (count.seen.size < DIFFERENT_MAX) count.seen.add(cell);
  }

  /**
   * The first kind, in the order of {@link CODE_SEMANTICS}, of which there is enough.
   * @param looked present cells that were looked at
   */
  found(looked: number): { semantic: CodeSemantic; cells: number } | null {
    if (this.#counts.size === 0) return null;
    for (const semantic of CODE_SEMANTICS) {
      const count = this.#counts.get(semantic);
      if (count !== undefined && isEnough(RULES[semantic], count, looked)) {
        return { semantic, cells: count.valid };
      }
    }
    return null;
  }
}

function isEnough(rule: Rule, { all, valid, seen }: Count, looked: number): boolean {
  if (valid === 0 || valid < rule.valid * all) return false;
  const many = (rule.cells > 0 && valid >= rule.cells) || valid >= rule.share * looked;
  if (!many) return false;
  const different = rule.orAllDifferent ? Math.min(rule.different, valid) : rule.different;
  return seen.size >= different;
}
