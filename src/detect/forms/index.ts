import type { Semantic } from '../../model/column.ts';
import type { CellForm } from '../cell-form.ts';
import { CARD_NUMBER, IBAN } from './bank.ts';
import { AGE, SEX } from './demography.ts';
import { ICD9, ICD10, ICD11, ORPHA } from './diagnoses.ts';
import { INS_C, MBI, NHS_NUMBER, SSN } from './health-numbers.ts';
import { EMAIL, HASH, NIR, PHONE, SNDS_PSEUDONYM, UUID } from './identity.ts';
import { ATC, CIP, NDC, UCD } from './medicines.ts';
import { NATIONAL_NUMBER, TAX_NUMBER } from './national-number.ts';
import { IP_NO_VERSION, MAC_ADDRESS, URL_ADDRESS } from './network.ts';
import { COMMUNE, COORDINATES, DEPARTEMENT, IRIS, POSTCODE, REGION, ZIP } from './places.ts';
import { CCAM, GHM } from './procedures.ts';
import { ADELI, FINESS, NPI, RPPS, SIREN, SIRET } from './registers.ts';
import { SURVEY_WEIGHT } from './survey-weight.ts';
import { LOINC, SNOMED } from './terminologies.ts';
import { COUNT, EVENT_DATE } from './time-and-counts.ts';
import { PLATE_SIV, VIN } from './vehicles.ts';

export { ICD9_PROCEDURE, ORPHA_PREFIXED } from './diagnoses.ts';
export { SSN_DASHED } from './health-numbers.ts';
export { NDC_BARE } from './medicines.ts';
export { POSTCODE_CA, POSTCODE_GB } from './places.ts';
export { GHS } from './procedures.ts';
export { PLATE_FNI } from './vehicles.ts';

/**
 * The form that the values of each meaning have. Each test takes a time that is linear in the length
 * of the text, which has to be trimmed and in ordinary digits and dashes.
 */
export const FORMS = {
  nir: NIR,
  'ins-c': INS_C,
  email: EMAIL,
  phone: PHONE,
  uuid: UUID,
  hash: HASH,
  pseudonym: SNDS_PSEUDONYM,
  iban: IBAN,
  'card-number': CARD_NUMBER,
  ssn: SSN,
  'nhs-number': NHS_NUMBER,
  'national-number': NATIONAL_NUMBER,
  'tax-number': TAX_NUMBER,
  'health-card': MBI,
  vin: VIN,
  'licence-plate': PLATE_SIV,
  'ip-address': IP_NO_VERSION,
  'mac-address': MAC_ADDRESS,
  url: URL_ADDRESS,
  rpps: RPPS,
  adeli: ADELI,
  npi: NPI,
  finess: FINESS,
  siren: SIREN,
  siret: SIRET,
  postcode: POSTCODE,
  zip: ZIP,
  commune: COMMUNE,
  iris: IRIS,
  departement: DEPARTEMENT,
  region: REGION,
  coordinates: COORDINATES,
  icd10: ICD10,
  icd9: ICD9,
  icd11: ICD11,
  ccam: CCAM,
  ghm: GHM,
  atc: ATC,
  cip: CIP,
  ucd: UCD,
  ndc: NDC,
  loinc: LOINC,
  snomed: SNOMED,
  orpha: ORPHA,
  sex: SEX,
  age: AGE,
  'event-date': EVENT_DATE,
  count: COUNT,
  'survey-weight': SURVEY_WEIGHT,
} as const satisfies Partial<Record<Semantic, CellForm>>;
