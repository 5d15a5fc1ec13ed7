import { basename, dirname, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ExamineRequest } from '../assess/request.ts';
import { examine } from '../assess.ts';
import type { HeaderMode } from '../detect/column-names.ts';
import type { EngineName } from '../engines/engine-name.ts';
import { EXIT } from '../errors/codes.ts';
import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import { en } from '../i18n/en.ts';
import type { Assessment, Setting } from '../model/assessment.ts';
import type { Delimiter, Encoding } from '../model/csv.ts';
import { type Format, render } from '../report/index.ts';
import { startRun, today } from '../run-info.ts';
import { expandPaths } from '../source/expand-paths.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import { allows, type FailOn } from '../verdict/gate.ts';
import { checkOutputs, stats, type Target } from './check-outputs.ts';
import { findConfig } from './config/find.ts';
import { type LoadedConfig, loadConfig } from './config/load.ts';
import type { Io } from './io.ts';
import { mergeDeclarations, origin, type RoleFlags, roleSettings } from './merge-declarations.ts';
import type { Output } from './output.ts';

/** Options of `assess`, as commander parses them. */
export interface AssessOptions extends RoleFlags {
  config?: string | false;
  rules?: string[];
  delimiter?: Delimiter;
  encoding?: Encoding;
  quote?: string;
  escape?: string;
  comment?: string;
  header: HeaderMode;
  engine: EngineName;
  verify?: boolean;
  maxMemory?: number;
  verbose?: boolean;
  failOn: FailOn;
  format: Format;
  output: { format: Format; path: string }[];
  asOf?: string;
  atRisk?: string;
}

const DIALECT_MARKS = ['quote', 'escape', 'comment'] as const;

/** Options and which of them the command line gave itself. */
export interface Flags {
  options: AssessOptions;
  given: (name: keyof AssessOptions) => boolean;
}

/**
 * Assesses one dataset, writes what was asked for and sets the exit code of the verdict.
 * @param patterns files, or globs
 * @throws HealthriskError when there is no verdict
 */
export async function runAssess(patterns: readonly string[], flags: Flags, io: Io): Promise<void> {
  const { options } = flags;
  const finish = startRun(io.command);
  sweepSpillFolders();
  const data = await expandPaths(patterns);
  const config = await configFor(data, options, io);
  const declared = mergeDeclarations(config?.declarations ?? null, options);
  const rules = options.rules ?? config?.rules ?? [];
  checkOutputs(targetsOf(options), [...data, ...(config?.files ?? []), ...rules]);
  // Opening a named pipe waits for its writer, and a signal must end that too.
  const isPipe = data.some((path) => path !== '-' && stats(path)?.isFIFO() === true);
  io.mayBlock(isPipe);
  // The reference computes for minutes without a pause in which a signal could be heard.
  if (options.verify === true || options.engine === 'reference') io.endAtOnce();
  const request: ExamineRequest = {
    path: data,
    ...(data.includes('-') ? { stdin: io.stdin() } : {}),
    declared,
    rules,
    header: options.header,
    engine: options.engine,
    atRisk: options.atRisk !== undefined,
    ...(options.verify === undefined ? {} : { verify: options.verify }),
    ...(options.maxMemory === undefined ? {} : { maxMemory: options.maxMemory }),
    asOf: options.asOf ?? today(),
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...dialectFrom(options),
    onProgress: (read, total) => {
      io.mayBlock(false);
      io.progress.update(read, total);
    },
    settings: settingsOf(flags, config && shownConfig(config, data, options, io), {
      fromConfig: config,
      declared,
      rules,
    }),
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
      text: atRiskText(examination.rowsAtRisk),
      secret: true,
    });
  }
  io.progress.erase();
  if (options.verbose === true) io.note(engineNote(assessment, options.verify === true));
  // A signal that came while the numbers were computed is heard now, before anything is written.
  await setImmediate();
  io.write(outputs);
  io.out(render(assessment, options.format, io.style()));
  io.exit(allows(assessment, options.failOn) ? EXIT.publish : EXIT[assessment.verdict]);
}

