import { expect, it } from 'vitest';
import type { Grounds } from '../../src/model/pack.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { decide } from '../../src/verdict/decide.ts';
import { allows } from '../../src/verdict/gate.ts';
import { finding } from './findings.ts';

it.each<[Verdict, Grounds[], boolean, boolean]>([
  // verdict, grounds, let through by --fail-on restrict, by --fail-on refuse
  ['publish', [], true, true],
  ['restrict', ['conditions'], false, true],
  ['restrict', ['undetermined'], false, false],
  ['restrict', ['conditions', 'undetermined'], false, false],
  ['restrict', [], false, false],
  ['refuse', [], false, false],
  ['refuse', ['conditions'], false, false],
])('%s %j', (verdict, grounds, onRestrict, onRefuse) => {
  const verdicts = { open: verdict, api: verdict, 'secure-space': verdict };
  const decision = { verdict, grounds, verdicts, quality: 'pseudonymised' } as const;
  expect(allows(decision, 'restrict')).toBe(onRestrict);
  expect(allows(decision, 'refuse')).toBe(onRefuse);
  expect(allows(decision, 'never')).toBe(true);
});

it('counts all channels where all are judged', () => {
  const findings = [finding({ open: 'conditions', 'secure-space': 'undetermined' })];
  expect(allows(decide(findings, 'open'), 'refuse')).toBe(true);
  expect(allows(decide(findings, 'all'), 'refuse')).toBe(false);
});
