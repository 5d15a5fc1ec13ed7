import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Finding } from '../../model/finding.ts';
import { askedDay } from '../assumptions.ts';
import { criteria, criterionBlock, type JudgedCriterion } from '../criteria.ts';
import type { Figures } from '../figures.ts';
import { plainText } from '../plain-text.ts';
import { citedParts, Sources } from '../sources.ts';
import { waivedBy } from '../waivers.ts';
import { mayBePublished } from './exit-code.ts';

/**
 * What a finding does to the judged channel.
 * - `refuse`, `restrict`: the verdict is no better than that, also where it was waived by one step
 *   or could not be evaluated;
 * - `waived`: nothing any more, since somebody accepts it;
 * - `elsewhere`: nothing here, something on another channel;
 * - `met`.
 */
export type Weight = 'refuse' | 'restrict' | 'waived' | 'elsewhere' | 'met';

/** A finding in plain text, for formats that programs read. Numbers are those that may travel. */
export interface Result {
  finding: Finding;
  weight: Weight;
  /** What is required, and whether it was met. */
  title: string;
  /** What was found; empty where the title says it all. */
  found: string;
  /** Effect, who waived it, what the circumstances change, what to do. */
  notes: readonly string[];
  /** The text that the criterion comes from. */
  source: string;
  /** Who waived it, until when and why; null where nobody did. */
  waiver: string | null;
}

/** Every finding, worst first; what was met comes last. */
export function results(assessment: Assessment, figures: Figures): Result[] {
  return criteria(assessment).flatMap(({ mark, findings }) =>
    findings.map((finding) => result({ mark, findings: [finding] }, assessment, figures)),
  );
}

function result(judged: JudgedCriterion, assessment: Assessment, figures: Figures): Result {
  const finding = judged.findings[0]!;
  const { words } = figures;
  const sources = new Sources();
  sources.cite(finding.source, false);
  const block = criterionBlock(judged, assessment, figures, sources);
  const [title, ...details] = citedParts(finding.source, words);
  const { waiver } = finding;
  return {
    finding,
    weight: weightOf(finding),
    title: plainText(block.title),
    found: block.found.map(plainText).join('; '),
    // The last note cites the source by a number that stands nowhere here.
    notes: block.notes.slice(0, -1).map(plainText),
    source: plainText([
      words.report.source(title, details, words.bindings[finding.source.binding].name),
    ]),
    waiver: waiver === undefined ? null : plainText(waivedBy(waiver, assessment, figures)),
  };
}

function weightOf({ effect, outcome }: Finding): Weight {
  if (effect !== null) return effect;
  if (outcome === 'pass') return 'met';
  return outcome === 'waived' ? 'waived' : 'elsewhere';
}

/** Title and what was found, in one line. */
export function headline({ title, found }: Pick<Result, 'title' | 'found'>): string {
  return found === '' ? title : `${title}: ${found}`;
}

/** Why the table must not be published; empty where it may. */
export function verdictProblems(assessment: Assessment, figures: Figures): string[] {
  if (mayBePublished(assessment)) return [];
  const { formats, verdicts } = figures.words;
  const { verdict } = assessment;
  return [
    ...(verdict === 'publish' ? [] : [formats.notPublish(verdicts[verdict].name)]),
    ...askedDay(assessment, figures).map(plainText),
  ];
}

/** The verdict on this table as a headline: `REFUSE hospital-stays.csv`. */
export function verdictTitle({ verdict, dataset }: Assessment, words: Catalogue): string {
  const word = words.verdicts[verdict].name.toLocaleUpperCase(words.language);
  return plainText(words.formats.verdictOn(word, { name: dataset.name, whole: true }));
}
