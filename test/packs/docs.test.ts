import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORE_CHECKS } from '../../src/model/pack.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadPack } from '../../src/packs/load.ts';
import { METRIC_LIMITS } from '../../src/packs/metric-limits.ts';

const text = readFileSync('docs/RULES.md', 'utf8');

it('the example of docs/RULES.md loads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'healthrisk-docs-'));
  try {
    const file = join(folder, 'our-registry.yaml');
    writeFileSync(file, /```yaml\n([\s\S]*?)```/.exec(text)![1]!);
    const pack = await loadPack(file, { builtInDirectory: BUILT_IN_PACKS });
    expect(pack.criteria.find(({ id }) => id === 'k-minimum')).toMatchObject({ threshold: 20 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each(['minimum', 'maximum'])('docs/RULES.md lists the metrics that take a %s', (bound) => {
  const row = text.split('\n').find((line) => line.startsWith(`| a ${bound} |`))!;
  const told = [...row.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
  const known = Object.entries(METRIC_LIMITS).filter(([, limit]) => limit.bound === bound);
  expect(told).toEqual(known.map(([id]) => id));
});

it('docs/RULES.md lists the checks of the tool', () => {
  const section = text.split('## What the tool itself checks')[1]!;
  const told = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
  expect(told).toEqual([...CORE_CHECKS]);
});
