import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PROBE = new URL('probe.js', import.meta.url).href;
const FOLDER = fileURLToPath(new URL('../.bench/', import.meta.url));
const ACCOUNT = `${FOLDER}probe.json`;
const PRINTED = `${FOLDER}printed.json`;

/**
 * Runs one subject as its own process from the root of the repository, start of node included.
 *
 * @param {{ args: string[], command?: string, accepted?: number[], answer?: string }} subject a node
 *   script unless another command is named (which then writes the account itself); exit codes that
 *   count as done; the file it writes its answer to, where that is not its standard output
 * @returns {{ seconds: number, cpu: number, megabytes: number, answer: unknown } | { failure: string }}
 *   wall-clock seconds, user + system seconds of all its threads, peak resident memory (MB of 10^6
 *   bytes), its answer (JSON)
 */
export function measure({ args, command, accepted = [0], answer }) {
  mkdirSync(FOLDER, { recursive: true });
  rmSync(ACCOUNT, { force: true });
  if (answer !== undefined) rmSync(answer, { force: true });
  const printed = openSync(PRINTED, 'w');
  const start = performance.now();
  const child = spawnSync(
    command ?? process.execPath,
    command === undefined ? ['--import', PROBE, ...args] : args,
    {
      cwd: ROOT,
      env: { ...process.env, HEALTHRISK_BENCH_PROBE: ACCOUNT },
      stdio: ['ignore', answer === undefined ? printed : 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - start) / 1000;
  closeSync(printed);
  if (child.status === null || !accepted.includes(child.status)) return { failure: said(child) };
  if (!existsSync(ACCOUNT)) return { failure: 'ended without an account of its memory' };
  const { maxRSS, cpu } = JSON.parse(readFileSync(ACCOUNT, 'utf8'));
  return {
    seconds,
    cpu,
    // maxRSS is in KiB on every platform.
    megabytes: (maxRSS * 1024) / 1e6,
    answer: JSON.parse(readFileSync(answer ?? PRINTED, 'utf8')),
  };
}

function said(child) {
  const lines = (child.stderr ?? '').split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => /error/i.test(one)) ?? lines[0] ?? child.error?.message ?? '';
  return `ended with ${child.signal ?? `exit code ${child.status}`}: ${line.trim()}`;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
