import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Name, Sentence } from '../../i18n/sentence.ts';
import type { Assessment } from '../../model/assessment.ts';
import { LOSS_IDS } from '../../model/treatment.ts';
import type { TreatmentRecord } from '../../model/treatment-record.ts';
import type { Block, Section, View } from '../blocks.ts';
import type { Disclosure } from '../disclosure.ts';
import { kText, lossText, quantity, stepText } from '../treatments/telling.ts';
import { weighing } from '../treatments/weighing.ts';

/** A release, what was done for it, and what its assessment says. */
export interface Released {
  /** `kept`: it was written; `broken`: it said something worse than was promised. */
  outcome: 'kept' | 'broken';
  record: TreatmentRecord;
  assessment: Pick<Assessment, 'findings' | 'policy'>;
  /** Paths as they were given, and the command that gates the release. */
  paths: { release: string; assessment: string; record: string };
  gate: string;
}

/** Everything that is said of a release, in reading order. A pure function of its arguments. */
export function releaseView(released: Released, words: Catalogue, disclosure: Disclosure): View {
  const { outcome, record } = released;
  const { channels, releases: say, report, verdicts } = words;
  const { source, output, plan } = record;
  const verdictOf = ({ verdict }: TreatmentRecord['source']) => verdicts[verdict].name;
  const goal = verdicts[plan.goal].name;
  return {
    id: `release/${output.name}`,
    verdict: output.verdict,
    word: verdictOf(output),
    dataset: [{ name: output.name }],
    about: [
      say.from({ name: source.name }, quantity(source.rows, words)),
      [say.promised(goal, channels[plan.channel].name)],
    ],
    meaning: [
      [
        outcome === 'kept'
          ? say.kept({ before: verdictOf(source), after: verdictOf(output) })
          : say.broken({ promised: goal, found: verdictOf(output) }),
      ],
    ],
    conditions: [],
    sections: sections(released, words, disclosure),
    audience: [[say.own]],
    summary: say.summary[outcome],
    colon: report.colon,
  };
}

function sections(released: Released, words: Catalogue, disclosure: Disclosure): Section[] {
  const { headings } = words.releases;
  const section = (heading: keyof typeof headings, blocks: Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ heading: headings[heading], isDetail: false, blocks }];
  const done = [
    ...section('done', [steps(released, words, disclosure)]),
    ...section('result', result(released, words, disclosure)),
  ];
  if (released.outcome === 'broken') {
    const weighs = released.assessment.findings.filter(({ effect }) => effect !== null);
    return [
      ...done,
      ...section('broken', weighing(weighs, words)),
      ...section('next', [list([[words.releases.next.broken]])]),
    ];
  }
  return [
    ...done,
    ...section('files', [files(released, words)]),
    ...section('next', next(released, words)),
  ];
}

/** A path of the user's own, which is opened, or a command, which is typed again. */
function whole(name: string): Name {
  return { name, whole: true };
}

function list(items: Sentence[]): Block {
  return { kind: 'list', items };
}

function steps({ record }: Released, words: Catalogue, disclosure: Disclosure): Block {
  const { releases: say, treatments } = words;
  const { plan, suppressed, suppressedShare, source } = record;
  const unchanged: Name[] = [];
  const items = plan.columns.flatMap((fate): Sentence[] => {
    const column = { name: fate.column };
    if (fate.drop !== undefined) return [say.dropped(column, fate.drop)];
    if (fate.write.kind !== 'as-is') {
      return [treatments.coarser(column, stepText(fate.write, { words, disclosure }))];
    }
    unchanged.push(column);
    return [];
  });
  if (suppressed > 0) {
    const share = disclosure.share(suppressedShare, source.rows, null);
    items.push([say.suppressed(quantity(suppressed, words), share)]);
  }
  if (items.length === 0) items.push([treatments.nothingToDo]);
  if (unchanged.length > 0) items.push(treatments.unchanged(unchanged));
  return list(items);
}

function result({ record }: Released, words: Catalogue, disclosure: Disclosure): Block[] {
  const { numbers, qualities, releases: say, treatments, verdicts } = words;
  const { source, output, losses } = record;
  const row = (
    label: keyof typeof say.labels,
    of: (judged: TreatmentRecord['source']) => string,
  ): Sentence[] => [[say.labels[label]], [of(source)], [of(output)]];
  return [
    {
      kind: 'table',
      heads: (['what', 'source', 'release'] as const).map((head) => ({
        text: say.heads[head],
        align: 'text',
      })),
      rows: [
        row('verdict', ({ verdict }) => verdicts[verdict].name),
        row('quality', ({ quality }) => qualities[quality].name),
        row('k', ({ k }) => kText(k, { words, disclosure })),
        row('records', ({ rows }) => numbers.integer(rows)),
      ],
    },
    list(
      LOSS_IDS.map((id) => {
        const { name, meaning } = treatments.losses[id];
        return [treatments.lossIs(name, lossText(losses[id], words), meaning)];
      }),
    ),
  ];
}

function files({ record, paths }: Released, words: Catalogue): Block {
  const { releases: say } = words;
  const { written } = record;
  const { text, formulas } = written;
  return list([
    say.files.release(whole(paths.release)),
    say.files.assessment(whole(paths.assessment)),
    say.files.record(whole(paths.record)),
    [text === null ? say.parquet : say.csv(text.encoding, text.delimiter)],
    [say.order],
    ...(formulas.length === 0 ? [] : [say.formulas(formulas.map((name) => ({ name })))]),
  ]);
}

function next({ assessment, gate, paths, record }: Released, words: Catalogue): Block[] {
  const { next: say } = words.releases;
  const isOpen = record.output.verdict === 'publish';
  return [
    list([
      isOpen ? say.release(whole(paths.release)) : say.shared(whole(paths.release)),
      ...(assessment.policy.unit === 'subject-private' ? [[say.alone]] : []),
      [say.gate],
    ]),
    { kind: 'text', items: [[whole(gate)]] },
  ];
}
