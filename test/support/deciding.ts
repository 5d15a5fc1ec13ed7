import { expect } from 'vitest';
import { decideAgain } from '../../src/decide-again.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { DECIDED_FROM } from '../../src/model/decided.ts';
import { json } from '../../src/report/json.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { on } from './examining.ts';

/** Stands for the checksum of the JSON. */
export const SHA = 'a'.repeat(64);

/**
 * Decides an assessment again on its own day and by its own packs: nothing may be different, and what
 * comes out can be read and decided again itself.
 */
export async function sameAgain(saved: Assessment, rules?: readonly string[]): Promise<void> {
  const { asOf } = saved.policy;
  const named = rules === undefined || rules.length === 0 ? {} : { rules };
  const again = await decideAgain({ saved, sha256: SHA, ...on(asOf), ...named });
  const { decided, policy, ...rest } = again;
  const { run, policy: before, ...kept } = saved;
  expect(rest).toEqual(kept);
  const settings = policy.settings.filter(({ name }) => name !== DECIDED_FROM);
  expect({ ...policy, settings }).toEqual(before);
  expect(decided).toMatchObject({ from: SHA, withdraw: false, before: { asOf } });
  parseAssessment(json({ ...again, run }), 'again.json');
}
