import type { ExitName, Language } from './catalogue.ts';
import type { RulesWords } from './cli-report-words.ts';

/** Commands, the nested ones by their way. */
export type CommandName =
  | 'healthrisk'
  | 'assess'
  | 'init'
  | 'config'
  | 'profile'
  | 'advise'
  | 'anonymise'
  | 'render'
  | 'decide'
  | 'diff'
  | 'explain'
  | 'rules'
  | 'rules list'
  | 'rules show'
  | 'rules check'
  | 'rules test'
  | 'waivers'
  | 'waivers list'
  | 'waivers check'
  | 'schema'
  | 'completion'
  | 'help';

/** What commands are told without an option. */
export type ArgumentName =
  | 'data'
  | 'config'
  | 'assessment'
  | 'assessments'
  | 'old'
  | 'new'
  | 'word'
  | 'pack'
  | 'packFiles'
  | 'packs'
  | 'waivers'
  | 'schema'
  | 'shell';

/** Options, by what they say rather than by name: one may say more in one command than in another. */
export type OptionName =
  | 'color'
  | 'progress'
  | 'quiet'
  | 'debug'
  | 'help'
  | 'version'
  | 'lang'
  | 'qi'
  | 'sensitive'
  | 'direct'
  | 'ignore'
  | 'strategic'
  | 'weight'
  | 'count'
  | 'consent'
  | 'subject'
  | 'subjectPrivate'
  | 'shape'
  | 'config'
  | 'noConfig'
  | 'noDescriptor'
  | 'missing'
  | 'setSize'
  | 'goal'
  | 'suppression'
  | 'hierarchy'
  | 'loss'
  | 'drop'
  | 'key'
  | 'time'
  | 'plan'
  | 'savePlan'
  | 'pick'
  | 'release'
  | 'optOut'
  | 'waivers'
  | 'rules'
  | 'rulesAgain'
  | 'rulesExplained'
  | 'rulesOfWaivers'
  | 'require'
  | 'channel'
  | 'channelAgain'
  | 'failOn'
  | 'asOf'
  | 'asOfAgain'
  | 'asOfWaivers'
  | 'baseline'
  | 'noRegression'
  | 'advise'
  | 'delimiter'
  | 'encoding'
  | 'quote'
  | 'escape'
  | 'comment'
  | 'header'
  | 'engine'
  | 'maxMemory'
  | 'verify'
  | 'verbose'
  | 'format'
  | 'output'
  | 'atRisk'
  | 'dataOfConfig'
  | 'dataAgain'
  | 'yes'
  | 'newFile';

/** What stands for the value of an option or argument, without its brackets. */
export type ValueName =
  | 'columns'
  | 'column'
  | 'file'
  | 'files'
  | 'packs'
  | 'pack'
  | 'shape'
  | 'policy'
  | 'threshold'
  | 'channel'
  | 'verdict'
  | 'fate'
  | 'date'
  | 'assessment'
  | 'assessments'
  | 'format'
  | 'output'
  | 'sign'
  | 'name'
  | 'mark'
  | 'marks'
  | 'mode'
  | 'size'
  | 'number'
  | 'percent'
  | 'hierarchy'
  | 'loss'
  | 'seconds'
  | 'when'
  | 'how'
  | 'language'
  | 'data'
  | 'word'
  | 'old'
  | 'new'
  | 'command'
  | 'shell'
  | 'options';

/** Headings under which `--help` lists options. */
export type OptionGroup =
  | 'columns'
  | 'treating'
  | 'judging'
  | 'reading'
  | 'output'
  | 'options'
  | 'global';

/** Numbers that a text of an option names. */
export interface OptionLimits {
  memoryMin: number;
  setSize: number;
  setSizeMax: number;
}

/** How `--help` is laid out in words. */
export interface HelpWords {
  usage: string;
  arguments: string;
  commands: string;
  examples: string;
  exitCodes: string;
  exits: Record<ExitName, string>;
  /** Behind the list of exit codes. */
  otherCodes: string;
  /** What an option takes, and what holds without it; null where there is nothing to say. */
  described(text: string, choices: readonly string[] | null, fallback: string | null): string;
}

/** What is wrong with the value of an option. */
export interface ValueProblems {
  emptyName: string;
  delimiter: string;
  memory(least: number): string;
  /** `first`: days before it are none. */
  date(first: string): string;
  output(formats: readonly string[]): string;
  setSize(most: number): string;
  percent: string;
  hierarchy: string;
  severalHierarchies(column: string): string;
  seconds: string;
  pick: (most: number) => string;
  severalThresholds(metric: string): string;
  /** `likely`: what was probably meant. */
  metric(short: readonly string[], likely: string | null): string;
  threshold(metric: string): string;
  choice(choices: readonly string[]): string;
}

/** What is wrong with a command line. Names are as they were typed. */
export interface UsageWords {
  noCommand: string;
  unknownCommand(name: string): string;
  unknownOption(flag: string): string;
  missingArgument(name: string): string;
  missingValue(option: string): string;
  /** An option that the command cannot do without. */
  missingOption(option: string): string;
  notTogether(one: string, other: string): string;
  optionValue(option: string, problem: string): string;
  argumentValue(name: string, problem: string): string;
  excess(command: string, expected: number, found: number): string;
  didYouMean(word: string): string;
  seeHelp(command: string): string;
}

/** What the command line itself says: help, its own sentences, what is wrong with how it was called. */
export interface CliWords {
  language: Language;
  help: HelpWords;
  commands: Record<CommandName, string>;
  arguments: Record<ArgumentName, string>;
  options: (limits: OptionLimits) => Record<OptionName, string>;
  values: Record<ValueName, string>;
  groups: Record<OptionGroup, string>;
  problems: ValueProblems;
  usage: UsageWords;
  rules: RulesWords;
  /** On stderr while data are read; `share`: percent of the file, null where nobody knows. */
  reading(megabytes: number, share: number | null): string;
  /** On stderr while treatments are searched: how many were evaluated. */
  searching(evaluated: number): string;
  /** Comment at the top of a saved plan, by lines: for which data it was made, and what to do with it. */
  planHead(data: string): string[];
}
