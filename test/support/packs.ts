import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './run.ts';

const TEXT = '{ en: test, fr: essai }';
const SOURCE =
  '{ title: House rule, binding: house, certainty: { en: chosen for tests, fr: choisi pour les tests } }';

/** A criterion of a pack's file: its own keys, and whatever else is not as usual. */
export function entry(id: string, own: string, onFail = 'open: refuse, api: refuse'): string {
  return `  - { id: ${id}, ${own}, title: ${TEXT}, advice: ${TEXT}, source: ${SOURCE}, on_fail: { ${onFail}, secure-space: restrict } }\n`;
}

/** The text of a pack that suffices for nothing. */
export function packText(id: string, entries: readonly string[], more = ''): string {
  return `id: ${id}\nversion: 1.0.0\ntitle: ${TEXT}\ndescription: ${TEXT}\n${more}criteria:\n${entries.join('')}`;
}

/** Path of the file of such a pack. */
export function packFile(id: string, entries: readonly string[], more = ''): string {
  const path = join(emptyFolder(), `${id}.yaml`);
  writeFileSync(path, packText(id, entries, more));
  return path;
}
