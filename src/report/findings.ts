import type { Catalogue } from '../i18n/catalogue.ts';
import { join, type Name, type Quantity, type Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding, FindingReason } from '../model/finding.ts';
import type { Figures } from './figures.ts';
import { aboutDemand, foundByKind } from './found-by-kind.ts';

/** Columns that a finding on the whole table names one by one. */
const NAMED_MAX = 8;

/** What a finding observed and what was required, in words; null where its title says it all. */
export function found(finding: Finding, assessment: Assessment, figures: Figures): Sentence | null {
  const { findings, report } = figures.words;
  if (finding.outcome === 'not-evaluable') {
    const said = report.couldNotBeEvaluated(reason(finding, figures));
    const { unmeasured } = finding.demand ?? {};
    const { columns } = finding.params;
    if (columns !== undefined) return becauseOf(said, columns, figures.words);
    return [
      unmeasured === undefined ? said : findings.unmeasured[unmeasured] + report.colon + said,
    ];
  }
  const nothing = nothingToJudge(finding, figures);
  if (nothing !== null) return [nothing];
  const said = finding.metric === null ? null : compared(finding, assessment, figures);
  if (said !== null) return aboutDemand(said, finding, figures.words);
  const byKind = foundByKind(finding, assessment, figures.words);
  return byKind === null ? ofTheTool(finding, assessment, figures) : [byKind];
}

/** The level of detail at which a sensitive column was judged; null for the values as they are. */
export function judgedLevel({ params: { level } }: Finding, figures: Figures): string | null {
  return level === undefined ? null : figures.level(level);
}

function compared(
  { metric, observed, ...finding }: Finding,
  { policy }: Assessment,
  figures: Figures,
): string | null {
  const { op, outcome, threshold, params } = finding;
  const { numbers, operators, reasons, report } = figures.words;
  if (metric === null || op === null || threshold === null) return null;
  if (params.reason === 'too-many-values') return reasons[params.reason];
  const required = operators[op](figures.threshold(metric, threshold));
  if (figures.isWithheld(metric)) return report.judged(outcome === 'pass', required);
  if (observed === null) {
    return finding.infinite ? report.observed(report.infinite, required) : report.notEvaluable;
  }
  const shown = figures.withUnit(metric, observed, threshold);
  let said = report.observed(params.absentValues ? report.absentValues(shown) : shown, required);
  if (metric === 'prosecutor-risk-max' && params.k !== undefined) {
    said = `${said} (${report.judgedAsK(numbers.integer(params.k))})`;
  }
  if ((metric === 'k' || metric === 'k-record') && policy.unit !== 'row') {
    said = `${said} (${report.kRead[metric]})`;
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
  const named = columnsOf(finding, words);
  if (named.length > 0) return join(named, words.report.semicolon);
  const { about, channels } = params;
  if (about === undefined || channels === undefined) return null;
  return [
    words.report.notJudged(
      about,
      channels.map((channel) => words.channels[channel].name),
    ),
  ];
}

/** The columns that a finding on the whole table names. */
function columnsOf({ id, params }: Finding, words: Catalogue): Sentence[] {
  const { report } = words;
  const names = params.columns?.map((name) => ({ name }));
  const keys = params.keys?.map((name) => ({ name }));
  const said: Sentence[] = [];
  if (params.shape !== undefined) said.push([words.findings.judgedAs[params.shape]]);
  if (names !== undefined) {
    if (id === 'roles-guessed') said.push(guessed(names, words));
    else
      said.push(
        id === 'aggregated-table' ? report.countColumns(names) : report.eventColumns(names),
      );
  }
  if (keys !== undefined) {
    said.push(
      id === 'aggregated-table' ? words.findings.personColumns(keys) : report.repeatedKeys(keys),
    );
  }
  return said;
}

function guessed(columns: readonly Name[], words: Catalogue): Sentence {
  return words.report.guessedColumns(...firstOf(columns, words));
}

function becauseOf(said: string, columns: readonly string[], words: Catalogue): Sentence {
  const names = columns.map((name) => ({ name }));
  return words.findings.becauseOf(said, ...firstOf(names, words));
}

/** Columns that are named one by one, and how many more there are. */
function firstOf(columns: readonly Name[], { numbers }: Catalogue): [Name[], Quantity | null] {
  const n = columns.length - NAMED_MAX;
  return [columns.slice(0, NAMED_MAX), n <= 0 ? null : { text: numbers.integer(n), n }];
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
export function reasonOf({ metric, of, params }: Finding, figures: Figures): FindingReason | null {
  if (params.reason !== undefined) return params.reason;
  if (metric === null) return null;
  return figures.find(metric, of ?? undefined, () => true)?.reason ?? null;
}

function reason(finding: Finding, figures: Figures): string | null {
  const { numbers, reasons, report } = figures.words;
  const given = reasonOf(finding, figures);
  const { values, needed } = finding.params;
  if (given === 'fewer-values-than-l') {
    if (values === undefined || needed === undefined) return null;
    return report.fewerValues(
      { text: numbers.integer(values), n: values },
      { text: numbers.integer(needed), n: needed },
    );
  }
  return given === null ? null : reasons[given];
}
