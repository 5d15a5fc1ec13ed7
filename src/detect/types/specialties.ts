import { anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';

const SPECIALTY = anyOf('specialt(?:y|ies) specialit(?:e|es) specialism spclty');

const OF_PROFESSIONALS = anyOf(
  `doctors? physicians? practitioners? prescribers? prscrbr providers? prvdr prov consultants? clinicians?
  medecins? praticiens? prescripteurs? presc executants? exe ps professionnels?`,
);

// What stands beside the specialty where the column tells the professional too.
const WHO = anyOf(
  'nom noms prenom name names num numero number no id identifiant identifier rpps adeli npi',
);

/** What sort of doctor gave the care: as a medical unit is, known to others, and nobody's name. */
export const SPECIALTIES: readonly KnownType[] = [
  {
    semantic: 'ward',
    roles: ['quasi-identifier'],
    named: (words) => speaksOf(SPECIALTY, WHO)(words) && speaksOf(OF_PROFESSIONALS)(words),
    isExact: true,
  },
];
