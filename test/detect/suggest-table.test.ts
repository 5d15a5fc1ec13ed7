import { describe, expect, it } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggestTable } from '../../src/detect/suggest-table.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

/** What the columns of a small table are taken for. */
function recognised(columns: Record<string, readonly string[]>) {
  const names = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map(({ length }) => length));
  const sample = Array.from({ length: rows }, (_, row) =>
    names.map((name) => columns[name]![row] ?? ''),
  );
  const seen = names.map((name, at) =>
    seeCells(
      name,
      sample.map((record) => record[at]!),
      DEFAULT_MISSING,
    ),
  );
  const found = suggestTable(seen, { sample });
  const meanings = Object.fromEntries(
    found.columns.map(({ semantic, roles }, at) => [names[at], [semantic, ...roles]]),
  );
  return { ...found, meanings };
}

const numbers = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => String(from + at));
const grid = (one: readonly string[], other: readonly string[]) => ({
  first: one.flatMap((a) => other.map(() => a)),
  second: one.flatMap(() => other),
});

describe('a table of counts', () => {
  const { first, second } = grid(['01', '02', '03', '04'], ['F', 'M']);

  it('is one whose groups occur once each', () => {
    const large = grid([...numbers(9, 11), '75'], ['F', 'M', 'X']);
    const counts = numbers(30).map((n) => String(Number(n) ** 2 + 11));
    const table = { departement: large.first, sexe: large.second, nb_patients: counts };
    const { recordsAre, meanings } = recognised(table);
    expect(recordsAre).toBe('groups');
    expect(meanings.nb_patients).toEqual(['count', 'count']);
  });

  it.each([
    ['few records', first, second, numbers(8, 20)],
    [
      'numbers that hardly differ',
      ...Object.values(grid(numbers(10), ['F', 'M', 'X'])),
      numbers(30, 50),
    ],
    [
      'fractions',
      ...Object.values(grid(numbers(10), ['F', 'M', 'X'])),
      numbers(30).map((n) => `${n}.5`),
    ],
    [
      'no grid',
      numbers(30).map((n) => String(Number(n) % 17)),
      numbers(30).map((n) => `${Number(n) % 19}a`),
      numbers(30),
    ],
  ] as [string, string[], string[], string[]][])(
    'may be one, or one of persons: %s',
    (_, departement, sexe, nb_patients) => {
      const { recordsAre, meanings } = recognised({ departement, sexe, nb_patients });
      expect(recordsAre).not.toBe('groups');
      expect(meanings.nb_patients).not.toEqual(['count', 'count']);
    },
  );

  it('is one with marks that mean nothing else, though a group came twice', () => {
    const departement = numbers(40).map((n) => String(Number(n) % 8));
    const sexe = numbers(40).map((n) => String((Number(n) >> 3) % 5));
    const effectif = numbers(40).map((n) => (Number(n) % 4 === 0 ? '<11' : String(Number(n) ** 2)));
    departement[39] = departement[0]!;
    sexe[39] = sexe[0]!;
    const table = { departement, sexe, effectif };
    expect(recognised(table).recordsAre).toBe('groups');
    const dashes = effectif.map((n) => n.replace('<11', '-'));
    expect(recognised({ ...table, effectif: dashes }).recordsAre).toBe('either');
  });

  it('may be one with marks of suppressed counts where groups come again', () => {
    const table = {
      departement: [...first, ...first],
      effectif: [...numbers(8, 20), ...Array<string>(4).fill('<11'), ...numbers(4, 30)],
    };
    const { recordsAre, columns } = recognised(table);
    expect(recordsAre).toBe('either');
    expect(columns[1]?.roles).toEqual(['quasi-identifier', 'count']);
    expect(columns[1]?.signals.find(({ id }) => id === 'masked-cells')?.params.share).toBe(0.25);
  });

  it.each([
    ['groups that come twice', { departement: [...first, ...first], nb_patients: numbers(16) }],
    ['births', { date_naissance: numbers(8, 1_980_0101), nb_patients: numbers(8) }],
    ['persons', { patient_id: numbers(8), sexe: second, nb_sejours: numbers(8) }],
    [
      'names',
      { nom: ['Ada', 'Bea', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gil', 'Hal'], total: numbers(8) },
    ],
  ])('is none with %s', (_, table) => {
    const { recordsAre, columns } = recognised(table);
    expect(recordsAre).toBe('persons');
    expect(columns.flatMap(({ roles }) => roles)).not.toContain('count');
  });
});

describe('columns that say something beside others only', () => {
  const words = 'AKOULI BERMONT CALDIN DORVAL EPSANE FARGOT GULDIN HORVEL ISNARD JOLBERT'.split(
    ' ',
  );

  it('takes words of which each record has its own for names, beside dates of birth', () => {
    const births = numbers(10, 19_800_101);
    const beside = { column_1: words, naissance: births };
    expect(recognised(beside).meanings.column_1).toEqual(['name', 'direct-identifier']);
    expect(recognised({ column_1: words, prix: births }).meanings.column_1).toEqual([null]);
    const repeated = { column_1: words.map((_, at) => words[at % 4]!), naissance: births };
    expect(recognised(repeated).meanings.column_1).toEqual([null]);
  });

  it('takes the label of codes for what they are, unless there are codes of two kinds', () => {
    const atc = ['A10BA02', 'C09AA05', 'N02BE01', 'J01CA04', 'B01AC06'];
    const acts = ['HHFA001', 'JVJF004', 'DEQP003', 'ACQK001', 'HMFC004'];
    const libelle = ['un', 'deux', 'trois', 'quatre', 'cinq'];
    expect(recognised({ atc, libelle }).meanings.libelle).toEqual(['drug', 'sensitive']);
    expect(recognised({ atc, ccam: acts, libelle }).meanings.libelle).toEqual([null]);
    expect(recognised({ libelle }).meanings.libelle).toEqual([null]);
  });

  it('takes the value of a test for its result', () => {
    const loinc = ['2160-0', '718-7', '8867-4', '85354-9', '2345-7'];
    expect(recognised({ loinc, valeur: numbers(5) }).meanings.valeur?.[0]).toBe('test-result');
    expect(recognised({ valeur: numbers(5) }).meanings.valeur).toEqual([null]);
  });

  it('takes amounts in a table of purchases for terms, and elsewhere for costs', () => {
    const terms = { fournisseur: ['x', 'y'], remise: ['3', '4'], montant: ['10', '20'] };
    expect(recognised(terms).meanings.montant).toEqual(['strategic', 'strategic']);
    expect(recognised({ ...terms, age: ['30', '40'] }).meanings.montant).toEqual([
      'cost',
      'sensitive',
    ]);
  });
});

describe('shape', () => {
  const signals = (name: string, cells: readonly string[]) =>
    recognised({ [name]: cells }).columns[0]!.signals.map(({ id }) => id);

  it('tells ages in days and open groups', () => {
    expect(signals('age_jours', ['3', '12'])).toContain('days');
    expect(signals('age', ['3', '12'])).not.toContain('days');
    expect(signals('age', ['20-39', '80+'])).toContain('top-coded');
    expect(signals('age', ['20-39', '80'])).not.toContain('top-coded');
  });

  it('tells keys that come once from keys that come again', () => {
    expect(signals('patient_id', ['p1', 'p2', 'p3'])).toContain('unique');
    expect(signals('patient_id', ['p1', 'p2', 'p2'])).toContain('repeats');
  });

  it('sees a key that no name speaks of', () => {
    const keys = Array.from({ length: 40 }, (_, at) => `K${1000 + (at % 20)}`);
    expect(recognised({ zork: keys }).columns[0]).toMatchObject({
      roles: [],
      signals: [{ id: 'repeats', params: { records: 2 } }],
    });
    expect(signals('zork', keys.slice(0, 20))).not.toContain('repeats');
  });

  it('takes one value for a constant, and a name before that', () => {
    const same = Array<string>(12).fill('x');
    expect(recognised({ zork: same }).meanings.zork).toEqual(['constant', 'quasi-identifier']);
    expect(recognised({ diagnostic: same }).meanings.diagnostic).toEqual([
      'diagnosis',
      'quasi-identifier',
      'sensitive',
    ]);
  });

  it('takes sentences for free text, whatever the name, and labels for labels', () => {
    const sentences = numbers(6).map((n) => `le patient ${n} dit avoir mal depuis ${n} jours`);
    expect(recognised({ zork: sentences }).meanings.zork).toEqual(['free-text', 'unassessed']);
    expect(recognised({ diagnostic: sentences }).meanings.diagnostic?.[0]).toBe('free-text');
    const labels = numbers(40).map(
      (n) => `diabète de type ${Number(n) % 2} sans complication grave`,
    );
    expect(recognised({ diagnostic: labels }).meanings.diagnostic?.[0]).toBe('diagnosis');
  });

  it('says that zeros were lost', () => {
    const postcodes = ['1000', '1500', '75011', '9200', '1230'];
    const [found] = recognised({ code_postal: postcodes }).columns;
    expect(found?.semantic).toBe('postcode');
    expect(found?.signals.find(({ id }) => id === 'lost-zeros')?.params.share).toBe(0.8);
  });
});
