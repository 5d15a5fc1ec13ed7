import type { AppliedPack } from '../model/assessment.ts';
import type { EvidenceSubject, NothingToJudge } from '../model/finding.ts';
import type { Channel } from '../model/pack.ts';
import type { RoleSource } from '../model/role.ts';
import type { CriterionCounts } from './criterion-counts.ts';
import type { QualityReason } from './quality-reason.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** Sections of a report. */
export type Heading =
  | 'decided'
  | 'baseline'
  | 'advice'
  | 'reasons'
  | 'treatments'
  | 'channels'
  | 'circumstances'
  | 'evidence'
  | 'waivers'
  | 'drivers'
  | 'numbers'
  | 'sensitive'
  | 'columns'
  | 'ignored'
  | 'met'
  | 'assumed'
  | 'packs'
  | 'method'
  | 'sources';

/** Heads of the columns of a report's tables. */
export type ColumnHead =
  | 'column'
  | 'roles'
  | 'from'
  | 'recognised'
  | 'distinct'
  | 'missing'
  | 'k'
  | 'uniques'
  | 'uniquePairs'
  | 'level'
  | 'l'
  | 'homogeneous'
  | 'homogeneousPairs'
  | 'rarest'
  | 'vouched'
  | 'pack'
  | 'version'
  | 'applied'
  | 'binding'
  | 'checksum';

/** Labels of the facts that stand one per line. */
export type FactLabel =
  | 'k'
  | 'kHistories'
  | 'kRecord'
  | 'kWithoutAssumed'
  | 'classes'
  | 'uniques'
  | 'uniquePairs'
  | 'riskMax'
  | 'riskMean'
  | 'persons'
  | 'missing'
  | 'engine'
  | 'asOf'
  | 'file'
  | 'part'
  | 'checksum'
  | 'version'
  | 'setting';

/** Ids of values that a setting has where there is nothing to name. */
export const SETTING_WORDS = ['yes', 'none', 'not-read'] as const;

/** One of {@link SETTING_WORDS}. */
type SettingWord = (typeof SETTING_WORDS)[number];

/** Words and sentences of the reports. */
export interface ReportWords {
  headings: Record<Heading, string>;
  heads: Record<ColumnHead, string>;
  labels: Record<FactLabel, string>;
  /** Labels of the share of persons, or of person-tuple pairs, in classes below k. */
  belowK(k: string): string;
  belowKPairs(k: string): string;
  /** Between a label and what it labels. */
  colon: string;
  /** Between two things that were found at once. */
  semicolon: string;
  yes: string;
  no: string;
  /** Stands where a number was not measured. */
  none: string;
  notEvaluable: string;
  infinite: string;

  /** `persons` is null where rows are groups. */
  size(rows: Quantity, persons: Quantity | null, columns: Quantity): string;
  /** A shown part of a whole that is too close to nothing, or to everything, to be shown. */
  fewerThan(n: string): string;
  moreThan(n: string): string;
  /** From `low` up to, but not including, `high`. */
  range(low: string, high: string): string;
  judgedOn(channel: string): string;
  channelVerdicts(verdicts: readonly { channel: string; verdict: string; hold: boolean }[]): string;
  /** `added`: by the tool, as no named pack suffices. */
  packs(packs: readonly { id: Name; version: Name; added: boolean }[]): Sentence;
  /** The configuration that was used; null: none. */
  configuration(file: Name | null): Sentence;
  /** How many columns have their roles from where; nobody can say what the unassessed ones are. */
  rolesFrom(counts: readonly { from: RoleSource | 'unassessed'; columns: Quantity }[]): string;
  quality(name: string, why: string): string;
  qualityWhy: Record<QualityReason, string>;

  publish(channel: Channel | 'all'): string;
  refuse(channel: Channel | 'all'): string;
  /** Refused, and something else is undetermined. */
  refuseAndHold(channel: Channel | 'all'): string;
  hold: string;
  restrictConditions: string;

