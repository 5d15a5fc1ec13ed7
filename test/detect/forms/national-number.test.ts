import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NATIONAL_NUMBER,
  NATIONAL_SCHEMES,
  TAX_NUMBER,
} from '../../../src/detect/forms/national-number.ts';
import {
  digitsOf,
  eanDigit,
  expectOneDigitToMatter,
  expectValid,
  luhnDigit,
  padded,
  verhoeffDigit,
} from './one-digit-wrong.ts';

type Country = keyof typeof NATIONAL_SCHEMES;

// Examples of the administrations, of Wikipedia or of the documentation of stdnum.
const EXAMPLES: Record<Country, string[]> = {
  at: ['1237 010180', '1237010180'],
  be: ['85.07.30-033.28', '85073003328'],
  ca: ['046 454 286', '9698 658 215'],
  ch: ['756.9217.0769.85', '7569217076985'],
  de: ['36 574 261 809', '15070649C103'],
  dk: ['211062-5629'],
  es: ['12345678Z', '12345678-z', 'X1234567L', '281234567840'],
  fi: ['131052-308T'],
  gb: ['AB123456C', 'AB 12 34 56 C'],
  ie: ['6433435F', '1234567T'],
  in: ['2341 2341 2346'],
  it: ['RCCMNL83S18D969H', 'RSSMRA85T10A562S'],
  mx: ['BOXW310820HNERXN09'],
  nl: ['111222333'],
  no: ['151086 95088', '15108695088'],
  pl: ['44051401359'],
  se: ['811218-9876', '8112189876', '198112189876'],
};

test.each(Object.entries(EXAMPLES).flatMap(([country, all]) => all.map((text) => [country, text])))(
  'a number of %s: %s',
  (country, text) => {
    const scheme = NATIONAL_SCHEMES[country as Country];
    expect(scheme.hasForm(text!)).toBe(true);
    expect(scheme.isValid(text!)).toBe(true);
    expect(NATIONAL_NUMBER.hasForm(text!)).toBe(true);
    expect(NATIONAL_NUMBER.isValid!(text!)).toBe(true);
  },
);

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

