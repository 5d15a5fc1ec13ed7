import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mod97,
  passesEan,
  passesLuhn,
  passesVerhoeff,
} from '../../../src/detect/forms/check-digits.ts';
import { digitsOf, eanDigit, luhnDigit, verhoeffDigit } from './one-digit-wrong.ts';

const bodies = fc.stringMatching(/^\d{1,17}$/);

test.each([
  ['Luhn', passesLuhn, luhnDigit, bodies],
  ['EAN', passesEan, eanDigit, digitsOf(12)],
  ['Verhoeff', passesVerhoeff, verhoeffDigit, bodies],
] as const)('property: %s has one right check digit', (_, passes, checkDigit, texts) => {
  fc.assert(
    fc.property(texts, (body) => {
      const right = [...'0123456789'].filter((digit) => passes(body + digit));
      expect(right).toEqual([checkDigit(body)]);
    }),
  );
});

test('property: Verhoeff tells two neighbours exchanged', () => {
  fc.assert(
    fc.property(bodies, fc.nat(), (body, place) => {
      const text = body + verhoeffDigit(body);
      const at = place % (text.length - 1);
      const [one, other] = [text[at]!, text[at + 1]!];
      fc.pre(one !== other);
      expect(passesVerhoeff(text.slice(0, at) + other + one + text.slice(at + 2))).toBe(false);
    }),
  );
});

test('property: the remainder by 97 of numbers of any length', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,40}$/), (digits) => {
      expect(mod97(digits)).toBe(Number(BigInt(digits) % 97n));
    }),
  );
});

test.each([
  ['Luhn, the example of ISO/IEC 7812', passesLuhn, '79927398713'],
  ['EAN, the example of GS1', passesEan, '4006381333931'],
  ['Verhoeff, the example of the literature', passesVerhoeff, '2363'],
])('%s', (_, passes, digits) => {
  expect(passes(digits)).toBe(true);
});
