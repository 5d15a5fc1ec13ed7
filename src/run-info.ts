import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import type { Assessment } from './model/assessment.ts';

/** Version of this package. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;

/** Today, as an ISO date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Half of the memory that the machine, or the container, has; bytes. */
export function defaultMemory(): number {
  const constrained = process.constrainedMemory();
  // 0 or more than there is: nobody set a limit.
  const isSet = constrained > 0 && constrained < totalmem();
  return Math.floor((isSet ? constrained : totalmem()) / 2);
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
