import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { DIVERSITY_METRICS, type MetricId, type MetricValue } from '../model/metric.ts';
import type { Block, FactsBlock } from './blocks.ts';
import { distinctText } from './distinct.ts';
import type { Figures } from './figures.ts';
import { kMetric } from './summary.ts';

/** What k and the uniques become when one quasi-identifier is left out. */
export interface DriverEffect {
  name: string;
  distinct: number | undefined;
  missing: number;
  k: MetricValue | undefined;
  uniques: MetricValue | undefined;
}

/** The effect of each quasi-identifier, strongest first. */
export function driverEffects(assessment: Assessment, figures: Figures): DriverEffect[] {
  return assessment.dataset.columns
    .filter(({ roles }) => roles.includes('quasi-identifier') || roles.includes('weight'))
    .map(({ name, distinct, missing = 0 }) => ({
      name,
      distinct,
      missing,
      k: figures.find('k-without', name),
      uniques: figures.find('unique-share-without', name),
    }))
    .filter(({ k, uniques }) => k !== undefined || uniques !== undefined)
    .sort(
      (a, b) =>
        (b.k?.value ?? 0) - (a.k?.value ?? 0) || (a.uniques?.value ?? 1) - (b.uniques?.value ?? 1),
    );
}

/** The same as a table, under what all quasi-identifiers do together. */
export function drivers(assessment: Assessment, figures: Figures): Block[] {
  const { heads, driversNote, driversNoteHistories } = figures.words.report;
  const hasPairs = assessment.policy.unit === 'subject-private';
  const effects = driverEffects(assessment, figures);
  if (effects.length === 0) return [];
  const note = assessment.policy.unit === 'subject' ? driversNoteHistories : driversNote;
  const base = note(
    figures.entry(figures.find(kMetric(assessment))),
    withUnit(figures, figures.find('unique-share')),
  );
  return [
    { kind: 'text', items: [[base]] },
    {
      kind: 'table',
      heads: [
        { text: heads.column, align: 'text' },
        { text: heads.k, align: 'number' },
        { text: hasPairs ? heads.uniquePairs : heads.uniques, align: 'number' },
        { text: heads.distinct, align: 'number' },
      ],
      rows: effects.map(({ name, distinct, missing, k, uniques }): Sentence[] => [
        [{ name }],
        [figures.entry(k)],
        [figures.entry(uniques)],
        [
          distinct === undefined
            ? figures.words.report.none
            : distinctText(distinct, missing, assessment.dataset.rows, figures.disclosure),
        ],
      ]),
    },
  ];
}

/** The numbers that decide about singling out, each with its unit. */
export function keyNumbers(assessment: Assessment, figures: Figures): FactsBlock | null {
  const { belowK, belowKPairs, labels, riskMax, riskMean } = figures.words.report;
  const { unit } = assessment.policy;
  const hasPairs = unit === 'subject-private';
  const facts: FactsBlock['facts'] = [];
  const add = (label: string, entry: MetricValue | undefined, say = withUnit) => {
    if (entry !== undefined) facts.push({ label, value: [say(figures, entry)] });
  };
  // With a private subject no criterion reads k: it stands under "how it was measured".
  if (!hasPairs) add(unit === 'subject' ? labels.kHistories : labels.k, figures.find('k'));
  add(labels.kRecord, figures.find('k-record'));
  add(
    labels.kWithoutAssumed,
    figures.find(kMetric(assessment), undefined, ({ without }) => without === 'assumed'),
  );
  add(labels.classes, figures.find('classes'), (_, entry) => figures.entry(entry));
  add(hasPairs ? labels.uniquePairs : labels.uniques, figures.find('unique-share'), uniques);
  for (const entry of assessment.metrics) {
    const { k, without } = entry.params ?? {};
    if (entry.id !== 'share-below-k' || k === undefined || without !== undefined) continue;
    add((hasPairs ? belowKPairs : belowK)(figures.words.numbers.integer(k)), entry);
  }
  add(labels.riskMax, figures.find('prosecutor-risk-max'), (_, entry) =>
    riskMax(figures.entry(entry)),
  );
  add(labels.riskMean, figures.find('prosecutor-risk-mean'), (_, entry) =>
    riskMean(figures.entry(entry), hasPairs ? 'pairs' : 'persons'),
  );
  for (const entry of assessment.metrics) {
    if (entry.id !== 'count-min' || entry.of === undefined) continue;
    const { ofColumn, smallestCount } = figures.words.findings;
    facts.push({
      label: smallestCount,
      value: ofColumn({ name: entry.of }, withUnit(figures, entry)),
    });
  }
  return facts.length === 0 ? null : { kind: 'facts', facts };
}

