import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import type { ExamineRequest } from '../../assess/request.ts';
import { examine } from '../../assess.ts';
import { HEADER_MODES, type HeaderMode } from '../../detect/column-names.ts';
import { ENGINE_NAMES, type EngineName } from '../../engines/choose.ts';
import { EXIT } from '../../errors/codes.ts';
import { type ErrorLocation, HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Assessment, Setting } from '../../model/assessment.ts';
import { type Delimiter, ENCODINGS, type Encoding } from '../../model/csv.ts';
import { MISSING_POLICIES } from '../../model/declaration.ts';
import { CHANNELS } from '../../model/pack.ts';
import { FORMATS, type Format, render } from '../../report/index.ts';
import { startRun, today } from '../../run-info.ts';
import { allows, FAIL_ON, type FailOn } from '../../verdict/gate.ts';
import { checkOutputs, type Target } from '../check-outputs.ts';
import { findConfig } from '../config/find.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { Io } from '../io.ts';
import { mergeDeclarations, origin, type RoleFlags, roleSettings } from '../merge-declarations.ts';
import type { Output } from '../output.ts';
import { dateOption, delimiterOption, listOption, outputOption } from '../parse-options.ts';

/** Options of `assess`, as commander parses them. */
interface AssessOptions extends RoleFlags {
  config?: string | false;
  rules?: string[];
  delimiter?: Delimiter;
  encoding?: Encoding;
  header: HeaderMode;
  engine: EngineName;
  failOn: FailOn;
  format: Format;
  output: { format: Format; path: string }[];
  asOf?: string;
  atRisk?: string;
}

/** Adds `healthrisk assess` to the program. */
export function registerAssess(program: Command, io: Io): void {
  program
    .command('assess')
    .description('measure a table, judge it by rule packs and say whether it may be published')
    .argument('<data>', 'CSV file, gzip too; - reads stdin')
    .optionsGroup('What the columns are:')
    .addOption(listOption('--qi <columns>', 'quasi-identifiers'))
    .addOption(listOption('--sensitive <columns>', 'what must not be learnt about a person'))
    .addOption(listOption('--direct <columns>', 'direct identifiers'))
    .addOption(listOption('--ignore <columns>', 'judged harmless by somebody'))
    .addOption(listOption('--weight <columns>', 'survey weights (also quasi-identifiers)'))
    .option('--subject <column>', 'key of the person, released with the data')
    .option('--subject-private <column>', 'key of the person, dropped before release')
    .option(
      '-c, --config <file>',
      'configuration; default: nearest healthrisk.yaml, from the data upward',
    )
    .option('--no-config', 'ignore any healthrisk.yaml')
    .addOption(
      new Option('--missing <policy>', 'missing quasi-identifiers').choices([...MISSING_POLICIES]),
    )
    .optionsGroup('Judging:')
    .addOption(listOption('-r, --rules <packs>', 'rule packs, names or files; all apply together'))
    .addOption(new Option('--channel <channel>', 'way out').choices([...CHANNELS, 'all']))
    .addOption(
      new Option('--fail-on <verdict>', 'mildest verdict that does not exit 0')
        .choices([...FAIL_ON])
        .default('restrict'),
    )
    .addOption(dateOption('--as-of <date>', 'date on which sources are judged; default: today'))
    .optionsGroup('Reading:')
    .addOption(delimiterOption())
    .addOption(new Option('--encoding <name>', 'detected by default').choices([...ENCODINGS]))
    .addOption(
      new Option('--header <mode>', 'first record is column names')
        .choices([...HEADER_MODES])
        .default('auto'),
    )
    .addOption(
      new Option('--engine <name>', 'who computes the classes')
        .choices([...ENGINE_NAMES])
        .default('auto'),
    )
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(outputOption())
    .option(
      '--at-risk <file>',
      'write the numbers of the records in classes below the strictest k to a new, private file',
    )
    .action((data: string, options: AssessOptions, command: Command) =>
      assess(data, { options, given: (name) => command.getOptionValueSource(name) === 'cli' }, io),
    );
}

/** Options and which of them the command line gave itself. */
interface Flags {
  options: AssessOptions;
  given: (name: keyof AssessOptions) => boolean;
}

