/** Files that differ only in the period that their names tell. */
export interface Series {
  /** Periods between the first and the last of all series that this one has no file of. */
  missing: readonly string[];
}

/** A year, alone or with a month behind it, that no other digit touches. */
const PERIOD = /(?<!\d)((?:19|20)\d{2})(?:[-_.]?(0[1-9]|1[0-2]))?(?!\d)/;

/** A period as a number that grows by one: years, or months since year 0. */
interface Dated {
  /** The name without its period: the place, or whatever else tells series apart. */
  rest: string;
  at: number;
  isMonth: boolean;
}

/**
 * The series that names of files tell, by year or by month; empty where the names tell none. Every
 * series should reach from the first to the last period of all series of its kind.
 */
export function seriesOf(names: readonly string[]): Series[] {
  const dated = names.flatMap((name) => datedBy(name) ?? []);
  return [true, false].flatMap((isMonth) => {
    const same = dated.filter((one) => one.isMonth === isMonth);
    const periods = same.map(({ at }) => at);
    // A single period is no series.
    if (new Set(periods).size < 2) return [];
    const [first, last] = [Math.min(...periods), Math.max(...periods)];
    const rests = [...new Set(same.map(({ rest }) => rest))];
    return rests.map((rest) => {
      const has = new Set(same.filter((one) => one.rest === rest).map(({ at }) => at));
      const missing: string[] = [];
      for (let at = first; at <= last; at++) if (!has.has(at)) missing.push(written(at, isMonth));
      return { missing };
    });
  });
}

function datedBy(name: string): Dated | null {
  const found = PERIOD.exec(name);
  if (found === null) return null;
  const [whole, year, month] = found;
  const rest = name.replace(whole, '');
  return month === undefined
    ? { rest, at: Number(year), isMonth: false }
    : { rest, at: Number(year) * 12 + Number(month) - 1, isMonth: true };
}

function written(at: number, isMonth: boolean): string {
  if (!isMonth) return String(at);
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
