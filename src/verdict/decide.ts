import { quality } from '../criteria/quality.ts';
import type { ChannelEffect, Finding } from '../model/finding.ts';
import { CHANNELS, type Channel, type Grounds } from '../model/pack.ts';
import { type Decision, VERDICTS, type Verdict } from '../model/verdict.ts';

/**
 * The decision that findings add up to: the worst effect of all, on each channel. Fails closed: a
 * restriction that gives no grounds counts as undetermined, and no finding at all is no evidence.
 */
export function decide(findings: readonly Finding[], channel: Channel | 'all'): Decision {
  const verdicts: Record<Channel, Verdict> = {
    open: verdictOn(findings, 'open'),
    api: verdictOn(findings, 'api'),
    'secure-space': verdictOn(findings, 'secure-space'),
  };
  const judged = channel === 'all' ? CHANNELS : [channel];
  const grounds = judged.flatMap((each) => groundsOn(findings, each));
  return {
    verdict: judged.map((each) => verdicts[each]).reduce(worse),
    grounds: [...new Set(grounds)].sort(),
    verdicts,
    quality: quality(findings),
  };
}

function verdictOn(findings: readonly Finding[], channel: Channel): Verdict {
  if (findings.length === 0) return 'restrict';
  return findings.map(({ channels }) => channels[channel].effect ?? 'publish').reduce(worse);
}

function groundsOn(findings: readonly Finding[], channel: Channel): Grounds[] {
  if (findings.length === 0) return ['undetermined'];
  return findings
    .map(({ channels }): ChannelEffect => channels[channel])
    .filter(({ effect }) => effect === 'restrict')
    .map(({ grounds }) => grounds ?? 'undetermined');
}

function worse(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a;
}
