import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import type { DecidedAgain, Lapsed, NeededMetric } from '../../model/decided.ts';
import type { Block } from '../blocks.ts';
import type { Figures } from '../figures.ts';
import { metricName, verdictName } from '../metric-name.ts';

/** Where the decision comes from, what holds no longer, and what would have to be measured. */
export function decidedBlocks(
  { before, withdraw, lapsed, needed }: DecidedAgain,
  { words }: Figures,
): Block[] {
  const { decided } = words;
  const said: Block[] = [
    { kind: 'text', items: [[decided.before(before.asOf, verdictName(before, words))]] },
  ];
  if (withdraw) said.push({ kind: 'text', items: [[decided.withdraw]] });
  if (lapsed.length > 0) {
    said.push({ kind: 'text', items: [[decided.lapsedIntro]] });
    said.push({ kind: 'list', items: lapsed.map((one) => lapsedSentence(one, words)) });
  }
  if (needed.length > 0) {
    said.push({ kind: 'text', items: [[decided.neededIntro]] });
    said.push({ kind: 'list', items: needed.map((one) => neededSentence(one, words)) });
  }
  return said;
}

/** Something that was said and holds no longer. */
export function lapsedSentence(
  { what, by, expires, criterion }: Lapsed,
  { decided }: Catalogue,
): Sentence {
  if (criterion !== undefined) {
    return decided.lapsedWaiver({ name: criterion, whole: true }, { name: by }, expires);
  }
  return decided.lapsed(decided.things[what], { name: by }, expires);
}

/** A metric by its id, as `explain` knows it, and its column. */
export function neededSentence({ id, of, params }: NeededMetric, { report }: Catalogue): Sentence {
  const name = { name: metricName(id, params), whole: true } as const;
  return of === undefined ? [name] : say`${name}${report.colon}${{ name: of }}`;
}
