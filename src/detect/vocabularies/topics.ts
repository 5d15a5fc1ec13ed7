import type { Semantic } from '../../model/column.ts';
import type { ColumnSeen } from '../column-seen.ts';
import {
  OFTEN,
  RESULTS,
  RESULTS_TELL,
  SEVERITY,
  SEVERITY_TELL,
  SMOKING,
  SMOKING_TELL,
  SUSCEPTIBILITY,
  UNTELLING,
} from './closed.ts';
import { tellsAct, tellsDisease, tellsDrug, tellsFinding, tellsSite } from './medical.ts';
import {
  ADMISSIONS,
  DISCHARGES,
  EDUCATION,
  ETHNICITIES,
  KIN,
  MARITAL,
  OCCUPATIONS,
  SEXES,
  SEXES_TELL,
  WARDS,
} from './social.ts';

/** What the words in a column's cells speak of. */
export interface Topic {
  semantic: Semantic;
  /** Something that must not be learnt about a person, and not only what others know. */
  isLearnt: boolean;
  /** Of the distinct values that say anything. */
  share: number;
  values: number;
}

interface Vocabulary {
  semantic: Semantic;
  isLearnt: boolean;
  has: (plain: string, value: string) => boolean;
  /** What at least one value must be: other words of the list are on other lists too. */
  tells?: ReadonlySet<string>;
  /** Share of the values. */
  least: number;
}

/** Distinct values that are looked at. */
const VALUES = 200;

/** Distinct values that say anything, at least. */
const VALUES_MIN = 2;

const list = (
  semantic: Semantic,
  isLearnt: boolean,
  words: ReadonlySet<string>,
  tells?: ReadonlySet<string>,
): Vocabulary => ({
  semantic,
  isLearnt,
  has: (plain) => words.has(plain),
  least: 0.8,
  ...(tells === undefined ? {} : { tells }),
});

const VOCABULARIES: readonly Vocabulary[] = [
  list('sex', false, SEXES, SEXES_TELL),
  { ...list('test-result', true, SUSCEPTIBILITY, new Set(['r'])), least: 1 },
  list('test-result', true, RESULTS, RESULTS_TELL),
  list('marital-status', false, MARITAL),
  list('health-status', true, SMOKING, SMOKING_TELL),
  list('health-status', true, OFTEN),
  list('health-status', true, SEVERITY, SEVERITY_TELL),
  { ...list('household', false, KIN), least: 0.6 },
  { ...list('discharge-mode', false, DISCHARGES), least: 0.6 },
  { ...list('admission-mode', false, ADMISSIONS), least: 0.6 },
  { ...list('ward', false, WARDS), least: 0.5 },
  { ...list('education', false, EDUCATION), least: 0.6 },
  { ...list('ethnicity', false, ETHNICITIES), least: 0.6 },
  { ...list('occupation', false, OCCUPATIONS), least: 0.5 },
  { semantic: 'test-result', isLearnt: true, has: (_, value) => tellsFinding(value), least: 0.6 },
  { semantic: 'drug', isLearnt: true, has: (_, value) => tellsDrug(value), least: 0.4 },
  { semantic: 'procedure', isLearnt: true, has: (_, value) => tellsAct(value), least: 0.4 },
  { semantic: 'diagnosis', isLearnt: true, has: (_, value) => tellsDisease(value), least: 0.4 },
  { semantic: 'diagnosis', isLearnt: true, has: (_, value) => tellsSite(value), least: 0.6 },
];

const HAS_LETTER = /\p{L}|^[+]+$/u;

/** What the values of a column speak of, by lists of what columns of a kind hold; null: none knows. */
export function topicOf({ values }: ColumnSeen): Topic | null {
  const first = values.slice(0, VALUES);
  if (!first.some((value) => HAS_LETTER.test(value))) return null;
  const said = first
    .map((value) => ({ value, plain: plainOf(value) }))
    .filter(({ plain }) => !UNTELLING.has(plain));
  if (said.length < VALUES_MIN) return null;
  for (const { semantic, isLearnt, has, tells, least } of VOCABULARIES) {
    const found = said.filter(({ plain, value }) => has(plain, value)).length;
    if (found < least * said.length || found < VALUES_MIN) continue;
    if (tells !== undefined && !said.some(({ plain }) => tells.has(plain))) continue;
    return { semantic, isLearnt, share: found / said.length, values: said.length };
  }
  return null;
}

function plainOf(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
