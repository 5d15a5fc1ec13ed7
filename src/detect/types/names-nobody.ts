import { anyOf } from '../header-words.ts';

/** When and to whom a result was told on the telephone. */
export const PHONED = anyOf('tel_(?:to|by|dt|date|time|dt_tm)');

/** Regions of primary care in Australia, whose letters a Canadian card has too. */
export const NETWORK_OF_CARE = anyOf('phn_(?:code|name|region)');

/** The part of a UDI that all devices of a model share. */
export const MODEL = anyOf('udi_di');

/** Plans, actions and wards have names; an antibiotic is tested by dilution (`VAN_NM` in WHONET). */
export const NAMES_NOBODY = anyOf(
  'ins_(?:pkg|package|plan)_(?:name|nm) metric_(?:name|nm) event_(?:name|nm) drug_(?:lbl|label)_(?:name|nm) login_dep manip_nom (?:amk|amp|atm|caz|cip|cro|ctx|etp|fep|fox|gen|ipm|lnz|lvx|mem|oxa|pen|tcy|tob|tzp|van)_nm',
);
