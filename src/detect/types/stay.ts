import { adjacent, anyOf } from '../header-words.ts';
import { either, type KnownType, speaksOf } from './known-type.ts';
import { STAY } from './words.ts';

const QUASI = ['quasi-identifier'] as const;

const LENGTH = anyOf(
  `los dms length_stay stay_length lengthofstay lengthstay duree_(?:sejour|hospitalisation|hospit|totale_sejour)
  (?:sejour|sej)_(?:duree|nbj) nbj (?:nb|nombre|number|num)_(?:jours|days|nuits|nights)
  (?:days|time|nights|jours)_(?:hospital|hopital|hospitalisation|stay|sejour)
  (?:hospital|stay|bed)_days dureesejour sej_nbj`,
);
const WARD = anyOf(
  `wards? services? unit unite uf um pole department specialty speciality specialite discipline
  bed lit chambre room salle rum_um`,
);

/** Which stay, and how long it was. */
export const COURSES: readonly KnownType[] = [
  {
    semantic: 'stay-number',
    roles: QUASI,
    named: either(
      speaksOf(adjacent(STAY, 'ids? idt identifiant num numero number no nr n key cle ref')),
      speaksOf(
        anyOf(
          `hadmid iep nda nas stayid encounterid visitid numsejour numadmission accession rsa_num rhad_num
          rha_num sej_num clm_id order_id ordonnance_id`,
        ),
      ),
    ),
  },
  { semantic: 'length-of-stay', roles: QUASI, named: speaksOf(LENGTH) },
];

/** The ways of a stay, as visitors and colleagues know them. */
export const STAYS: readonly KnownType[] = [
  {
    semantic: 'admission-mode',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        `ent_mod ent_prv mode_(?:entree|admission) admission_(?:type|source|mode|method) provenance admimeth admisorc
        type_admission arrival_mode mode_arrivee transport`,
      ),
    ),
  },
  {
    semantic: 'discharge-mode',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        `sor_mod mode_sortie discharge_(?:mode|method|disposition|destination|status|to) destination
        disposition dismeth disdest orientation`,
      ),
    ),
  },
  {
    semantic: 'ward',
    roles: QUASI,
    named: speaksOf(WARD, anyOf('price prix cost cout tarif units_?(?:sold|dispensed)')),
    isVague: true,
  },
];
