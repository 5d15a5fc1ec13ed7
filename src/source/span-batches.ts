import type { SpanBatch } from '../model/batch.ts';
import { withLine } from './decode.ts';
import type { ParseOptions, RecordStream } from './records.ts';
import { PIECE_SIZE, Tokeniser } from './tokeniser.ts';

/**
 * Cuts text (UTF-8, as decode gives it) into records by the strict tokeniser.
 * @throws HealthriskError E-DATA-QUOTE, E-DATA-RAGGED or E-LIMIT-RECORD, with the line; what the
 * chunks throw.
 */
export function spanBatches(chunks: AsyncIterable<Buffer>, options: ParseOptions): RecordStream {
  const tokeniser = new Tokeniser(options);

  async function* batches(): AsyncGenerator<SpanBatch> {
    let failure: unknown;
    let ended = false;
    try {
      reading: for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; at += PIECE_SIZE) {
          if (tokeniser.take(chunk.subarray(at, at + PIECE_SIZE))) yield tokeniser.batch;
          if (tokeniser.error !== null) break reading;
        }
      }
      ended = true;
    } catch (error) {
      failure = error;
    }
    if (tokeniser.finish(ended)) yield tokeniser.batch;
    if (tokeniser.error !== null) throw tokeniser.error;
    if (!ended) throw withLine(failure, tokeniser.line());
  }

  return { batches: batches(), emptyLines: () => tokeniser.emptyLines };
}
