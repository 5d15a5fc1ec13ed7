import type { Sentence } from '../../../i18n/sentence.ts';
import type { Finding } from '../../../model/finding.ts';
import { criteria, type JudgedCriterion } from '../../criteria.ts';
import type { Extent } from '../../extents.ts';
import { found, judgedLevel } from '../../findings.ts';
import { asJudged } from '../../waivers.ts';
import { mark } from '../blocks.ts';
import { html, type Markup } from '../markup.ts';
import { plain, sentence } from '../sentence.ts';
import { bullet } from './bullet.ts';
import { type Drawn, figure } from './figure.ts';

/** Findings that are drawn; the list of criteria has all. */
const FINDINGS_MAX = 30;

/** Every criterion that compares a number, with the number beside what is required of it. */
export function criteriaFigure(drawn: Drawn): Markup | null {
  const { assessment, figures } = drawn;
  const { html: said, numbers } = figures.words;
  let room = FINDINGS_MAX;
  let left = 0;
  const rows = criteria(assessment).flatMap((judged): Markup[] => {
    const compared = judged.findings.filter(isCompared);
    const shown = compared.slice(0, room);
    room -= shown.length;
    left += compared.length - shown.length;
    return shown.length === 0 ? [] : [row(judged, shown, drawn)];
  });
  if (rows.length === 0) return null;
  const more = said.moreFindings({ text: numbers.integer(left), n: left });
  return figure(
    said.criteria,
    html`<div class="bullets">
${rows}</div>
${left > 0 && html`<p class="more">${more}</p>`}`,
    'whole',
  );
}

function isCompared({ metric, op, outcome, params, threshold, waiver }: Finding): boolean {
  const judged = waiver?.outcome ?? outcome;
  const isNumber = metric !== null && op !== null && threshold !== null;
  return isNumber && judged !== 'not-evaluable' && params.nothingToJudge === undefined;
}

function row(
  { mark: of, findings: [first] }: JudgedCriterion,
  findings: readonly Finding[],
  drawn: Drawn,
): Markup {
  const { html: said, ofPack } = drawn.figures.words;
  return html`<div class="bullet">
<p class="of">${mark(of, said)} <b>${ofPack(first!.title)}</b></p>
${findings.map((finding) => one(finding, drawn))}</div>
`;
}

function one(finding: Finding, { assessment, figures }: Drawn): Markup {
  const what = found(asJudged(finding), assessment, figures) ?? [];
  const { inColumn } = figures.words.report;
  const said: Sentence =
    finding.of === null
      ? what
      : inColumn({ name: finding.of }, judgedLevel(finding, figures), what);
  return html`<div class="one"><p>${sentence(said)}</p>
${picture(finding, plain(said), figures)}</div>
`;
}

function picture(finding: Finding, said: string, figures: Drawn['figures']): Markup | null {
  const { metric, op, threshold, waiver, outcome } = finding;
  const extent = extentOf(finding, figures);
  if (extent === null || metric === null || op === null || threshold === null || threshold <= 0) {
    return null;
  }
  const isMet = (waiver?.outcome ?? outcome) === 'pass';
  const limit = figures.threshold(metric, threshold);
  return bullet({ extent, op, threshold, limit, isMet }, said);
}

function extentOf({ metric, observed, infinite, threshold }: Finding, figures: Drawn['figures']) {
  if (metric === null || figures.isWithheld(metric)) return null;
  if (observed !== null) return figures.extent(metric, observed, threshold);
  const endless: Extent = [Number.MAX_VALUE, Number.MAX_VALUE];
  return infinite ? endless : null;
}
