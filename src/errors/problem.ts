import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { type Chosen, type Language, type Told, tell } from './messages/told.ts';

export type { JsonType } from './messages/en/descriptor.ts';
export type { ForeignFormat } from './messages/en/formats.ts';
export type { Doing } from './messages/en/limits.ts';
export type { ThresholdRange } from './messages/en/pack-forms.ts';
export type { PatternFault } from './messages/en/patterns.ts';
export type { Difference } from './messages/en/request.ts';
export type { Needed } from './messages/en/tightening.ts';
export type { YamlFound, YamlType } from './messages/en/yaml.ts';
export type { YamlSyntaxProblem } from './messages/en/yaml-syntax.ts';
export type { Language, Told } from './messages/told.ts';

/** A problem by its id, with the names, counts and places that it is about: never a cell. */
export type Problem = Chosen<typeof en>;

/** What is told of a problem. That both languages have all of them is what the types prove. */
export function problemText(problem: Problem, language: Language): Told {
  return tell(language === 'fr' ? fr : en, problem);
}

/** The same in every language, for a problem that tells of another one. */
export function problemTexts(problem: Problem): Record<Language, Told> {
  return { en: problemText(problem, 'en'), fr: problemText(problem, 'fr') };
}

/** Begins the messages of schemas that hold a problem. */
const MARK = 'problem:';

/**
 * A problem as the message of a check in a schema, where only a text can travel; see
 * {@link problemIn}.
 */
export function asMessage(...problem: Problem): string {
  return MARK + JSON.stringify(problem);
}

/** The problem that a check in a schema speaks of; null where the words are not ours. */
export function problemIn(message: string): Problem | null {
  return message.startsWith(MARK) ? (JSON.parse(message.slice(MARK.length)) as Problem) : null;
}
