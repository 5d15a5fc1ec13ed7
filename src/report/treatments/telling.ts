import type { TreatmentHead } from '../../i18n/advice-words.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Quantity } from '../../i18n/sentence.ts';
import type { AdviceReport } from '../../model/advice-report.ts';
import type { Step } from '../../model/treatment.ts';
import type { Treatments } from '../../model/treatments.ts';
import type { TableBlock } from '../blocks.ts';
import type { Disclosure } from '../disclosure.ts';

/** What is told of treatments, in an advice and in the report of an assessment. */
export interface TreatmentTelling {
  advice: Treatments & { dataset: Pick<AdviceReport['dataset'], 'rows'> };
  words: Catalogue;
  disclosure: Disclosure;
}

/** What the sections of an advice are made from. */
export interface AdviceTelling extends TreatmentTelling {
  advice: AdviceReport;
}

/** Digits of a loss. */
const LOSS_DIGITS = 3;

/** Digits of the width of a band. */
const BAND_DIGITS = 12;

/** What a telling says its numbers by. */
export type Saying = Pick<TreatmentTelling, 'words' | 'disclosure'>;

/** Exact numbers of a treatment stay with the producer: its records, its losses, its classes. */
export function isOwn({ disclosure }: Pick<TreatmentTelling, 'disclosure'>): boolean {
  return disclosure.smallest === null;
}

/** A level in words; where the largest numbers lie does not travel. */
export function stepText(step: Step, saying: Saying): string {
  const { numbers, treatments } = saying.words;
  const told = step.kind === 'band' && !isOwn(saying) ? { ...step, top: null } : step;
  return treatments.step(told, (n) => numbers.decimal(n, BAND_DIGITS));
}

/**
 * Persons in the smallest class, where there is one. It stands beside another table of the same
 * persons: what travels is whether it is large enough.
 */
export function kText(k: number | null, { words, disclosure }: Saying): string {
  const { numbers, operators, report } = words;
  const { smallest } = disclosure;
  if (k === null) return report.notEvaluable;
  if (smallest === null) return numbers.integer(k);
  return k < smallest ? disclosure.count(k, null).text : operators['>='](numbers.integer(smallest));
}

/** A loss as it is shown. */
export function lossText(loss: number, { numbers }: Catalogue): string {
  return numbers.decimal(loss, LOSS_DIGITS);
}

/** A number and how it is written. */
export function quantity(n: number, { numbers }: Catalogue): Quantity {
  return { text: numbers.integer(n), n };
}

/** Heads of a table: texts to the left, numbers to the right. */
export function heads(
  { treatments }: Catalogue,
  texts: readonly TreatmentHead[],
  numbers: readonly TreatmentHead[],
): TableBlock['heads'] {
  return [
    ...texts.map((head) => ({ text: treatments.heads[head], align: 'text' as const })),
    ...numbers.map((head) => ({ text: treatments.heads[head], align: 'number' as const })),
  ];
}
