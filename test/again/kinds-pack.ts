import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXTS =
  'title: { en: T, fr: T }, advice: { en: T, fr: T }, source: { title: T, binding: house, certainty: { en: chosen for tests, fr: choisi pour les tests } }, on_fail: { open: refuse, api: refuse, secure-space: restrict }';

/** Path of a pack with one criterion of each kind that reads numbers of its own. */
export function kindsPack({
  below = '"75", "13"',
  semantics = 'sex, postcode',
  id = 'kinds',
}: {
  below?: string;
  semantics?: string;
  id?: string;
} = {}): string {
  const criteria = [
    'id: ages, kind: age-top-code, age: 89',
    `id: units, kind: unit-population, semantics: [postcode], prefix: 2, population: 20000, below: [${below}]`,
    `id: set, kind: column-set, set: footprint, semantics: [${semantics}], least: 2, threshold: 5`,
    'id: geo, kind: geography, finest: postal-prefix, characters: 3',
    'id: share, kind: threshold, metric: share-below-k, op: "<=", threshold: 0.1, params: { k: 13 }',
  ];
  const path = join(mkdtempSync(join(tmpdir(), 'healthrisk-kinds-')), `${id}.yaml`);
  writeFileSync(
    path,
    `id: ${id}\nversion: 1.0.0\ntitle: { en: T, fr: T }\ndescription: { en: T, fr: T }\ncriteria:\n${criteria
      .map((one) => `  - { ${one}, ${TEXTS} }\n`)
      .join('')}`,
  );
  return path;
}
