import type { ReadingWords } from '../reading-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** Words that keep apart what a reader might take for one and the same. */
export const reading: ReadingWords = {
  addedRole: (role) => `${role} (added)`,
  waivedCriterion: (criterion, said) => say`${criterion}: ${said}`,
  waiverOf: (title, said) => say`${title}. ${said}`,
  packsOnly: {
    before: (packs) => say`Only the older assessment was judged by: ${listed(packs)}`,
    after: (packs) => say`Only the newer assessment was judged by: ${listed(packs)}`,
  },
  notCompared: (findings) =>
    counted(
      findings,
      'finding of these packs has nothing to be compared with and is not listed.',
      'findings of these packs have nothing to be compared with and are not listed.',
    ),
};

function listed(packs: readonly Name[]): Sentence {
  return join(
    packs.map((pack) => [pack]),
    ', ',
  );
}
