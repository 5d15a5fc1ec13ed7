import type { Readable, Writable } from 'node:stream';
import { type Answer, type Ask, Cancelled } from './ask.ts';

/** A terminal, both ways. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Answers shown at once; longer lists scroll. */
const MOST_SHOWN = 12;

/** Asks on a terminal, with arrow keys. Ctrl-C, Escape, Ctrl-D and a terminal that goes away cancel. */
export async function askOnTerminal({ input, output }: Terminal): Promise<Ask> {
  const { isCancel, note, select } = await import('@clack/prompts');
  const gone = new AbortController();
  const leave = () => gone.abort();
  for (const event of ['end', 'close', 'error'] as const) input.on(event, leave);
  // The line editor underneath closes at Ctrl-D without telling the prompt.
  input.on('keypress', (_, key?: { ctrl?: boolean; name?: string }) => {
    if (key?.ctrl === true && key.name === 'd') leave();
  });
  return {
    async choose<T extends string>(message: string, answers: readonly Answer<T>[], first: T) {
      const chosen = await select<string>({
        ...{ input, output, message },
        signal: gone.signal,
        options: answers.map(({ value, label, hint }) => ({
          ...{ value, label },
          ...(hint === undefined ? {} : { hint }),
        })),
        initialValue: first,
        maxItems: MOST_SHOWN,
      });
      if (isCancel(chosen)) throw new Cancelled();
      return chosen as T;
    },
    tell(title, lines) {
      note(lines.join('\n'), title, { output });
    },
  };
}
