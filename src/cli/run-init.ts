import { basename, dirname, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { EXIT } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { Profile } from '../model/profile.ts';
import { profile } from '../profile.ts';
import { wrap } from '../report/wrap.ts';
import { expandPaths } from '../source/expand-paths.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import { findConfig } from './config/find.ts';
import { dataRequest } from './data-request.ts';
import { type DescriptorOption, descriptorFor } from './descriptor-for-data.ts';
import { type Ask, Cancelled } from './init/ask.ts';
import { askOnTerminal } from './init/ask-on-terminal.ts';
import { composeFile } from './init/compose-file.ts';
import { countsOf, type Draft, draftOf } from './init/draft.ts';
import { interview } from './init/interview.ts';
import { requireReadBack } from './init/read-back.ts';
import { targetFor } from './init/target.ts';
import type { Io } from './io.ts';
import { type ReadingOptions, readingRequest } from './reading-options.ts';
import { spoken } from './spoken.ts';
import { tell } from './tell.ts';

/** Options of `init`, as commander parses them. */
export interface InitOptions extends ReadingOptions, DescriptorOption {
  yes?: boolean;
  output?: string;
}

/**
 * Writes a configuration with what each column of the data seems to be, or was answered to be.
 * Nothing is written when anything goes wrong, or somebody cancels.
 * @param patterns files, or globs
 * @param asked who answers; whoever sits at the terminal when absent
 * @throws HealthriskError
 */
export async function runInit(
  patterns: readonly string[],
  options: InitOptions,
  io: Io,
  asked?: Ask,
): Promise<void> {
  const words = catalogueOf(io.language());
  const ask = options.yes === true ? null : (asked ?? (await personAt(io, words.init.keys)));
  sweepSpillFolders();
  const data = await expandPaths(patterns);
  const described = await descriptorFor(data, options);
  const path = targetFor(data, described?.files ?? [], options.output, io);
  const before = await configOf(data, io);
  const seen = await profiled(data, described, options, io);
  const draft = draftOf(seen, described === null ? null : basename(described.file));
  if (seen.looksAggregated) tell(io, words.init.file.aggregated);
  if (ask !== null && !(await answered(draft, seen, ask, words))) {
    io.note(words.init.cancelled);
    io.exit(EXIT.interrupted);
    return;
  }
  const text = composeFile(draft, seen, words);
  await requireReadBack(text, path, draft);
  // A signal that came meanwhile is heard now, before anything is written.
  await setImmediate();
  io.write([{ path, text, isNew: true }]);
  const after = await configOf(data, io);
  if (before !== null && before !== after) {
    tell(io, spoken(words.init.overrides({ file: { name: shown(before, io) } })));
  }
  const isFound = after === resolve(io.workingDirectory(), path);
  const command = `${io.program} ${nextCommand(data, isFound ? null : path)}`;
  io.out(summary(draft, { path, command, width: io.style().width }, words));
}

/** @throws HealthriskError E-USAGE where nobody would answer */
async function personAt(io: Io, keys: string): Promise<Ask> {
  const terminal = io.terminal();
  if (terminal !== null) return askOnTerminal(terminal, { color: io.style().color, keys });
  throw new HealthriskError('E-USAGE', { problem: ['no-terminal'] });
}

/** @returns whether the questions were answered to the end */
async function answered(draft: Draft, seen: Profile, ask: Ask, words: Catalogue): Promise<boolean> {
  try {
    await interview(draft, seen, ask, words);
    return true;
  } catch (error) {
    if (error instanceof Cancelled) return false;
    throw error;
  }
}

async function profiled(
  data: readonly string[],
  described: Descriptor | null,
  options: InitOptions,
  io: Io,
): Promise<Profile> {
  const request = {
    ...dataRequest(data, options.engine === 'reference', io),
    ...readingRequest(options),
    // What columns tell together is not written down.
    setSize: 1,
  };
  const seen = await profile(request, { command: io.command, described });
  io.progress.erase();
  return seen;
}

/** The configuration that `assess` finds for the data; null for none. */
function configOf([first = '-']: readonly string[], io: Io): Promise<string | null> {
  const here = io.workingDirectory();
  return findConfig(first === '-' ? here : dirname(resolve(here, first)));
}

function shown(path: string, io: Io): string {
  return relative(io.workingDirectory(), path) || path;
}

function nextCommand(data: readonly string[], config: string | null): string {
  const [first = '-'] = data;
  const option = config === null ? '' : ` --config ${quoted(config)}`;
  return `assess ${data.length === 1 ? quoted(first) : '…'}${option}`;
}

/** As a shell reads it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function summary(
  draft: Draft,
  { path, command, width }: { path: string; command: string; width: number },
  { init, numbers }: Catalogue,
): string {
  const { next, written } = init;
  const quantity = (n: number) => ({ text: numbers.integer(n), n });
  const { columns, confirmed, open, described, leftOut } = countsOf(draft);
  const what = written({
    file: { name: path },
    columns: quantity(columns),
    confirmed: quantity(confirmed),
    open: quantity(open),
    described: quantity(described),
    metadata: draft.metadata === null ? null : { name: draft.metadata },
    leftOut: quantity(leftOut),
  });
  // A command in two pieces cannot be copied.
  const lines = [...wrap(spoken(what), width), spoken(next({ command: { name: command } }))];
  return `${lines.join('\n')}\n`;
}
