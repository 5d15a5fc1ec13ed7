import { icd10Category } from '../../encode/icd10.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { chain } from './chain.ts';
import type { Hierarchy } from './hierarchy.ts';
import { icd10Block } from './icd10-blocks.ts';

/** ICD-10: category, block, chapter. */
export function icd10Hierarchy(column: EncodedColumn): Hierarchy {
  return chain({
    column,
    parse: (text) => icd10Category(text)?.toUpperCase() ?? null,
    rules: [
      { step: { kind: 'icd10', unit: 'category' }, label: (category) => category },
      {
        step: { kind: 'icd10', unit: 'block' },
        label: (category) => icd10Block(category)?.label ?? null,
      },
      {
        step: { kind: 'icd10', unit: 'chapter' },
        label: (category) => icd10Block(category)?.chapter ?? null,
      },
    ],
  });
}

/** Characters of the codes of levels 4 to 1 of the ATC classification; those of level 5 have 7. */
const ATC_LENGTHS = [
  [4, 5],
  [3, 4],
  [2, 3],
  [1, 1],
] as const;

const ATC = /^[A-Z](?:\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?)?$/;

/** Medicines by the Anatomical Therapeutic Chemical classification, five levels. */
export function atcHierarchy(column: EncodedColumn): Hierarchy {
  return chain<string>({
    column,
    parse: (text) => upperIf(ATC, text),
    rules: ATC_LENGTHS.map(([level, length]) => ({
      step: { kind: 'atc', level },
      label: (code) => code.slice(0, length),
    })),
  });
}

const CCAM = /^[A-Z]{4}\d{3}(?:[-. ]?\d.*)?$/;

/**
 * French medical acts (CCAM). The letters say organ system and site, then what is done and how one
 * gets there; the digits only number acts.
 */
export function ccamHierarchy(column: EncodedColumn): Hierarchy {
  const first = (length: number) => (code: string) => code.slice(0, length);
  return chain({
    column,
    parse: (text) => upperIf(CCAM, text),
    rules: [
      { step: { kind: 'ccam', unit: 'act-group' }, label: first(4) },
      { step: { kind: 'ccam', unit: 'site' }, label: first(2) },
      { step: { kind: 'ccam', unit: 'system' }, label: first(1) },
    ],
  });
}

function upperIf(form: RegExp, text: string): string | null {
  const code = text.trim().toUpperCase();
  return form.test(code) ? code : null;
}
