import { anyOf, type Words } from '../header-words.ts';
import type { KnownType } from './known-type.ts';

// How a question or a statement about oneself begins, in French and English: little words are left out.
const ASKS = anyOf(
  `(?:avez|etes|aviez|etiez|pensez|souhaitez|pouvez|savez|faites|prenez|buvez|fumez|consommez|pratiquez|dormez|mangez|vivez|habitez|travaillez|allez|utilisez|ressentez|souffrez|diriez|jugez|estimez|recevez|beneficiez|portez|connaissez|voyez|suivez|percevez|rencontrez|sentez|trouvez)_vous
  vous_(?:etes|avez|arrive|sentez|est|ont|fait|sentiez|sentir|ressentez|prenez|vivez) est_ce_que quel(?:le|s|les)?_(?:est|sont|etait|age|a)[a-z_]* combien quand_[a-z_]*vous pourquoi parmi lesquel(?:le)?s cours_(?:derniers?|dernieres?|mois|semaine)[a-z_]* depuis_combien (?:votre|vos) (?:je|j)_[a-z]+ j_ai
  (?:do|did|are|were|have|has|can|could|would|will)_(?:you|your|anyone) how_(?:often|much|many|old|long|well|would|difficult|is|are|do|have)[a-z_]* what_(?:is|are|was|best|were|kind)[a-z_]* which_[a-z_]*(?:you|your|best)[a-z_]* when_[a-z_]*you[a-z_]* where_[a-z_]*you[a-z_]* who_[a-z_]*you[a-z_]* over_last_[a-z_]+ during_(?:past|last)[a-z_]+ past_(?:days|weeks|months|year)[a-z_]+ you_[a-z_]+ your_[a-z_]+ i_(?:feel|have|am|was|can|find|felt)`,
);

/** Whether a column is headed by a whole question. */
export function isQuestion({ letters }: Words): boolean {
  return ASKS.test(letters) && letters.split('_').length > 4;
}

interface Asked {
  semantic: KnownType['semantic'];
  roles: KnownType['roles'];
  about: RegExp;
}

const QUASI = ['quasi-identifier'] as const;
const DIRECT = ['direct-identifier'] as const;
const BOTH = ['quasi-identifier', 'sensitive'] as const;
const SENSITIVE = ['sensitive'] as const;

// In order of precedence: what names somebody, what others know, what is felt and done.
const ASKED: readonly Asked[] = [
  {
    semantic: 'email',
    roles: DIRECT,
    about: anyOf('e_?mails? mail courriel adresse_(?:mail|electronique) email_address'),
  },
  {
    semantic: 'phone',
    roles: DIRECT,
    about: anyOf(
      '(?:votre|numero|your|contact)_(?:numero_)?(?:tel|telephone|portable|phone|mobile)[a-z_]* phone_number',
    ),
  },
  {
    semantic: 'name',
    roles: DIRECT,
    about: anyOf(
      '(?:votre|vos|your|quel_est_votre)_(?:nom|noms|prenom|prenoms|full_name|name|first_name|last_name|initiales|initials)',
    ),
  },
  {
    semantic: 'health-status',
    roles: BOTH,
    about: anyOf(
      '(?:arret(?:er|e|ez)?|cess(?:er|e))_[a-z_]*(?:travail|travailler|activite) enceinte pregnant enfants?_[a-z_]*(?:malade|hospitalise)[a-z]* stop_work[a-z]* handicap disabilit(?:y|ies) aidante? caregiver',
    ),
  },
  {
    semantic: 'household',
    roles: QUASI,
    about: anyOf(
      'couple foyer menage household enfants? children personnes_[a-z_]*(?:vivent|foyer|menage|charge) vivez_vous live_(?:with|alone)[a-z_]* live_house married marie[e]? logement housing people_live[a-z_]*',
    ),
  },
  { semantic: 'age', roles: QUASI, about: anyOf('age tranche_age how_old ages?') },
  { semantic: 'sex', roles: QUASI, about: anyOf('sexe genre gender your_sex') },
  {
    semantic: 'birth-date',
    roles: QUASI,
    about: anyOf('(?:date|annee|year|mois)_(?:naissance|birth) born nee?'),
  },
  {
    semantic: 'place',
    roles: QUASI,
    about: anyOf(
      'commune ville departement region pays code_postal postcode zip[a-z_]* habitez_vous live reside residez_vous country city town quartier',
    ),
  },
  {
    semantic: 'occupation',
    roles: QUASI,
    about: anyOf(
      'profession metier occupation job situation_professionnelle employment employed travaillez_vous statut_professionnel secteur_activite work_status employer',
    ),
  },
  {
    semantic: 'education',
    roles: QUASI,
    about: anyOf('diplomes? etudes niveau_(?:etudes|diplome|scolaire) education qualification'),
  },
  {
    semantic: 'ethnicity',
    roles: QUASI,
    about: anyOf('ethnic[a-z]* race origine religion nationalite nationality langue language'),
  },
  {
    semantic: 'income',
    roles: BOTH,
    about: anyOf('revenus? incomes? salaire salary gagnez_vous earn'),
  },
];

