import { anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';

const QUASI = ['quasi-identifier'] as const;

/** Formalities about care that say nothing of anybody's health, although their names borrow its words. */
export const FORMALITIES: readonly KnownType[] = [
  {
    semantic: 'health-status',
    roles: QUASI,
    named: speaksOf(
      anyOf('consent(?:s|ed|ement|ements)? opt_?(?:in|out) autorisation_[a-z]+'),
      anyOf('date dat dt time age sans without'),
    ),
    isExact: true,
  },
  {
    semantic: 'test-result',
    roles: QUASI,
    named: speaksOf(anyOf('unit_measure value_?quantity_(?:unit|code|system)')),
    isExact: true,
  },
  {
    semantic: 'social-cover',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        '(?:pmt|payment|pay|paiement|reglement)_(?:type|mode|method|source|cd|code) (?:type|mode|moyen)_(?:paiement|reglement|payment) resp(?:onsib[a-z]*)?_(?:for_)?(?:payment|paiement) franchise_(?:annuelle|choisie)',
      ),
      anyOf('montant amount amt total'),
    ),
    isExact: true,
  },
  {
    semantic: 'discharge-mode',
    roles: QUASI,
    named: speaksOf(
      anyOf('pris(?:e|es)?_charge_par accompagnee?_par emmenee?_par taken_(?:by|to)'),
    ),
    isExact: true,
  },
  {
    semantic: 'stay-number',
    roles: QUASI,
    named: speaksOf(
      anyOf('(?:code|num|numero|no|n|id|ref)_(?:prise_charge|pec|episode_soins)'),
      anyOf('type mode motif lib libelle'),
    ),
    isExact: true,
  },
  {
    semantic: 'professional',
    roles: QUASI,
    named: speaksOf(anyOf('inami riziv zsr gln ean_medecin ahpra bag_nr')),
    isExact: true,
  },
];
