import type { Catalogue } from '../i18n/catalogue.ts';
import type { Said, Standing } from '../i18n/circumstance-words.ts';
import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Attested, ConditionId, Context } from '../model/context.ts';
import type { Block, FactsBlock } from './blocks.ts';
import type { Figures } from './figures.ts';

/** What was said of uses, users and places, and who said so; nothing where nobody said anything. */
export function circumstances({ context, dataset, policy }: Assessment, figures: Figures): Block[] {
  const { words } = figures;
  const { labels, note } = words.circumstances;
  const facts = contextFacts(context, policy.asOf, words);
  for (const { name, severity } of dataset.columns) {
    if (severity !== undefined) facts.push({ label: labels.severity, value: [{ name }] });
  }
  if (facts.length === 0) return [];
  return [
    { kind: 'text', items: [[note]] },
    { kind: 'facts', facts },
  ];
}

/** What was said of the circumstances, a fact each; empty where nobody said anything. */
export function contextFacts(
  context: Context,
  asOf: string,
  words: Catalogue,
): FactsBlock['facts'] {
  const { circumstances: said } = words;
  const { labels } = said;
  const facts: FactsBlock['facts'] = [];
  const add = (label: keyof typeof labels, value: Sentence | null) => {
    if (value !== null) facts.push({ label: labels[label], value });
  };
  const attested = (what: string, one: Attested) => said.attested(what, saidOf(one, asOf));
  const { basis, purpose, recipient, membership, categories, invasion, metadata } = context;
  add('quality', context.quality && [said.quality(context.quality)]);
  add('basis', basis && attested(said.bases[basis.kind], basis));
  add(
    'purpose',
    purpose &&
      attested(purpose.uses.map((use) => said.purposes[use]).join(words.report.semicolon), purpose),
  );
  add('recipient', recipient && [said.recipients[recipient]]);
  for (const one of context.attested) {
    add('condition', attested(said.conditions[one.condition].name, one));
  }
  add('membership', membership && [said.membership]);
  add('categories', categories.length === 0 ? null : [said.categories(categories)]);
  add('invasion', invasion && [said.invasions[invasion]]);
  for (const key of ['licence', 'publisher', 'coverage'] as const) {
    const value = metadata[key];
    add(key, value === null ? null : [{ name: value }]);
  }
  return facts;
}

/** How a condition of a secure space stands, and who attested it last. */
export function standingOf(
  condition: ConditionId,
  { context, policy: { asOf } }: Assessment,
  isLacking: boolean,
): { standing: Standing; said: Said | null } {
  const fromPurpose =
    condition === 'permitted-purpose' && context.purpose !== null ? [context.purpose] : [];
  const all: Attested[] = [
    ...fromPurpose,
    ...context.attested.filter((one) => one.condition === condition),
  ];
  const holding = all.find((one) => !isExpired(one, asOf));
  const last = holding ?? all[0];
  if (last === undefined) return { standing: 'lacking', said: null };
  const said = saidOf(last, asOf);
  if (said.expired) return { standing: 'expired', said };
  return { standing: isLacking ? 'not-counted' : 'attested', said };
}

function saidOf(attested: Attested, asOf: string): Said {
  const { by, expires, reference } = attested;
  return {
    by: { name: by },
    until: expires,
    reference: reference === null ? null : { name: reference },
    expired: isExpired(attested, asOf),
  };
}

/** The last day still counts. */
function isExpired({ expires }: Attested, asOf: string): boolean {
  return expires !== null && expires < asOf;
}
