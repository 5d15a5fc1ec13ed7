import type { RulesWords } from '../cli-report-words.ts';
import { counted } from './numbers.ts';

/** What `rules list`, `show`, `check` and `test` say. */
export const rulesSays: RulesWords = {
  labels: {
    enough: 'Enough alone',
    extends: 'Extends',
    checksum: 'SHA-256',
    required: 'Required',
    onlyIf: 'Only if',
    onFail: 'If not met',
    metBy: 'Met by',
    binding: 'Binding',
    source: 'Source',
    appliesFrom: 'Applies from',
    certainty: 'Certainty',
    advice: 'Advice',
  },
  criteria: (n) => counted({ text: String(n), n }, 'criterion', 'criteria'),
  always: (title) => `${title} (always applied, cannot be named)`,
  titled: (id, version, title) => `${id} ${version}: ${title}`,
  criterion: (id, title) => `${id}: ${title}`,
  onNoChannel: 'on no channel: open-data is added',
  extendsNothing: 'nothing',
  valid: (file, id, version, n) =>
    `OK ${file}: ${id} ${version}, ${counted({ text: String(n), n }, 'criterion', 'criteria')}`,
  noExamples: (pack) => `-- ${pack}: no examples`,
  example: (passed, place, about) =>
    passed ? `OK ${place}: ${about.en}` : `FAILED ${place}: ${about.en}`,
};
