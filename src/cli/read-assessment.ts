import { createHash } from 'node:crypto';
import type { ErrorCode } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { TextFileProblem } from '../errors/text-file-problem.ts';
import type { Assessment } from '../model/assessment.ts';
import { ASSESSMENT_BYTES_MAX, parseAssessment } from '../saved/parse-assessment.ts';
import { readTextFile, readTextStream } from '../yaml/read-text-file.ts';
import type { Io } from './io.ts';

/** A saved assessment, and what tells its file from others. */
export interface SavedAssessment {
  assessment: Assessment;
  /** SHA-256 (hex) of the bytes read. */
  sha256: string;
}

/** What a file that gives no text is, as an error code. */
const CODES: Record<TextFileProblem, ErrorCode> = {
  missing: 'E-INPUT-NOT-FOUND',
  directory: 'E-INPUT-DIRECTORY',
  'not-a-file': 'E-INPUT-UNREADABLE',
  unreadable: 'E-INPUT-UNREADABLE',
  'too-large': 'E-DATA-ASSESSMENT',
  'not-utf-8': 'E-DATA-ASSESSMENT',
};

/**
 * Reads a saved assessment from a file, or from stdin (-).
 * @throws HealthriskError E-INPUT-…, E-DATA-ASSESSMENT
 */
export async function readAssessment(
  path: string,
  io: Pick<Io, 'stdin'>,
): Promise<SavedAssessment> {
  const isStdin = path === '-';
  const file = isStdin ? 'stdin' : path;
  const found = isStdin
    ? await readTextStream(io.stdin(), ASSESSMENT_BYTES_MAX)
    : await readTextFile(path, ASSESSMENT_BYTES_MAX);
  if (found.problem === null) {
    const sha256 = createHash('sha256').update(found.bytes).digest('hex');
    return { assessment: parseAssessment(found.text, file), sha256 };
  }
  throw new HealthriskError(CODES[found.problem], {
    problem: ['assessment-unreadable', found],
    location: { file },
  });
}
