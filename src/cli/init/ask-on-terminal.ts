import type { Readable, Writable } from 'node:stream';
import { type Answer, type Ask, Cancelled } from './ask.ts';

/** A terminal, both ways. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** How questions look. */
export interface AskStyle {
  /** Whether anything may be coloured or emphasised. */
  color: boolean;
  /** Which keys choose and answer, told with the first question. */
  keys: string;
}

/** Narrowest terminal that questions are laid out for, and the width where it is none or narrower. */
const WIDTH = { least: 20, fallback: 80 };

/** Answers shown at once; longer lists scroll. */
const MOST_SHOWN = 12;

// Colour and weight of letters: the library writes them whatever was asked for.
const LETTERING = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * Asks on a terminal, with arrow keys. Ctrl-C, Escape, Ctrl-D and a terminal that goes away cancel.
 */
export async function askOnTerminal(
  { input, output: plain }: Terminal,
  { color, keys }: AskStyle,
): Promise<Ask> {
  const output = ofUsualWidth(color ? plain : withoutLettering(plain));
  let isTold = false;
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
        ...{ input, output },
        message: isTold ? message : `${message}\n${keys}`,
        // The library's own are in English.
        showInstructions: false,
        signal: gone.signal,
        options: answers.map(({ value, label, hint }) => ({
          ...{ value, label },
          ...(hint === undefined ? {} : { hint }),
        })),
        initialValue: first,
        maxItems: MOST_SHOWN,
      });
      isTold = true;
      if (isCancel(chosen)) throw new Cancelled();
      return chosen as T;
    },
    tell(title, lines) {
      note(lines.join('\n'), title, { output });
    },
  };
}

/** The same stream, to which text goes without colours. */
function withoutLettering(output: Writable): Writable {
  const write = (chunk: unknown, ...rest: unknown[]) => {
    const text = typeof chunk === 'string' ? chunk.replace(LETTERING, '') : chunk;
    return Reflect.apply(output.write, output, [text, ...rest]) as boolean;
  };
  return withOwn(output, 'write', () => write);
}

/** The same stream, of a width in which a word has room: some terminals say that they have none. */
function ofUsualWidth(output: Writable): Writable {
  return withOwn(output, 'columns', (columns) =>
    typeof columns === 'number' && columns >= WIDTH.least ? columns : WIDTH.fallback,
  );
}

/** The same stream with another value behind one of its keys. */
function withOwn(output: Writable, own: string, make: (value: unknown) => unknown): Writable {
  return new Proxy(output, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key === own) return make(value);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
