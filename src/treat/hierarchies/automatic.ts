import { isDate, isYear } from '../../encode/cell-shape.ts';
import { isIcd10 } from '../../encode/icd10.ts';
import { parseNumber } from '../../encode/parse-number.ts';
import type { Semantic } from '../../model/semantic.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { chain } from './chain.ts';
import { atcHierarchy, ccamHierarchy, icd10Hierarchy } from './codes.ts';
import { dateHierarchy } from './dates.ts';
import { departementCode, departementOfCommune, departementOfPostcode } from './french-places.ts';
import type { Hierarchy } from './hierarchy.ts';
import { ageHierarchy, ageOf, numberHierarchy } from './numbers.ts';
import { communes, departements, frenchPostcodes, prefixes } from './places.ts';

/** Share of the distinct present values that must have a form for its hierarchy to be taken. */
const FORM_SHARE = 0.9;

/** Meanings whose numbers are codes of categories: bands of them would mean nothing. */
const CATEGORIES: readonly Semantic[] = [
  'sex',
  'marital-status',
  'education',
  'ethnicity',
  'religion',
  'occupation',
  'nationality',
  'admission-mode',
  'discharge-mode',
  'ward',
  'facility',
  'region',
  'country',
  'ghm',
];

/** A form of cells and what it makes coarser. */
interface Form {
  /** Meanings of columns that it is tried on; absent: all but {@link CATEGORIES}. */
  of?: readonly Semantic[];
  has: (text: string) => boolean;
  make: (column: EncodedColumn) => Hierarchy;
}

/** The first that fits is taken. */
const FORMS: readonly Form[] = [
  { of: ['age'], has: (text) => ageOf(text) !== null, make: ageHierarchy },
  {
    of: ['zip'],
    has: (text) => /^\d{5}(?:-?\d{4})?$/.test(text.trim()),
    make: (column) => prefixes(column, [5, 3]),
  },
  {
    of: ['postcode'],
    has: (text) => departementOfPostcode(text.trim().padStart(5, '0')) !== null,
    make: frenchPostcodes,
  },
  { of: ['postcode'], has: () => true, make: (column) => prefixes(column, [4, 3, 2]) },
  {
    of: ['commune', 'iris'],
    has: (text) => departementOfCommune(text.trim()) !== null,
    make: communes,
  },
  { of: ['departement'], has: (text) => departementCode(text) !== null, make: departements },
  { of: ['atc'], has: (text) => /^[A-Z]\d{2}/i.test(text.trim()), make: atcHierarchy },
  { of: ['ccam'], has: (text) => /^[A-Z]{4}\d{3}/i.test(text.trim()), make: ccamHierarchy },
  { has: isIcd10, make: icd10Hierarchy },
  { has: (text) => isDate(text) || isYear(text), make: (column) => dateHierarchy(column) },
  { has: (text) => parseNumber(text) !== null, make: (column) => numberHierarchy(column) },
];

/** The hierarchy that the meaning and the form of a column call for; of categories, all or nothing. */
export function automaticHierarchy(column: EncodedColumn, semantic: Semantic | null): Hierarchy {
  const isCategory = semantic !== null && CATEGORIES.includes(semantic);
  const form = FORMS.find(
    ({ of, has }) =>
      (of === undefined ? !isCategory : semantic !== null && of.includes(semantic)) &&
      fits(column, has),
  );
  return form === undefined
    ? chain({ column, parse: (text) => text, rules: [] })
    : form.make(column);
}

function fits({ values, missing }: EncodedColumn, has: (text: string) => boolean): boolean {
  let present = 0;
  let fitting = 0;
  let code = 0;
  for (const text of values) {
    if (missing[code++] === 1) continue;
    present++;
    if (has(text)) fitting++;
  }
  return present > 0 && fitting >= FORM_SHARE * present;
}
