import { FORMS } from '../forms/index.ts';
import { adjacent, alone, anyOf } from '../header-words.ts';
import { either, type KnownType, speaksOf } from './known-type.ts';
import { FACILITY, PLACE } from './things.ts';
import { CALENDAR_WORDS, KEY, PERSON } from './words.ts';

// The pseudonyms of the French claims and hospital data (SNDS).
const SNDS = anyOf(
  'ben_nir_(?:psa|ano) ben_idt_ano nir_ano num_enq(?:_idt)? pseudonymes? pseudonyms? pseudo',
);

// A name that somebody goes by among others, and no pseudonym of the data.
const NETWORKS = anyOf(
  'facebook twitter forum discord instagram insta snapchat tiktok skype telegram whatsapp messenger youtube reddit',
);

const SUBJECT = adjacent(PERSON, KEY);
const HIDDEN = adjacent(
  'anonyme anonymat anonymous anonymi[sz]ed pseudonymi[sz]ed pseudo hashed hache',
  'id ids identifiant identifier num numero number no nr n key cle code',
);
const NAMED_SUBJECT = anyOf(
  `usubjid subjid patid patientid idpatient idpat numpatient codepatient personid subjectid enqid seqn
  ptid pidp pid_no uniquepid enrolid enrollid dupersid bene_sk anon_id eid patient_durable_key durable_key indiv_id research_id patientdurablekey subjectkey person_source_value rinpersoon (?:encrypted|enc|token|pseudo)_(?:hesid|person_id)
  bene_id beneid n_(?:patient|sujet|beneficiaire|assure) hhidpn`,
);

// A person, and nothing is said of them.
const BARE_SUBJECT = alone(
  'patient patiente sujet subject participant beneficiaire respondent individu individual',
  'anonyme anonymous',
);

// What a person's key may be beside, and is not: `patient_code_postal` says where a patient lives.
const DESCRIBED = anyOf(
  `ages? aged births? naissances? sexe? sexes gender genre los dms weight poids height taille type status
  statut class classe category categorie group groupe`,
);

const PLACE_OF_PERSON = ({ letters }: { letters: string }) =>
  PLACE.test(letters) && !FACILITY.test(letters);

const DONOR_NUMBER = adjacent('num numero number no n', 'donneur donor');

// The number on the card of an insured person.
const INSURANCE_NUMBER = adjacent('num numero no n', 'assuree? allocataires?');

const COUNTED = anyOf('nb nbr nombre count effectif');
const MANY = anyOf('patients people persons subjects members individus personnes beneficiaires');

/** `number of patients`, `nb_patients`: how many, not which. */
export function countsPersons({ letters }: { letters: string }): boolean {
  return (
    MANY.test(letters) && (COUNTED.test(letters) || /_(?:num|number|n)_\p{L}+s_/u.test(letters))
  );
}

/** Keys that stand for a person, or for a record about one. */
export const KEYS: readonly KnownType[] = [
  {
    semantic: 'pseudonym',
    roles: ['subject'],
    named: speaksOf(SNDS, NETWORKS),
    form: FORMS.pseudonym,
  },
  {
    semantic: 'person-key',
    roles: ['subject'],
    named: (words) => {
      // The number of a donor is that of their file.
      if (countsPersons(words) || DONOR_NUMBER.test(words.letters)) return false;
      const { letters } = words;
      if (INSURANCE_NUMBER.test(letters) || /_care_contact_/.test(letters)) return false;
      if ([NAMED_SUBJECT, BARE_SUBJECT, HIDDEN].some((names) => names.test(letters))) return true;
      return (
        SUBJECT.test(letters) &&
        !CALENDAR_WORDS.test(letters) &&
        !DESCRIBED.test(letters) &&
        !PLACE_OF_PERSON(words)
      );
    },
  },
  {
    semantic: 'record-key',
    roles: ['subject'],
    named: either(
      speaksOf(
        alone(
          'case_(?:number|no|num|nr) (?:response|submission|linelist|line_list)_?(?:id|no|number) responseid recordkey',
          'row record ligne line',
        ),
      ),
      speaksOf(
        alone(
          'ids? idt identifiant identifier uid key cle rowid recordid index indice seqno numquest num_?quest',
          'row record ligne line enregistrement unique case cas interne internal tech study etude',
        ),
      ),
      speaksOf(
        adjacent(
          'row record ligne line enregistrement case cas questionnaire quest seq sequence',
          'id ids idt identifiant identifier num numero number no nr key cle index',
        ),
      ),
      speaksOf(alone('num numero no rownum nr', 'ordre row')),
    ),
    isVague: true,
  },
];
