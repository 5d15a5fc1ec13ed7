import type { AssessRequest } from '../assess/request.ts';
import { stats } from '../temporary/check-outputs.ts';
import type { Io } from './io.ts';

/**
 * What every command that reads data asks for alike; opens stdin where data come from there.
 * @param isLong it computes for minutes without a pause in which a signal could be heard
 */
export function dataRequest(
  data: readonly string[],
  isLong: boolean,
  io: Io,
): Required<Pick<AssessRequest, 'path' | 'onProgress'>> & Pick<AssessRequest, 'stdin'> {
  // Opening a named pipe waits for its writer, and a signal must end that too.
  io.mayBlock(data.some((path) => path !== '-' && stats(path)?.isFIFO() === true));
  if (isLong) io.endAtOnce();
  return {
    path: data,
    ...(data.includes('-') ? { stdin: io.stdin() } : {}),
    onProgress: (read, total) => {
      io.mayBlock(false);
      io.progress.update(read, total);
    },
  };
}