/** l per sensitive column, at every level of detail it was measured. */
export function sensitiveTable(
  { findings, metrics, policy }: Assessment,
  figures: Figures,
): Block[] {
  const { classesLeftOut, heads, none } = figures.words.report;
  const levels = metrics.filter(({ id, of }) => id === 'l-distinct' && of !== undefined);
  if (levels.length === 0) return [];
  const beside = (entry: MetricValue, id: MetricId) =>
    figures.find(
      id,
      entry.of,
      ({ level, harmless, without }) =>
        level === entry.params?.level &&
        harmless === entry.params?.harmless &&
        without === entry.params?.without,
    );
  const table: Block = {
    kind: 'table',
    heads: [
      { text: heads.column, align: 'text' },
      { text: heads.level, align: 'text' },
      { text: heads.l, align: 'number' },
      {
        text: policy.unit === 'subject-private' ? heads.homogeneousPairs : heads.homogeneous,
        align: 'number',
      },
      { text: heads.rarest, align: 'number' },
    ],
    rows: levels.map((entry): Sentence[] => [
      [{ name: entry.of! }],
      [levelOf(entry, findings, figures)],
      [figures.entry(entry)],
      [figures.entry(beside(entry, 'homogeneous-share'))],
      [
        entry.params === undefined
          ? figures.entry(figures.find('value-persons-min', entry.of))
          : none,
      ],
    ]),
  };
  const leftOut = levels
    .filter(({ params, classesLeftOut }) => params === undefined && classesLeftOut !== undefined)
    .map((entry) =>
      classesLeftOut(
        { name: entry.of! },
        figures.disclosure.count(entry.classesLeftOut!, figures.find('classes')?.value ?? null),
      ),
    );
  return leftOut.length === 0 ? [table] : [table, { kind: 'list', items: leftOut }];
}

/** What was compared, and whether criteria read it. */
function levelOf(
  { of, params }: MetricValue,
  findings: readonly Finding[],
  figures: Figures,
): string {
  const { numbers, report } = figures.words;
  const level = figures.level(params?.level ?? 'value');
  const harmless = params?.harmless;
  const compared =
    harmless === undefined
      ? level
      : report.harmless(level, { text: numbers.integer(harmless), n: harmless });
  const judged = findings.some(
    (finding) =>
      finding.of === of &&
      finding.metric !== null &&
      DIVERSITY_METRICS.includes(finding.metric) &&
      finding.params.level === params?.level &&
      finding.params.harmless === harmless,
  );
  return judged ? report.judgedLevel(compared) : compared;
}

function withUnit(figures: Figures, entry: MetricValue | undefined): string {
  return entry === undefined || entry.value === null
    ? figures.entry(entry)
    : figures.withUnit(entry.id, entry.value);
}

/** How many persons are unique; only their share where the report travels. */
function uniques(figures: Figures, share: MetricValue | undefined): string {
  const count = figures.find('unique-count');
  const said = withUnit(figures, share);
  const exact = figures.disclosure.smallest === null && count?.value !== undefined;
  return figures.words.report.uniques(exact ? figures.entry(count) : null, said);
}
