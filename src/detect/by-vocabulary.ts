import type { Role } from '../model/role.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { alone, type Words } from './header-words.ts';
import { type Topic, topicOf } from './vocabularies/topics.ts';

// Names that say of what kind the cells are, and not of what: their words decide.
const OPEN = alone(
  `localisations? location site siege voie route nature types? categor(?:y|ie) motifs? designation denomination libelles? label description term display problem items? article
  soins? prise_charge produits? product resultats? results? value valeur conclusion outcome stage stade reponse response answer etat status statut niveau level reason raison cause element detail name nom med meds current`,
  'code cod lib libelle type nom name text texte value valeur coding',
);

/** Whether a name leaves to its cells what it speaks of. */
export function leavesOpen({ letters }: Words): boolean {
  return OPEN.test(letters);
}

/**
 * A column whose cells are words of a known list. Without a name that asks for them, what must not be
 * learnt is also known to others; a name that leaves open what it speaks of lets them decide.
 */
export function byVocabulary(seen: ColumnSeen, isOpen: boolean): Suggestion | null {
  const topic = topicOf(seen);
  return topic === null ? null : suggestionOf(topic, isOpen);
}

function suggestionOf({ semantic, isLearnt, share, values }: Topic, isOpen: boolean): Suggestion {
  const both: Role[] = isOpen ? ['sensitive'] : ['quasi-identifier', 'sensitive'];
  return {
    roles: isLearnt ? both : ['quasi-identifier'],
    semantic,
    confidence: 'medium',
    signals: [{ id: 'vocabulary', params: { semantic, share, values } }],
  };
}
