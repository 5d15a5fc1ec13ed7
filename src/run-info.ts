import { readFileSync } from 'node:fs';
import type { Assessment } from './model/assessment.ts';

/** Version of this package. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;

/** Today, as an ISO date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Starts the clock of a run.
 * @param command what was asked for, as the report quotes it
 * @returns a function that says who ran it, when, and how long it took
 */
export function startRun(command: string): () => Assessment['run'] {
  const started = new Date();
  return () => ({
    version: VERSION,
    node: process.version,
    command,
    startedAt: started.toISOString(),
    elapsedMs: Date.now() - started.getTime(),
  });
}
