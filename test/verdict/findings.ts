import type { ChannelEffect, Finding } from '../../src/model/finding.ts';
import type { Channel } from '../../src/model/pack.ts';

/** What a finding does on a channel: `restrict` with its grounds, `refuse`, or nothing. */
export type Told = 'refuse' | 'conditions' | 'undetermined' | null;

function effectOf(told: Told): ChannelEffect {
  if (told === null) return { effect: null, grounds: null };
  return told === 'refuse'
    ? { effect: 'refuse', grounds: null }
    : { effect: 'restrict', grounds: told };
}

/** A finding with an effect per channel. */
export function finding(
  told: Partial<Record<Channel, Told>> | Told,
  more: Partial<Finding> = {},
): Finding {
  const by = typeof told === 'object' && told !== null ? told : null;
  const on = (channel: Channel) => effectOf(by ? (by[channel] ?? null) : (told as Told));
  const channels = { open: on('open'), api: on('api'), 'secure-space': on('secure-space') };
  const text = { en: 'test', fr: 'essai' };
  return {
    ...{ id: 'a', pack: 'test', kind: 'threshold', outcome: 'fail', ...channels.open, channels },
    ...{ metric: null, of: null, observed: null, op: null, threshold: null, params: {}, line: 1 },
    ...{ title: text, advice: text },
    source: {
      title: 'House rule',
      binding: 'house',
      certainty: { en: 'chosen for tests', fr: 'choisi pour les tests' },
    },
    ...more,
  };
}

/** A finding that found nothing wrong. */
export const passed = finding(null, { outcome: 'pass' });
