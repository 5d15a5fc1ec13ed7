import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import type { Figures } from './figures.ts';

/** What a finding observed and what was required, in words; null where its title says it all. */
export function found(finding: Finding, assessment: Assessment, figures: Figures): Sentence | null {
  const said =
    finding.outcome === 'not-evaluable'
      ? figures.words.report.couldNotBeEvaluated(reason(finding, figures))
      : finding.metric !== null
        ? (nothingToJudge(finding, figures) ?? compared(finding, figures))
        : null;
  return said === null ? ofTheTool(finding, assessment, figures) : [said];
}

/** The level of detail at which a sensitive column was judged; null for the values as they are. */
export function judgedLevel({ params: { level } }: Finding, figures: Figures): string | null {
  return level === undefined ? null : figures.level(level);
}

function compared({ metric, observed, ...finding }: Finding, figures: Figures): string | null {
  const { op, threshold, params } = finding;
  const { numbers, operators, reasons, report } = figures.words;
  if (metric === null || op === null || threshold === null) return null;
  if (params.reason === 'too-many-values') return reasons[params.reason];
  const required = operators[op](figures.threshold(metric, threshold));
  if (observed === null) {
    return finding.infinite ? report.observed(report.infinite, required) : report.notEvaluable;
  }
  const shown = figures.withUnit(metric, observed, threshold);
  let said = report.observed(params.absentValues ? report.absentValues(shown) : shown, required);
  if (metric === 'prosecutor-risk-max' && params.k !== undefined) {
    said = `${said} (${report.judgedAsK(numbers.integer(params.k))})`;
  }
  const without = params.withoutAssumed;
  if (without == null) return said;
  // A risk is compared as the class size behind it, and so is its value without assumed columns.
  const of = metric === 'prosecutor-risk-max' ? 'k' : metric;
  return report.withoutAssumed(
    said,
    figures.withUnit(of, without, of === metric ? threshold : null),
  );
}

function nothingToJudge({ outcome, params }: Finding, figures: Figures): string | null {
  const why = params.nothingToJudge;
  return outcome !== 'pass' || why === undefined ? null : figures.words.report.nothingToJudge[why];
}

/** Findings that compare no metric: identifiers and the checks of the tool itself. */
function ofTheTool(finding: Finding, assessment: Assessment, figures: Figures): Sentence | null {
  const { disclosure, words } = figures;
  const { id, kind, of, observed, outcome, pack, params } = finding;
  if (outcome !== 'fail') return null;
  const isCore = pack === 'core';
  if (kind === 'identifier' || (isCore && id === 'identifier-by-evidence')) {
    return of === null ? null : [identifier(of, assessment, figures)];
  }
  if (!isCore) return null;
  if (id === 'missing-quasi-identifier' && observed !== null) {
    return [words.report.missingIn(disclosure.count(observed, assessment.dataset.rows))];
  }
  const { about, channels, columns } = params;
  if (columns !== undefined) return words.report.eventColumns(columns.map((name) => ({ name })));
  if (about === undefined || channels === undefined) return null;
  return [
    words.report.notJudged(
      about,
      channels.map((channel) => words.channels[channel].name),
    ),
  ];
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
  const { numbers, reasons, report } = figures.words;
  const { reason: given, values, needed } = params;
  if (given === 'fewer-values-than-l') {
    if (values === undefined || needed === undefined) return null;
    return report.fewerValues(
      { text: numbers.integer(values), n: values },
      { text: numbers.integer(needed), n: needed },
    );
  }
  if (given !== undefined) return reasons[given];
  if (metric === null) return null;
  const entry = figures.find(metric, of ?? undefined, () => true);
  return entry?.reason === undefined ? null : reasons[entry.reason];
}
