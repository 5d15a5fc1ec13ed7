import { describe, expect, it, test } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { suggestTable } from '../../src/detect/suggest-table.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const ROWS = 24;
const made = (cell: (at: number) => string) => Array.from({ length: ROWS }, (_, at) => cell(at));
const repeated = (...cells: string[]) => made((at) => cells[at % cells.length]!);
const rolesOf = (name: string, cells: readonly string[]) =>
  suggest(seeCells(name, cells, DEFAULT_MISSING)).roles;

/** Roles of all columns of a table. */
function inTable(columns: Record<string, readonly string[]>) {
  const names = Object.keys(columns);
  const sample = made(() => '').map((_, row) => names.map((name) => columns[name]![row]!));
  const seen = names.map((name) => seeCells(name, columns[name]!, DEFAULT_MISSING));
  const { columns: found } = suggestTable(seen, { sample });
  return Object.fromEntries(names.map((name, at) => [name, found[at]!.roles]));
}

test.each([
  ['OA', repeated('134', '509', '319'), 'quasi-identifier'],
  ['OA', repeated('0', '1'), 'sensitive'],
  ['MT', repeated('SAURAND R.', 'DELSART J.'), 'quasi-identifier'],
  ['MT', repeated('12,50', '30,00'), 'sensitive'],
  ['Forfait', repeated('N', 'O'), 'quasi-identifier'],
  ['Forfait', repeated('27,50', '30'), 'sensitive'],
  ['MRTL_STUS_CD', repeated('01', '06'), 'quasi-identifier'],
  ['BENE_CNTY_CD', repeated('061', '201'), 'quasi-identifier'],
])('%s with %j is %s', (name, cells, role) => {
  expect(rolesOf(name, cells)).toEqual([role]);
});

test.each([
  ['Mbr Last', repeated('STRATSHAW', 'MARQUEND')],
  ['num_caf', made((at) => String(9_070_374 + at * 31))],
  ['policyidnumber', made((at) => `W${135_266_035 + at * 17}`)],
  ['ring_sn', made((at) => `RG3ERE41MB${70 + at}`)],
  ['IdMR', made((at) => `55ED3B63B0${(16 + at * 7).toString(16).toUpperCase()}`)],
])('%s names somebody', (name, cells) => {
  expect(rolesOf(name, cells)).toContain('direct-identifier');
});

test('a town in an address is known to others, and a whole address names its home', () => {
  expect(rolesOf('adr_commune', repeated('Lyon', 'Lille'))).toEqual(['quasi-identifier']);
  const homes = repeated('12 rue des Lilas 69003 Lyon', '3 avenue de la Gare 59000 Lille');
  expect(rolesOf('adr_commune', homes)).toContain('direct-identifier');
});

test('the model of a device names nobody', () => {
  const codes = repeated('04897120612291', '03874647822557');
  expect(rolesOf('udi_di', codes)).not.toContain('direct-identifier');
});

test.each([
  ['Postcode', repeated('SW1A 1AA', 'M1 1AE', 'CR2 6XH', 'ZZ7 4LN', 'LS1 4AP'), 'postcode'],
  ['Code postal', repeated('K1A 0B1', 'H2X 1Y4', 'G1R 2S5'), 'postcode'],
  ['column_7', repeated('SW1A 1AA', 'M1 1AE', 'CR2 6XH', 'ZZ7 4LN', 'LS1 4AP'), 'postcode'],
  ['Plaque', repeated('1234 AB 75', '12 ABC 2A'), 'licence-plate'],
  ['ndc', repeated('50242006001', '00093721410'), 'ndc'],
  ['GHS', repeated('1234', '8273'), 'ghm'],
  ['ICD9_PROC', repeated('36.15', '88.72'), 'procedure'],
])('%s with %j is a %s', (name, cells, semantic) => {
  expect(suggest(seeCells(name, cells, DEFAULT_MISSING)).semantic).toBe(semantic);
});

