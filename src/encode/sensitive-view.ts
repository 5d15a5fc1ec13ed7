import type { ColumnDeclaration, JudgeLevel } from '../model/declaration.ts';
import { ABSENT, type EncodedColumn, type SensitiveView } from '../model/table.ts';
import { bandIndex, bandStep } from './bands.ts';
import { canonical } from './canonical.ts';
import { icd10Category } from './icd10.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

/** The levels at which a sensitive column is measured, and the one that criteria read. */
export interface SensitiveLevels {
  /** Values as they are, then coarser levels: every view to be measured. */
  views: SensitiveView[];
  judged: SensitiveView;
  /** Band width where numbers are judged in bands; null elsewhere. */
  step: number | null;
  /** `ordered` was declared but the values are neither numbers nor ISO dates. */
  orderRefused: boolean;
  /** Dictionary codes whose value is present and was not declared harmless: 1, others 0. */
  harmfulCodes: Uint8Array;
  /** Values declared harmless, absence included; null when no declaration applies. */
  harmless: number | null;
}

/** A value at one level: its name, and the rank it has among ordered values. */
interface Level {
  name: string | null;
  /** Name of a canonical text at this level. */
  of: (text: string) => string;
  rank: (name: string) => number;
}

/**
 * From this share of distinct present values on, a column is taken as codes or as numbers. Low,
 * because the coarser level is the cautious one: a few odd texts must not switch it off.
 */
const LEVEL_SHARE = 0.5;

/** Builds the views of one sensitive column from its dictionary. */
export function sensitiveLevels(
  encoded: EncodedColumn,
  column: number,
  declared: ColumnDeclaration | undefined,
): SensitiveLevels {
  const texts = encoded.values.map((value, code) =>
    encoded.missing[code] === 1 ? null : canonical(value),
  );
  const present = new Set(texts.filter((text) => text !== null));
  const harmlessTexts = new Set((declared?.harmless ?? []).map(canonical));
  const absenceHarmless = declared?.missingMeans === 'none';
  const harmless =
    harmlessTexts.size > 0 || absenceHarmless ? harmlessTexts.size + Number(absenceHarmless) : null;
  const mayOrder = declared?.ordered === true;
  const isOrdered = mayOrder && allRanked(present);

  const value: Level = { name: null, of: (text) => text, rank: rankOf };
  const band = bandLevel(present);
  const category: Level = {
    name: 'icd10-category',
    of: (text) => icd10Category(text) ?? text,
    rank: () => 0,
  };
  const coarser: Level[] = [];
  if (share(present, (text) => icd10Category(text) !== null) >= LEVEL_SHARE) coarser.push(category);
  if (share(present, (text) => parseNumber(text) !== null) >= LEVEL_SHARE) coarser.push(band.level);

  const named: Record<JudgeLevel, Level> = { value, 'icd10-category': category, band: band.level };
  const judgeAt = declared?.judgeAt;
  const judgedLevel = judgeAt === undefined ? (coarser[0] ?? value) : named[judgeAt];
  const levels = [...new Set([value, ...coarser, judgedLevel])];
  const views = levels.map((level) => viewAt(level, null));
  let judged = views[levels.indexOf(judgedLevel)]!;
  if (harmless !== null) {
    judged = viewAt(judgedLevel, harmless);
    views.push(judged);
  }
  return {
    views,
    judged,
    step: judgedLevel === band.level ? band.step : null,
    orderRefused: mayOrder && !isOrdered,
    harmfulCodes: Uint8Array.from(texts, (text) =>
      text === null || harmlessTexts.has(text) ? 0 : 1,
    ),
    harmless,
  };

  function viewAt(level: Level, harmlessCount: number | null): SensitiveView {
    const names = [...new Set([...present].map(level.of))].sort(
      (a, b) => (isOrdered ? level.rank(a) - level.rank(b) : 0) || (a < b ? -1 : 1),
    );
    const codeOf = new Map(names.map((name, code) => [name, code]));
    // Absence that means "nothing to disclose" is one more value, behind all others.
    const isValue = harmlessCount !== null && absenceHarmless && texts.includes(null);
    const absence = isValue ? names.length : ABSENT;
    const size = names.length + (absence === ABSENT ? 0 : 1);
    const map = Uint32Array.from(texts, (text) =>
      text === null ? absence : codeOf.get(level.of(text))!,
    );
    const harmful = harmlessCount === null ? null : new Uint8Array(size);
    if (harmful !== null) {
      for (const text of present) {
        if (!harmlessTexts.has(text)) harmful[codeOf.get(level.of(text))!] = 1;
      }
    }
    return {
      column,
      level: level.name,
      size,
      map,
      harmful,
      harmless: harmlessCount,
      ordered: isOrdered && level.name !== 'icd10-category' && absence === ABSENT,
    };
  }
}

function share(texts: ReadonlySet<string>, matches: (text: string) => boolean): number {
  let count = 0;
  for (const text of texts) if (matches(text)) count++;
  return texts.size === 0 ? 0 : count / texts.size;
}

function bandLevel(present: ReadonlySet<string>): { level: Level; step: number } {
  const numbers = [...present].map(parseNumber).filter((number) => number !== null);
  const min = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const max = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const step = bandStep(min, max);
  return {
    step,
    level: {
      name: 'band',
      // The prefix keeps band 5 apart from a text that reads 5 and is no number of the column.
      of: (text) => {
        const number = parseNumber(text);
        return number === null ? `t${text}` : `b${bandIndex(number, step)}`;
      },
      rank: (name) => Number(name.slice(1)),
    },
  };
}

function allRanked(present: ReadonlySet<string>): boolean {
  const texts = [...present];
  return (
    texts.every((text) => parseNumber(text) !== null) ||
    texts.every((text) => isoTime(text) !== null)
  );
}

function rankOf(text: string): number {
  return parseNumber(text) ?? isoTime(text) ?? 0;
}

/** A date, year first, as a number that sorts; null for any other text. */
function isoTime(text: string): number | null {
  if (!/^\d{4}(?!\d)/.test(text)) return null;
  const date = parseDate(text);
  return date === null ? null : date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
}
