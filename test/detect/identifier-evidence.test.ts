import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FULL_LOOK, IdentifierEvidence, LOOK_EVERY } from '../../src/detect/identifier-evidence.ts';
import { identifiersIn, mayBeClear } from '../../src/detect/identifiers-in-cell.ts';
import { nirKey } from '../../src/detect/nir-format.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';
import { spansOf, textsOf } from '../support/spans.ts';
import { encoded } from '../support/tables.ts';

function evidenceOf(cells: readonly string[]) {
  const evidence = new IdentifierEvidence(1, DEFAULT_MISSING);
  evidence.look(textsOf(cells.map((cell) => [cell])));
  return evidence.found(0);
}

/** Texts made from a number each. */
function many(count: number, make: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

/** `matching` cells of one kind among `all`. */
function among(matching: number, all: number, cell: string, other = 'nothing'): string[] {
  return Array.from({ length: all }, (_, i) => (i < matching ? cell : other));
}

const nir = '262087503203977';
const corsican = `262082A032039${String(nirKey('262082A032039')).padStart(2, '0')}`;
const uuid = '123e4567-e89b-12d3-a456-426614174000';
const iban = 'FR76 3000 6000 0112 3456 7890 189';
const md5 = 'd41d8cd98f00b204e9800998ecf8427e';

/** Different valid NHS numbers. */
function nhsNumbers(count: number, gap = ''): string[] {
  const found: string[] = [];
  for (let nine = 943_476_591; found.length < count; nine += 7919) {
    const sum = [...String(nine)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    const text = `${nine}${check}`;
    if (check <= 9) found.push([text.slice(0, 3), text.slice(3, 6), text.slice(6)].join(gap));
  }
  return found;
}

// Test numbers of the networks; VIN of the standard and of its textbooks.
const cards = ['4111 1111 1111 1111', '5555555555554444', '378282246310005'];
const vins = ['1M8GDM9AXKP042788', '5GZCZ43D13S812715', '1HGBH41JXMN109186'];

test.each([
  ['one e-mail address in a thousand', among(1, 1000, 'someone@example.org'), 'email', 0.001],
  [
    'one e-mail address in a remark',
    among(1, 9, 'ask someone@example.org, he knows'),
    'email',
    1 / 9,
  ],
  ['one NIR with its key', among(1, 1000, nir), 'nir', 0.001],
  ['one NIR in a remark', among(1, 4, 'seen: 2 62 08 75 032 039 77 (checked)'), 'nir', 1 / 4],
  ['as many true keys as false ones', among(5, 10, nir, '262087503203978'), 'nir', 0.5],
  [
    'an IBAN with dashes in a remark',
    among(1, 50, 'to FR76-3000-6000-0112-3456-7890-189, thanks'),
    'iban',
    1 / 50,
  ],
  [
    'one e-mail address with a word for its sign',
    among(1, 500, 'someone (at) example.org'),
    'email',
    1 / 500,
  ],
  [
    'the same with a word for its point',
    among(1, 500, 'someone[at]example [dot] org'),
    'email',
    1 / 500,
  ],
  [
    'two telephone numbers in a cell',
    among(3, 400, '06 12 34 56 78/01 23 45 67 89'),
    'phone',
    3 / 400,
  ],
  ['two bare ones in half of the cells', among(5, 10, '0612345678 / 0123456789'), 'phone', 1 / 2],
  ['two bare ones behind each other', among(5, 10, '0612345678 0123456789'), 'phone', 1 / 2],
  [
    'NHS numbers with their label',
    nhsNumbers(10, ' ').map((text) => `NHS ${text}`),
    'nhs-number',
    1,
  ],
  [
    'NHS numbers with a longer label',
    nhsNumbers(10).map((text) => `NHS No: ${text}`),
    'nhs-number',
    1,
  ],
  ['half NIR without key', among(5, 10, '2620875032039'), 'nir', 0.5],
  ['written telephone numbers, one in a hundred', among(1, 100, '06 12 34 56 78'), 'phone', 0.01],
  ['a telephone number in a remark', among(1, 100, 'call +33 6 12 34 56 78 first'), 'phone', 0.01],
  ['compact international numbers', among(1, 100, '+33612345678'), 'phone', 0.01],
  ['half bare telephone numbers', among(5, 10, '0612345678'), 'phone', 0.5],
  ['one UUID in a hundred', among(1, 100, uuid), 'uuid', 0.01],
  ['one digest in a hundred', among(1, 100, md5), 'hash', 0.01],
  ['three written telephone numbers', among(3, 1000, '06 12 34 56 78'), 'phone', 0.003],
  ['three UUIDs', among(3, 1000, uuid), 'uuid', 0.003],
  ['three UUIDs with a prefix', among(3, 1000, `pat:${uuid}`), 'uuid', 0.003],
  ['three digests', among(3, 1000, md5), 'hash', 0.003],
  ['three digests in base 64', among(3, 1000, '1B2M2Y8AsgTpgAmY7PhCfg=='), 'hash', 0.003],
  ['bare numbers, one in twenty', among(5, 100, '0612345678'), 'phone', 0.05],
  ['as many bare numbers as other codes', among(5, 10, '0612345678', '4612345678'), 'phone', 0.5],
  ['half pairs without the zero', among(5, 10, '6 12 34 56 78'), 'phone', 0.5],
  ['half American numbers', among(5, 10, '(415) 555-2671'), 'phone', 0.5],
  [
    'half numbers in several forms',
    ['33612345678', '415-555-2671', '0612345678', 'x', 'y', 'z'],
    'phone',
    0.5,
  ],
  ['half digests of mixed case', among(5, 10, `D${md5.slice(1)}`), 'hash', 0.5],
  ['half short digests', among(5, 10, md5.slice(0, 16)), 'hash', 0.5],
  ['a NIR of a spreadsheet', among(1, 1000, `${nir}.0`), 'nir', 0.001],
  ['a NIR with its name', among(1, 1000, `NIR${nir}`), 'nir', 0.001],
  ['a NIR of full width', among(1, 1000, '２６２０８７５０３２０３９７７'), 'nir', 0.001],
  ['half NIR without key, named', among(5, 10, 'NIR: 2620875032039'), 'nir', 0.5],
  ['an e-mail address of full width', among(1, 1000, 'jean＠example．org'), 'email', 0.001],
  [
    'three digests in base 64 without padding',
    among(3, 1000, '1B2M2Y8AsgTpgAmY7PhCfg'),
    'hash',
    0.003,
  ],
  ['one IBAN', among(1, 1000, iban), 'iban', 0.001],
  ['one IBAN in a remark', among(1, 1000, `paid to ${iban} in May`), 'iban', 0.001],
  ['one IBAN in small letters', among(1, 1000, 'gb82west12345698765432'), 'iban', 0.001],
  ['three social security numbers', among(3, 1000, '078-05-1120'), 'ssn', 0.003],
  ['a social security number in a remark', among(1, 100, 'SSN: 078-05-1120'), 'ssn', 0.01],
  ['three MBI', among(3, 1000, '1EG4-TE5-MK73'), 'health-card', 0.003],
  ['three addresses of devices', among(3, 1000, '00:00:5e:00:53:01'), 'mac-address', 0.003],
  ['three INS-C', among(3, 1000, '1541187387477485562488'), 'ins-c', 0.003],
  ['cards', [...cards, 'x'], 'card-number', 0.75],
  ['NHS numbers', [...nhsNumbers(30), ...Array<string>(970).fill('x')], 'nhs-number', 0.03],
  ['NHS numbers in a small table', [...nhsNumbers(3), 'x', 'y', 'z'], 'nhs-number', 0.5],
  ['NHS numbers as they are printed', nhsNumbers(50, ' '), 'nhs-number', 1],
  ['NHS numbers with a typing error', [...nhsNumbers(19), '9434765918'], 'nhs-number', 0.95],
  ['vehicles', [...vins, ...Array<string>(97).fill('x')], 'vin', 0.03],
  ['addresses of the internet', many(10, (i) => `192.0.2.${i}`), 'ip-address', 1],
  ['one such address alone', ['2001:db8::1'], 'ip-address', 1],
  ['half links that differ', ['x', 'y', ...many(2, (i) => `https://example.org/${i}`)], 'url', 0.5],
])('%s', (_, cells, semantic, share) => {
  expect(evidenceOf(cells)).toEqual({ semantic, share });
});

test.each([
  ['no cell', []],
  ['missing cells only', ['', 'NA', ' ']],
  ['an at sign', ['dose @ 5 mg', '@home', 'a@b']],
  ['more false keys than true ones', among(4, 10, nir, '262087503203978')],
  ['fewer than half NIR without key', among(4, 10, '2620875032039')],
  [
    'milliseconds since 1970',
    Array.from({ length: 50 }, (_, i) => String(1_705_000_000_000 + i * 86_400_000)),
  ],
  ['medicine codes (CIP13)', ['3400930000120', '3400935183644', '3400949497294']],
  ['decimals', Array.from({ length: 200 }, (_, i) => String(Math.sqrt(i + 2)))],
  ['signed decimals', ['+1.23456789', '+2.34567891 mm', '-1.23456789']],
  ['bare numbers among more codes of ten digits', among(4, 10, '0612345678', '1234567890')],
  ['bare numbers, fewer than one in twenty', among(4, 100, '0612345678')],
  ['two bare numbers among few', among(2, 10, '0612345678')],
  ['padded numbers', Array.from({ length: 200 }, (_, i) => String(i * 7919).padStart(10, '0'))],
  [
    'random codes of ten digits, of which one in eleven has the form',
    Array.from({ length: 500 }, (_, i) => String((i * 7_654_321_987) % 1e10).padStart(10, '0')),
  ],
  ['fewer than half pairs without the zero', among(4, 10, '6 12 34 56 78')],
  ['fewer than half American numbers', among(4, 10, '(415) 555-2671')],
  ['fewer than half digests of mixed case', among(4, 10, `D${md5.slice(1)}`)],
  ['fewer than half short digests', among(4, 10, md5.slice(0, 16))],
  ['numbers of hospitals (FINESS)', ['750712184', '770110013', '780110078']],
  ['two written telephone numbers in 201', among(2, 201, '06 12 34 56 78')],
  ['two UUIDs in 201', among(2, 201, uuid)],
  ['one written telephone number in 101', among(1, 101, '06 12 34 56 78')],
  ['one UUID in 101', among(1, 101, uuid)],
  ['one digest in 101', among(1, 101, md5)],
  ['digits as long as a digest', ['1'.repeat(32), '2'.repeat(40)]],
  ['ISO times', among(9, 9, '2021-03-04T10:20:30+02:00')],
  ['a piece of a longer code', among(9, 9, `X${nir}Y`)],
  ['more false IBAN than true ones', [iban, ...many(2, (i) => `FR7${7 + i}${iban.slice(4)}`)]],
  ['two social security numbers in 201', among(2, 201, '078-05-1120')],
  ['medicine codes with dashes (NDC)', ['0173-0715-20', '0378-0112-01', '01234-567-89']],
  [
    'medicine codes without dashes (NDC), of which half look like telephone numbers',
    [
      '0002821501',
      '0006027731',
      '0069315083',
      '0093505698',
      '0173071520',
      '0378011201',
      '0591024101',
      '0781150610',
    ],
  ],
  ['one number that repeats and is a valid NHS number by chance', among(50, 50, '9434765919')],
  ['two such numbers', [...among(25, 50, '9434765919', '4010232137')]],
  ['eight valid numbers of ten', [...nhsNumbers(8), '9434765918', '9434765917']],
  ['nineteen NHS numbers among other things', [...nhsNumbers(19), ...among(0, 21, '', 'x')]],
  ['numbers of doctors (NPI)', ['1234567893', '1245319599', '1033218797', '1548279938']],
  ['numbers of ten digits', many(200, (i) => String(4_000_000_000 + i * 7919))],
  ['numbers of 16 digits', many(200, (i) => String(4_000_000_000_000_000 + i * 7_919_791))],
  ['establishments (SIRET)', ['73282932000074', '35600000000048', '30300000000003']],
  ['numbers of 22 digits', many(200, (i) => `1541187387477485${562_488 + i * 791}`)],
  [
    'European vehicles, which have no check digit',
    ['WVWZZZ1JZ3W386752', 'VF1BB05CF26010203', 'WDB1240191B123456'],
  ],
  ['versions', among(50, 50, '10.0.1.2')],
  ['versions that vary', many(50, (i) => `1.${i % 10}.${i % 7}.${i % 4}`)],
  ['a place in brackets at a sign', among(50, 50, 'seen (at home)')],
  ['two padded codes in few cells', among(3, 100, '0612345678 / 0123456789')],
  ['numbers that are called so and are false', among(50, 50, 'NHS 943 476 5910')],
  ['addresses of the internet in some cells', ['x', 'y', 'z', '192.0.2.1', '192.0.2.2']],
  ['the link to a source', among(50, 50, 'https://example.org/data')],
  ['two sources', among(25, 50, 'https://example.org/a', 'https://example.org/b')],
  ['times of day', many(50, (i) => `10:20:${10 + i}`)],
  ['pairs of digits', many(50, (i) => `12-34-56-78-90-${10 + i}`)],
  ['ordinary cells', ['66', 'C50.1', '75013', 'Female', '2021-03-04', '1234567890123456']],
])('%s is no evidence', (_, cells) => {
  expect(evidenceOf(cells)).toBeNull();
});

test('numbers of 15 digits are not NIR although one in 97 has a valid key', () => {
  const cells = Array.from({ length: 2000 }, (_, i) => String(185_057_800_000_001 + i * 7919));
  expect(cells.some((cell) => Number(cell.slice(13)) === nirKey(cell.slice(0, 13)))).toBe(true);
  expect(evidenceOf(cells)).toBeNull();
});

test('shares are of present cells', () => {
  expect(evidenceOf(['', 'NA', uuid, 'x'])).toEqual({ semantic: 'uuid', share: 0.5 });
});

test('a clear identifier comes before a pseudonym', () => {
  expect(evidenceOf([uuid, uuid, 'someone@example.org'])?.semantic).toBe('email');
});

test('a set of missing tokens of its own', () => {
  const evidence = new IdentifierEvidence(1, new Set(['NONE@EXAMPLE.ORG']));
  evidence.look(textsOf([['none@example.org']]));
  expect(evidence.found(0)).toBeNull();
});

test('after the full look, every 50th record is looked at, however records are batched', () => {
  const records = [
    ...Array.from({ length: FULL_LOOK }, () => ['x', '']),
    // Record 20,001: the first column has been looked at in full, the second has had no cell yet.
    ['x', 'x'],
    ...Array.from({ length: 60 }, () => ['a@example.org', 'b@example.org']),
  ];
  for (const size of [1, 7, 50, 1000, records.length]) {
    for (const batchOf of [textsOf, spansOf]) {
      const evidence = new IdentifierEvidence(2, DEFAULT_MISSING);
      for (let at = 0; at < records.length; at += size) {
        evidence.look(batchOf(records.slice(at, at + size)));
      }
      // 20,000 first cells, records 20,000 and 20,050.
      expect(evidence.found(0)?.share).toBe(1 / (FULL_LOOK + 2));
      expect(evidence.found(1)?.share).toBe(60 / 61);
    }
  }
  expect(FULL_LOOK % LOOK_EVERY).toBe(0);
});

test('a full look at all columns leaves every 50th record', () => {
  const cell = (row: number) => (row === FULL_LOOK + 49 || row === FULL_LOOK + 51 ? nir : 'x');
  const records = Array.from({ length: FULL_LOOK + 100 }, (_, row) => [cell(row)]);
  const evidence = new IdentifierEvidence(1, DEFAULT_MISSING);
  evidence.look(spansOf(records));
  expect(evidence.found(0)).toBeNull();
  evidence.look(spansOf([[nir]]));
  expect(evidence.found(0)).toEqual({ semantic: 'nir', share: 1 / (FULL_LOOK + 3) });
});

describe('every value of a dictionary', () => {
  test.each([
    ['an address', 'a@example.org', 'email'],
    ['an address of full width', 'jean＠example．org', 'email'],
    ['a NIR', nir, 'nir'],
    ['a NIR of full width', '２６２０８７５０３２０３９７７', 'nir'],
    ['a NIR of Corsica', corsican, 'nir'],
    ['an IBAN', iban, 'iban'],
  ])('%s', (_, cell, semantic) => {
    const evidence = new IdentifierEvidence(1, DEFAULT_MISSING);
    evidence.lookAtValues(0, encoded(['x', cell, 'y']).values);
    expect(evidence.found(0)?.semantic).toBe(semantic);
  });

  test('property: a glance misses nothing that a search finds', () => {
    const odd = fc.constantFrom(...'@＠.０1２9 -éa’ᵃ'.split(''), nir, corsican, iban, 'a@b.org');
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const found = identifiersIn(text);
        if (found === null) return;
        const isIban = found.code?.semantic === 'iban';
        if (!(found.email || found.nir || found.falseNir || isIban)) return;
        expect(mayBeClear(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('a column that is not there has no evidence', () => {
  expect(new IdentifierEvidence(1, DEFAULT_MISSING).found(1)).toBeNull();
});

test('property: evidence of a column does not depend on the order of columns', () => {
  const cell = fc.oneof(
    fc.constantFrom(nir, uuid, md5, iban, '0612345678', '9434765919', 'x@example.org', '', '12'),
    fc.string(),
  );
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 60 });
  fc.assert(
    fc.property(table, (records) => {
      const there = new IdentifierEvidence(3, DEFAULT_MISSING);
      const back = new IdentifierEvidence(3, DEFAULT_MISSING);
      there.look(textsOf(records));
      back.look(textsOf(records.map((record) => [...record].reverse())));
      for (let column = 0; column < 3; column++) {
        expect(back.found(2 - column)).toEqual(there.found(column));
      }
    }),
  );
});
