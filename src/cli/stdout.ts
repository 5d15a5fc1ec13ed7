import { writeSync } from 'node:fs';
import { HealthriskError } from '../errors/healthrisk-error.ts';

/** A pipe whose reader has not caught up: the same bytes are offered again after this pause. */
const PAUSE_MS = 5;

/**
 * Writes a whole text to stdout. `process.stdout.write` writes a file's bytes once and takes a short
 * write for a success, so that a full disk would leave half a report and the exit code of a whole one.
 * A reader that has seen enough (a closed pipe) is no failure.
 * @throws HealthriskError E-OUTPUT-WRITE
 */
export function writeStdout(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return;
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
        continue;
      }
      throw new HealthriskError('E-OUTPUT-WRITE', {
        problem: ['stdout-refused', { system: code ?? null }],
      });
    }
  }
}
