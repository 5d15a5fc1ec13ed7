import { FORMS } from '../forms/index.ts';
import { anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';
import { DIAGNOSIS, FACILITY } from './things.ts';
import { PROFESSIONALS } from './words.ts';

const QUASI = ['quasi-identifier'] as const;

// Who sells, and who buys: everybody knows them.
export const SELLERS = anyOf(
  'fournisseurs? suppliers? vendors? commissioner manufacturers? mfr fabricants? grossistes? wholesaler distributeur distributor acheteur buyer purchaser',
);

/** Who gave the care, and where: others know whom somebody went to. */
export const ORGANISATIONS: readonly KnownType[] = [
  {
    semantic: 'rpps',
    roles: QUASI,
    named: speaksOf(anyOf('rpps')),
    form: FORMS.rpps,
    formAlone: 'checked',
  },
  { semantic: 'adeli', roles: QUASI, named: speaksOf(anyOf('adeli')), form: FORMS.adeli },
  {
    semantic: 'npi',
    roles: QUASI,
    named: speaksOf(anyOf('npi national_provider')),
    form: FORMS.npi,
    formAlone: 'checked',
  },
  {
    semantic: 'siret',
    roles: QUASI,
    named: speaksOf(anyOf('siret')),
    form: FORMS.siret,
    formAlone: 'checked',
  },
  {
    semantic: 'finess',
    roles: QUASI,
    named: speaksOf(anyOf('n?_?finess finess_?(?:et|ej|geo|pmsi) nofiness numfiness eta_num')),
    form: FORMS.finess,
    formAlone: 'checked',
  },
  {
    semantic: 'siren',
    roles: QUASI,
    named: speaksOf(anyOf('siren')),
    form: FORMS.siren,
    formAlone: 'checked',
  },
  { semantic: 'professional', roles: QUASI, named: speaksOf(PROFESSIONALS) },
  {
    semantic: 'facility',
    roles: QUASI,
    named: speaksOf(
      SELLERS,
      anyOf(
        'price prix pct taux remise rebate discount marge cost cout contrat contract marche lead_time vaccine vaccin vax drug device',
      ),
    ),
    isExact: true,
  },
  { semantic: 'facility', roles: QUASI, named: speaksOf(FACILITY, DIAGNOSIS), isVague: true },
];
