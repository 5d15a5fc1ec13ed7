import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../model/assessment.ts';
import { adviceSentence } from '../advice.ts';
import type { Figures } from '../figures.ts';
import { plainText } from '../plain-text.ts';
import { literal } from '../safe-text.ts';
import { fingerprint } from './fingerprint.ts';
import { headline, type Result } from './results.ts';
import { adviceRuleId, LEVELS, ruleId } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';

/** Name under which the folder of the tool stands in front of its packs. */
export const TOOL_FOLDER = 'HEALTHRISK';

const OWN_PACK = /^rules\/[\w.-]+\.yaml$/;

/** Everything that was not met, could not be evaluated or was waived, then advice. */
export function sarifResults(
  judged: readonly Result[],
  rules: readonly { id: string }[],
  assessment: Assessment,
  figures: Figures,
): object[] {
  const indexOf = (id: string) => rules.findIndex((rule) => rule.id === id);
  return [
    ...judged
      .filter(({ weight }) => weight !== 'met')
      .map((result) => findingResult(result, indexOf(ruleId(result.finding)), assessment, figures)),
    ...assessment.advice.map((advice) => ({
      ruleId: adviceRuleId(advice),
      ruleIndex: indexOf(adviceRuleId(advice)),
      level: 'note',
      message: { text: sarifText(plainText(adviceOf(advice, figures.words))) },
      locations: [{ ...dataFile(assessment), logicalLocations: [logical(null, assessment)] }],
      partialFingerprints: fingerprints({ pack: 'advice', id: advice.id, of: null }),
    })),
  ];
}

function adviceOf({ id, params }: Assessment['advice'][number], words: Catalogue) {
  return adviceSentence(id, params, words);
}

function findingResult(
  result: Result,
  ruleIndex: number,
  assessment: Assessment,
  figures: Figures,
): object {
  const { finding, notes, waiver, weight } = result;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: LEVELS[weight],
    message: { text: sarifText([headline(result), ...notes].join('\n')) },
    locations: [
      { ...packFile(result, assessment), logicalLocations: [logical(finding.of, assessment)] },
    ],
    partialFingerprints: fingerprints(finding),
    // A suppressed result is closed to its reader: only what a waiver left nothing of.
    ...(waiver !== null && weight === 'waived'
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: waiver }] }
      : {}),
    properties: measured(result, figures),
  };
}

/** The criterion in its pack; what was asked for on the command line stands in no file. */
function packFile({ finding: { file, line, pack } }: Result, assessment: Assessment): object {
  if (file?.startsWith('--')) return dataFile(assessment);
  const path = file ?? `rules/${pack}.yaml`;
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uri(path),
        uriBaseId: OWN_PACK.test(path) ? TOOL_FOLDER : '%SRCROOT%',
      },
      region: { startLine: line },
    },
  };
}

function dataFile({ dataset }: Assessment): object {
  const [first] = dataset.files;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(first?.name ?? dataset.name), uriBaseId: '%SRCROOT%' },
    },
  };
}

/** A path as a relative URI; what cannot be encoded is shown by its code point first. */
function uri(path: string): string {
  return literal(path).split('/').map(encodeURIComponent).join('/');
}

/** The column as a member of the dataset, or the dataset. */
function logical(of: string | null, { dataset }: Assessment): object {
  const name = literal(dataset.name);
  if (of === null) return { name, fullyQualifiedName: name, kind: 'resource' };
  return { name: literal(of), fullyQualifiedName: `${name}/${literal(of)}`, kind: 'member' };
}

/** The second name is the one under which GitHub looks for it. */
function fingerprints(finding: Parameters<typeof fingerprint>[0]): Record<string, string> {
  const value = fingerprint(finding);
  return { 'criterionAndColumn/v1': value, primaryLocationLineHash: `${value}:1` };
}

/** Observed and required, as far as numbers may travel. */
function measured({ finding }: Result, figures: Figures): Record<string, unknown> {
  const { effect, grounds, metric, observed, op, outcome, params, threshold } = finding;
  const isShown = metric !== null && observed !== null && !figures.isWithheld(metric);
  return {
    outcome,
    effect,
    ...(grounds === null ? {} : { grounds }),
    ...(metric === null ? {} : { metric }),
    ...(isShown ? { observed: figures.number(metric, observed, threshold).text } : {}),
    ...(op === null || threshold === null ? {} : { op, threshold }),
    ...(params.reason === undefined ? {} : { reason: params.reason }),
  };
}
