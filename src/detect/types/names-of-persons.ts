import { alone, anyOf } from '../header-words.ts';
import { BARE_NAMES, NAME_WORDS } from './identity-words.ts';
import { NAMES_NOBODY } from './names-nobody.ts';
import { THINGS_WITH_NAMES } from './things.ts';
import { NAMED_THINGS, PROFESSIONALS } from './words.ts';

const PERSON_NAME = anyOf(
  `prenoms? patronyme surnames? firstname lastname middlename fullname givenname familyname maidenname
  forenames? nickname nomprenom nompatient patientname initiales initials nomnaissance nomusage
  nom_(?:naissance|usage|marital|jeune_fille|famille|patronymique|prenom)
  (?:birth|first|last|middle|full|given|family|maiden)_(?:name|initial) initiales initials middleinitial init_pat pat_init nom_?pat pat_nom prenom_?pat pnom pat_name ptname lname fname next_kin
  guardian responsable_legal representant_legal nomjf nommarital nomfamille
  nachname vorname prn identites? referent_familial nom_prenoms?
  emergency_contact personne_prevenir contact_urgence aidant tuteur
  username user_name login identifiant_connexion compte_utilisateur twitter facebook instagram linkedin`,
);
const NAME = anyOf('noms? names? nm');

/** A part of a name stands alone, as the export of a table of persons heads it. */
export const NAME_PART = alone('first last middle maiden given', 'names? patient pat');

// Whether somebody is cared for by another, and how they are related: that names neither of them.
const SAID_OF_PERSON = anyOf(
  `aidante?_(?:age|sexe|presente?|presence|type|lien|statut|o_n|existe|cohabitant) (?:presence|types?|lien|age|sexe|statut|existence|fardeau|score|sante)_(?:aidante?|tuteur)
  login_(?:date|time|count) (?:date|heure|nb|last)_login`,
);

// Persons cared for, beside whose name a doctor's may stand.
const CARED_FOR = anyOf(
  'patients? patiente pat pt subject sujet resident enfant child eleve student beneficiaire member membre assure client usager mere pere mother father parent maman papa conjointe? spouse',
);

function namesProfessional(letters: string): boolean {
  return PROFESSIONALS.test(letters) && !CARED_FOR.test(letters);
}

/** A name, and nothing is said of whom or what. */
export const BARE_NAME = alone(`noms? names? ${BARE_NAMES}`, 'complet');

/** Whether a name is one of a person: `nom_commune` is not, nor is `nom_medecin`, whom others know. */
export function namesPerson({ letters }: { letters: string }): boolean {
  if (SAID_OF_PERSON.test(letters)) return false;
  if (namesProfessional(letters) || NAMES_NOBODY.test(letters)) return false;
  if (PERSON_NAME.test(letters)) return true;
  if (NAME_WORDS.some((words) => words.test(letters))) return true;
  if (BARE_NAME.test(letters)) return false;
  if (!NAME.test(letters)) return false;
  return !NAMED_THINGS.test(letters) && !THINGS_WITH_NAMES.some((words) => words.test(letters));
}
