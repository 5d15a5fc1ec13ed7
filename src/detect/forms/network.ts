import type { CellForm } from '../cell-form.ts';
import { validator } from './library.ts';

const MAY_BE_IP =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?:[.\d]{0,16}))$/i;
const isIp = validator('isIP');

/** An address of the internet protocol, version 4 or 6, and nothing else. */
export const IP_ADDRESS: CellForm = {
  hasForm: (text) => text.length >= 6 && text.length <= 45 && MAY_BE_IP.test(text) && isIp(text),
};

// Of random addresses two in a million are such.
const FOUR_DIGITS = /^\d(?:\.\d){3}$/;

/** The same but for four single digits: they number the version of a program. */
export const IP_NO_VERSION: CellForm = {
  hasForm: (text) => !FOUR_DIGITS.test(text) && IP_ADDRESS.hasForm(text),
};

/**
 * Address of a network device (IEEE 802, EUI-48 or EUI-64): pairs of hexadecimal digits with colons
 * or dashes, or fours with points. At least one letter among them: of random ones 996 in 1,000 have
 * it, and pairs of digits are dates and times.
 */
export const MAC_ADDRESS: CellForm = {
  hasForm: (text) =>
    /^(?=.{0,22}[a-f])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}(?:(?:[0-9a-f]{2}\1){2})?[0-9a-f]{2}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2,3})$/i.test(
      text,
    ),
};

const isUrl = validator('isURL', { require_tld: false, protocols: ['http', 'https', 'ftp'] });

/** An address of the web with its protocol, or beginning with `www.`, and nothing else. */
export const URL_ADDRESS: CellForm = {
  hasForm: (text) => /^(?:(?:https?|ftp):\/\/|www\.)[^\s]/i.test(text) && isUrl(text),
};
