import { FORMS } from '../forms/index.ts';
import { alone, anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';

const QUASI = ['quasi-identifier'] as const;

const AGE = anyOf(
  'ages? aged years?_old yrs?_old yo ans_revolus age(?:cat|class|group|grp|gp|years|yrs|band) tranche_age classe_age cl_age ageyr agean',
);
// Ages of things that no person is known by.
const NO_AGE = anyOf('gestationnel gestational');

const EDUCATION = anyOf(
  `educat?i?on?s? educ etudes diplomes? scolarite schooling niveau_(?:etudes?|scolaire|diplome) degree
  isced cite classe_scolaire`,
);
const HOUSEHOLD = anyOf(
  `household hhid menages? foyer (?:nb|nombre|number|num|n)_(?:enfants?|children|kids|personnes_menage) children
  enfants_charge family_size taille_(?:menage|foyer|famille) siblings fratrie living_(?:arrangement|alone)
  vit_seule? lives_alone logement housing hhsize`,
);
const OCCUPATION = anyOf(
  `occupations? professions? metiers? jobs? workclass pcs csp employment emplois? employer employeur secteurs? entreprise societe_employeur
  activite_professionnelle situation_professionnelle work_status working_status sector industry naf soc isco
  contrat_travail type_contrats? contract_types? nature_contrat poste_travail grade_fonction employed unemployed`,
);
// How many beds are taken.
const OCCUPANCY = anyOf('taux rate lits? beds?');
const INCOME = anyOf(
  `incomes? totinc faminc hhinc revenus? salar(?:y|ies) salaires? wages? earnings niveau_vie poverty pauvrete
  quotient_familial indice_majore ressources? allocations? pensions? retraite_montant smic`,
);
const COVER = anyOf(
  `cmu cmuc css acs ame couverture complementaire mutuelle regime caisse insurance insurer insurers payers?
  payors? assurance medicaid medicare coverage exoneration exo_tm plan_type health_plan ticket_moderateur`,
);

/** What relatives, neighbours and colleagues know of a person. */
export const DEMOGRAPHY: readonly KnownType[] = [
  { semantic: 'age', roles: QUASI, named: speaksOf(AGE, NO_AGE), form: FORMS.age },
  {
    semantic: 'sex',
    roles: QUASI,
    named: speaksOf(anyOf('sexe? sexes sx gender gndr genre civilite cod_sex sex_cod geschlecht')),
    form: FORMS.sex,
  },
  {
    semantic: 'marital-status',
    roles: QUASI,
    named: speaksOf(
      anyOf(
        `marital matrimonial(?:e)? maritalstatus etat_civil situation_(?:familiale|maritale|matrimoniale|famille)
        statut_marital relationship conjugal(?:e)? married mariee?`,
      ),
    ),
  },
  {
    semantic: 'nationality',
    roles: QUASI,
    named: speaksOf(
      anyOf('nationalite nationality citizenship citoyennete citizen'),
      alone('nat', 'code cod lib'),
    ),
  },
  { semantic: 'occupation', roles: QUASI, named: speaksOf(OCCUPATION, OCCUPANCY) },
  { semantic: 'education', roles: QUASI, named: speaksOf(EDUCATION) },
  { semantic: 'household', roles: QUASI, named: speaksOf(HOUSEHOLD) },
  {
    semantic: 'ethnicity',
    roles: QUASI,
    named: speaksOf(
      anyOf('races? ethnicity ethnic ethnie ethnicite ethnic_group hispanic origine_ethnique'),
    ),
  },
  { semantic: 'religion', roles: QUASI, named: speaksOf(anyOf('religion religious culte')) },
  {
    semantic: 'language',
    roles: QUASI,
    named: speaksOf(anyOf('languages? langues? mother_tongue')),
  },
  {
    semantic: 'income',
    roles: ['quasi-identifier', 'sensitive'],
    named: speaksOf(INCOME),
  },
  { semantic: 'social-cover', roles: QUASI, named: speaksOf(COVER, anyOf('alimentaire')) },
];
