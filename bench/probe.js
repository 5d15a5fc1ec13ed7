import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Preloaded into the measured process (node --import): its own account of memory and processor time,
// which covers all its threads. Worker threads load this file too and must not write over it.
const path = process.env.HEALTHRISK_BENCH_PROBE;
if (path !== undefined && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(path, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