// What was felt, done, taken or gone without.
const ABOUT_HEALTH = anyOf(
  `sante health symptomes? symptoms? malad[a-z]* disease[a-z]* illness douleurs? pain mal fatigu[a-z]* tired sommeil dorm[a-z]* sleep stress[a-z]* deprim[a-z]* depress[a-z]* triste sad anxi[a-z]* angoiss[a-z]* nerveu[a-z]* nervous seule? lonely suicid[a-z]* moral humeur mood senti[a-z]* ressent[a-z]* feel[a-z]* felt
  fum[a-z]* smok[a-z]* tabac cigarettes? vapot[a-z]* vap(?:e|ing) alcool alcohol boire buvez_vous bu verres? drink[a-z]* drogues? drugs? cannabis joints? medicaments? medicines? medications? traitements? treatments? vaccin[a-z]* soins? care renonc[a-z]* consult[a-z]* medecins? doctors? psy[a-z]* therapist hopital hospital[a-z]* urgences emergency
  test[a-z]* depist[a-z]* screen[a-z]* poids weight regime diet mang[a-z]* eat[a-z]* repas meals? sport[a-z]* exercis[a-z]* activite_physique physical_activity violen[a-z]* abus[a-z]* agress[a-z]* sexuel[a-z]* sexual[a-z]* preservatifs? condoms? contracepti[a-z]* rapports_sexuels regles? period_pain difficult[a-z]* limit[a-z]* chut[a-z]* fall[a-z]* satisf[a-z]* inqui[a-z]* worr[a-z]* peur afraid interest pleasure energ[a-z]* appetit[a-z]* concentr[a-z]*`,
);

/** What a question asks for. */
export const QUESTIONS: readonly KnownType[] = [
  ...ASKED.map(
    ({ semantic, roles, about }): KnownType => ({
      semantic,
      roles,
      named: (words) =>
        isQuestion(words) && about.test(words.letters) && !asksHealth(words, semantic),
      isExact: true,
    }),
  ),
  {
    semantic: 'health-status',
    roles: SENSITIVE,
    named: (words) => isQuestion(words) && ABOUT_HEALTH.test(words.letters),
    isExact: true,
  },
];

// Of a household, an age or a place a question about health may speak too.
function asksHealth({ letters }: Words, semantic: KnownType['semantic']): boolean {
  return (
    (semantic === 'household' || semantic === 'age' || semantic === 'place') &&
    ABOUT_HEALTH.test(letters)
  );
}

/** A question of which nobody knows what it asks for: what people answer is hardly known to all. */
export const ANY_QUESTION: KnownType = {
  semantic: 'health-status',
  roles: BOTH,
  named: isQuestion,
  isVague: true,
};
