import type { Catalogue } from '../i18n/catalogue.ts';
import { join, type Name, type Sentence, say } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import { CHANNELS, type Channel } from '../model/pack.ts';
import { ROLE_SOURCES } from '../model/role.ts';
import { adviceBlock } from './advice.ts';
import { askedDay, assumed } from './assumptions.ts';
import type { Block, Section, View } from './blocks.ts';
import { channelBlocks } from './channels.ts';
import { circumstances } from './circumstances.ts';
import { columnTable, ignoredTable, recognition } from './columns.ts';
import { comparisonBlocks } from './comparison/blocks.ts';
import { criteria, criterionBlock, type JudgedCriterion } from './criteria.ts';
import { decidedBlocks } from './decided/blocks.ts';
import type { Disclosure } from './disclosure.ts';
import { Figures } from './figures.ts';
import { method, packTable } from './method.ts';
import { drivers, keyNumbers, sensitiveTable } from './numbers.ts';
import { qualityReason } from './quality-reason.ts';
import { rowsOfFile } from './rows-of-file.ts';
import { Sources } from './sources.ts';
import { summary } from './summary.ts';
import { treatmentBlocks } from './treatments/section.ts';
import { waivedBy, waiverCount, waiverList } from './waivers.ts';

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
  const published = assessment.verdict === 'publish';
  const sources = new Sources();
  for (const { mark, findings } of judged) {
    sources.cite(findings[0]!.source, mark === 'met' && !published);
  }
  const blocksOf = (kept: (criterion: JudgedCriterion) => boolean) =>
    judged.filter(kept).map((criterion) => criterionBlock(criterion, assessment, figures, sources));
  const conditions = sharingConditions(assessment, judged, words);

  const { baseline, decided } = assessment;
  const sections: Section[] = [];
  const add = (heading: keyof typeof report.headings, blocks: (Block | null)[]) => {
    const present = blocks.filter((block) => block !== null);
    if (present.length === 0) return;
    const isDetail =
      DETAILS.includes(heading) ||
      present.every((block) => block.kind === 'sources' && block.items.every((it) => it.isDetail));
    sections.push({ id: heading, heading: report.headings[heading], isDetail, blocks: present });
  };
  if (decided !== undefined) add('decided', decidedBlocks(decided, figures));
  if (baseline !== undefined) add('baseline', comparisonBlocks(baseline, words, disclosure));
  add(
    'reasons',
    blocksOf(({ mark }) => mark !== 'met'),
  );
  add('treatments', treatmentBlocks(assessment, figures));
  add('channels', channelBlocks(assessment, figures));
  add('circumstances', circumstances(assessment, figures));
  if (published)
    add(
      'evidence',
      blocksOf(({ mark }) => mark === 'met'),
    );
  add('waivers', [waiverList(assessment, figures)]);
  add('drivers', drivers(assessment, figures));
  add('numbers', [keyNumbers(assessment, figures)]);
  add('sensitive', sensitiveTable(assessment, figures));
  add('columns', [columnTable(assessment, figures), recognition(assessment, figures)]);
  add('ignored', ignoredTable(assessment, figures));
  if (!published)
    add(
      'met',
      blocksOf(({ mark }) => mark === 'met'),
    );
  add('advice', [adviceBlock(assessment, words)]);
  add('assumed', [assumed(assessment, figures)]);
  add('packs', [packTable(assessment, words)]);
  add('method', [method(assessment, figures)]);
  add('sources', [sources.block(words)]);

  return {
    id: `assessment/${assessment.channel}/${assessment.dataset.name}`,
    verdict: assessment.verdict,
    word: words.verdicts[assessment.verdict].name,
    dataset: [{ name: assessment.dataset.name }],
    about: about(assessment, figures),
    meaning: [...askedDay(assessment, figures), ...meaning(assessment, conditions, words)],
    conditions,
    sections,
    audience:
      disclosure.smallest === null
        ? [[report.ownReport], report.learnMore(example(judged))]
        : [[report.travellingReport(words.numbers.integer(disclosure.smallest))]],
    summary: summary(assessment, judged, figures),
    colon: report.colon,
  };
}

/** What a reader may want to have explained first: the criterion that weighs most. */
function example([first]: readonly JudgedCriterion[]): Name {
  return { name: first?.findings[0]?.id ?? 'hold', whole: true };
}

/** Files that are named at the top of a report; the method names all. */
const PARTS_SHOWN = 20;

