import type { EncodedColumn } from '../../model/table.ts';
import { chain, type Rule } from './chain.ts';
import {
  departementCode,
  departementOfCommune,
  departementOfPostcode,
  regionOf,
} from './french-places.ts';
import type { Hierarchy } from './hierarchy.ts';

const DEPARTEMENT = { kind: 'place', unit: 'departement' } as const;
const REGION = { kind: 'place', unit: 'region' } as const;

/** Overseas communities are of no region, and stay themselves. */
const inRegion = (departement: string | null) =>
  departement === null ? null : (regionOf(departement) ?? departement);

const prefix = (length: number): Rule<string> => ({
  step: { kind: 'prefix', length },
  label: (text) => [...text].slice(0, length).join(''),
});

/** French postcodes: three digits, département, region. Overseas, three digits are a département. */
export function frenchPostcodes(column: EncodedColumn): Hierarchy {
  return chain({
    column,
    // A number made of it has lost the leading zero.
    parse: (text) => {
      const postcode = text.trim().padStart(5, '0');
      return departementOfPostcode(postcode) === null ? null : postcode;
    },
    rules: [
      prefix(3),
      { step: DEPARTEMENT, label: departementOfPostcode },
      { step: REGION, label: (postcode) => inRegion(departementOfPostcode(postcode)) },
    ],
  });
}

/** Codes of communes, or of what lies in one (IRIS): commune, département, region. */
export function communes(column: EncodedColumn): Hierarchy {
  return chain({
    column,
    parse: (text) => {
      const code = text.trim().toUpperCase();
      return departementOfCommune(code) === null ? null : code;
    },
    rules: [
      { step: { kind: 'place', unit: 'commune' }, label: (code) => code.slice(0, 5) },
      { step: DEPARTEMENT, label: departementOfCommune },
      { step: REGION, label: (code) => inRegion(departementOfCommune(code)) },
    ],
  });
}

/** Codes of départements: region. */
export function departements(column: EncodedColumn): Hierarchy {
  return chain({
    column,
    parse: departementCode,
    rules: [{ step: REGION, label: inRegion }],
  });
}

/**
 * Any codes by their first characters.
 * @param lengths longest first
 * @param keepFirst the longest makes a level even where it joins nothing
 */
export function prefixes(
  column: EncodedColumn,
  lengths: readonly number[],
  keepFirst = false,
): Hierarchy {
  return chain({ column, parse: (text) => text.trim(), rules: lengths.map(prefix), keepFirst });
}
