import { HealthriskError } from '../errors/healthrisk-error.ts';
import { readTextFile } from '../yaml/read-text-file.ts';

/** Most bytes of a list of objections. */
const LIST_MAX = 256 * 1024 * 1024;

/**
 * Reads the keys of persons who objected: one a line, without a header.
 * @throws HealthriskError E-INPUT-NOT-FOUND, E-INPUT-UNREADABLE, E-DATA-ENCODING; an empty list is
 *   E-USAGE, since it is more likely the wrong file than nobody
 */
export async function readOptOut(path: string): Promise<string[]> {
  const file = await readTextFile(path, LIST_MAX);
  if (file.problem !== null) {
    const code = file.problem === 'missing' ? 'E-INPUT-NOT-FOUND' : 'E-INPUT-UNREADABLE';
    throw new HealthriskError(file.problem === 'not-utf-8' ? 'E-DATA-ENCODING' : code, {
      problem: ['objections-unreadable', file],
      location: { file: path },
    });
  }
  const keys = file.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (isTable(keys)) {
    throw new HealthriskError('E-USAGE', {
      problem: ['objections-are-table'],
      location: { file: path },
    });
  }
  if (keys.length > 0) return keys.map(unquoted);
  throw new HealthriskError('E-USAGE', {
    problem: ['objections-none'],
    location: { file: path },
  });
}

/** Every line has the same sign between columns: no key would be found in the data. */
function isTable(lines: readonly string[]): boolean {
  return (
    lines.length > 0 &&
    [';', ',', '\t', '|'].some((sign) => lines.every((line) => line.includes(sign)))
  );
}

/** Without the quotes that a table of one column may have around its cells. */
function unquoted(line: string): string {
  const inside = /^\s*"(.*)"\s*$/.exec(line)?.[1];
  return inside === undefined ? line : inside.replaceAll('""', '"');
}
