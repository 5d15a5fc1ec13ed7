import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { inputError } from './open-bytes.ts';

const GLOB = /[*?[{]/;

/**
 * The files that paths and patterns mean. What names an existing file means that file, whatever
 * characters are in it; anything else with `*`, `?`, `[…]` or `{…}` is a pattern (`**` stands for
 * folders of every depth; hidden files are not meant), whose files come in the order of their code
 * units, everywhere.
 * @returns at least one path; `-` for standard input, alone
 * @throws HealthriskError E-INPUT-… when a path or pattern means no readable file, E-USAGE when a
 * file is meant twice (its records would be counted twice, which raises k)
 */
export async function expandPaths(patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) {
    throw new HealthriskError('E-USAGE', { problem: ['no-file'] });
  }
  if (patterns.includes('-')) {
    if (patterns.length === 1) return ['-'];
    throw new HealthriskError('E-USAGE', { problem: ['stdin-among-files'] });
  }
  const paths: string[] = [];
  const seen = new Map<string, string>();
  for (const pattern of patterns) {
    for (const path of await expand(pattern)) {
      const identity = await identityOf(path);
      const earlier = seen.get(identity);
      if (earlier !== undefined) throw namedTwice(path, earlier);
      seen.set(identity, path);
      paths.push(path);
    }
  }
  return paths;
}

async function expand(pattern: string): Promise<string[]> {
  if (!GLOB.test(pattern) || (await exists(pattern))) return [pattern];
  const paths = await glob(withoutOtherMeanings(pattern), {
    absolute: pattern.startsWith('/'),
    expandDirectories: false,
    extglob: false,
  });
  if (paths.length > 0) return paths.sort();
  throw new HealthriskError('E-INPUT-NOT-FOUND', {
    problem: ['no-match'],
    location: { file: pattern },
  });
}

/** To the matcher, parentheses and `+` outside brackets are regular expressions, `!` negates. */
function withoutOtherMeanings(pattern: string): string {
  return pattern.replace(/\\.|\[[^\]]+\]|[()|+@$^!]/g, (part) =>
    part.length === 1 ? `\\${part}` : part,
  );
}

/** Says "no" of what cannot be looked at, too: opening it tells why. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** The same for two names, or links, of one file. */
async function identityOf(path: string): Promise<string> {
  let stats: BigIntStats;
  try {
    stats = await stat(path, { bigint: true });
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    throw inputError(path, error);
  }
  return `${stats.dev}:${stats.ino}`;
}

function namedTwice(path: string, earlier: string): HealthriskError {
  return new HealthriskError('E-USAGE', {
    problem: path === earlier ? ['file-twice'] : ['file-under-two-names', { other: earlier }],
    location: { file: path },
  });
}
