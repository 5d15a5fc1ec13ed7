import { Command, CommanderError, Option } from 'commander';
import { EXIT } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Language } from '../i18n/catalogue.ts';
import { BUILT_IN_PACKS } from '../packs/choose-packs.ts';
import { VERSION } from '../run-info.ts';
import { removeSpillFolders } from '../temporary/spill-folder.ts';
import { registerAssess } from './commands/assess.ts';
import { registerConfig } from './commands/config.ts';
import { registerDecide } from './commands/decide.ts';
import { registerDiff } from './commands/diff.ts';
import { registerExplain } from './commands/explain.ts';
import { registerInit } from './commands/init.ts';
import { registerProfile } from './commands/profile.ts';
import { registerRender } from './commands/render.ts';
import { registerRules } from './commands/rules.ts';
import { registerSchema } from './commands/schema.ts';
import { registerWaivers } from './commands/waivers.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import { removePending, writeOutputs } from './output.ts';
import { asKnownError, errorText, internalErrorText } from './print-error.ts';
import { type Progress, progress } from './progress.ts';
import { writeStdout } from './stdout.ts';
import { type ColorMode, terminalStyle } from './terminal-style.ts';

interface GlobalOptions {
  color: ColorMode;
  progress: 'auto' | 'bar' | 'none';
  debug?: boolean;
}

const { publish, restrict, refuse, usage, data, input, internal, output, limit, config } = EXIT;

const AFTER_HELP = `
Examples:
  healthrisk profile stays.csv
  healthrisk assess stays.csv
  healthrisk assess stays.csv --qi birth_date,sex,postcode --sensitive icd10
  healthrisk explain k-minimum

Exit codes:
  ${publish} publish · ${restrict} restrict · ${refuse} refuse
  ${usage} usage · ${data} data malformed · ${input} input not found · ${internal} internal error
  ${output} output not written · ${limit} limit reached · ${config} configuration, pack or waiver
  ${EXIT.interrupted}, ${EXIT.terminated} interrupted. Everything but ${publish} means: do not publish.
`;

/**
 * Runs the command line and sets the exit code. Results go to stdout, everything else to stderr.
 * @param argv as in `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.on('SIGINT', () => interrupted('SIGINT', EXIT.interrupted));
  process.on('SIGTERM', () => interrupted('SIGTERM', EXIT.terminated));
  process.stderr.on('error', () => {});
  const program = new Command('healthrisk');
  const shown = lazyProgress(program);
  try {
    build(program, argv, shown);
    await program.parseAsync(argv as string[]);
  } catch (error) {
    shown.erase();
    fail(error, program);
  }
}

function build(program: Command, argv: readonly string[], shown: Progress): void {
  let language: Language = 'en';
  // Before anything is done: a run of an hour must not end at a wrong language.
  program.hook('preAction', (_, command) => {
    language = languageFor(command.opts<{ lang?: Language }>().lang, process.env);
  });
  const io: Io = {
    stdin: () => process.stdin,
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
    language: () => language,
    style: () =>
      terminalStyle(program.opts<GlobalOptions>().color, {
        env: process.env,
        columns: process.stdout.columns,
        isTerminal: process.stdout.isTTY === true,
      }),
    out: writeStdout,
    note: (text) => void process.stderr.write(`${text}\n`),
    write: writeOutputs,
    exit: (code) => {
      process.exitCode = code;
    },
  };
  program
    .description('Decides whether a table of health data may be published.')
    .version(VERSION)
    .addOption(
      new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto'),
    )
    .addOption(
      new Option('--progress <how>', 'on stderr').choices(['auto', 'bar', 'none']).default('auto'),
    )
    .option('--debug', 'show where in the program an internal error happened')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError(false);
  registerAssess(program, io);
  registerInit(program, io);
  registerConfig(program, io);
  registerProfile(program, io);
  registerRender(program, io);
  registerDecide(program, io);
  registerDiff(program, io);
  registerExplain(program, io);
  registerRules(program, io);
  registerWaivers(program, io);
  registerSchema(program, io);
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((c) => c.commands),
  ]) {
    command
      .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
      .exitOverride()
      .configureOutput({ writeErr: () => {}, outputError: () => {} });
  }
}

/** Progress depends on options that are parsed later than it is handed out. */
function lazyProgress(program: Command): Progress {
  let made: Progress | null = null;
  const get = (): Progress => {
    const how = program.opts<Partial<GlobalOptions>>().progress ?? 'auto';
    const isTerminal = process.stderr.isTTY === true && !process.env.CI;
    const isShown = how === 'bar' || (how === 'auto' && isTerminal);
    made ??= progress(isShown, (text) => void process.stderr.write(text));
    return made;
  };
  return { update: (read, total) => get().update(read, total), erase: () => get().erase() };
}

function fail(error: unknown, program: Command): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  if (error instanceof CommanderError && error.code === 'commander.help') {
    const asked = program.commands.find((command) => command.name() === program.args[0]);
    process.stderr.write((asked ?? program).helpInformation());
    process.exitCode = EXIT.usage;
    return;
  }
  const known = error instanceof CommanderError ? usageError(error) : asKnownError(error);
  const debug = program.opts<Partial<GlobalOptions>>().debug === true;
  process.stderr.write(known === null ? internalErrorText(error, debug) : errorText(known));
  process.exitCode = known === null ? EXIT.internal : known.exitCode;
}

/** commander's sentence, with its "Did you mean" as the hint. */
function usageError(error: CommanderError): HealthriskError {
  const [message = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const hint = rest
    .join(' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  return new HealthriskError('E-USAGE', {
    message: message || 'expected a command',
    ...(hint === '' ? {} : { hint }),
  });
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
    throw new HealthriskError('E-INPUT-NOT-FOUND', {
      message: 'expected a working directory, found that it was deleted',
      hint: 'change to a folder that exists',
    });
  }
}