function about(assessment: Assessment, figures: Figures): Sentence[] {
  const { dataset, policy } = assessment;
  const { channels, numbers, qualities, report, verdicts } = figures.words;
  const columns = { text: numbers.integer(dataset.columns.length), n: dataset.columns.length };
  const config = policy.settings.find(({ name }) => name === 'config')?.value;
  return [
    [
      report.size(
        figures.number('rows', dataset.rows),
        dataset.persons === null ? null : figures.number('persons', dataset.persons),
        columns,
      ),
    ],
    ...parts(dataset, figures),
    [report.judgedOn(channels[assessment.channel].name)],
    [
      report.channelVerdicts(
        CHANNELS.map((channel) => ({
          channel: channels[channel].name,
          verdict: verdicts[assessment.verdicts[channel]].name,
          hold: assessment.verdicts[channel] === 'restrict' && isHeld(assessment, channel),
        })),
      ),
    ],
    report.packs(
      assessment.packs.map(({ id, version, from }) => ({
        id: { name: id },
        version: { name: version },
        added: from === 'added',
      })),
    ),
    report.configuration(config === undefined ? null : { name: config }),
    [report.rolesFrom(rolesFrom(assessment, figures))],
    [
      report.quality(
        qualities[assessment.quality].name,
        report.qualityWhy[qualityReason(assessment)],
      ),
    ],
    ...waiverCount(assessment, figures),
  ];
}

/** Something is undetermined there: conditions alone do not open the channel. */
function isHeld({ findings }: Assessment, channel: Channel): boolean {
  const grounds = findings.map(({ channels }) => channels[channel]);
  return (
    findings.length === 0 ||
    grounds.some((each) => each.effect === 'restrict' && each.grounds !== 'conditions')
  );
}

/** The files of a dataset of several, so that one too many is seen. */
function parts({ files }: Assessment['dataset'], figures: Figures): Sentence[] {
  if (files.length < 2) return [];
  const shown = files.slice(0, PARTS_SHOWN);
  const named = shown.map(({ name, rows }) => ({
    name: { name, whole: true as const },
    rows: rowsOfFile(rows, figures),
  }));
  return [figures.words.report.parts(files.length, named)];
}

/** How many columns have their roles from whom; those without a role stand by themselves. */
function rolesFrom({ dataset }: Assessment, { words }: Figures) {
  const unassessed = dataset.columns.filter(({ roles }) => roles.includes('unassessed'));
  const others = dataset.columns.filter((column) => !unassessed.includes(column));
  const counted = ROLE_SOURCES.map((source) => ({
    from: source,
    n: others.filter(({ roleFrom }) => roleFrom === source).length,
  }));
  return [...counted, { from: 'unassessed' as const, n: unassessed.length }]
    .filter(({ n }) => n > 0)
    .map(({ from, n }) => ({ from, columns: { text: words.numbers.integer(n), n } }));
}

/** A refusal comes first; then that nobody may have the table yet, whatever else is true. */
function meaning(
  { verdict, grounds, channel, findings }: Assessment,
  conditions: Sentence[],
  { report, waivers }: Catalogue,
): Sentence[] {
  const said: Sentence[] = [];
  const isHeld = grounds.includes('undetermined');
  if (verdict === 'refuse') {
    said.push([isHeld ? report.refuseAndHold(channel) : report.refuse(channel)]);
  } else if (isHeld) {
    said.push([report.hold]);
  }
  if (verdict === 'publish') {
    const isWaived = findings.some(({ outcome }) => outcome === 'waived');
    said.push([isWaived ? waivers.publish(channel) : report.publish(channel)]);
  }
  if (conditions.length > 0) said.push([report.restrictConditions]);
  return said;
}

/** Only where conditions are all that stands between the table and its reader. */
function sharingConditions(
  assessment: Assessment,
  judged: readonly JudgedCriterion[],
  words: Catalogue,
): Sentence[] {
  const { verdict, grounds } = assessment;
  if (verdict !== 'restrict' || grounds.includes('undetermined')) return [];
  return judged
    .filter(({ mark }) => mark === 'restrict')
    .map(({ findings }) => {
      const columns = findings.flatMap(({ of }): Sentence[] =>
        of === null ? [] : [[{ name: of }]],
      );
      // What was waived is not asked for any more: the limit of the waiver is.
      const { advice, id, pack, waiver } = findings[0]!;
      const said =
        waiver === undefined
          ? [words.ofPack(advice)]
          : words.reading.waivedCriterion(
              words.report.criterion({ name: pack }, { name: id }),
              waivedBy(waiver, assessment, { words }),
            );
      return columns.length === 0 ? said : say`${join(columns, ', ')}${words.report.colon}${said}`;
    });
}
