import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const PROBE = new URL('probe.js', import.meta.url).href;
const ACCOUNT = fileURLToPath(new URL('.bench/probe.json', ROOT));

/**
 * Runs a script of this repository as its own process, start of node included.
 *
 * @param {string[]} args script and arguments, relative to the repository
 * @param {number[]} accepted exit codes that count as done
 * @returns {{ seconds: number, cpu: number, megabytes: number } | { failure: string }} wall-clock
 *   and processor seconds, peak resident memory (MB of 10^6 bytes)
 */
export function measure(args, accepted) {
  rmSync(ACCOUNT, { force: true });
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', PROBE, ...args], {
    cwd: fileURLToPath(ROOT),
    env: { ...process.env, HEALTHRISK_BENCH_PROBE: ACCOUNT },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status === null || !accepted.includes(child.status)) {
    const lines = child.stderr.split('\n').filter((line) => line.trim() !== '');
    const said = lines.find((line) => /error/i.test(line)) ?? lines[0] ?? '';
    return { failure: `ended with ${child.signal ?? `exit code ${child.status}`}: ${said.trim()}` };
  }
  if (!existsSync(ACCOUNT)) return { failure: 'ended without an account of its memory' };
  const { maxRSS, cpu } = JSON.parse(readFileSync(ACCOUNT, 'utf8'));
  // maxRSS is in KiB on every platform.
  return { seconds, cpu, megabytes: (maxRSS * 1024) / 1e6 };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
