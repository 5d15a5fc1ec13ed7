import { checkRequest } from '../assess/check-request.ts';
import type { AssessRequest, ExamineRequest } from '../assess/request.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { SET_SIZE_MAX } from '../measure/singling-sets.ts';

/** What of an {@link AssessRequest} a profile takes too. */
const SHARED = [
  'path',
  'stdin',
  'declared',
  'descriptor',
  'recognise',
  'header',
  'delimiter',
  'encoding',
  'dialect',
  'engine',
  'maxMemory',
  'recordSizeMax',
  'onProgress',
] as const satisfies readonly (keyof AssessRequest)[];

/** What to profile, and how. Only `path` is needed. */
export interface ProfileRequest extends Pick<AssessRequest, (typeof SHARED)[number]> {
  /** Columns taken together at most in the search for sets that single records out; 3 when absent. */
  setSize?: number;
}

/** What only the command line knows. */
export interface ProfileContext extends Pick<ExamineRequest, 'locateColumn' | 'described'> {
  /** What was asked for, as the profile quotes it; `library` when absent. */
  command?: string;
}

/**
 * Refuses a request that asks for something else than its author meant.
 * @throws HealthriskError E-USAGE, E-USAGE-ROLE
 */
export function checkProfileRequest(request: ProfileRequest): void {
  const { setSize, ...shared } = request;
  const foreign = Object.keys(shared).find((key) => !(SHARED as readonly string[]).includes(key));
  if (foreign !== undefined) {
    throw new HealthriskError('E-USAGE', {
      problem: ['profile-key', { key: foreign }],
    });
  }
  if (setSize !== undefined && !isSetSize(setSize)) {
    throw new HealthriskError('E-USAGE', {
      problem: ['profile-set-size', { most: SET_SIZE_MAX }],
    });
  }
  checkRequest(shared);
}

function isSetSize(size: number): boolean {
  return Number.isInteger(size) && size >= 1 && size <= SET_SIZE_MAX;
}
