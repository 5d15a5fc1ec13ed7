import { dirname, join, relative } from 'node:path';
import { earlierDay } from '../criteria/days.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { Waiver } from '../model/waiver.ts';
import { listBuiltInPacks, loadCorePack, loadPacks } from '../packs/load.ts';
import { literal } from '../report/safe-text.ts';
import { tableLines } from '../report/table-lines.ts';
import { wrap } from '../report/wrap.ts';
import { today } from '../run-info.ts';
import { stats } from '../temporary/check-outputs.ts';
import { isExpired, isTooLong } from '../verdict/waiver-days.ts';
import { readWaivers, WAIVERS_FILE } from '../waivers/read.ts';
import { requireValidWaivers, waiverErrors } from '../waivers/require.ts';
import { findConfig } from './config/find.ts';
import { loadConfig } from './config/load.ts';
import type { Io } from './io.ts';
import { pageOf } from './page.ts';
import { spoken } from './spoken.ts';

/** Options of `waivers list` and `waivers check`, as commander parses them. */
export interface WaiverOptions {
  asOf?: string;
  rules?: string[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Lists the waivers of a file, with what is left of each.
 * @param file the waivers; those beside the nearest configuration when absent
 * @throws HealthriskError E-WAIVER-NOT-FOUND, E-WAIVER-SYNTAX, E-WAIVER-INVALID
 */
export async function listWaivers(
  file: string | undefined,
  { asOf = today() }: WaiverOptions,
  io: Io,
): Promise<void> {
  const { path, shown } = await waiversAt(file, io);
  const loaded = await readWaivers(path, shown);
  const { numbers, report, waivers: words } = catalogueOf(io.language());
  const { heads, none, states, wholeTable } = words;
  const { plain, width } = pageOf(io);
  if (loaded.waivers.length === 0) {
    io.out(`${wrap(plain(spoken(none({ name: shown }))), width).join('\n')}\n`);
    return;
  }
  const columns = Object.entries(heads).map(([key, head]) => ({
    head: plain(head),
    align: key === 'daysLeft' ? ('number' as const) : ('text' as const),
  }));
  const rows = loaded.waivers.map((waiver) => [
    literal(waiver.criterion),
    literal(waiver.dataset),
    waiver.columns === undefined ? wholeTable : waiver.columns.map(literal).join(', '),
    literal(waiver.approver),
    waiver.expires,
    numbers.integer((Date.parse(waiver.expires) - Date.parse(asOf)) / DAY),
    states[stateOf(waiver, asOf)],
  ]);
  const shownRows = rows.map((row) => row.map(plain));
  io.out(`${tableLines(columns, shownRows, { width, colon: report.colon }).join('\n')}\n`);
}

/**
 * Checks a file of waivers on a day.
 * @throws HealthriskError with everything that is wrong, by position
 */
export async function checkWaivers(
  file: string | undefined,
  { asOf = today(), rules }: WaiverOptions,
  io: Io,
): Promise<void> {
  const { path, shown, config } = await waiversAt(file, io);
  const named = rules ?? (config === null ? [] : ((await loadConfig(config)).rules ?? []));
  const packs = [
    ...(await listBuiltInPacks(io)),
    ...(await loadPacks(named, io)),
    await loadCorePack(io),
  ];
  const against = { packs, asOf, today: today() };
  const { waivers, locate } = await readWaivers(path, shown, (written, locate) =>
    waiverErrors(written, { ...against, locate }),
  );
  requireValidWaivers(waivers, { ...against, locate });
  const words = catalogueOf(io.language());
  const n = { text: words.numbers.integer(waivers.length), n: waivers.length };
  const { plain, width } = pageOf(io);
  const said = spoken(words.waivers.checked({ file: { name: shown }, waivers: n, asOf }));
  io.out(`${wrap(plain(said), width).join('\n')}\n`);
}

function stateOf(waiver: Waiver, asOf: string): 'valid' | 'expired' | 'too-long' {
  if (isExpired(waiver, asOf)) return 'expired';
  return isTooLong(waiver, earlierDay(asOf, today())) ? 'too-long' : 'valid';
}

interface FoundWaivers {
  path: string;
  /** As it is called in messages. */
  shown: string;
  /** The configuration that they lie beside; null where the file was named, or there is none. */
  config: string | null;
}

/** @throws HealthriskError E-WAIVER-NOT-FOUND where none was named and none is there */
async function waiversAt(file: string | undefined, io: Io): Promise<FoundWaivers> {
  if (file !== undefined) {
    return { path: file, shown: file, config: null };
  }
  const here = io.workingDirectory();
  const config = await findConfig(here);
  const path = join(config === null ? here : dirname(config), WAIVERS_FILE);
  if (stats(path) === null) {
    throw new HealthriskError('E-WAIVER-NOT-FOUND', {
      problem: ['waivers-none', { name: WAIVERS_FILE }],
    });
  }
  return { path, shown: relative(here, path) || path, config };
}
