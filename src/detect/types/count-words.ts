import { FORMS } from '../forms/index.ts';
import { alone, anyOf } from '../header-words.ts';
import { either, type KnownType, speaksOf } from './known-type.ts';

// How many of a kind there were, as programmes, surveys of hospitals and registers of clinics head it.
const MANY = anyOf(
  `pnlp_[a-z_]+ cas_(?:suspects?|confirmes?|notifies|graves?|simples?|traites)_[a-z_]+ cas_paludisme_[a-z_]+ deces_attribues_[a-z_]+ (?:closed|open|opened|active|new|total)_(?:episodes|clients|cases|referrals)
  (?:referred|treated|seen|discharged|screened)_by_[a-z]+ sej(?:hc|hp|c)?_(?:mco|ssr|smr|psy|had|ivg) jou_(?:mco|ssr|smr|psy|had|usld)`,
);
const BARE = alone('clients episodes passu ltfu hosp_n', 'total new');

// `n_transfused`, `n_acute_chest`: a number, and of what. That of one person or record is a key.
const NUMBER_OF =
  /^_n_(?:u_)?[a-z]{2,}_[a-z]+(?:_[a-z]+)*_$|^_n_(?:[a-z]+ed|died|stroke|kohorte|dosis|dosen|verweigert|geimpft)_$/;
const NUMBER_OF_ONE =
  /_(?:ids?|ligne|fiche|questionnaire|enregistrement|personne|identifiant|dossier|patient|assuree?|adherent|allocataire|ipp|nir|finess|rpps|secu|lot|serie|facture|commande|venue|sejour|demande|ordre|telephone|tel|lit|chambre|cas|case|contrat|police)_/;

/** Numbers of persons or acts. Where no table of counts is, they are read as something else. */
export const COUNT_WORDS: readonly KnownType[] = [
  {
    semantic: 'count',
    roles: ['count'],
    named: either(speaksOf([MANY, BARE]), speaksOf(NUMBER_OF, NUMBER_OF_ONE)),
    form: FORMS.count,
    formNeeded: true,
  },
];
