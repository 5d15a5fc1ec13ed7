import type { Finding } from '../model/finding.ts';

/**
 * Whether a check speaks of coarsening that is still to be applied: it comes with what makes classes
 * larger, and its coming or going alone says nothing of how well persons are hidden.
 */
export function isTreatment(kind: Finding['kind'], id: string): boolean {
  return kind === 'core' && id === 'generalisation-to-apply';
}
