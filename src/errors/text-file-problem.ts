/** Why a file that must be read whole gave no text. */
export type TextFileProblem =
  | 'missing'
  | 'directory'
  | 'not-a-file'
  | 'unreadable'
  | 'too-large'
  | 'not-utf-8';

/** The problem, with the most bytes that the file may have. */
export interface TextFileFault {
  problem: TextFileProblem;
  most: number;
}
