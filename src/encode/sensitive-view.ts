import type { ColumnDeclaration, JudgeLevel } from '../model/declaration.ts';
import { ABSENT, type EncodedColumn, type SensitiveView } from '../model/table.ts';
import { canonical } from './canonical.ts';
import {
  bandLevel,
  CATEGORY_LEVEL,
  coarserLevels,
  isRanked,
  type Level,
  VALUE_LEVEL,
} from './levels.ts';

/** The levels at which a sensitive column is measured, and the one that criteria read. */
export interface SensitiveLevels {
  /** Values as they are, then coarser levels: every view to be measured. */
  views: SensitiveView[];
  judged: SensitiveView;
  /** Every present spelling by itself: view codes are dictionary codes. */
  asWritten: SensitiveView;
  /** Band width where numbers are judged in bands, null elsewhere or where one band holds all. */
  step: number | null;
  /** `ordered` was declared but the values are neither numbers nor ISO dates. */
  orderRefused: boolean;
  /** Dictionary codes whose value is present and was not declared harmless: 1, others 0. */
  harmfulCodes: Uint8Array;
  /** Values declared harmless, absence included; null when no declaration applies. */
  harmless: number | null;
}

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
  const absence = declared?.missingMeans === 'none';
  const harmless = harmlessTexts.size + Number(absence) || null;
  const ordered = declared?.ordered === true && isRanked(present);

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
  const dictionary = { column, texts, ordered };
  const views = levels.map((level) => viewAt(level, dictionary));
  let judged = views[levels.indexOf(judgedLevel)]!;
  if (harmless !== null) {
    const harm = { count: harmless, texts: harmlessTexts, absence };
    judged = viewAt(judgedLevel, dictionary, harm);
    views.push(judged);
  }
  return {
    views,
    judged,
    asWritten: writtenView(encoded, column),
    step: judgedLevel === band && Number.isFinite(band.step) ? band.step : null,
    orderRefused: declared?.ordered === true && !ordered,
    harmfulCodes: Uint8Array.from(texts, (text) =>
      text === null || harmlessTexts.has(text) ? 0 : 1,
    ),
    harmless,
  };
}

interface Dictionary {
  column: number;
  /** Canonical text per dictionary code; null where the cell is missing. */
  texts: readonly (string | null)[];
  ordered: boolean;
}

interface Harmless {
  count: number;
  texts: ReadonlySet<string>;
  absence: boolean;
}

function viewAt(
  level: Level,
  { column, texts, ordered }: Dictionary,
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
  return {
    column,
    level: null,
    size: values.length,
    map: Uint32Array.from(missing, (isMissing, code) => (isMissing === 1 ? ABSENT : code)),
    harmful: null,
    harmless: null,
    ordered: false,
  };
}
