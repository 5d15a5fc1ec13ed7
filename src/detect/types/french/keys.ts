import { adjacent, alone, anyOf } from '../../header-words.ts';
import { KEYS } from '../keys.ts';
import { either, type KnownType, speaksOf } from '../known-type.ts';
import { CALENDAR_WORDS } from '../words.ts';

const PERSON = `pers indiv ind enf pat patiente victimes? receveu(?:r|se) donneu(?:r|se) volontaires? allocataires? cohorte constances elfe nutrinet sivic
  si_vic nouveau_ne randomisation rando aide aidee benevole detenu ecolier lyceen collegien apprenti stagiaire locataire
  retraite pensionne nourrice jumeau famille foyer couple binome dyade isp nephro inclusion sujets? temoin cas_index`;
const KEY = `id ids idt ident identifiant num numero n no nr cle clef code cod`;

// `code_famille` is as often a family of products: a family's key needs to say that it is one.
// The numbers of their files and cards are more than keys.
const FILE_NUMBER = adjacent('num numero no n nr', 'allocataires? donneu(?:r|se) assuree?');
const NO_PERSON = anyOf(
  'famille_(?:produits?|medicaments?|actes?|article|metier) cause vente type statut nb nombre personnels? structure couples?_age dossier aide_(?:technique|sociale|financiere) taux',
);

const namesRecord = either(
  speaksOf(
    adjacent(
      'fiche formulaire observation reponse declaration ligne questionnaire quest ordre enregistrement obs',
      `${KEY} index`,
    ),
  ),
  speaksOf(
    alone(
      'cle clef ligne numord nordre noordre numligne numfiche',
      'technique interne unique tech primaire',
    ),
  ),
);

/** Keys of persons in French cohorts, surveys and crises. */
export const FRENCH_KEYS: readonly KnownType[] = [
  {
    semantic: 'pseudonym',
    roles: ['subject'],
    named: speaksOf(
      anyOf(`ano_retour niranno niranos? nirano nir_pseudo(?:nymise)? id_pseudonymise[e]? pseudonymise pseudonyme_[a-z]+ ass_nir_ano nir_hache
        hash_(?:nir|patient|ins)`),
    ),
  },
  {
    semantic: 'person-key',
    roles: ['subject'],
    named: either(
      speaksOf(adjacent(PERSON, KEY), [NO_PERSON, FILE_NUMBER, CALENDAR_WORDS]),
      speaksOf(
        anyOf(
          `idpers idind idindiv idenf idpat idsujet idpatient numind numpat numsujet numpers nopers nopat nupat ident_ind noi randno randnum
          num_rando nrando id_indiv_[a-z]+ id_(?:nephro|cohorte|hepather|compare|memento|gazel)_[a-z]+ proj_isp[_a-z]* codepat codpat codesujet numinclusion ninclusion
          identifiant_(?:anonyme|individu|cohorte|victime|participant) clef_patient`,
        ),
        CALENDAR_WORDS,
      ),
      speaksOf(alone('rando randomisation', 'num numero n no code id')),
    ),
  },
  {
    semantic: 'record-key',
    roles: ['subject'],
    // Of a vague key nothing else may be said, not even the same once more.
    named: (words) => namesRecord(words) && !KEYS.some((type) => type.named(words)),
    isVague: true,
  },
];