describe('the number of a patient', () => {
  const number = made((at) => String(804_348_091 + at * 7919));

  it('is that of a file beside names in clear', () => {
    const names = repeated('WEXRIDGE^IRIS', 'DUNMERE^PAULA', 'STANSTOW^GARETH');
    const { PatientID } = inTable({ PatientID: number, PatientName: names });
    expect(PatientID).toEqual(['direct-identifier', 'subject']);
  });

  it('is a pseudonym beside initials, as trials have them', () => {
    const { PatientID } = inTable({ PatientID: number, Initiales: repeated('AB', 'CD', 'EF') });
    expect(PatientID).toEqual(['subject']);
  });
});

describe('a code without a header', () => {
  const people = {
    column_1: made((at) => String(220_118_504 + at)),
    column_3: repeated('Thierry', 'Marie', 'Sophie', 'Paul', 'Claire', 'Julie'),
    telephone: made((at) => `0${261_917_020 + at}`),
  };

  it('names persons whose names and telephones stand beside it', () => {
    const codes = made((at) => `TX${20_606_963 + ((at * 7919) % 1000)}`);
    expect(inTable({ ...people, column_5: codes }).column_5).toEqual(['direct-identifier']);
  });

  it('names nobody where it is one of a few', () => {
    const codes = repeated('CTR-7510-22', 'CTR-0764-33');
    expect(inTable({ ...people, column_5: codes }).column_5).toEqual([]);
  });
});

test('a table with one record an establishment counts what it has', () => {
  const found = inTable({
    finess: made((at) => finess(at)),
    annee: repeated('2021'),
    SEJHC_MCO: made((at) => String(361 + at * at * 37)),
    JOU_MCO: made((at) => String(1_368 + at * at * 91)),
  });
  expect(found.SEJHC_MCO).toEqual(['count']);
});

/** A FINESS number with its check digit, as `luhn` wants it. */
function finess(at: number): string {
  const body = `7508${String(2275 + at).padStart(4, '0')}`;
  for (let last = 0; last < 10; last++) if (luhn(`${body}${last}`)) return `${body}${last}`;
  throw new Error('no check digit');
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

describe('what adversaries hid', () => {
  const many = (cell: (at: number) => string) => Array.from({ length: 240 }, (_, at) => cell(at));

  it('remarks about somebody are no labels, however often they come again', () => {
    const names = ['Martin', 'Leroy', 'Durand', 'Petit', 'Moreau', 'Simon', 'Laurent', 'Michel'];
    const ills = ['asthme', 'grippe', 'cancer du sein', 'diabète', 'épilepsie', 'bronchite'];
    const texts = [
      ...names.map((name) => `Mme ${name}, fille Paule`),
      ...names.map((name) => `voisin de M. ${name}`),
      ...ills,
      ...ills.map((ill) => `${ill} ancien`),
    ];
    const cells = many((at) => texts[at % texts.length]!);
    expect(rolesOf('description', cells)).toEqual(['unassessed']);
  });

  it('a few remarks among many records are free text', () => {
    const cells = many((at) =>
      at % 60 === 7 ? `habite au ${at} rue du Port avec sa fille` : 'RAS',
    );
    expect(rolesOf('commentaire', cells)).toEqual(['unassessed']);
  });

  it('years under an age are years of birth, whatever else the name speaks of', () => {
    const years = many((at) => String(1940 + (at % 40)));
    expect(rolesOf('age_diagnostic', years)).toContain('quasi-identifier');
    expect(rolesOf('age_test', years)).toContain('quasi-identifier');
  });

  it('days are known to others, also those of a contract', () => {
    const days = many((at) => `2024-0${1 + (at % 9)}-1${at % 10}`);
    expect(rolesOf('fin_contrat', days)).toContain('quasi-identifier');
  });

  it('what a laboratory counts is no number of persons', () => {
    const cells = many((at) => String(110 + ((at * 37) % 190)));
    expect(rolesOf('cholesterol_total', cells)).not.toContain('count');
    expect(rolesOf('platelet_count', cells)).not.toContain('count');
  });
});
