import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Advice } from '../../model/advice.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Finding } from '../../model/finding.ts';
import { literal, safeText } from '../safe-text.ts';
import type { Result, Weight } from './results.ts';
import { sarifText, webAddress } from './sarif-text.ts';

/** SARIF's levels, by what a finding does. */
export const LEVELS = {
  refuse: 'error',
  restrict: 'warning',
  waived: 'note',
  elsewhere: 'note',
  met: 'none',
} as const satisfies Record<Weight, string>;

/** A criterion as SARIF describes it. */
export interface SarifRule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
  helpUri?: string;
  defaultConfiguration: { level: 'error' | 'warning' | 'note' };
  properties: Record<string, unknown>;
}

/** A rule's id: criteria of one name belong to different packs. */
export function ruleId({ pack, id }: Pick<Finding, 'pack' | 'id'>): string {
  return `${literal(pack)}/${literal(id)}`;
}

/** The rule of a piece of advice. */
export function adviceRuleId({ id }: Advice): string {
  return `advice/${id}`;
}

/** A rule for every criterion that was judged, met or not, and for every piece of advice. */
export function sarifRules(
  judged: readonly Result[],
  { advice }: Assessment,
  words: Catalogue,
): SarifRule[] {
  const rules = new Map<string, SarifRule>();
  for (const result of judged) {
    const id = ruleId(result.finding);
    // Worst first: the level of a criterion is that of the worst it does here.
    if (!rules.has(id)) rules.set(id, criterionRule(id, result, words));
  }
  for (const one of advice) {
    const text = sarifText(words.formats.adviceTitles[one.id]);
    const help = { text: sarifText(words.formats.adviceOnly) };
    rules.set(adviceRuleId(one), {
      id: adviceRuleId(one),
      ...{ shortDescription: { text }, fullDescription: { text }, help },
      defaultConfiguration: { level: 'note' },
      properties: { tags: ['advice'] },
    });
  }
  return [...rules.values()];
}

function criterionRule(
  id: string,
  { finding, source, weight }: Result,
  { language, report }: Catalogue,
): SarifRule {
  const { title, advice } = finding;
  const text = sarifText(safeText(title[language]));
  const what = report.advice(safeText(advice[language]));
  const helpUri = webAddress(finding.source.url);
  const level = LEVELS[weight];
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: sarifText(`${what}\n${source}`) },
    ...(helpUri === null ? {} : { helpUri }),
    defaultConfiguration: { level: level === 'none' ? 'note' : level },
    properties: {
      tags: [finding.source.binding],
      titles: { en: safeText(title.en), fr: safeText(title.fr) },
    },
  };
}
