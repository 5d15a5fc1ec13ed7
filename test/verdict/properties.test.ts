import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import type { Decision } from '../../src/model/verdict.ts';
import { decide } from '../../src/verdict/decide.ts';
import { allows, FAIL_ON } from '../../src/verdict/gate.ts';
import { finding } from './findings.ts';

const told = fc.constantFrom('refuse', 'conditions', 'undetermined', null);
const anyFinding = fc
  .tuple(
    told,
    told,
    told,
    fc.constantFrom('threshold', 'identifier'),
    fc.constantFrom('clear', 'pseudonym'),
  )
  .map(
    ([open, api, space, kind, sort]): Finding =>
      finding(
        { open, api, 'secure-space': space },
        { kind: kind as Finding['kind'], params: { sort } },
      ),
  );
const findings = fc.array(anyFinding, { minLength: 1, maxLength: 6 });
const anyChannel = fc.constantFrom(...CHANNELS, 'all' as const);

/** publish < restrict with conditions < restrict undetermined < refuse. */
function severity({ verdict, grounds }: Decision): number {
  if (verdict === 'restrict') return grounds.includes('undetermined') ? 2 : 1;
  return verdict === 'publish' ? 0 : 3;
}

const QUALITY = ['anonymised', 'pseudonymised', 'nominative'];

describe('a decision', () => {
  it('is never improved by another finding', () => {
    fc.assert(
      fc.property(findings, anyFinding, anyChannel, (before, added, channel) => {
        const worse = decide([...before, added], channel);
        const better = decide(before, channel);
        expect(severity(worse)).toBeGreaterThanOrEqual(severity(better));
        expect(QUALITY.indexOf(worse.quality)).toBeGreaterThanOrEqual(
          QUALITY.indexOf(better.quality),
        );
        for (const failOn of FAIL_ON) {
          if (allows(worse, failOn)) expect(allows(better, failOn)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(findings, anyChannel, (list, channel) => {
        expect(decide([...list].reverse(), channel)).toEqual(decide(list, channel));
      }),
    );
  });

  it('on all channels is as bad as the worst of them', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const each = CHANNELS.map((channel) => severity(decide(list, channel)));
        expect(severity(decide(list, 'all'))).toBe(Math.max(...each));
      }),
    );
  });
});
