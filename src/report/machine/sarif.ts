import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Disclosure } from '../disclosure.ts';
import { Figures } from '../figures.ts';
import { AS_WRITTEN, jsonText } from '../json.ts';
import { literal } from '../safe-text.ts';
import { exitCodeOf } from './exit-code.ts';
import { results } from './results.ts';
import { sarifResults, TOOL_FOLDER } from './sarif-results.ts';
import { sarifRules } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The assessment as SARIF 2.1.0, for platforms that keep alerts: a rule for each criterion, a result
 * for each finding that is not met, could not be evaluated or was waived.
 */
export function sarif(assessment: Assessment, words: Catalogue, disclosure: Disclosure): string {
  const figures = new Figures(assessment, words, disclosure);
  const judged = results(assessment, figures);
  const rules = sarifRules(judged, assessment, words);
  const { channel, dataset, grounds, packs, policy, quality, run, verdict, verdicts } = assessment;
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'healthrisk', semanticVersion: run.version, rules } },
        automationDetails: {
          id: `healthrisk/${channel}/${encodeURIComponent(literal(dataset.name))}/`,
        },
        language: words.language,
        invocations: [invocation(assessment, words)],
        originalUriBaseIds: {
          [TOOL_FOLDER]: { description: { text: sarifText(words.formats.packFolder) } },
        },
        columnKind: 'utf16CodeUnits',
        results: sarifResults(judged, rules, assessment, figures),
        properties: {
          ...{ verdict, grounds, verdicts, quality, channel },
          asOf: policy.asOf,
          packs: packs.map(({ id, version }) => `${literal(id)} ${literal(version)}`),
          sha256: disclosure.checksum(dataset.sha256),
        },
      },
    ],
  };
  return jsonText(log, AS_WRITTEN);
}

function invocation(assessment: Assessment, words: Catalogue): object {
  const exitCode = exitCodeOf(assessment);
  const name = ({ 0: 'publish', 20: 'restrict', 30: 'refuse' } as const)[exitCode];
  return {
    executionSuccessful: true,
    exitCode,
    ...(name === undefined ? {} : { exitCodeDescription: words.exits[name] }),
  };
}
