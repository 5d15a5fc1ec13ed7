import type { AssumptionId, EngineReason, PersonUnit } from '../model/assessment.ts';
import type { Semantic } from '../model/column.ts';
import type { FindingReason } from '../model/finding.ts';
import type { MetricId, MetricUnit } from '../model/metric.ts';
import type {
  Bilingual,
  Binding,
  Channel,
  CoreCheck,
  Grounds,
  NameOrBilingual,
  Operator,
} from '../model/pack.ts';
import type { Role, RoleSource } from '../model/role.ts';
import type { Confidence, SignalId } from '../model/suggestion.ts';
import type { Quality, Verdict } from '../model/verdict.ts';
import type { TreatmentWords } from './advice-words.ts';
import type { AdviceWords, ComparisonWords, DecidedWords } from './again-words.ts';
import type { CircumstanceWords } from './circumstance-words.ts';
import type { ConfigWords } from './config-words.ts';
import type { CriteriaWords } from './criteria-words.ts';
import type { ExplainWords } from './explain-words.ts';
import type { FindingWords } from './finding-words.ts';
import type { FormatWords } from './format-words.ts';
import type { HtmlWords } from './html-words.ts';
import type { InitWords } from './init-words.ts';
import type { ProfileWords } from './profile-words.ts';
import type { ReadingWords } from './reading-words.ts';
import type { ReleaseWords } from './release-words.ts';
import type { ReportWords } from './report-words.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';
import type { WaiverWords } from './waiver-words.ts';

/** A language that everything is said in. */
export type Language = keyof Bilingual;

/** A thing and what it means, in one sentence. */
export interface Entry {
  name: string;
  meaning: string;
}

/** Everything that can be said about a metric. */
export interface MetricEntry extends Entry {
  formula: string;
  unit: string;
  /** Author, title, year and section. */
  source: string;
  /** What missing values do to it. */
  missing: string;
  /** Where other tools give another number under a similar name; null where none is known to. */
  elsewhere: string | null;
}

/** Ways to coarsen a column. */
export type GeneralisationKind = 'date' | 'band' | 'prefix' | 'hierarchy';

/** What each assumption's sentence needs; numbers come ready to be read. */
export interface AssumptionParams extends Record<AssumptionId, object> {
  /** `asked` for, `days` before the run; `judged` is the same day where it was judged by it. */
  'as-of-in-the-past': { asked: string; days: Quantity; judged: string };
  'target-is-in-file': Record<never, never>;
  /** `declared`: somebody said so; otherwise nobody said who is who. */
  'rows-are-persons': { declared: boolean };
  'rows-without-subject-are-one-person': { rows: Quantity };
  'key-held-apart': Record<never, never>;
  'rows-are-groups': { declared: boolean };
  'judged-as-microdata': { declared: boolean };
  'missing-is-a-category': { columns: Quantity };
  'missing-tokens-declared': { tokens: Quantity };
  'no-sensitive-column': Record<never, never>;
  'harmless-values-declared': { of: Name; values: Quantity; absence: boolean };
  'missing-means-none': { of: Name };
  'missing-means-unknown': { of: Name; cells: Quantity };
  'ordered-declared': { of: Name };
  'ordered-not-applicable': { of: Name };
  /** `found`: what recognition finds instead, which stands; null where the word was taken. */
  'meaning-declared': { of: Name; semantic: string; found: string | null };
  'judged-level-declared': { of: Name; level: string };
  /** `step`: width of the bands, where it is judged in bands. */
  'judged-at-level': { of: Name; level: string; step: string | null };
  'sensitive-also-quasi-identifier': { of: Name };
  'diversity-without-own-column': { of: Name };
  'weight-is-quasi-identifier': { of: Name };
  /** `persons` is null where the values were too many to count, or rows are `groups`. */
  'ignored-by-declaration': {
    of: Name;
    persons: Quantity | null;
    vouched: boolean;
    groups: boolean;
  };
  /** `to`: the unit of a date, the step of a band, the characters of a prefix, the level. */
  'quasi-identifier-generalised': { of: Name; how: GeneralisationKind; to: Quantity };
  'empty-lines-skipped': { lines: Quantity };
  /** What was declared, such as `quote, comment`; whether lines may have been left out. */
  'dialect-declared': { marks: Name; comments: boolean };
  /** Keys on a list, and persons of the table who have one; null: nobody said who is who. */
  'objections-listed': { keys: Quantity; persons: Quantity | null };
  /** A form of cells that the configuration gives. */
  'pattern-unmatched': { pattern: Name };
  'roles-detected': { columns: Quantity };
  'pack-added': { pack: Name };
  'pack-silent': { pack: Name };
  'open-data-not-applied': { packs: Name };
}

