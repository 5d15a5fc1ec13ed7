import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { Finding } from '../../model/finding.ts';
import type { CriterionBlock } from '../blocks.ts';

/** The criteria that weigh on a verdict, each once: in which columns, and what to do about it. */
export function weighing(findings: readonly Finding[], words: Catalogue): CriterionBlock[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { pack, id, outcome, effect } = finding;
    const key = JSON.stringify([pack, id, outcome, effect]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => block(group, words));
}

function block(findings: readonly Finding[], words: Catalogue): CriterionBlock {
  const { report, verdicts } = words;
  const { pack, id, effect } = findings[0]!;
  const columns = findings.flatMap(({ of, params }) =>
    of === null ? (params.columns ?? []) : [of],
  );
  const named = columns.map((name) => ({ name }));
  return {
    kind: 'criterion',
    mark: effect ?? 'none',
    title: title(findings[0]!, words),
    id: report.criterion({ name: pack }, { name: id }),
    found: named.length === 0 ? [] : [report.metFor(named)],
    notes: [
      ...(effect === null ? [] : [[report.effect(verdicts[effect].name)]]),
      ...new Set(findings.map((finding) => remedy(finding, words))),
    ].map((said): Sentence => (typeof said === 'string' ? [said] : said)),
  };
}

/** Packs say what they require; only the checks of the tool itself name a fault. */
function title({ kind, outcome, title }: Finding, { ofPack, report }: Catalogue): Sentence {
  const said = ofPack(title);
  if (kind === 'core') return [said];
  return [outcome === 'not-evaluable' ? report.notEvaluated : report.notMet, said];
}

/** The criterion's own advice is about failing it; where it was not evaluated, the reason decides. */
function remedy({ outcome, params: { reason }, advice }: Finding, words: Catalogue): string {
  const own = words.ofPack(advice);
  const isOwn = outcome !== 'not-evaluable' || reason === undefined;
  return words.report.advice(isOwn ? own : words.remedies[reason]);
}
