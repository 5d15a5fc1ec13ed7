import type { RulesLabel } from '../i18n/cli-report-words.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import { catalogueOf } from '../i18n/index.ts';
import { withId } from '../i18n/with-id.ts';
import type { Criterion, RulePack } from '../model/pack.ts';
import { CORE_PACK } from '../packs/sanity.ts';
import { factLines } from '../report/fact-lines.ts';
import { citedParts } from '../report/sources.ts';
import { textWidth } from '../report/text-width.ts';
import { wrap, wrapBehind } from '../report/wrap.ts';
import type { Page } from './page.ts';

/** Titles stand beside ids, versions and counts where they have at least so many cells. */
const TITLE_MIN = 24;

/** A line for each pack, or a few. */
export function listedPacks(
  packs: readonly RulePack[],
  { language, rules }: CliWords,
  { plain, width }: Page,
): string {
  const told = packs.map(({ id, version, title, criteria }) => ({
    leads: [id, version, rules.criteria(criteria.length)].map(plain),
    title: plain(id === CORE_PACK ? rules.always(title[language]) : title[language]),
  }));
  const widest = [0, 1, 2].map((at) => Math.max(...told.map(({ leads }) => textWidth(leads[at]!))));
  const column = widest.reduce((sum, cells) => sum + cells + 2, 0);
  const lines = told.flatMap(({ leads, title }) => {
    if (width - column < TITLE_MIN) {
      return [...wrap(leads.join('  '), width), ...wrapBehind('  ', title, width)];
    }
    const padded = leads.map((lead, at) => lead + ' '.repeat(widest[at]! - textWidth(lead) + 2));
    return wrapBehind(padded.join(''), title, width);
  });
  return `${lines.join('\n')}\n`;
}

/** A pack and every criterion of it. */
export function shownPack(pack: RulePack, words: CliWords, { plain, width }: Page): string {
  const { id, version, title, description, sufficientFor, sha256 } = pack;
  const { language, rules } = words;
  const { channels, ofPack } = catalogueOf(language);
  const enough = sufficientFor.channels.map((id) => withId(channels[id].name, id));
  const facts: Fact[] = [
    ['enough', enough.join(', ') || rules.onNoChannel],
    ['extends', pack.extends.join(', ') || rules.extendsNothing],
    ['checksum', sha256],
  ];
  // What always applies needs no company and has no parents.
  if (id === CORE_PACK) facts.splice(0, 2);
  const labelled = (list: readonly Fact[]) => {
    const labels = Object.values(rules.labels).map((label) => textWidth(plain(label)));
    const padded = list.map(([label, value]): [string, string] => {
      const text = label === null ? '' : plain(rules.labels[label]);
      return [text + ' '.repeat(Math.max(...labels) - textWidth(text)), plain(value)];
    });
    return factLines(padded, width, '  ');
  };
  const lines = [
    ...wrap(plain(rules.titled(id, version, ofPack(title))), width),
    ...wrap(plain(ofPack(description)), width),
    '',
    ...labelled(facts),
    ...pack.criteria.flatMap((criterion) => [
      '',
      ...wrap(plain(rules.criterion(criterion.id, ofPack(criterion.title))), width),
      ...labelled(criterionFacts(criterion, words)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A label, null where the value goes on with the one above. */
type Fact = [label: RulesLabel | null, value: string];

function criterionFacts(criterion: Criterion, words: CliWords): Fact[] {
  const { advice, source, metBy = [] } = criterion;
  const catalogue = catalogueOf(words.language);
  const { bindings, circumstances, criteria, ofPack } = catalogue;
  const asked = criteria.circumstances(criterion);
  const conditions = metBy.map((id) => withId(circumstances.conditions[id].name, id));
  const { appliesFrom, url } = source;
  return [
    ['required', criteria.required(criterion)],
    ...(asked === null ? [] : [['onlyIf', asked] satisfies Fact]),
    ['onFail', criteria.consequence(criterion)],
    ...(metBy.length === 0 ? [] : [['metBy', conditions.join(', ')] satisfies Fact]),
    ['binding', bindings[source.binding].name],
    ['source', citedParts(source, catalogue).join(', ')],
    ...(url === undefined ? [] : [[null, url] satisfies Fact]),
    ...(appliesFrom === undefined ? [] : [['appliesFrom', appliesFrom] satisfies Fact]),
    ['certainty', ofPack(source.certainty)],
    ['advice', ofPack(advice)],
  ];
}
