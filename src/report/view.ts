import type { Catalogue } from '../i18n/catalogue.ts';
import { join, type Sentence, say } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import { assumed } from './assumptions.ts';
import type { Block, Section, View } from './blocks.ts';
import { columnTable, ignoredTable } from './columns.ts';
import { criteria, criterionBlock, type JudgedCriterion } from './criteria.ts';
import type { Disclosure } from './disclosure.ts';
import { Figures } from './figures.ts';
import { method, packTable } from './method.ts';
import { drivers, keyNumbers, sensitiveTable } from './numbers.ts';
import { summary } from './summary.ts';

/** What an auditor asks for, and nobody at a terminal. */
const DETAILS: readonly (keyof Catalogue['report']['headings'])[] = [
  'sensitive',
  'met',
  'packs',
  'method',
];

/** Everything a report says, in reading order. A pure function of the assessment. */
export function view(assessment: Assessment, words: Catalogue, disclosure: Disclosure): View {
  const figures = new Figures(assessment, words, disclosure);
  const { report } = words;
  const judged = criteria(assessment);
  const blocksOf = (kept: (criterion: JudgedCriterion) => boolean) =>
    judged.filter(kept).map((criterion) => criterionBlock(criterion, assessment, figures));
  const published = assessment.verdict === 'publish';
  const conditions = sharingConditions(assessment, judged, words);

  const sections: Section[] = [];
  const add = (heading: keyof typeof report.headings, blocks: (Block | null)[]) => {
    const present = blocks.filter((block) => block !== null);
    if (present.length === 0) return;
    const isDetail = DETAILS.includes(heading);
    sections.push({ heading: report.headings[heading], isDetail, blocks: present });
  };
  add(
    'reasons',
    blocksOf(({ mark }) => mark !== 'met'),
  );
  if (published)
    add(
      'evidence',
      blocksOf(({ mark }) => mark === 'met'),
    );
  add('drivers', drivers(assessment, figures));
  add('numbers', [keyNumbers(assessment, figures)]);
  add('sensitive', sensitiveTable(assessment, figures));
  add('columns', [columnTable(assessment, figures)]);
  add('ignored', ignoredTable(assessment, figures));
  if (!published)
    add(
      'met',
      blocksOf(({ mark }) => mark === 'met'),
    );
  add('assumed', [assumed(assessment, figures)]);
  add('packs', [packTable(assessment, words)]);
  add('method', [method(assessment, figures)]);

  return {
    verdict: assessment.verdict,
    word: words.verdicts[assessment.verdict].name,
    dataset: [{ name: assessment.dataset.name }],
    about: about(assessment, figures),
    meaning: meaning(assessment, conditions, words),
    conditions,
    sections,
    audience: [
      disclosure.smallest === null
        ? report.ownReport
        : report.travellingReport(words.numbers.integer(disclosure.smallest)),
    ],
    summary: summary(assessment, judged, figures),
  };
}

function about({ dataset, ...assessment }: Assessment, figures: Figures): Sentence[] {
  const { channels, numbers, qualities, report, verdicts } = figures.words;
  const columns = { text: numbers.integer(dataset.columns.length), n: dataset.columns.length };
  const quality = qualities[assessment.quality];
  return [
    [
      report.size(
        figures.number('rows', dataset.rows),
        figures.number('persons', dataset.persons),
        columns,
      ),
    ],
    [report.judgedOn(channels[assessment.channel].name)],
    [
      report.channelVerdicts(
        (['open', 'api', 'secure-space'] as const).map((channel) => ({
          channel: channels[channel].name,
          verdict: verdicts[assessment.verdicts[channel]].name,
        })),
      ),
    ],
    report.packs(
      assessment.packs.map(({ id, version }) => ({ id: { name: id }, version: { name: version } })),
    ),
    [report.quality(quality.name, quality.meaning)],
  ];
}

/** Undetermined comes first: whatever else is true, nobody may have the table yet. */
function meaning(
  { verdict, grounds, channel }: Assessment,
  conditions: Sentence[],
  { report }: Catalogue,
): Sentence[] {
  const said: Sentence[] = [];
  if (grounds.includes('undetermined')) said.push([report.hold]);
  if (verdict === 'refuse') said.push([report.refuse(channel)]);
  if (verdict === 'publish') said.push([report.publish(channel)]);
  if (conditions.length > 0) said.push([report.restrictConditions]);
  return said;
}

/** Only where conditions are all that stands between the table and its reader. */
function sharingConditions(
  { verdict, grounds }: Assessment,
  judged: readonly JudgedCriterion[],
  { language }: Catalogue,
): Sentence[] {
  if (verdict !== 'restrict' || grounds.includes('undetermined')) return [];
  return judged
    .filter(({ mark }) => mark === 'restrict')
    .map(({ findings }) => {
      const columns = findings.flatMap(({ of }): Sentence[] =>
        of === null ? [] : [[{ name: of }]],
      );
      const advice = findings[0]!.advice[language];
      return columns.length === 0 ? [advice] : say`${join(columns, ', ')}: ${advice}`;
    });
}
