import { FORMS, POSTCODE_CA, POSTCODE_GB } from '../forms/index.ts';
import { ZIP3 } from '../forms/places.ts';
import { alone, anyOf } from '../header-words.ts';
import { anyForm } from './any-form.ts';
import { either, type KnownType, speaksOf, speaksWithNumberOf } from './known-type.ts';
import { PLACE } from './things.ts';

const QUASI = ['quasi-identifier'] as const;
const LIVING =
  'code cod lib libelle nom name residence domicile patient ben bdi home ben_res res naissance';

/** Where somebody lives, was born or was cared for, from the finest to the coarsest. */
export const PLACES: readonly KnownType[] = [
  {
    semantic: 'coordinates',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        'latitude lat longitude lon lng long gps coordinates coordonnees geocode geopoint geom easting northing (?:x|y)_(?:lambert|wgs|coord) lambert_(?:x|y)',
      ),
    ),
  },
  { semantic: 'iris', roles: QUASI, named: speaksOf(anyOf('iris code_?iris')), form: FORMS.iris },
  {
    semantic: 'zip',
    roles: QUASI,
    named: speaksWithNumberOf(/_zips?(?:_?codes?)?_(?:.*_)?3_|_zip3_|_3_digits?_zip/),
    form: ZIP3,
    isExact: true,
  },
  {
    semantic: 'zip',
    roles: QUASI,
    named: speaksOf(anyOf('zips? zipcode zipcodes zcta')),
    form: FORMS.zip,
  },
  {
    semantic: 'postcode',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        'postcodes? postal codepostal postalcode codpost codepost cp cpost ben_cod_pos plz bdi_cod',
      ),
    ),
    form: anyForm(FORMS.postcode, POSTCODE_GB, POSTCODE_CA),
  },
  {
    semantic: 'commune',
    roles: QUASI,
    named: speaksOf(anyOf('communes? insee depcom code_?insee codgeo codecommune ben_res_com com')),
    form: FORMS.commune,
  },
  {
    semantic: 'departement',
    roles: QUASI,
    named: either(
      speaksOf(anyOf('departements? dept dpt bdi_dep ben_res_dpt codedep numdep')),
      speaksOf(alone('dep', `${LIVING} geo`)),
      speaksOf(
        anyOf(
          'dep_(?:residence|res|naissance|nais|domicile|patient|etab|hop|finess|pat) (?:code|cod|lib|nom|num)_dep',
        ),
      ),
    ),
    form: FORMS.departement,
  },
  {
    semantic: 'region',
    roles: QUASI,
    named: speaksOf(anyOf('regions? reg state province nuts land bundesland canton')),
    form: FORMS.region,
  },
  {
    semantic: 'country',
    roles: QUASI,
    named: either(
      speaksOf(anyOf('country countries pays land native_country')),
      speaksWithNumberOf(/_iso_[23]_/),
    ),
  },
  {
    semantic: 'city',
    roles: QUASI,
    named: speaksOf(anyOf('city cities villes? vil town village municipality localite')),
  },
  { semantic: 'place', roles: QUASI, named: speaksOf(PLACE) },
];
