import type { Readable } from 'node:stream';
import type { Language } from '../i18n/catalogue.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import type { Format, Style } from '../report/index.ts';
import type { Output } from '../temporary/outputs.ts';
import type { Terminal } from './init/ask-on-terminal.ts';
import type { Progress } from './progress.ts';

/** All that commands may do to the world around them. */
export interface Io {
  /** What is said besides results, in the language of the user. */
  words: CliWords;
  /** Asked for only when data come from there: an opened stdin keeps a process alive. */
  stdin(): Readable;
  /** The program as it was started, for commands that can be run next. */
  program: string;
  /** The command line as the report quotes it. */
  command: string;
  workingDirectory(): string;
  /** Something may wait without end in a place where a signal handler cannot end the process. */
  mayBlock(isBlocking: boolean): void;
  /** Signals end the process from now on, whatever it is doing; a later run cleans up. */
  endAtOnce(): void;
  /** Folder of the packs that ship with the tool. */
  builtInDirectory: string;
  progress: Progress;
  /** Where questions can be asked; null where nobody would answer. */
  terminal(): Terminal | null;
  /** Results and notes are read on one terminal, below each other. */
  isOneScreen(): boolean;
  /** The language that the reader is spoken to in. */
  language(): Language;
  /** How text on stdout looks. */
  style(): Style;
  out(text: string): void;
  /** A line on stderr. */
  note(text: string): void;
  /** File in which a workflow collects reports for people; null where there is none to be used. */
  stepSummary(format: Format): string | null;
  /** Adds a report to that file. */
  appendSummary(path: string, text: string): void;
  /** Writes all files or none. */
  write(outputs: readonly Output[]): void;
  /** Sets the exit code for when everything was written. */
  exit(code: number): void;
}
