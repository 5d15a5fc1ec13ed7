const ZERO = 0x30;

/**
 * Luhn's check (ISO/IEC 7812-1, annex B): every second digit from the right is doubled, and the sum
 * of all digits is a multiple of ten. One random number in ten passes; one wrong digit never does.
 * @param digits decimal digits and nothing else
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - ZERO;
    const counted = i % 2 === 0 ? digit : 2 * digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/**
 * The check digit of GTIN and EAN-13 (GS1 General Specifications, 7.9): weights 1 and 3 from the
 * right, a sum that is a multiple of ten. One random number in ten passes.
 * @param digits decimal digits and nothing else
 */
export function passesEan(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - ZERO;
    sum += i % 2 === 0 ? digit : 3 * digit;
  }
  return sum % 10 === 0;
}

/**
 * Remainder by 97 of a decimal number of any length, in steps that a double holds exactly.
 * @param digits decimal digits and nothing else
 * @returns 0..96
 */
export function mod97(digits: string): number {
  let remainder = 0;
  for (let at = 0; at < digits.length; at += 12) {
    const chunk = digits.slice(at, at + 12);
    remainder = (remainder * 10 ** chunk.length + Number(chunk)) % 97;
  }
  return remainder;
}

// A digit's turn in the permutation (0)(1 5 8 9 4 2 7)(3 6), one step for each place.
const PERMUTED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Product of two elements of the dihedral group D5: 0 to 4 are turns, 5 to 9 reflections. */
function inD5(one: number, other: number): number {
  const turned = one < 5 ? one + (other % 5) : one - (other % 5);
  return ((turned + 5) % 5) + (one < 5 === other < 5 ? 0 : 5);
}

/**
 * Verhoeff's check (J. Verhoeff, Error detecting decimal codes, 1969). One random number in ten
 * passes; one wrong digit or two exchanged neighbours never do.
 * @param digits decimal digits and nothing else
 */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - ZERO;
    for (let step = i % 8; step > 0; step--) digit = PERMUTED[digit]!;
    check = inD5(check, digit);
  }
  return check === 0;
}
