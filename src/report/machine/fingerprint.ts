import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';

/**
 * What makes a finding the same one in the next run: criterion and column, no number, so that an
 * alert stays open, or closed, while its numbers change.
 */
export function fingerprint({ pack, id, of }: Pick<Finding, 'pack' | 'id' | 'of'>): string {
  const identity = JSON.stringify([pack, id, of]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
