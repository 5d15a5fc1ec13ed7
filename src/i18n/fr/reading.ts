import type { ReadingWords } from '../reading-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** Words that keep apart what a reader might take for one and the same, in French. */
export const reading: ReadingWords = {
  addedRole: (role) => `${role} (ajouté)`,
  waivedCriterion: (criterion, said) => say`${criterion} : ${said}`,
  waiverOf: (title, said) => say`${title}. ${said}`,
  packsOnly: {
    before: (packs) =>
      say`Seule l'évaluation la plus ancienne a été jugée selon : ${listed(packs)}`,
    after: (packs) => say`Seule l'évaluation la plus récente a été jugée selon : ${listed(packs)}`,
  },
  notCompared: (findings) =>
    counted(
      findings,
      "constat de ces référentiels n'a pas d'équivalent et n'est pas listé.",
      "constats de ces référentiels n'ont pas d'équivalent et ne sont pas listés.",
    ),
};

function listed(packs: readonly Name[]): Sentence {
  return join(
    packs.map((pack) => [pack]),
    ', ',
  );
}
