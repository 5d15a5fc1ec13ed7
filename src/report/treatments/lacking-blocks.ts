import type { Sentence } from '../../i18n/sentence.ts';
import type { UnmetDemand } from '../../model/advice-report.ts';
import type { Block } from '../blocks.ts';
import { type AdviceTelling, heads, quantity } from './telling.ts';

/** Digits of a threshold. */
const THRESHOLD_DIGITS = 12;

/** Why there is no treatment: what the demands would cost, and whether more records left out would do. */
export function lackingBlocks({ advice, words, disclosure }: AdviceTelling): Block[] {
  const { lacking, dataset } = advice;
  const { numbers, report, treatments } = words;
  const { lacking: say } = treatments;
  if (lacking === null) return [];
  const share = (records: number) =>
    disclosure.share(dataset.rows === 0 ? 0 : records / dataset.rows, dataset.rows, null);
  const { demands, larger, records } = lacking;
  const row = (demand: UnmetDemand): Sentence[] => [
    [demandText(demand, words)],
    [demand.of === null ? report.none : { name: demand.of }],
    [demand.records === null ? say.never : numbers.integer(demand.records)],
    [demand.records === null ? report.none : share(demand.records)],
  ];
  const { found, tried } = larger;
  const told = advice.isPlanned ? say.planned : say.coarsest;
  return [
    ...(demands.length === 0
      ? []
      : ([
          { kind: 'text', items: [[told(quantity(records, words), share(records))]] },
          {
            kind: 'table',
            heads: heads(words, ['demand', 'column'], ['records', 'share']),
            rows: demands.map(row),
          },
        ] satisfies Block[])),
    ...(found === null
      ? []
      : [
          text(
            say.found(
              percentOf(found.suppression),
              quantity(found.suppressed, words),
              share(found.suppressed),
            ),
          ),
        ]),
    ...(found !== null || tried.length === 0
      ? []
      : [text(say.tried(tried.map((one) => numbers.percent(one, 2))))]),
  ];
}

/** A share as the option takes it. */
export function percentOf(share: number): string {
  return String(Number((100 * share).toPrecision(THRESHOLD_DIGITS)));
}

function text(said: string): Block {
  return { kind: 'text', items: [[said]] };
}

function demandText(
  { metric, op, threshold, params }: UnmetDemand,
  { metrics, numbers, operators, treatments }: AdviceTelling['words'],
): string {
  const given = params.l ?? params.k;
  return treatments.lacking.demand(
    metrics[metric].name,
    operators[op](numbers.decimal(threshold, THRESHOLD_DIGITS)),
    given === undefined ? null : `${params.l === undefined ? 'k' : 'l'} = ${given}`,
  );
}
