import { writeFileSync } from 'node:fs';

// Preloaded into the measured process (node --import): its own account of memory and processor time.
const path = process.env.HEALTHRISK_BENCH_PROBE;
if (path !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(path, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
