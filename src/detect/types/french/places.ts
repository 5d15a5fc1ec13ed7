import { FORMS } from '../../forms/index.ts';
import { alone, anyOf } from '../../header-words.ts';
import { either, type KnownType, speaksOf, speaksWithNumberOf } from '../known-type.ts';

const QUASI = ['quasi-identifier'] as const;

/** Places as French sources name them. */
export const FRENCH_PLACES: readonly KnownType[] = [
  {
    semantic: 'coordinates',
    roles: QUASI,
    named: either(
      speaksOf(
        anyOf(
          'coord_(?:x|y|gps|geo) geoloc(?:alisation)? point_geo position_gps (?:x|y)_(?:coord|wgs|rgf)',
        ),
      ),
      speaksWithNumberOf(/_[xy]_(?:l_?)?93_|_lambert_?93_/),
    ),
  },
  {
    semantic: 'postcode',
    roles: QUASI,
    named: speaksOf(anyOf('codpos cod_pos cod_post code_post cpostal c_p cp_[a-z]+ [a-z]+_cp')),
    form: FORMS.postcode,
  },
  {
    semantic: 'commune',
    roles: QUASI,
    named: speaksOf(
      anyOf('comdom comres comnais codcom codinsee com_(?:dom|res|nais|naissance|residence)'),
    ),
    form: FORMS.commune,
  },
  {
    semantic: 'departement',
    roles: QUASI,
    named: speaksOf(anyOf('depdom depres depnais depetab dept_[a-z]+ dpt_[a-z]+')),
    form: FORMS.departement,
  },
  {
    semantic: 'region',
    roles: QUASI,
    named: speaksOf([
      anyOf(
        'zeat interregions? inter_region regres code_ars lib_ars region_[a-z]+ ancienne_region',
      ),
      alone('ars', 'nom'),
    ]),
  },
  {
    semantic: 'country',
    roles: QUASI,
    named: speaksOf(anyOf('continents? inpays paysnais pays_[a-z]+')),
  },
  {
    semantic: 'city',
    roles: QUASI,
    named: speaksOf(anyOf('bureau_distributeur ville_[a-z]+ bourg agglomeration')),
  },
  {
    semantic: 'place',
    roles: QUASI,
    named: speaksOf(
      [
        anyOf(
          `qpv zus tuu tau aav epci intercommunalite carreau ruralite urbain_rural rural_urbain milieu_(?:vie|rural|urbain|residence) altitude lieudom lieunais lnais degre_densite densite_(?:commune|population) indice_(?:defavorisation|defavo|ecologique)
        defavorisation cadre_bati zone_[a-z]+ quartier_[a-z]+ qp_[a-z]+ zfe lieu_[a-z]+ distance_(?:domicile|hopital|etab|travail|ecole)[_a-z]* temps_trajet trajet aire_(?:urbaine|attraction)`,
        ),
        alone('rural urbain milieu commune_type qpv dens', 'type o n code zone'),
      ],
      anyOf('contamination_mode'),
    ),
  },
];
