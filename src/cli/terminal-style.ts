import type { Style } from '../report/index.ts';
import { WIDTH_MIN } from '../report/style.ts';

/** When to colour: `auto` is a terminal without NO_COLOR. */
export type ColorMode = 'auto' | 'always' | 'never';

const WIDTH_DEFAULT = 80;
const WIDTH_MAX = 100;

/** The part of a process that decides how text looks. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; undefined when the stream is none. */
  columns: number | undefined;
  isTerminal: boolean;
}

/** The one place where colour, symbols and width are decided. An explicit flag beats NO_COLOR. */
export function terminalStyle(mode: ColorMode, { env, columns, isTerminal }: Surroundings): Style {
  const isPlain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const isForced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const color = mode === 'always' || (mode === 'auto' && !isPlain && (isTerminal || isForced));
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const seen = isTerminal && columns ? columns : null;
  return {
    color,
    wholeSummary: !isTerminal && asked(env.COLUMNS) === null,
    ascii: !/utf-?8/i.test(locale) && process.platform !== 'win32',
    width: Math.max(WIDTH_MIN, Math.min(asked(env.COLUMNS) ?? seen ?? WIDTH_DEFAULT, WIDTH_MAX)),
  };
}

/** Somebody who sets COLUMNS wants that width, whatever the stream is. */
function asked(columns: string | undefined): number | null {
  const cells = Number(columns);
  return Number.isInteger(cells) && cells > 0 ? cells : null;
}