  /** Before the title of a criterion, which says what is required. */
  notMet: string;
  notEvaluated: string;
  effect(effect: string): string;
  effectRestrict(grounds: string): string;
  noEffect: string;
  advice(advice: string): string;
  /** Another finding says what to do. */
  adviceThere(pack: string, id: string): string;
  /** A source by its number in the list of sources. */
  citation(number: string, binding: string): string;
  sourceNumber(number: string): string;
  source(title: string, details: readonly string[], binding: string): string;
  appliesFrom(date: string): string;
  criterion(pack: Name, id: Name): Sentence;
  /** What was found in a column; `level` where it was judged at another level than its values. */
  inColumn(column: Name, level: string | null, said: Sentence): Sentence;
  judgedLevel(level: string): string;
  observed(observed: string, required: string): string;
  /** Met or not, where the number itself may not travel. */
  judged(met: boolean, required: string): string;
  /** Which k was compared, where there are two. */
  kRead: Record<'k' | 'k-record', string>;
  /** A risk that was judged by the class size its source publishes with it. */
  judgedAsK(k: string): string;
  /** The definition is infinite; the value shown leaves out what makes it so. */
  absentValues(observed: string): string;
  /** The value that the assumed columns do not spoil. */
  withoutAssumed(said: string, without: string): string;
  missingIn(rows: Quantity): string;
  eventColumns(columns: readonly Name[]): Sentence;
  /** Columns that repeat as the key of a person does. */
  repeatedKeys(columns: readonly Name[]): Sentence;
  countColumns(columns: readonly Name[]): Sentence;
  /** Columns whose roles nobody confirmed; `more` were left out of the list. */
  guessedColumns(columns: readonly Name[], more: Quantity | null): Sentence;
  notJudged(about: EvidenceSubject, channels: readonly string[]): string;
  /** A criterion that passed because there is nothing to judge. */
  nothingToJudge: Record<NothingToJudge, string>;
  couldNotBeEvaluated(reason: string | null): string;
  fewerValues(values: Quantity, needed: Quantity): string;
  identifierDeclared(semantic: string | null): string;
  identifierFound(semantic: string | null, evidence: string | null): string;
  metFor(columns: readonly Name[]): Sentence;

  /** What a column was taken for and why; `confidence` is null where nobody weighed it. */
  recognised(
    column: Name,
    what: Sentence,
    confidence: string | null,
    signals: readonly Sentence[],
  ): Sentence;
  /** Columns that nothing recognised. */
  notRecognised(columns: readonly Name[]): Sentence;
  notRecognisedThough(column: Name, signals: readonly Sentence[]): Sentence;
  /** Columns that nobody can assess. */
  freeText(columns: readonly Name[]): Sentence;

  driversNote(k: string, uniques: string): string;
  driversNoteHistories(k: string, uniques: string): string;
  uniques(count: string | null, share: string): string;
  riskMax(risk: string): string;
  riskMean(risk: string, over: 'persons' | 'pairs'): string;
  /** The k of whole histories, where the key is dropped. */
  notJudgedHistories(k: string): string;
  harmless(level: string, values: Quantity): string;
  classesLeftOut(column: Name, classes: Quantity): Sentence;
  ignoredNote: string;
  setting(name: string, value: Name, from: string): Sentence;
  /** Values of settings that are words and no names. */
  settingWords: Record<SettingWord, string>;
  settingFrom: Record<'flag' | 'config' | 'default', string>;
  packFrom: Record<AppliedPack['from'], string>;
  engine(name: string, reason: string): string;
  /** The same on stderr, where it stands alone. */
  engineNote(name: string, reason: string): string;
  file(format: string, text: { encoding: string; delimiter: Name | null } | null): Sentence;
  /** Several files as one dataset; the first of them with their records. */
  parts(files: number, shown: readonly { name: Name; rows: string | null }[]): Sentence;
  /** Said where everything was computed twice. */
  verified: string;
  /** One of several files: its name, records and checksum. */
  /** `rows`: null where they may not be told. */
  partOfDataset(name: Name, rows: string | null, checksum: string): Sentence;

  ownReport: string;
  /** How to learn more, by the example of a criterion of this report. */
  learnMore(id: Name): Sentence;
  travellingReport(smallest: string): string;
  /** The last line, in the same words every time. */
  summary(verdict: string, criteria: CriterionCounts, channel: string, k: string): string;
}
