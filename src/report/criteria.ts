import { join, type Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import type { CriterionBlock } from './blocks.ts';
import type { Figures } from './figures.ts';
import { found, judgedLevel } from './findings.ts';
import { advice } from './remedies.ts';
import type { Sources } from './sources.ts';
import { asJudged, waivedBy } from './waivers.ts';

/** The findings of one criterion that had the same outcome, effect and waiver. */
export interface JudgedCriterion {
  mark: CriterionBlock['mark'];
  /** At least one. */
  findings: readonly Finding[];
}

/** Criteria in the order in which they matter: worst first, else as found. */
export function criteria({ findings }: Assessment): JudgedCriterion[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { pack, id, outcome, waiver } = finding;
    const key = JSON.stringify([pack, id, rank(finding), outcome, waiver]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()]
    .sort(([a], [b]) => rank(a!) - rank(b!))
    .map((group) => ({ mark: mark(group[0]!), findings: group }));
}

function mark({ effect, outcome }: Finding): CriterionBlock['mark'] {
  return effect ?? (outcome === 'pass' ? 'met' : 'none');
}

function rank(finding: Finding): number {
  switch (mark(finding)) {
    case 'refuse':
      return 0;
    case 'restrict':
      return finding.grounds === 'undetermined' ? 1 : 2;
    case 'none':
      return 3;
    case 'met':
      return 4;
  }
}

/** A criterion as the reader sees it. */
export function criterionBlock(
  { mark, findings }: JudgedCriterion,
  assessment: Assessment,
  figures: Figures,
  sources: Sources,
): CriterionBlock {
  const { report } = figures.words;
  const first = findings[0]!;
  const said = findings.map((finding) => ({
    of: finding.of,
    level: judgedLevel(finding, figures),
    what: found(asJudged(finding), assessment, figures),
  }));
  const lines: Sentence[] = [];
  for (const { of, level, what } of said) {
    if (what === null) continue;
    lines.push(of === null ? what : report.inColumn({ name: of }, level, what));
  }
  const named = said.flatMap(({ of, what }) =>
    of !== null && what === null ? [{ name: of }] : [],
  );
  if (named.length > 0) lines.push(report.metFor(named));
  return {
    kind: 'criterion',
    mark,
    title: title(first, figures),
    id: report.criterion({ name: first.pack }, { name: first.id }),
    found: lines,
    notes: [
      ...(mark === 'met' ? [] : consequence(findings, assessment, figures)),
      source(first, figures, sources),
    ],
  };
}

/** Packs say what they require; only the checks of the tool itself name a fault. */
function title({ kind, outcome, title }: Finding, { words }: Figures): Sentence {
  const said = words.ofPack(title);
  if (outcome === 'waived') return [words.waivers.waived, said];
  if (kind === 'core' || outcome === 'pass') return [said];
  return [outcome === 'fail' ? words.report.notMet : words.report.notEvaluated, said];
}

function consequence(
  findings: readonly Finding[],
  assessment: Assessment,
  figures: Figures,
): Sentence[] {
  const { grounds, report, verdicts } = figures.words;
  const finding = findings[0]!;
  const { effect } = finding;
  const said: Sentence[] = [];
  if (effect === null) said.push([report.noEffect]);
  else if (finding.grounds === null) said.push([report.effect(verdicts[effect].name)]);
  else said.push([report.effectRestrict(grounds[finding.grounds].name)]);
  const { waiver } = finding;
  if (waiver !== undefined) said.push(waivedBy(waiver, assessment, figures));
  return [
    ...said,
    ...circumstancesOf(findings, figures),
    ...advice(findings.map(asJudged), assessment, figures),
  ];
}

/** What the circumstances changed, or would change. */
function circumstancesOf(findings: readonly Finding[], { words }: Figures): Sentence[] {
  const { circumstances } = words;
  const said = findings.flatMap(({ params: { basis, lacking, met } }) => {
    const named = (list: typeof met = []) => list.map((id) => circumstances.conditions[id].name);
    return [
      ...(basis === undefined ? [] : [circumstances.basis(circumstances.bases[basis])]),
      ...(met === undefined ? [] : [circumstances.met(named(met))]),
      ...(lacking === undefined ? [] : [circumstances.lacking(named(lacking))]),
    ];
  });
  return [...new Set(said)].map((sentence) => [sentence]);
}

function source({ params, source }: Finding, { words }: Figures, sources: Sources): Sentence {
  const { bindings, report } = words;
  const { appliesFrom, binding } = source;
  const cited = [report.citation(sources.number(source), bindings[binding].name)];
  return appliesFrom !== undefined && params.notYetApplicable
    ? join([cited, [report.appliesFrom(appliesFrom)]], '. ')
    : cited;
}
