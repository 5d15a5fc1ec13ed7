import type { Catalogue, Entry } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../model/assessment.ts';
import { METRIC_IDS, type MetricId } from '../../model/metric.ts';
import { BINDINGS } from '../../model/pack.ts';
import { ROLES } from '../../model/role.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { html, type Markup } from './markup.ts';
import type { PageSection } from './page.ts';

/** Numbers that stand in the tables and pictures of every report that has them. */
const SHOWN: readonly MetricId[] = [
  ...(['k', 'k-record', 'classes', 'unique-share', 'share-below-k'] as const),
  ...(['prosecutor-risk-max', 'prosecutor-risk-mean', 'distinct', 'distinction'] as const),
  ...(['k-without', 'unique-share-without', 'l-distinct', 'homogeneous-share'] as const),
  ...(['value-persons-min', 'count-min'] as const),
];

/** What the words of this report mean, and how its numbers are made. */
export function definitions(assessment: Assessment, words: Catalogue): PageSection {
  const { html: said } = words;
  const { dataset, findings, metrics } = assessment;
  const judged = new Set(findings.map(({ metric }) => metric));
  const measured = new Set(metrics.map(({ id }) => id));
  const roles = new Set(dataset.columns.flatMap((column) => column.roles));
  const bindings = new Set(findings.map(({ source }) => source.binding));
  const ids = METRIC_IDS.filter((id) => measured.has(id) && (SHOWN.includes(id) || judged.has(id)));
  const body = html`<p>${said.definitionsNote}</p>
${terms(
  said.terms.verdicts,
  VERDICTS.map((verdict) => words.verdicts[verdict]),
)}${terms(
  said.terms.roles,
  ROLES.filter((role) => roles.has(role)).map((role) => words.roles[role]),
)}${terms(
  said.terms.bindings,
  BINDINGS.filter((binding) => bindings.has(binding)).map((binding) => words.bindings[binding]),
)}${ids.length > 0 && numbers(ids, words)}`;
  return { id: 'definitions', heading: said.headings.definitions, body };
}

function terms(heading: string, entries: readonly Entry[]): Markup | null {
  if (entries.length === 0) return null;
  return html`<h3>${heading}</h3>
<dl class="terms">
${entries.map(({ name, meaning }) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>\n`)}</dl>
`;
}

function numbers(ids: readonly MetricId[], { explain, html: said, metrics }: Catalogue): Markup {
  const { formula, source, unit } = explain.labels;
  const term = (id: MetricId) => {
    const entry = metrics[id];
    return html`<div><dt>${entry.name} <span class="id-of">${id}</span></dt>
<dd>${entry.meaning}</dd>
<dd class="formula">${said.item(formula, entry.formula)}</dd>
<dd class="formula">${said.item(unit, entry.unit)}</dd>
<dd class="formula">${said.item(source, entry.source)}</dd></div>
`;
  };
  return html`<h3>${said.terms.metrics}</h3>
<dl class="terms">
${ids.map(term)}</dl>
`;
}
