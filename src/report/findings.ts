import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import type { NotEvaluableReason } from '../model/metric.ts';
import type { Figures } from './figures.ts';

/** What a finding observed and what was required, in words; null where its title says it all. */
export function found(finding: Finding, assessment: Assessment, figures: Figures): string | null {
  const { report } = figures.words;
  if (finding.outcome === 'not-evaluable') {
    return report.couldNotBeEvaluated(reason(finding, figures));
  }
  if (finding.metric !== null) return compared(finding, figures);
  if (finding.of !== null && finding.outcome === 'fail' && isIdentifier(finding)) {
    return identifier(finding.of, assessment, figures);
  }
  return null;
}

function compared(finding: Finding, figures: Figures): string | null {
  const { metric, observed, op, threshold, params } = finding;
  const { operators, report } = figures.words;
  if (metric === null || op === null || threshold === null) return null;
  const required = operators[op](figures.threshold(metric, threshold));
  if (observed === null) {
    return finding.infinite ? report.observed(report.infinite, required) : report.notEvaluable;
  }
  const shown = figures.withUnit(metric, observed, threshold);
  const whole = finding.outcome === 'fail' && absentValues(finding, figures);
  const said = report.observed(whole ? report.absentValues(shown) : shown, required);
  return metric === 'prosecutor-risk-max' && typeof params.k === 'number'
    ? `${said} (${report.judgedAsK(figures.words.numbers.integer(params.k))})`
    : said;
}

function absentValues({ metric, of, observed }: Finding, figures: Figures): boolean {
  if (metric !== 'delta-disclosure' || of === null) return false;
  return figures.find(metric, of, () => true)?.absentValues === true && observed !== null;
}

function isIdentifier({ kind, id }: Finding): boolean {
  return kind === 'identifier' || id === 'identifier-by-evidence';
}

/** The share of cells is left out where reports travel: who knows the cells could count them. */
function identifier(of: string, { dataset }: Assessment, figures: Figures): string {
  const { disclosure, words } = figures;
  const column = dataset.columns.find(({ name }) => name === of);
  const semantic = column?.semantic ? words.semantics[column.semantic] : null;
  if (column?.evidence === undefined) return words.report.identifierDeclared(semantic);
  const evidence =
    disclosure.smallest === null ? disclosure.share(column.evidence, dataset.rows, null) : null;
  return words.report.identifierFound(semantic, evidence);
}

/** Why nothing was measured: the finding says it, or the metric's entry does. */
function reason({ metric, of, params }: Finding, figures: Figures): string | null {
  const { reasons } = figures.words;
  const known = (id: unknown): id is NotEvaluableReason =>
    typeof id === 'string' && Object.hasOwn(reasons, id);
  if (known(params.reason)) return reasons[params.reason];
  if (metric === null) return null;
  const entry = figures.find(metric, of ?? undefined, () => true);
  return entry?.reason === undefined ? null : reasons[entry.reason];
}
