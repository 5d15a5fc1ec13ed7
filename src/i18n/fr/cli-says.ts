import type { RulesWords } from '../cli-report-words.ts';
import { counted } from './numbers.ts';

/** What `rules list`, `show`, `check` and `test` say in French. */
export const rulesSays: RulesWords = {
  labels: {
    enough: 'Suffit seul',
    extends: 'Prolonge',
    checksum: 'SHA-256',
    required: 'Exigé',
    onlyIf: 'Seulement si',
    onFail: 'Si non satisfait',
    metBy: 'Satisfait par',
    binding: 'Portée',
    source: 'Source',
    appliesFrom: 'Applicable dès',
    certainty: 'Certitude',
    advice: 'Conseil',
  },
  criteria: (n) => `${counted({ text: String(n), n }, 'critère', 'critères')}`,
  always: (title) => `${title} (toujours appliqué, ne se nomme pas)`,
  titled: (id, version, title) => `${id} ${version} : ${title}`,
  criterion: (id, title) => `${id} : ${title}`,
  onNoChannel: 'sur aucun canal : open-data est ajouté',
  extendsNothing: 'aucun autre référentiel',
  valid: (file, id, version, n) =>
    `OK ${file} : ${id} ${version}, ${counted({ text: String(n), n }, 'critère', 'critères')}`,
  noExamples: (pack) => `-- ${pack} : aucun exemple`,
  example: (passed, place, about) =>
    passed ? `OK ${place} : ${about.fr}` : `ÉCHEC ${place} : ${about.fr}`,
};
