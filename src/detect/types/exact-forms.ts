import type { CellForm } from '../cell-form.ts';
import { alone, anyOf } from '../header-words.ts';
import { DATE_OR_PART } from './dates.ts';
import { type KnownType, speaksOf } from './known-type.ts';

const form = (pattern: RegExp): CellForm => ({ hasForm: (text) => pattern.test(text) });

const only = (
  semantic: KnownType['semantic'],
  named: KnownType['named'],
  pattern: RegExp,
): KnownType => ({
  semantic,
  roles: ['sensitive'],
  named,
  form: form(pattern),
  formNeeded: true,
  isExact: true,
});

const short = (list: string, beside = 'code type niveau') => speaksOf(alone(list, beside));

/** Short names that mean several things: the form of their cells tells that it is care. */
const BY_CELLS: readonly KnownType[] = [
  only('test-result', short('marges? margins?'), /^r[012x]$|sain|envahi|atteint|clear|positive/i),
  only('health-status', short('sa ag terme'), /^\d{1,2}(?:\s?\+\s?\d)?(?:\s?sa)?$/i),
  only('health-status', speaksOf(anyOf('apgar[a-z_]*')), /^\d{1,2}(?:\s?[/-]\s?\d{1,2}){0,3}$/),
  only('test-result', short('lang stereo wirt titmus'), /^(?:0|\+{1,3}|-|neg|pos|nég)$/i),
  only('diagnosis', short('lat'), /^(?:[lrbgd9]|left|right|bilat.*|gauche|droite?)$/i),
  // A tariff or a group of hospitals: others know the latter.
  {
    ...only('ghm', short('ght', 'code num numero no'), /^\d{1,2}$/),
    roles: ['quasi-identifier', 'sensitive'],
  },
  only('procedure', short('profil profile'), /^[mpstr]\d$/i),
  only('procedure', short('acc access'), /avf|avg|tcc|\bfav\b|cath|fistul/i),
  only(
    'health-status',
    short('regimes?', 'type'),
    /diab|\bsel\b|résid|r.sidu|mixé|hach|normal|végé|porc/i,
  ),
  only('health-status', short('p', 'code'), /^p\d[a-z]?$/i),
  only('health-status', short('exempt exemption', 'reason'), /relig|philos|^medical/i),
  // Germs, whose names have two parts.
  only(
    'test-result',
    speaksOf(anyOf('org(?:anism)?(?:_(?:ids?|nm|name))?')),
    /^[A-Z][a-z]{3,} (?:[a-z]*(?:us|um|ae|ii|ans|coli|osa|ides|idis|alis|ens)|spp?\.?)$/,
  ),
  only(
    'test-result',
    speaksOf(anyOf('(?:cand|don|rec|rcpt|hla)(?:_[a-z]+)?')),
    /^[A-Z]{1,4}\d?\*\d{2}/,
  ),
  only(
    'test-result',
    speaksOf(anyOf('materials? materiau matrice matrix spec(?:imen)?_?(?:type|mat)?')),
    /blood|sang|plasma|s[eé]rum|urine|csf|lcr|sputum|saliva|salive|ffpe|coat|swab|stool|selle|tissu|msu/i,
  ),
];

const BOTH = ['quasi-identifier', 'sensitive'] as const;

/** Dates of which the event is an illness or what it led to, and ages at it. */
const OF_ILLNESS: readonly KnownType[] = [
  {
    semantic: 'event-date',
    roles: ['sensitive'],
    // Known to nobody but her.
    named: speaksOf(anyOf('lmp_(?:date|dt)')),
    form: DATE_OR_PART,
    isExact: true,
  },
  {
    semantic: 'event-date',
    roles: BOTH,
    named: speaksOf(
      anyOf(
        `(?:premiers?|ers)_(?:signes|symptomes) perte_(?:greffon|greffe) edd_[a-z]+ deb_at date_at_[a-z_]+ constatation[a-z_]* dinc date_incidence (?:art|arv|haart)_start`,
      ),
    ),
    form: DATE_OR_PART,
    formNeeded: true,
    isExact: true,
  },
  {
    semantic: 'event-date',
    roles: BOTH,
    named: speaksOf(alone('consolidation', 'date dt dat')),
    form: DATE_OR_PART,
    formNeeded: true,
    isExact: true,
  },
  {
    semantic: 'age',
    roles: BOTH,
    named: speaksOf(anyOf('age_ers_(?:signes|symptomes)')),
    isExact: true,
  },
  {
    semantic: 'age',
    roles: BOTH,
    named: speaksOf(anyOf('menarche_age')),
    isExact: true,
  },
];

/** What others know and is not theirs to learn, in words that no other list has. */
const INCOME: readonly KnownType[] = [
  {
    semantic: 'income',
    roles: BOTH,
    named: speaksOf([
      anyOf(
        'net_?inc[a-z]*(?:_(?:wk|mth|month|yr|year))? your_household_income revenus?_(?:votre_)?(?:foyer|menage) incm_[a-z]+ ratcat fas_rev',
      ),
      alone('sjr ratcat salaire_journalier', 'cat tranche classe'),
    ]),
    isExact: true,
  },
  {
    semantic: 'discharge-mode',
    roles: BOTH,
    named: speaksOf(anyOf('mut(?:ation)?_neonat[a-z]* motiftr motif_tr(?:ansport)?')),
    isExact: true,
  },
  {
    semantic: 'cost',
    roles: BOTH,
    named: speaksOf(anyOf('paybll[a-z]* surend[a-z]*')),
    isExact: true,
  },
];

/** Expressions and abbreviations that the form of their cells has to agree with. */
export const EXACT_FORMS: readonly KnownType[] = [...BY_CELLS, ...OF_ILLNESS, ...INCOME];
