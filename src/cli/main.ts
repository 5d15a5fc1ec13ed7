import { CommanderError } from 'commander';
import { codeText } from '../errors/code-text.ts';
import { EXIT } from '../errors/codes.ts';
import { HealthriskError, textOf } from '../errors/healthrisk-error.ts';
import type { Language } from '../i18n/catalogue.ts';
import { cliWords } from '../i18n/cli.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import { BUILT_IN_PACKS } from '../packs/choose-packs.ts';
import { removePending, writeOutputs } from '../temporary/outputs.ts';
import { removeSpillFolders } from '../temporary/spill-folder.ts';
import type { Io } from './io.ts';
import { languageFor, spokenLanguage } from './language.ts';
import { asKnownError, errorText, internalErrorText } from './print-error.ts';
import { addCommands } from './program.ts';
import { programName } from './program-name.ts';
import { type Progress, progress } from './progress.ts';
import { SpokenCommand } from './spoken-command.ts';
import { writeStdout } from './stdout.ts';
import { appendToSummary, stepSummaryFor } from './step-summary.ts';
import { type ColorMode, terminalStyle } from './terminal-style.ts';

interface GlobalOptions {
  color: ColorMode;
  progress: 'auto' | 'bar' | 'none';
  debug?: boolean;
  lang?: Language;
  quiet?: boolean;
}

/**
 * Runs the command line and sets the exit code. Results go to stdout, everything else to stderr.
 * @param argv as in `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.on('SIGINT', () => interrupted('SIGINT', EXIT.interrupted));
  process.on('SIGTERM', () => interrupted('SIGTERM', EXIT.terminated));
  process.stderr.on('error', () => {});
  const words = cliWords[spokenLanguage(argv.slice(2), process.env)];
  const program = new SpokenCommand('healthrisk', words);
  const shown = lazyProgress(program, words);
  try {
    build(program, argv, shown, words);
    await program.parseAsync(argv as string[]);
  } catch (error) {
    shown.erase();
    fail(error, program, words);
  }
}

function build(
  program: SpokenCommand,
  argv: readonly string[],
  shown: Progress,
  words: CliWords,
): void {
  let language = words.language;
  // Before anything is done: a run of an hour must not end at a wrong language.
  program.hook('preAction', () => {
    language = languageFor(program.opts<GlobalOptions>().lang, process.env);
  });
  const io: Io = {
    words,
    stdin: () => process.stdin,
    program: programName(process.env),
    command: ['healthrisk', ...argv.slice(2)].join(' '),
    workingDirectory,
    mayBlock: (now) => {
      isBlocking = now;
    },
    endAtOnce: () => {
      process.removeAllListeners('SIGINT');
      process.removeAllListeners('SIGTERM');
    },
    builtInDirectory: BUILT_IN_PACKS,
    progress: shown,
    terminal: () =>
      process.stdin.isTTY === true && process.stdout.isTTY === true
        ? { input: process.stdin, output: process.stdout }
        : null,
    isOneScreen: () => process.stdout.isTTY === true && process.stderr.isTTY === true,
    language: () => language,
    style: () =>
      terminalStyle(program.opts<GlobalOptions>().color, {
        env: process.env,
        columns: process.stdout.columns,
        isTerminal: process.stdout.isTTY === true,
      }),
    out: writeStdout,
    note: (text) => {
      if (program.opts<GlobalOptions>().quiet !== true) process.stderr.write(`${text}\n`);
    },
    stepSummary: (format) => stepSummaryFor(format, process.env),
    appendSummary: appendToSummary,
    write: writeOutputs,
    exit: (code) => {
      process.exitCode = code;
    },
  };
  addCommands(program, io);
}

/** Progress depends on options that are parsed later than it is handed out. */
function lazyProgress(program: SpokenCommand, words: CliWords): Progress {
  let made: Progress | null = null;
  const get = (): Progress => {
    const how = program.opts<Partial<GlobalOptions>>().progress ?? 'auto';
    const isTerminal = process.stderr.isTTY === true && !process.env.CI;
    const isQuiet = program.opts<Partial<GlobalOptions>>().quiet === true;
    const isShown = how === 'bar' || (how === 'auto' && isTerminal && !isQuiet);
    made ??= progress(
      { isShown, isPatient: how === 'auto' },
      words,
      (text) => void process.stderr.write(text),
    );
    return made;
  };
  return {
    update: (read, total) => get().update(read, total),
    searched: (evaluated) => get().searched(evaluated),
    erase: () => get().erase(),
  };
}

function fail(error: unknown, program: SpokenCommand, words: CliWords): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  const asked = program.asked();
  if (error instanceof CommanderError && error.code === 'commander.help') {
    process.stderr.write(asked.helpInformation());
    process.exitCode = EXIT.usage;
    return;
  }
  const help = words.usage.seeHelp(asked.path);
  const known =
    error instanceof CommanderError
      ? new HealthriskError('E-USAGE', {
          problem: ['said', { message: words.usage.noCommand, hint: help }],
        })
      : asKnownError(error);
  const debug = program.opts<Partial<GlobalOptions>>().debug === true;
  process.stderr.write(
    known === null
      ? internalErrorText(error, words.language, debug)
      : errorText(withHelp(known, help, words.language), words.language, programName(process.env)),
  );
  process.exitCode = known === null ? EXIT.internal : known.exitCode;
}

/** A hint that only points to the help names the command whose help it is. */
function withHelp(error: HealthriskError, help: string, language: Language): HealthriskError {
  const { code, location, others } = error;
  const { message, hint } = textOf(error, language);
  if (hint !== codeText('E-USAGE', language).remedy) return error;
  return new HealthriskError(
    code,
    { problem: ['said', { message, hint: help }], location },
    others,
  );
}

/** Whether the process waits where exiting would wait too. */
let isBlocking = false;

function interrupted(signal: 'SIGINT' | 'SIGTERM', code: number): void {
  removePending();
  removeSpillFolders();
  if (!isBlocking) process.exit(code);
  // Leaving would join the thread that waits; the signal itself ends the process, with the same
  // code for a shell.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** @throws HealthriskError E-INPUT-NOT-FOUND when the folder was deleted under the process */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new HealthriskError('E-INPUT-NOT-FOUND', { problem: ['folder-deleted'] });
  }
}