/** What is meant; null where it is what the column was recognised as. */
interface Meant {
  semantic: string | null;
}

/** A share in percent. */
interface Share {
  share: string;
}

/** What the sentence of each signal needs; null where it is not known, or may not be told. */
export interface SignalParams extends Record<SignalId, object> {
  name: Meant;
  form: Meant & Share;
  'check-digits': Share;
  'lost-zeros': Share;
  'name-contradicted': Meant & Share;
  vocabulary: Meant & Share;
  /** `label`: the holder's word for a form of theirs. */
  cells: Meant & { share: string | null; label: Name | null };
  'long-texts': Share & { words: Quantity };
  'one-value': Record<never, never>;
  repeats: { records: Quantity | null };
  unique: Record<never, never>;
  'masked-cells': Share;
  'top-coded': Record<never, never>;
  days: Record<never, never>;
  neighbours: Record<never, never>;
  descriptor: { label: Name | null };
  pattern: Share & { label: Name | null };
}

/** How numbers are written. */
export interface NumberWords {
  /** A whole number with its thousands separated. */
  integer(n: number): string;
  /** At most `digits` decimals. */
  decimal(n: number, digits: number): string;
  /** A share (0..1) as a percentage with at most `digits` decimals. */
  percent(share: number, digits: number): string;
}

/** Why the process ended, by the names of the exit codes. */
export type ExitName =
  | 'publish'
  | 'restrict'
  | 'refuse'
  | 'usage'
  | 'data'
  | 'input'
  | 'internal'
  | 'output'
  | 'limit'
  | 'config'
  | 'interrupted'
  | 'terminated';

/**
 * Every word a person reads, in one language. Sentences are whole functions, so that a language
 * may order them as it likes; the compiler proves that a language misses none.
 */
export interface Catalogue {
  language: Language;
  /** What a rule pack says in both languages, as this one writes it; a name stays as it is. */
  ofPack(text: NameOrBilingual): string;
  numbers: NumberWords;
  metrics: Record<MetricId, MetricEntry>;
  /** A quantity with its unit: `3 persons`. */
  units: Record<MetricUnit, (quantity: Quantity) => string>;
  roles: Record<Role, Entry>;
  roleSources: Record<RoleSource, Entry>;
  semantics: Record<Semantic, string>;
  /** How sure recognition is: an adjective of `confidence`. */
  confidences: Record<Confidence, Entry>;
  /** What recognition of a column rests on, said behind its name. */
  signals: { [Id in SignalId]: (given: SignalParams[Id]) => Sentence };
  verdicts: Record<Verdict, Entry>;
  grounds: Record<Grounds, Entry>;
  channels: Record<Channel | 'all', Entry>;
  qualities: Record<Quality, Entry>;
  bindings: Record<Binding, Entry>;
  personUnits: Record<PersonUnit, string>;
  missingPolicies: Record<'category' | 'refuse', string>;
  /** Why something could not be evaluated; `fewer-values-than-l` has numbers: `fewerValues`. */
  reasons: Record<Exclude<FindingReason, 'fewer-values-than-l'>, string>;
  /** What to do about it, where the criterion's own advice would not help. */
  remedies: Record<FindingReason, string>;
  engineReasons: Record<EngineReason, string>;
  /** What is required of a value: `at least 11 persons`. */
  operators: Record<Operator, (threshold: string) => string>;
  /** Levels of detail of a sensitive column, as written in `params.level`; `value`: as they are. */
  levels: Record<'value' | 'icd10-category' | 'band', string>;
  coreChecks: Record<CoreCheck, Entry>;
  assumptions: { [Id in AssumptionId]: (given: AssumptionParams[Id]) => Sentence };
  exits: Record<ExitName, string>;
  circumstances: CircumstanceWords;
  criteria: CriteriaWords;
  findings: FindingWords;
  reading: ReadingWords;
  report: ReportWords;
  explain: ExplainWords;
  init: InitWords;
  config: ConfigWords;
  profile: ProfileWords;
  treatments: TreatmentWords;
  releases: ReleaseWords;
  waivers: WaiverWords;
  html: HtmlWords;
  advices: AdviceWords;
  decided: DecidedWords;
  comparison: ComparisonWords;
  formats: FormatWords;
}
