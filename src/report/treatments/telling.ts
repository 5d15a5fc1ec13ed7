import type { TreatmentHead } from '../../i18n/advice-words.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Quantity } from '../../i18n/sentence.ts';
import type { AdviceReport } from '../../model/advice-report.ts';
import type { Step } from '../../model/treatment.ts';
import type { TableBlock } from '../blocks.ts';
import type { Disclosure } from '../disclosure.ts';

/** What the sections of an advice are made from. */
export interface AdviceTelling {
  advice: AdviceReport;
  words: Catalogue;
  disclosure: Disclosure;
}

/** Digits of a loss. */
const LOSS_DIGITS = 3;

/** Digits of the width of a band. */
const BAND_DIGITS = 12;

/** A level in words. */
export function stepText(step: Step, { numbers, treatments }: Catalogue): string {
  return treatments.step(step, (n) => numbers.decimal(n, BAND_DIGITS));
}

/** Persons in the smallest class, where there is one. */
export function kText(k: number | null, { numbers, report }: Catalogue): string {
  return k === null ? report.notEvaluable : numbers.integer(k);
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
