import type { Area, Told } from '../told.ts';

/** What the parser of the command line finds; it speaks the language of the command line itself. */
export const usage = {
  said: ({ message, hint }: Told) => (hint === undefined ? { message } : { message, hint }),
} satisfies Area;
