import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Topic } from '../i18n/explain-words.ts';
import { withId } from '../i18n/with-id.ts';
import type { Criterion, RulePack } from '../model/pack.ts';
import { citedParts } from '../report/sources.ts';

/** One thing that can be explained. */
export interface Explanation {
  id: string;
  /** Other spellings that lead here too. */
  also: readonly string[];
  topic: Topic;
  /** A criterion that its pack took over from the one it extends. */
  inherited?: boolean;
  title: string;
  facts: readonly { label: string; text: string }[];
}

/** The pack took the criterion over as it was, from a pack that is explained too. */
export function isInherited(found: Criterion, pack: RulePack, packs: readonly RulePack[]): boolean {
  const { location: _, ...own } = found;
  return packs
    .filter(({ id }) => pack.extends.includes(id))
    .flatMap(({ criteria }) => criteria)
    .some(({ location: __, ...theirs }) => isDeepStrictEqual(own, theirs));
}

/** What a criterion asks, does and rests on. */
export function explainCriterion(
  pack: RulePack,
  found: Criterion,
  { words, inherited }: { words: Catalogue; inherited: boolean },
): Explanation {
  const { bindings, channels, circumstances, criteria, explain, ofPack, operators, verdicts } =
    words;
  const { labels } = explain;
  const { advice, id, location, metBy = [], onFail, source, title } = found;
  const facts: { label: string; text: string }[] = [];
  if (found.kind === 'core')
    facts.push({ label: labels.what, text: words.coreChecks[found.id].meaning });
  if (found.kind === 'identifier') {
    const { name, meaning } = explain.identifier[found.sort];
    facts.push({ label: labels.what, text: meaning }, { label: labels.required, text: name });
  }
  if (found.kind === 'threshold') {
    const { metric, op, params, threshold } = found;
    const required = operators[op](words.numbers.decimal(threshold, 6));
    facts.push({ label: labels.what, text: words.metrics[metric].meaning });
    const text = explain.requirement(metric, Object.entries(params), required);
    facts.push({ label: labels.required, text });
  }
  if (found.kind === 'rare-value') {
    const metric = 'value-persons-min';
    const required = operators['>='](words.numbers.decimal(found.threshold, 6));
    facts.push({ label: labels.what, text: words.metrics[metric].meaning });
    facts.push({ label: labels.required, text: explain.requirement(metric, [], required) });
  }
  const kind = (explain.kinds as Partial<Record<Criterion['kind'], string>>)[found.kind];
  if (kind !== undefined) {
    facts.push({ label: labels.what, text: kind });
    facts.push({ label: labels.required, text: criteria.required(found) });
  }
  const asked = criteria.circumstances(found);
  if (asked !== null) facts.push({ label: labels.onlyIf, text: asked });
  const effects = Object.entries(onFail).map(([channel, effect]) =>
    explain.effectOn(
      channels[channel as keyof typeof channels].name,
      verdicts[effect as keyof typeof verdicts].name,
    ),
  );
  const conditions = metBy.map((id) => withId(circumstances.conditions[id].name, id));
  facts.push(
    { label: labels.onFail, text: effects.join(', ') },
    ...(metBy.length === 0 ? [] : [{ label: labels.metBy, text: conditions.join(', ') }]),
    { label: labels.fix, text: ofPack(advice) },
    { label: labels.source, text: citedParts(source, words).join(', ') },
    ...(source.appliesFrom === undefined
      ? []
      : [{ label: labels.appliesFrom, text: source.appliesFrom }]),
    ...(source.url === undefined ? [] : [{ label: '', text: source.url }]),
    {
      label: labels.binding,
      text: explain.meant(bindings[source.binding].name, bindings[source.binding].meaning),
    },
    { label: labels.certainty, text: ofPack(source.certainty) },
    {
      label: labels.where,
      text: `${pack.id} ${pack.version}, ${basename(location.file)}:${location.line}`,
    },
  );
  return {
    id: `${pack.id}/${id}`,
    also: inherited ? [] : [id],
    topic: 'criterion',
    inherited,
    title: ofPack(title),
    facts,
  };
}