/** Marks that were given; what was not stays as RFC 4180 has it. */
function dialectFrom(options: AssessOptions): Pick<ExamineRequest, 'dialect'> {
  const given = DIALECT_MARKS.filter((mark) => options[mark] !== undefined);
  if (given.length === 0) return {};
  return { dialect: Object.fromEntries(given.map((mark) => [mark, options[mark]])) };
}

/** What -v says. */
function engineNote({ policy }: Assessment, isVerified: boolean): string {
  const { engineReasons, report } = en;
  const engine = `engine: ${report.engine(policy.engine, engineReasons[policy.engineReason])}`;
  return isVerified ? `${engine}\n${report.verified}` : engine;
}

/** The file that was named, or the nearest one beside or above the data. */
async function configFor(
  data: readonly string[],
  options: AssessOptions,
  io: Io,
): Promise<LoadedConfig | null> {
  if (options.config === false) return null;
  const path = options.config ?? (await nearestConfig(data, io));
  if (path === null) return null;
  const shown = options.config ?? (relative(io.workingDirectory(), path) || path);
  return loadConfig(path, shown);
}

/** @throws HealthriskError E-USAGE when files of one dataset lie beside different ones */
async function nearestConfig(data: readonly string[], io: Io): Promise<string | null> {
  const here = io.workingDirectory();
  const folders = data.map((path) => (path === '-' ? here : dirname(resolve(here, path))));
  const found = new Set<string | null>();
  for (const folder of new Set(folders)) found.add(await findConfig(folder));
  if (found.size > 1) {
    throw new HealthriskError('E-USAGE', {
      message:
        'expected one configuration for all files, found that they lie beside different ones',
      hint: 'name one with --config, or none with --no-config',
    });
  }
  return [...found][0] ?? null;
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

function atRiskText(rows: Uint32Array | null): string {
  if (rows === null) {
    throw new HealthriskError('E-USAGE', {
      message: 'expected a rule pack with a threshold on k for --at-risk, found none',
      hint: 'add a pack with such a criterion, for example open-data',
    });
  }
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`;
}

/** What holds in a run, whoever said so. */
interface Effective {
  fromConfig: LoadedConfig | null;
  declared: ReturnType<typeof mergeDeclarations>;
  rules: readonly string[];
}

/** A configuration that was found is named by its way from the data: a parent's is somebody's. */
function shownConfig(
  { path }: LoadedConfig,
  [first = '-']: readonly string[],
  options: AssessOptions,
  io: Io,
): string {
  if (options.config !== undefined) return basename(path);
  const here = io.workingDirectory();
  return relative(first === '-' ? here : dirname(resolve(here, first)), resolve(here, path));
}

function settingsOf(
  { options, given }: Flags,
  configName: string | null,
  { fromConfig: config, declared, rules }: Effective,
): Setting[] {
  const own = roleSettings(config?.declarations ?? null, options, declared);
  const from = (name: keyof AssessOptions) => (given(name) ? 'flag' : 'default');
  const verify: Setting[] =
    options.verify === true ? [{ name: 'verify', value: 'yes', from: 'flag' }] : [];
  const dialect = Object.entries(dialectFrom(options).dialect ?? {}).map(
    ([name, value]): Setting => ({ name, value, from: 'flag' }),
  );
  const named = rules.map((rule) => basename(rule)).join(', ');
  return [
    ...(configName === null
      ? []
      : [{ name: 'config', value: configName, from: origin(options.config, true) }]),
    ...own,
    { name: 'rules', value: named || 'open-data', from: origin(options.rules, config?.rules) },
    { name: 'header', value: options.header, from: from('header') },
    { name: 'engine', value: options.engine, from: from('engine') },
    ...dialect,
    ...verify,
    { name: 'fail-on', value: options.failOn, from: from('failOn') },
  ];
}
