import { HealthriskError } from '../errors/healthrisk-error.ts';
import { lineFeeds } from './bytes.ts';
import { withLine } from './decode.ts';

const LF = 0x0a;

/** Lines that follow each other, without their line feeds. */
export interface Lines {
  texts: string[];
  /** Number of the first, 1-based. */
  line: number;
}

/** What the lines of a text are held against. */
export interface LineOptions {
  /** The file's name in messages. */
  file: string;
  /** Bytes of one line, as UTF-8 with its line end. */
  recordSizeMax: number;
}

/**
 * Cuts text (UTF-8, as decode gives it) into lines. Lines before an error are handed out first.
 * @throws HealthriskError E-LIMIT-RECORD with the line; what the chunks throw
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  options: LineOptions,
): AsyncGenerator<Lines> {
  let pending: Buffer[] = [];
  let pendingSize = 0;
  let line = 1;
  try {
    for await (const chunk of chunks) {
      const end = chunk.lastIndexOf(LF) + 1;
      if (end > 0) {
        const whole = Buffer.concat([...pending, chunk.subarray(0, end)]);
        yield* cut(whole, line, options);
        line += lineFeeds(whole);
        pending = [];
        pendingSize = 0;
      }
      if (end === chunk.length) continue;
      pending.push(chunk.subarray(end));
      pendingSize += chunk.length - end;
      if (pendingSize > options.recordSizeMax) throw tooLong(line, options);
    }
  } catch (error) {
    throw withLine(error, line);
  }
  if (pendingSize > 0) yield* cut(Buffer.concat(pending), line, options);
}

function* cut(bytes: Buffer, line: number, options: LineOptions): Generator<Lines> {
  const texts: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LF, start);
    const next = feed === -1 ? bytes.length : feed + 1;
    if (next - start > options.recordSizeMax) {
      if (texts.length > 0) yield { texts, line };
      throw tooLong(line + texts.length, options);
    }
    // Line by line: a piece of one large text would keep all of it in memory.
    texts.push(bytes.toString('utf8', start, feed === -1 ? next : feed));
    start = next;
  }
  yield { texts, line };
}

function tooLong(line: number, { file, recordSizeMax }: LineOptions): HealthriskError {
  return new HealthriskError('E-LIMIT-RECORD', {
    problem: ['record-too-long', { most: recordSizeMax }],
    location: { file, line },
  });
}