const days = fc
  .date({ min: new Date('1930-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const yymmdd = days.map((day) => day.slice(2, 10).replaceAll('-', ''));
const ddmmyy = days.map((day) => day.slice(8, 10) + day.slice(5, 7) + day.slice(2, 4));
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));

/** Check digits that would have two digits do not exist; such bodies are passed over. */
function withDigit(
  bodies: fc.Arbitrary<string>,
  digit: (body: string) => number,
): fc.Arbitrary<string> {
  return bodies.filter((body) => digit(body) <= 9).map((body) => `${body}${digit(body)}`);
}

/** ISO 7064, mod 11,10. */
function isoElevenTen(body: string): number {
  let product = 10;
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const FISCAL_ODD = new Map(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((sign, at) => [
    sign,
    [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6,
      8, 12, 14, 16, 10, 22, 25, 24, 23,
    ][at]!,
  ]),
);

function fiscalLetter(body: string): string {
  const sum = [...body].reduce((total, sign, at) => {
    if (at % 2 === 0) return total + FISCAL_ODD.get(sign)!;
    return total + (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

const norwegianFirst = (body: string) =>
  (11 - (weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
const norwegianSecond = (body: string) =>
  (11 - (weighted(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;

const MATTER: [string, Country, fc.Arbitrary<string>][] = [
  ['Austria', 'at', withAustrianDigit()],
  ['Canada (SIN)', 'ca', digitsOf(8).map((body) => body + luhnDigit(body))],
  [
    'British Columbia',
    'ca',
    withDigit(
      digitsOf(8).map((body) => `9${body}`),
      (body) => (22 - (weighted(body.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11)) % 11,
    ),
  ],
  ['Switzerland', 'ch', digitsOf(9).map((body) => `756${body}${eanDigit(`756${body}`)}`)],
  [
    'Germany (IdNr)',
    'de',
    fc
      .shuffledSubarray([...'0123456789'], { minLength: 9, maxLength: 9 })
      .filter(([first]) => first !== '0')
      .map((nine) => [...nine, nine[0]].join(''))
      .map((body) => body + isoElevenTen(body)),
  ],
  ['Spain (DNI)', 'es', digitsOf(8).map((body) => body + NIF_LETTERS[Number(body) % 23])],
  [
    'Spain (NIE)',
    'es',
    fc
      .tuple(fc.constantFrom('X', 'Y', 'Z'), digitsOf(7))
      .map(
        ([letter, body]) => letter + body + NIF_LETTERS[Number('XYZ'.indexOf(letter) + body) % 23],
      ),
  ],
  [
    'Finland',
    'fi',
    join(ddmmyy, fc.constant('-'), padded(2, 899, 3)).map(
      (body) => body + HETU_SIGNS[Number(body.replace('-', '')) % 31],
    ),
  ],
  [
    'Ireland',
    'ie',
    digitsOf(7).map(
      (body) => body + 'WABCDEFGHIJKLMNOPQRSTUV'[weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 23],
    ),
  ],
  [
    'India',
    'in',
    join(fc.constantFrom(...'23456789'), digitsOf(10))
      .filter((body) => !isPalindrome(body + verhoeffDigit(body)))
      .map((body) => body + verhoeffDigit(body)),
  ],
  [
    'Italy',
    'it',
    fc
      .stringMatching(/^[A-Z]{6}\d{2}[A-EHLMPRST](?:0[1-9]|[12]\d)[A-M]\d{3}$/)
      .map((body) => body + fiscalLetter(body)),
  ],
  [
    'the Netherlands',
    'nl',
    withDigit(
      padded(10_000_000, 99_999_999, 8),
      (body) => weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11,
    ),
  ],
  [
    'Norway',
    'no',
    withDigit(withDigit(join(ddmmyy, padded(0, 499, 3)), norwegianFirst), norwegianSecond),
  ],
  [
    'Poland',
    'pl',
    join(yymmdd, digitsOf(4)).map(
      (body) => body + ((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10),
    ),
  ],
  [
    'Sweden',
    'se',
    join(yymmdd, digitsOf(3)).map(
      (body) => `${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`,
    ),
  ],
];

test.each(MATTER)('property: one wrong digit of a number of %s is seen', (_, country, texts) => {
  expectOneDigitToMatter(NATIONAL_SCHEMES[country], texts);
});

// Two ways to count (Belgium), two digits for a letter (Germany, Mexico), a key of two digits whose
// first two have to be a province (Spain): not every wrong digit is seen.
test.each([
  [
    'Belgium',
    'be',
    join(yymmdd, padded(1, 997, 3)).map(
      (body) => body + String(97 - (Number(body) % 97)).padStart(2, '0'),
    ),
  ],
  [
    'Spain (NSS)',
    'es',
    join(padded(1, 50, 2), digitsOf(8)).map(
      (body) => body + String(Number(body) % 97).padStart(2, '0'),
    ),
  ],
  [
    'Germany (SVNR)',
    'de',
    join(fc.constantFrom('12', '15', '65'), ddmmyy, fc.stringMatching(/^[A-Z]\d{2}$/)).map(
      (body) => body + pensionDigit(body),
    ),
  ],
] as const)('property: numbers of %s', (_, country, texts) => {
  expectValid(NATIONAL_SCHEMES[country], texts);
});

test('property: a British number has letters that are given', () => {
  const middle = digitsOf(6);
  fc.assert(
    fc.property(middle, (digits) => {
      expect(NATIONAL_SCHEMES.gb.isValid(`AB${digits}C`)).toBe(true);
      for (const start of ['QQ', 'DA', 'BG', 'ZZ']) {
        const text = `${start}${digits}C`;
        const { hasForm, isValid } = NATIONAL_SCHEMES.gb;
        expect(hasForm(text) && isValid(text)).toBe(false);
      }
    }),
  );
});

function withAustrianDigit(): fc.Arbitrary<string> {
  return fc
    .tuple(padded(100, 999, 3), ddmmyy)
    .map(([serial, birth]) => {
      const sum = weighted(serial, [3, 7, 9]) + weighted(birth, [5, 8, 4, 2, 1, 6]);
      return [serial, sum % 11, birth] as const;
    })
    .filter(([, check]) => check <= 9)
    .map((parts) => parts.join(''));
}

function pensionDigit(body: string): number {
  const letter = String(body.charCodeAt(8) - 64).padStart(2, '0');
  const digits = body.slice(0, 8) + letter + body.slice(9);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  return (
    weights
      .map((weight, at) => weight * Number(digits[at]))
      .reduce((sum, product) => sum + Math.floor(product / 10) + (product % 10), 0) % 10
  );
}

function isPalindrome(text: string): boolean {
  return text === [...text].reverse().join('');
}

test.each(['3023217600053', '30 23 217 600 053'])('tax number %s of the administration', (text) => {
  expect(TAX_NUMBER.hasForm(text)).toBe(true);
  expect(TAX_NUMBER.isValid!(text)).toBe(true);
});

test('property: one wrong digit of a tax number is seen', () => {
  const numbers = padded(1, 3_999_999_999, 10).map(
    (body) => body + String(Number(body) % 511).padStart(3, '0'),
  );
  expectOneDigitToMatter(TAX_NUMBER, numbers);
});
