import type { ColumnDeclaration, JudgeLevel } from '../model/declaration.ts';
import { ABSENT, type EncodedColumn, type SensitiveView } from '../model/table.ts';
import { asReleased } from './as-released.ts';
import { canonical } from './canonical.ts';
import {
  bandLevel,
  CATEGORY_LEVEL,
  coarserLevels,
  isRanked,
  type Level,
  VALUE_LEVEL,
} from './levels.ts';
import { DISTINCT_MAX, heapForTexts, heapTooSmall, tooManyValues } from './limits.ts';
import { type Reading, tokenReadings } from './token-readings.ts';

/** The levels at which a sensitive column is measured, and the one that criteria read. */
export interface SensitiveLevels {
  /** Values as they are, then coarser levels: every view to be measured. */
  views: SensitiveView[];
  judged: SensitiveView;
  /** The same view under every other reading of declared tokens; empty where there is no doubt. */
  doubted: ReadonlyMap<SensitiveView, readonly SensitiveView[]>;
  /** Every present spelling by itself: view codes are dictionary codes. */
  asWritten: SensitiveView;
  /** Band width where numbers are judged in bands, null elsewhere or where one band holds all. */
  step: number | null;
  /** `ordered` was declared but the values are neither numbers nor ISO dates. */
  orderRefused: boolean;
  /** Dictionary codes whose value stands in the release and was not declared harmless: 1, others 0. */
  harmfulCodes: Uint8Array;
  /** Values declared harmless, absence included; null when no declaration applies. */
  harmless: number | null;
}

/**
 * Builds the views of one sensitive column from its dictionary.
 * @param room bytes that the texts may take, all at once, while spellings are compared
 * @throws HealthriskError E-LIMIT-DISTINCT, E-LIMIT-MEMORY
 */
export function sensitiveLevels(
  encoded: EncodedColumn,
  column: number,
  declared: ColumnDeclaration | undefined,
  room = Number.POSITIVE_INFINITY,
): SensitiveLevels {
  const texts = canonicalTexts(encoded, room);
  const present = presentIn(texts);
  const others = tokenReadings(encoded, texts);
  const harmlessTexts = new Set((declared?.harmless ?? []).map(canonical));
  const absence = declared?.missingMeans === 'none';
  const harmless = harmlessTexts.size + Number(absence) || null;
  const harm = harmless === null ? undefined : { count: harmless, texts: harmlessTexts, absence };
  const isOrdered = (reading: Reading) =>
    declared?.ordered === true && isRanked(presentIn(reading));
  const ordered = isOrdered(texts);

  const band = bandLevel(present);
  const coarser = coarserLevels(present, band);
  const named: Record<JudgeLevel, Level> = {
    value: VALUE_LEVEL,
    'icd10-category': CATEGORY_LEVEL,
    band,
  };
  const judgedLevel =
    declared?.judgeAt === undefined ? (coarser.at(-1) ?? VALUE_LEVEL) : named[declared.judgeAt];
  const levels = [...new Set([VALUE_LEVEL, ...coarser, judgedLevel])];
  // Bands are those of the values that nobody called missing, in every reading.
  const viewsOf = (reading: Reading): SensitiveView[] => {
    const spellings = { column, texts: reading, ordered: isOrdered(reading) };
    const plain = levels.map((level) => viewAt(level, spellings));
    return harm === undefined ? plain : [...plain, viewAt(judgedLevel, spellings, harm)];
  };
  const views = viewsOf(texts);
  const otherViews = others.map(viewsOf);
  const judged = harm === undefined ? views[levels.indexOf(judgedLevel)]! : views.at(-1)!;
  return {
    views,
    judged,
    doubted: new Map(views.map((view, at) => [view, otherViews.map((all) => all[at]!)])),
    asWritten: writtenView(asReleased(encoded, 'every-token'), column),
    step: judgedLevel === band && Number.isFinite(band.step) ? band.step : null,
    orderRefused: declared?.ordered === true && !ordered,
    harmfulCodes: Uint8Array.from(others.at(-1) ?? texts, (text) =>
      text === null || harmlessTexts.has(text) ? 0 : 1,
    ),
    harmless,
  };
}

function presentIn(reading: Reading): Set<string> {
  return new Set(reading.filter((text) => text !== null));
}

/**
 * Bytes of heap that a value takes while the views are made, measured at five million short values;
 * and what each UTF-16 unit adds, in its text and in the names made of it.
 */
const PER_VALUE = 450;
const BYTES_PER_UNIT = 4;

/** Null where the cell is missing. */
function canonicalTexts({ values, missing }: EncodedColumn, room: number): (string | null)[] {
  if (values.length > DISTINCT_MAX) throw tooManyValues(DISTINCT_MAX);
  const heap = Math.min(room, heapForTexts());
  let bytes = values.length * PER_VALUE;
  const texts: (string | null)[] = [];
  for (const value of values) {
    const text = missing[texts.length] === 1 ? null : canonical(value);
    bytes += BYTES_PER_UNIT * (text?.length ?? 0);
    if (bytes > heap) throw heapTooSmall();
    texts.push(text);
  }
  return texts;
}

interface Spellings {
  column: number;
  /** Canonical text per dictionary code; null where the cell is missing. */
  texts: Reading;
  ordered: boolean;
}

interface Harmless {
  count: number;
  texts: ReadonlySet<string>;
  absence: boolean;
}

function viewAt(
  level: Level,
  { column, texts, ordered }: Spellings,
  harm?: Harmless,
): SensitiveView {
  const names = new Map<string, number>();
  for (const text of texts) if (text !== null) names.set(level.of(text), level.rank(text));
  const sorted = [...names.keys()].sort(
    (a, b) => (ordered ? names.get(a)! - names.get(b)! : 0) || (a < b ? -1 : 1),
  );
  const codeOf = new Map(sorted.map((name, code) => [name, code]));
  // Absence that means "nothing to disclose" is one more value, behind all others.
  const absence = harm?.absence && texts.includes(null) ? sorted.length : ABSENT;
  const size = sorted.length + (absence === ABSENT ? 0 : 1);
  const map = Uint32Array.from(texts, (text) =>
    text === null ? absence : codeOf.get(level.of(text))!,
  );
  let harmful: Uint8Array | null = null;
  if (harm !== undefined) {
    harmful = new Uint8Array(size);
    for (const [code, text] of texts.entries()) {
      if (text !== null && !harm.texts.has(text)) harmful[map[code]!] = 1;
    }
  }
  return {
    column,
    level: level.name,
    size,
    map,
    harmful,
    harmless: harm?.count ?? null,
    ordered: ordered && level.name !== 'icd10-category' && absence === ABSENT,
  };
}

function writtenView({ values, missing }: EncodedColumn, column: number): SensitiveView {
  const map = new Uint32Array(values.length);
  for (let code = 0; code < map.length; code++) map[code] = missing[code] === 1 ? ABSENT : code;
  return {
    column,
    level: null,
    size: values.length,
    map,
    harmful: null,
    harmless: null,
    ordered: false,
  };
}
