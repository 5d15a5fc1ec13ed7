import type { CellForm } from '../cell-form.ts';
import { stdnum } from './library.ts';

/** Forms of the personal numbers of countries, and the schemes (of `stdnum`) they are valid under. */
export const NATIONAL_SCHEMES = {
  at: scheme(/^\d{4} ?\d{6}$/, 'at/vnr'),
  be: scheme(/^\d{2}\.?\d{2}\.?\d{2}[ -]?\d{3}[ .-]?\d{2}$/, 'be/nn', 'be/bis'),
  ca: scheme(/^(?:\d{3}([ -]?)\d{3}\1\d{3}|9\d{3}([ -]?)\d{3}\2\d{3})$/, 'ca/sin', 'ca/bc_bhn'),
  ch: scheme(/^756([. ]?)\d{4}\1\d{4}\1\d{2}$/, 'ch/ssn'),
  de: scheme(
    /^(?:[1-9]\d ?\d{3} ?\d{3} ?\d{3}|\d{2} ?\d{6} ?[A-Z] ?\d{3})$/i,
    'de/idnr',
    'de/svnr',
  ),
  dk: scheme(/^\d{6}-?\d{4}$/, 'dk/cpr'),
  es: scheme(
    /^(?:\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|\d{2}[ /]?\d{8}[ /]?\d{2})$/i,
    'es/dni',
    'es/nie',
    'es/nss',
  ),
  fi: scheme(/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/i, 'fi/hetu'),
  gb: scheme(/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i, 'gb/nino'),
  ie: scheme(/^\d{7}[A-W][A-IW]?$/i, 'ie/pps'),
  in: scheme(/^[2-9]\d{3}([ -]?)\d{4}\1\d{4}$/, 'in/aadhaar'),
  it: scheme(
    /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/i,
    'it/codicefiscale',
  ),
  mx: scheme(/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d$/i, 'mx/curp'),
  nl: scheme(/^\d{8,9}$/, 'nl/bsn'),
  no: scheme(/^\d{6} ?\d{5}$/, 'no/fodselsnummer'),
  pl: scheme(/^\d{11}$/, 'pl/pesel'),
  se: dashed(scheme(/^(?:\d{2})?\d{6}[-+]?\d{4}$/, 'se/personnummer')),
} as const satisfies Record<string, CellForm>;

function scheme(form: RegExp, ...modules: readonly string[]): Required<Omit<CellForm, 'padTo'>> {
  const validators = modules.map(stdnum);
  return {
    hasForm: (text) => text.length <= 20 && form.test(text),
    isValid: (text) => validators.some((isValid) => isValid(text.toUpperCase())),
  };
}

/** The library reads these numbers with their dash only. */
function dashed({ hasForm, isValid }: ReturnType<typeof scheme>): ReturnType<typeof scheme> {
  return { hasForm, isValid: (text) => isValid(text.replace(/^(\d{6,8})(\d{4})$/, '$1-$2')) };
}

const SCHEMES = Object.values(NATIONAL_SCHEMES);

/**
 * A personal number of one of some countries (see {@link NATIONAL_SCHEMES}). Many forms are plain
 * digits, and of random numbers of nine digits one in five is valid somewhere: only a name tells.
 */
export const NATIONAL_NUMBER: CellForm = {
  hasForm: (text) => SCHEMES.some((country) => country.hasForm(text)),
  isValid: (text) => SCHEMES.some((country) => country.hasForm(text) && country.isValid(text)),
};

const isNif = stdnum('fr/nif');

/** French tax number (NIF, "numéro SPI"): 13 digits, the last three being the others modulo 511. */
export const TAX_NUMBER: CellForm = {
  hasForm: (text) => /^[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}$/.test(text),
  isValid: (text) => isNif(text.replace(/ /g, '')),
};
