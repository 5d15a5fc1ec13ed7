import type { Name } from '../../i18n/sentence.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { FactsBlock } from '../blocks.ts';
import type { Figures } from '../figures.ts';
import { method } from '../method.ts';
import { block } from './blocks.ts';
import { html } from './markup.ts';
import type { PageSection } from './page.ts';

/** A path from the root, from somebody's home or of a disk, or one that leads upward. */
const FOREIGN_PATH = /(?:^|[\s=])(?:~|[A-Za-z]:)?[/\\]|(?:^|[\s=/\\])\.\.[/\\]/;

/** What somebody needs who wants the same report again. */
export function reproduce(assessment: Assessment, figures: Figures): PageSection {
  const { html: said } = figures.words;
  const { packs, run } = assessment;
  const facts: FactsBlock['facts'] = [
    { label: said.labels.command, value: [command(run.command) ?? said.library] },
    ...packs.map(({ id, version, sha256 }) => ({
      label: said.labels.pack,
      value: [{ name: id }, ' ', said.pack(version, sha256)],
    })),
    ...method(assessment, figures).facts.filter(({ label }) => isSetting(label, figures)),
    { label: said.labels.node, value: [{ name: run.node }] },
  ];
  const body = html`<p>${said.reproduceNote}</p>
${block({ kind: 'facts', facts }, said.headings.reproduce, said)}`;
  return { id: 'reproduce', heading: said.headings.reproduce, body };
}

/** How it was measured, without what stands under {@link reproduce}. */
export function measured(assessment: Assessment, figures: Figures): FactsBlock {
  const { facts } = method(assessment, figures);
  return { kind: 'facts', facts: facts.filter(({ label }) => !isSetting(label, figures)) };
}

function isSetting(label: string, { words }: Figures): boolean {
  const { checksum, part, setting, version } = words.report.labels;
  return [checksum, part, setting, version].includes(label);
}

/**
 * The command line; null where there was none. A path that begins above the folder of the run would
 * tell where somebody keeps what: of such, only the last name is told.
 */
function command(given: string): Name | null {
  if (given === 'library') return null;
  const name = FOREIGN_PATH.test(given) ? given.replace(/[^\s=]*[/\\]/g, '') : given;
  return { name, whole: true };
}
