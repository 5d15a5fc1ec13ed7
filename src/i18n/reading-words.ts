import type { Name, Quantity, Sentence } from './sentence.ts';

/** Words that keep apart what a reader might take for one and the same. */
export interface ReadingWords {
  /** A role that the tool added to those that somebody gave. */
  addedRole(role: string): string;
  /** What a waiver says, behind the criterion that it is about. */
  waivedCriterion(criterion: Sentence, said: Sentence): Sentence;
  /** What is said of a waiver, behind the title of the criterion that it names. */
  waiverOf(title: string, said: Sentence): Sentence;
  /** Rule packs that only one of two compared assessments was judged by. */
  packsOnly: Record<'before' | 'after', (packs: readonly Name[]) => Sentence>;
  /** Findings of these packs, which have nothing to be compared with. */
  notCompared(findings: Quantity): string;
}
