import { fstatSync, type Stats, statSync } from 'node:fs';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { realPath } from './real-path.ts';

/** A file that is going to be written, and the option that named it. */
export interface Target {
  path: string;
  option: string;
}

/**
 * Looks at every output before anything is read or written: none may be the data or another file
 * the run needs, none may be named twice, and what exists must be a regular file.
 * @param needed files that the run reads; - is what was redirected into it
 * @throws HealthriskError E-USAGE, E-OUTPUT-WRITE, E-OUTPUT-EXISTS
 */
export function checkOutputs(targets: readonly Target[], needed: readonly string[]): void {
  const seen = new Map<string, string>();
  const read = needed.map((path) => ({ stats: path === '-' ? stdinStats() : stats(path) }));
  for (const { path, option } of targets) {
    if (path === '-') {
      throw new HealthriskError('E-USAGE', {
        problem: ['output-is-stdout', { option }],
      });
    }
    const there = stats(path);
    const source = read.find(
      (one) => one.stats !== null && there !== null && isSame(one.stats, there),
    );
    if (source !== undefined) {
      throw new HealthriskError('E-USAGE', {
        problem: ['output-is-input', { option }],
        location: { file: path },
      });
    }
    if (there !== null && !there.isFile()) {
      throw new HealthriskError('E-OUTPUT-WRITE', {
        problem: ['output-not-file', { option }],
        location: { file: path },
      });
    }
    if (there !== null && option === '--at-risk') {
      throw new HealthriskError('E-OUTPUT-EXISTS', {
        problem: ['output-exists'],
        location: { file: path },
      });
    }
    const real = realPath(path);
    const twin = seen.get(real);
    if (twin !== undefined) {
      throw new HealthriskError('E-USAGE', {
        problem: ['outputs-share-file', { one: twin, other: option }],
        location: { file: path },
      });
    }
    seen.set(real, option);
  }
}

/** What is at a path; null for nothing, and for what the system cannot look at (writing will say). */
export function stats(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** A file that was redirected into the run. */
function stdinStats(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}

function isSame(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}
