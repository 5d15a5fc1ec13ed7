import {
  FORMS,
  GHS,
  ICD9_PROCEDURE,
  NDC_BARE,
  ORPHA_PREFIXED,
  POSTCODE_GB,
  SSN_DASHED,
} from '../forms/index.ts';
import { anyOf } from '../header-words.ts';
import { type KnownType, NEVER_NAMED, speaksOf } from './known-type.ts';

// Letters, dashes and lengths that nothing else has: no name is needed.
const PAIR_OF_DEGREES = {
  hasForm: (text: string) => /\d[.,]\d+.*[,; ].*\d[.,]\d/.test(text) && isPlace(text),
};

function isPlace(text: string): boolean {
  return FORMS.coordinates.hasForm(text);
}

/** Meanings that the form of the values proves, whatever heads the column. */
export const BY_FORM: readonly KnownType[] = [
  {
    semantic: 'ssn',
    roles: ['direct-identifier'],
    named: NEVER_NAMED,
    form: SSN_DASHED,
    formAlone: 'enough',
  },
  {
    semantic: 'postcode',
    roles: ['quasi-identifier'],
    named: NEVER_NAMED,
    form: POSTCODE_GB,
    formAlone: 'enough',
  },
  {
    semantic: 'coordinates',
    roles: ['quasi-identifier'],
    named: NEVER_NAMED,
    form: PAIR_OF_DEGREES,
    formAlone: 'enough',
  },
  {
    semantic: 'orpha',
    roles: ['sensitive'],
    named: NEVER_NAMED,
    form: ORPHA_PREFIXED,
    formAlone: 'enough',
  },
  {
    semantic: 'ndc',
    roles: ['sensitive'],
    named: speaksOf(anyOf('ndc ndc_(?:code|no|number)')),
    form: NDC_BARE,
    formNeeded: true,
  },
  {
    semantic: 'ghm',
    roles: ['sensitive'],
    named: speaksOf(anyOf('ghs')),
    form: GHS,
    formNeeded: true,
  },
  {
    semantic: 'procedure',
    roles: ['sensitive'],
    named: speaksOf(anyOf('(?:icd|cim)_(?:proc|procedures?|prcdr|prcdre)[a-z_]*')),
    form: ICD9_PROCEDURE,
    formNeeded: true,
  },
];