async function assess(data: string, flags: Flags, io: Io): Promise<void> {
  const { options } = flags;
  const finish = startRun(io.command);
  const config = await configFor(data, options, io);
  const declared = mergeDeclarations(config?.declarations ?? null, options);
  const rules = options.rules ?? config?.rules ?? [];
  checkOutputs(targetsOf(options), [
    ...(data === '-' ? [] : [data]),
    ...(config === null ? [] : [config.path]),
    ...rules,
  ]);
  // Opening a named pipe waits for its writer, and a signal must end that too.
  io.mayBlock(data !== '-' && statSync(data, { throwIfNoEntry: false })?.isFIFO() === true);
  const request: ExamineRequest = {
    path: data,
    ...(data === '-' ? { stdin: io.stdin() } : {}),
    declared,
    rules,
    header: options.header,
    engine: options.engine,
    asOf: options.asOf ?? today(),
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    onProgress: (read, total) => {
      io.mayBlock(false);
      io.progress.update(read, total);
    },
    settings: settingsOf(flags, config, declared, rules),
    locateColumn: (name) => locateColumn(config, name),
  };
  const examination = await examine(request);
  const assessment: Assessment = { ...examination.assessment, run: finish() };
  const outputs: Output[] = options.output.map(({ format, path }) => ({
    path,
    text: render(assessment, format),
  }));
  if (options.atRisk !== undefined) {
    outputs.push({
      path: options.atRisk,
      text: await atRiskText(examination.rowsAtRisk),
      secret: true,
    });
  }
  io.progress.erase();
  // A signal that came while the numbers were computed is heard now, before anything is written.
  await setImmediate();
  io.write(outputs);
  io.out(render(assessment, options.format, io.style()));
  io.exit(allows(assessment, options.failOn) ? EXIT.publish : EXIT[assessment.verdict]);
}

/** The file that was named, or the nearest one beside or above the data. */
async function configFor(
  data: string,
  options: AssessOptions,
  io: Io,
): Promise<LoadedConfig | null> {
  if (options.config === false) return null;
  const beside =
    data === '-' ? io.workingDirectory() : dirname(resolve(io.workingDirectory(), data));
  const path = options.config ?? (await findConfig(beside));
  return path === null ? null : loadConfig(path, shownPath(path, io.workingDirectory()));
}

/** As short as a person would write it. */
function shownPath(path: string, workingDirectory: string): string {
  return relative(workingDirectory, path) || path;
}

/** Where the configuration names a column; undefined when it does not. */
function locateColumn(config: LoadedConfig | null, name: string): ErrorLocation | undefined {
  if (config === null) return undefined;
  const { columns, subject } = config.declarations;
  if (columns.has(name)) return config.locate(['columns', name], 'key');
  return subject?.column === name ? config.locate(['subject', 'column']) : undefined;
}

function targetsOf({ output, atRisk }: AssessOptions): Target[] {
  const reports = output.map(({ path }) => ({ path, option: '--output' }));
  return atRisk === undefined ? reports : [...reports, { path: atRisk, option: '--at-risk' }];
}

async function atRiskText(rowsAtRisk: () => Promise<Uint32Array | null>): Promise<string> {
  const rows = await rowsAtRisk();
  if (rows === null) {
    throw new HealthriskError('E-USAGE', {
      message: 'expected a rule pack with a threshold on k for --at-risk, found none',
      hint: 'add a pack with such a criterion, for example open-data',
    });
  }
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`;
}

function settingsOf(
  { options, given }: Flags,
  config: LoadedConfig | null,
  declared: ReturnType<typeof mergeDeclarations>,
  rules: readonly string[],
): Setting[] {
  const own = roleSettings(config?.declarations ?? null, options, declared);
  const from = (name: keyof AssessOptions) => (given(name) ? 'flag' : 'default');
  const named = rules.map((rule) => basename(rule)).join(', ');
  return [
    ...(config === null
      ? []
      : [{ name: 'config', value: basename(config.path), from: origin(options.config, true) }]),
    ...own,
    { name: 'rules', value: named || 'open-data', from: origin(options.rules, config?.rules) },
    { name: 'header', value: options.header, from: from('header') },
    { name: 'engine', value: options.engine, from: from('engine') },
    { name: 'fail-on', value: options.failOn, from: from('failOn') },
  ];
}
