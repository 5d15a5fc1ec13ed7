import { wrap } from '../report/wrap.ts';
import type { Io } from './io.ts';

/** Says something besides the result: on stderr, in lines that fit. */
export function tell(io: Io, text: string): void {
  for (const line of wrap(text, io.style().width)) io.note(line);
}
